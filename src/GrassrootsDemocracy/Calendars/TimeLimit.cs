using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Calendars;

/// <summary>A length of time counted the legal way: the day of the event itself is not counted.</summary>
/// <remarks>
/// "Twenty days before election day D" ends on D−20; "within five days from publication" ends on the fifth day after
/// it. Whether a last day that is no working day moves on is part of the norm. The default value is no days.
/// </remarks>
public readonly record struct TimeLimit : IReadable
{
    private const int MonthsOfAYear = 12;

    /// <summary>Makes a limit in days of the calendar, the last of which does not move.</summary>
    /// <param name="days">The number of days; not negative.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public TimeLimit(int days)
        : this(Guard.Against.Negative(days), TimeUnit.Day) { }

    /// <summary>Makes a limit in days of the calendar.</summary>
    /// <param name="days">The number of days; not negative.</param>
    /// <param name="rollOver">What becomes of a last day that is not a working day.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public TimeLimit(int days, RollOver rollOver)
        : this(Guard.Against.Negative(days), TimeUnit.Day, rollOver) { }

    /// <summary>Makes a limit.</summary>
    /// <param name="length">How many units; not negative.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="rollOver">What becomes of a last day that is not a working day.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public TimeLimit(int length, TimeUnit unit, RollOver rollOver = RollOver.None)
    {
        Length = Guard.Against.Negative(length);
        Unit = Guard.Against.EnumOutOfRange(unit);
        RollOver = Guard.Against.EnumOutOfRange(rollOver);
    }

    /// <summary>Gets how many units it is long.</summary>
    public int Length { get; }

    /// <summary>Gets what it is counted in.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Gets what becomes of a last day that is not a working day.</summary>
    public RollOver RollOver { get; }

    /// <summary>Finds the last day on which something is still this long before an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">The working days; only a limit counted in them asks.</param>
    /// <returns>The day; it never moves on, since that would shorten the notice.</returns>
    public LocalDate LastDayBefore(LocalDate eventDay, WorkCalendar calendar) =>
        Moved(eventDay, -1, Guard.Against.Null(calendar));

    /// <summary>Finds the last day that is within this time after an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">The working days, by which the day moves on if the norm says so.</param>
    /// <returns>The last day.</returns>
    public LocalDate LastDayAfter(LocalDate eventDay, WorkCalendar calendar)
    {
        var last = Moved(eventDay, 1, Guard.Against.Null(calendar));
        while (RollOver == RollOver.NextWorkingDay && !calendar.IsWorkingDay(last))
        {
            last = last.PlusDays(1);
        }

        return last;
    }

    internal DayBounds Before(DayBounds of, WorkCalendar calendar)
    {
        var limit = this;
        return new(
            of.Earliest is { } earliest ? limit.LastDayBefore(earliest, calendar) : null,
            of.Latest is { } latest ? limit.LastDayBefore(latest, calendar) : null
        );
    }

    internal DayBounds After(DayBounds of, WorkCalendar calendar) =>
        new(
            of.Earliest is { } earliest ? LastDayAfter(earliest, calendar) : null,
            of.Latest is { } latest ? LastDayAfter(latest, calendar) : null
        );

    /// <summary>Compares two limits that something must come before an event, as notice of a meeting; a longer one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares; incomparable when it depends on the day of the event or on the working days.
    /// Whether a last day moves on makes no difference, since one before an event never does.
    /// </returns>
    public static Strictness LongerIsStricter(TimeLimit value, TimeLimit other) =>
        ShorterBeforeIsStricter(other, value);

    /// <summary>Compares two limits within which something must be done after an event; a shorter one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares: 180 days ask more than six months, which are never fewer than 181 days, and
    /// three days more than three working days. Incomparable when it depends on the day of the event or on the working days.
    /// </returns>
    public static Strictness ShorterIsStricter(TimeLimit value, TimeLimit other) =>
        Order.Of(TimeLimitOrder.EndsNoLater(value, other), TimeLimitOrder.EndsNoLater(other, value));

    /// <summary>Compares two limits for which something must last, as a notice stays up; a longer one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness LastingLongerIsStricter(TimeLimit value, TimeLimit other) =>
        ShorterIsStricter(other, value);

    /// <summary>Compares two limits by which something may come before an event at the most; a shorter one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness ShorterBeforeIsStricter(TimeLimit value, TimeLimit other) =>
        Order.Of(
            TimeLimitOrder.ReachesNoFurtherBack(value, other),
            TimeLimitOrder.ReachesNoFurtherBack(other, value)
        );

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var words = (Length == 1 ? OneOf(Unit) : ManyOf(Unit)).Fill(language, Length);
        return RollOver == RollOver.None
            ? words
            : new Words("{0}, and on to the next working day", "{0}，期满日非工作日的顺延至下一工作日").Fill(
                language,
                words
            );
    }

    /// <summary>Returns the limit in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);

    private LocalDate Moved(LocalDate day, int direction, WorkCalendar calendar) =>
        Unit switch
        {
            TimeUnit.Day => day.PlusDays(direction * Length),
            TimeUnit.Month => day.PlusMonths(direction * Length),
            TimeUnit.Year => day.PlusMonths(checked(direction * Length * MonthsOfAYear)),
            _ => WorkingDays(day, direction, calendar),
        };

    private LocalDate WorkingDays(LocalDate day, int direction, WorkCalendar calendar)
    {
        for (var left = Length; left > 0; left -= calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.PlusDays(direction);
        }

        return day;
    }

    private static Words OneOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Day => new("{0} day", "{0} 日"),
            TimeUnit.WorkingDay => new("{0} working day", "{0} 个工作日"),
            TimeUnit.Month => new("{0} month", "{0} 个月"),
            _ => new("{0} year", "{0} 年"),
        };

    private static Words ManyOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Day => new("{0} days", "{0} 日"),
            TimeUnit.WorkingDay => new("{0} working days", "{0} 个工作日"),
            TimeUnit.Month => new("{0} months", "{0} 个月"),
            _ => new("{0} years", "{0} 年"),
        };
}
