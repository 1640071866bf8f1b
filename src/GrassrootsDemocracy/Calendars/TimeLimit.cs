using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Calendars;

/// <summary>A number of days counted the legal way: the day of the event itself is not counted.</summary>
/// <remarks>
/// "Twenty days before election day D" ends on D−20; "within five days from publication" ends on the fifth day after
/// it. Whether a last day that is no working day moves on is part of the norm. The default value is no days.
/// </remarks>
public readonly record struct TimeLimit : IReadable
{
    /// <summary>Makes a limit.</summary>
    /// <param name="days">The number of days; not negative.</param>
    /// <param name="rollOver">What becomes of a last day that is not a working day.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public TimeLimit(int days, RollOver rollOver = RollOver.None)
    {
        Days = Guard.Against.Negative(days);
        RollOver = Guard.Against.EnumOutOfRange(rollOver);
    }

    /// <summary>Gets the number of days.</summary>
    public int Days { get; }

    /// <summary>Gets what becomes of a last day that is not a working day.</summary>
    public RollOver RollOver { get; }

    /// <summary>Finds the last day on which something is still this many days before an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <returns>The day; it never moves, since moving on would shorten the notice.</returns>
    public LocalDate LastDayBefore(LocalDate eventDay) => eventDay.PlusDays(-Days);

    /// <summary>Finds the last day that is within this many days after an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">The working days, by which the day moves on if the norm says so.</param>
    /// <returns>The last day.</returns>
    public LocalDate LastDayAfter(LocalDate eventDay, WorkCalendar calendar)
    {
        Guard.Against.Null(calendar);
        var last = eventDay.PlusDays(Days);
        while (RollOver == RollOver.NextWorkingDay && !calendar.IsWorkingDay(last))
        {
            last = last.PlusDays(1);
        }

        return last;
    }

    /// <summary>Compares two limits that something must come before an event; more days ask more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness LongerIsStricter(TimeLimit value, TimeLimit other) =>
        value.RollOver == other.RollOver
            ? Order.MoreIsStricter(value.Days, other.Days)
            : Strictness.Incomparable;

    /// <summary>Compares two limits within which something must be done; fewer days ask more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness ShorterIsStricter(TimeLimit value, TimeLimit other) =>
        value.RollOver == other.RollOver
            ? Order.LessIsStricter(value.Days, other.Days)
            : Strictness.Incomparable;

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        KernelTexts.Fill(RollOver == RollOver.None ? "days" : "days-rolling", culture, Days);

    /// <summary>Returns the limit in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
