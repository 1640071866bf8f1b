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

    /// <summary>Compares two limits that something must come before an event; a longer one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness LongerIsStricter(TimeLimit value, TimeLimit other)
    {
        if (value == other)
        {
            return Strictness.Same;
        }

        if (value.RollOver != other.RollOver)
        {
            return Strictness.Incomparable;
        }

        if (value.Unit == other.Unit)
        {
            return Order.MoreIsStricter(value.Length, other.Length);
        }

        if (value.InMonths is { } months && other.InMonths is { } otherMonths)
        {
            return Order.MoreIsStricter(months, otherMonths);
        }

        var (here, there) = (value.InDays, other.InDays);
        return here.Least > there.Most ? Strictness.Stricter
            : here.Most < there.Least ? Strictness.Looser
            : here == there ? Strictness.Same
            : Strictness.Incomparable;
    }

    /// <summary>Compares two limits within which something must be done; a shorter one asks more.</summary>
    /// <param name="value">The limit in question.</param>
    /// <param name="other">The limit to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness ShorterIsStricter(TimeLimit value, TimeLimit other) =>
        LongerIsStricter(other, value);

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

    // The calendar days that it can be: months differ, and between working days any number of days off can lie.
    private CountRange InDays =>
        Unit switch
        {
            TimeUnit.Day => CountRange.Exactly(Length),
            TimeUnit.WorkingDay => new(Length, Length == 0 ? 0 : long.MaxValue),
            TimeUnit.Month => new(28L * Length, 31L * Length),
            _ => new(365L * Length, 366L * Length),
        };

    private int? InMonths =>
        Unit switch
        {
            TimeUnit.Month => Length,
            TimeUnit.Year => checked(Length * MonthsOfAYear),
            _ => null,
        };

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
