namespace GrassrootsDemocracy.Calendars;

/// <summary>
/// How often or on which days something is due: at least so many times a period, on days of the month, on a weekday, or
/// before an event.
/// </summary>
/// <remarks>
/// <para>
/// A cadence is a norm and knows no day. <see cref="Check"/> lays it over the days on which the thing happened and says
/// what was kept, what is overdue, and which day is next.
/// </para>
/// <para>Two are equal when they say the same in the same way; <see cref="Compare"/> tells which asks more.</para>
/// </remarks>
public sealed record Cadence : Readable
{
    private const int MostDaysOfMonth = 31;
    private const int MostWeeksOfMonth = 5;
    private const int MostWorkingDaysOfMonth = 23;

    private Cadence(CadenceForm form, int times)
    {
        Form = form;
        Times = times;
    }

    /// <summary>Gets how many times it is needed in each period, or on each of its days.</summary>
    public int Times { get; }

    /// <summary>Gets the length of a period in units; zero for a cadence that has no periods.</summary>
    public int Length { get; private init; }

    /// <summary>Gets the unit of its periods.</summary>
    public CadenceUnit Unit { get; private init; }

    /// <summary>Gets from where its periods are counted.</summary>
    public CadenceAlignment Alignment { get; private init; }

    /// <summary>Gets the days of the month on which it is due, in ascending order; empty for other cadences.</summary>
    public ValueList<int> DaysOfMonth { get; private init; } = [];

    /// <summary>Gets what becomes of a day that a month does not have.</summary>
    public MissingDay MissingDay { get; private init; }

    /// <summary>Gets which of the weekdays or working days of a month it is due on; zero for other cadences.</summary>
    public int Number { get; private init; }

    /// <summary>Gets the weekday on which it is due; <see cref="IsoDayOfWeek.None"/> for other cadences.</summary>
    public IsoDayOfWeek Weekday { get; private init; }

    /// <summary>Gets the event before which it is due; <see langword="null"/> for other cadences.</summary>
    public Label? Event { get; private init; }

    /// <summary>Gets how long before the event it counts at the most; <see langword="null"/> for since the event before.</summary>
    public TimeLimit? NoEarlierThan { get; private init; }

    internal CadenceForm Form { get; }

    // The length in months; weeks have none.
    internal int Months =>
        Unit switch
        {
            CadenceUnit.Month => Length,
            CadenceUnit.Quarter => 3 * Length,
            CadenceUnit.HalfYear => 6 * Length,
            CadenceUnit.Year => 12 * Length,
            _ => 0,
        };

    /// <summary>Makes a cadence of at least so many times in every period, such as once every half-year.</summary>
    /// <param name="times">How many times at least; one or more.</param>
    /// <param name="unit">The unit of the period.</param>
    /// <param name="length">How many units a period lasts, such as 2 for every two months.</param>
    /// <param name="alignment">From where the periods are counted.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below one, or above a thousand units.</exception>
    /// <exception cref="ArgumentException">The calendar has no such periods: they do not fit into a year, or are several weeks.</exception>
    public static Cadence AtLeast(
        int times,
        CadenceUnit unit,
        int length = 1,
        CadenceAlignment alignment = CadenceAlignment.Calendar
    )
    {
        var made = new Cadence(
            CadenceForm.PerPeriod,
            Guard.Against.OutOfRange(times, nameof(times), 1, int.MaxValue)
        )
        {
            Unit = Guard.Against.EnumOutOfRange(unit),
            Length = Guard.Against.OutOfRange(length, nameof(length), 1, 1000),
            Alignment = Guard.Against.EnumOutOfRange(alignment),
        };
        return
            alignment != CadenceAlignment.Calendar
            || (unit == CadenceUnit.Week ? length == 1 : 12 % made.Months == 0)
            ? made
            : throw new ArgumentException(
                "The calendar does not say where such a period begins: count from an anchor or rolling.",
                nameof(length)
            );
    }

