namespace GrassrootsDemocracy.Calendars;

/// <summary>A length of time counted the legal way: the day of the event itself is not counted.</summary>
/// <remarks>
/// "Twenty days before election day D" ends on D−20; "within five days from publication" ends on the fifth day after
/// it. Whether a last day that is no working day moves on is part of the norm. No days at all, said as such, are the day of
/// the event itself; the default value is a limit that was not stated, and no norm takes it.
/// </remarks>
public readonly record struct TimeLimit : IReadable, IStated
{
    private const int MonthsOfAYear = 12;
    private const int MostYears = 1000;
    private const int MostDaysOfAYear = 366;

    private readonly bool _isStated;

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
    /// <exception cref="ArgumentException">The number is negative, or makes more than a thousand years.</exception>
    public TimeLimit(int length, TimeUnit unit, RollOver rollOver = RollOver.None)
    {
        Unit = Guard.Against.EnumOutOfRange(unit);
        Length = Guard.Against.OutOfRange(Guard.Against.Negative(length), nameof(length), 0, MostOf(unit));
        RollOver = Guard.Against.EnumOutOfRange(rollOver);
        _isStated = true;
    }

    /// <summary>Gets how many units it is long.</summary>
    public int Length { get; }

    /// <summary>Gets what it is counted in.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Gets what becomes of a last day that is not a working day.</summary>
    public RollOver RollOver { get; }

    // What was left out is no time at all, and no norm: zero is said by whoever means the day itself.
    bool IStated.IsStated => _isStated;

    /// <summary>Finds the last day on which something is still this long before an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">The working days; <see langword="null"/> when they are not known. Only a limit counted in them asks.</param>
    /// <returns>
    /// The day; it never moves on, since that would shorten the notice. <see langword="null"/> when it hangs on days of which
    /// the calendar does not speak.
    /// </returns>
    public LocalDate? LastDayBefore(LocalDate eventDay, WorkCalendar? calendar = null) =>
        Before(DayBounds.On(eventDay), calendar).Exact;

    /// <summary>Finds the last day that is within this time after an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="calendar">
    /// The working days, by which the day moves on if the norm says so; <see langword="null"/> when they are not known.
    /// </param>
    /// <returns>The last day; <see langword="null"/> when it hangs on days of which the calendar does not speak.</returns>
    public LocalDate? LastDayAfter(LocalDate eventDay, WorkCalendar? calendar = null) =>
        After(DayBounds.On(eventDay), calendar).Exact;

    internal DayBounds Before(DayBounds of, WorkCalendar? calendar) =>
        TimeLimitDays.Before(this, of, calendar);

    internal DayBounds After(DayBounds of, WorkCalendar? calendar) => TimeLimitDays.After(this, of, calendar);

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
        var words = WordsOf(Unit).Fill(language, Length);
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

    private static int MostOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year => MostYears,
            TimeUnit.Month => MostYears * MonthsOfAYear,
            _ => MostYears * MostDaysOfAYear,
        };

    private static Words WordsOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Day => new("{0:day|days}", "{0}日"),
            TimeUnit.WorkingDay => new("{0:working day|working days}", "{0}个工作日"),
            TimeUnit.Month => new("{0:month|months}", "{0}个月"),
            _ => new("{0:year|years}", "{0}年"),
        };
}
