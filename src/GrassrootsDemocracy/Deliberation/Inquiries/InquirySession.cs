using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The questions of one session, and its end.</summary>
public sealed record InquirySession
{
    /// <summary>Gets the questions.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public required ValueList<Question> Questions
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Questions)),
                nameof(Questions),
                all => all.DistinctBy(each => each.Reference, StringComparer.Ordinal).Count() == all.Count,
                "Two questions have one reference."
            );
    }

    /// <summary>Gets the last day of the session; <see langword="null"/> while it lasts or when it is not known.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Gets the working days; no more than the weekends when left out.</summary>
    public WorkCalendar Calendar
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Calendar));
    } = WorkCalendar.WeekendsOnly;
}
