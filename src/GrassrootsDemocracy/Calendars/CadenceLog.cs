namespace GrassrootsDemocracy.Calendars;

/// <summary>The facts that a cadence is laid over: from when it holds, and on which days the thing happened.</summary>
public sealed record CadenceLog
{
    private readonly LocalDate? _from;

    /// <summary>Gets the first day on which the cadence holds, such as the first day of a term.</summary>
    /// <exception cref="ArgumentException">The end is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the day on which it no longer holds; <see langword="null"/> when no end is known.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the days on which it happened, in any order; a day named twice counts twice.</summary>
    public ValueList<LocalDate> Days
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Days));
    } = [];

    /// <summary>Gets the days of the event before which it is due, past ones and those already known, in any order.</summary>
    public ValueList<LocalDate> EventDays
    {
        get;
        init => field = Guard.Against.Null(value, nameof(EventDays));
    } = [];

    /// <summary>Gets the day from which anchored periods are counted; <see langword="null"/> for <see cref="From"/>.</summary>
    public LocalDate? Anchor { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? WorkingDays { get; init; }
}