    /// <summary>Makes a cadence of fixed days of every month, such as the 4th, 14th and 24th.</summary>
    /// <param name="days">The days, from 1 to 31; one named twice is due once.</param>
    /// <param name="missing">What becomes of a day that a month does not have.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentException">There is no day, or one that no month has.</exception>
    public static Cadence OnDaysOfMonth(ValueList<int> days, MissingDay missing = MissingDay.Skipped)
    {
        foreach (var day in Guard.Against.NullOrEmpty(days))
        {
            Guard.Against.OutOfRange(day, nameof(days), 1, MostDaysOfMonth);
        }

        return new(CadenceForm.DaysOfMonth, times: 1)
        {
            DaysOfMonth = [.. days.Distinct().Order()],
            MissingDay = Guard.Against.EnumOutOfRange(missing),
        };
    }

    /// <summary>Makes a cadence of a weekday of every month by its number, such as the first Monday.</summary>
    /// <param name="number">Which one, from 1 to 5; a month without a fifth is skipped and the outcome says so.</param>
    /// <param name="weekday">The weekday.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weekday.</exception>
    public static Cadence OnWeekdayOfMonth(int number, IsoDayOfWeek weekday) =>
        new(CadenceForm.WeekdayOfMonth, times: 1)
        {
            Number = Guard.Against.OutOfRange(number, nameof(number), 1, MostWeeksOfMonth),
            Weekday = Real(weekday),
        };

    /// <summary>Makes a cadence of the last of a weekday of every month, such as the last Friday.</summary>
    /// <param name="weekday">The weekday.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weekday.</exception>
    public static Cadence OnLastWeekdayOfMonth(IsoDayOfWeek weekday) =>
        new(CadenceForm.LastWeekdayOfMonth, times: 1) { Weekday = Real(weekday) };

    /// <summary>Makes a cadence of a working day of every month by its number, such as the first.</summary>
    /// <param name="number">Which one, from 1 to 23; a month with fewer is skipped and the outcome says so.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Cadence OnWorkingDayOfMonth(int number) =>
        new(CadenceForm.WorkingDayOfMonth, times: 1)
        {
            Number = Guard.Against.OutOfRange(number, nameof(number), 1, MostWorkingDaysOfMonth),
        };

    /// <summary>Makes a cadence of a weekday of every week.</summary>
    /// <param name="weekday">The weekday.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weekday.</exception>
    public static Cadence OnWeekday(IsoDayOfWeek weekday) =>
        new(CadenceForm.Weekday, times: 1) { Weekday = Real(weekday) };

    /// <summary>Makes a cadence of at least so many times before each event, such as a session of the people's congress.</summary>
    /// <param name="occasion">The event; its days are facts.</param>
    /// <param name="times">How many times at least; one or more.</param>
    /// <param name="noEarlierThan">How long before the event at the most; since the event before when left out.</param>
    /// <returns>The cadence. The day of the event itself is no longer before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    /// <exception cref="ArgumentException">The time before the event is none at all.</exception>
    public static Cadence BeforeEvent(Label occasion, int times = 1, TimeLimit? noEarlierThan = null) =>
        new(CadenceForm.BeforeEvent, Guard.Against.OutOfRange(times, nameof(times), 1, int.MaxValue))
        {
            Event = Guard.Against.Null(occasion),
            NoEarlierThan = noEarlierThan is { } limit
                ? Guard.Against.NoTime(limit, nameof(noEarlierThan))
                : null,
        };

    /// <summary>Compares two cadences: the one whose keeping is the keeping of the other, and more, is stricter.</summary>
    /// <param name="value">The cadence in question.</param>
    /// <param name="other">The cadence to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; incomparable where neither can be shown to follow from the other.</returns>
    public static Strictness Compare(Cadence value, Cadence other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(CadenceOrder.Implies(value, other), CadenceOrder.Implies(other, value));
    }

    /// <summary>Lays the cadence over the days on which the thing happened, as they were known on a day.</summary>
    /// <param name="log">The facts; what happened after the day is not yet known.</param>
    /// <param name="asOf">The day, which is not over yet.</param>
    /// <returns>Every period or day that was due, what is overdue, and what is next.</returns>
    public CadenceOutcome Check(CadenceLog log, LocalDate asOf) => new(this, Guard.Against.Null(log), asOf);

    /// <inheritdoc/>
    public override string ToString(Language language) => CadenceWords.Of(this, language);

    private static IsoDayOfWeek Real(IsoDayOfWeek weekday) =>
        weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? weekday
            : throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "There is no such weekday.");
}
