using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>A day was asked about on which nothing known was in force.</summary>
public sealed class NotInForceException : Exception
{
    /// <summary>Says what is not known for a day.</summary>
    /// <param name="subject">What was asked for.</param>
    /// <param name="day">The day.</param>
    /// <param name="first">The first day that is known.</param>
    public NotInForceException(string subject, LocalDate day, LocalDate first)
        : base(
            Invariant(
                $"No edition of {subject} is known for {day:uuuu-MM-dd}: the first is in force from {first:uuuu-MM-dd}. Ask for a later day, or add the earlier edition to the timeline."
            )
        )
    {
        Subject = Guard.Against.Null(subject);
        Day = day;
        First = first;
    }

    /// <summary>Gets what was asked for.</summary>
    public string Subject { get; }

    /// <summary>Gets the day that was asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the first day that is known.</summary>
    public LocalDate First { get; }
}
