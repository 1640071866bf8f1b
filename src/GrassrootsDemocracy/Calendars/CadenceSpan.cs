namespace GrassrootsDemocracy.Calendars;

/// <summary>A period, or a single day, in which something is due: how often it is needed, and how often it was.</summary>
/// <remarks>Read out, it says how its days were computed.</remarks>
public sealed record CadenceSpan : Readable
{
    private readonly Cadence _cadence;
    private readonly int _possible;
    private readonly WorkCalendar? _workingDays;

    internal CadenceSpan(
        Cadence cadence,
        SpanDays days,
        int actual,
        int possible,
        bool isCut,
        CadenceOutcome of
    )
    {
        var asOf = of.AsOf;
        _workingDays = of.Log.WorkingDays;
        _possible = possible;
        IsOpen = days.IsOpen;
        CanBeMissed = days.SureFrom is not null;
        _cadence = cadence;
        FirstDay = days.First;
        LastDay = days.Last;
        Cause = days.Cause;
        Wanted = days.Wanted;
        Actual = actual;
        IsCut = isCut;
        IsOver = LastDay < asOf;
    }

    internal static Words StillRuns { get; } = new("what the rest of the time brings", "期间余下时间的情况");

    /// <summary>Gets the first day that counts, or that may count.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the last day that counts, or that may count: the day by which it is due.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets how often it is needed.</summary>
    public int Needed => _cadence.Times;

    /// <summary>Gets how often it surely was, as known on the day of the check.</summary>
    public int Actual { get; }

    /// <summary>Gets how often it is still needed; zero when it was often enough.</summary>
    public int ShortBy => Math.Max(0, Needed - Actual);

    /// <summary>
    /// Gets whether the cadence held for a part of the period only. What a part needs no norm says, so a part is never
    /// judged as not met.
    /// </summary>
    public bool IsCut { get; }

    /// <summary>Gets whether the working days that are known do not say which of the days count.</summary>
    public bool IsOpen { get; }

    /// <summary>Gets whether the last day had passed on the day of the check.</summary>
    public bool IsOver { get; }

    /// <summary>
    /// Gets the numbers: undetermined while the period runs, when it is cut and when its days are not known, unless it was often
    /// enough.
    /// </summary>
    public Measure Measure =>
        IsOpen && Actual < Needed
            ? IsOver && !IsCut && CanBeMissed && _possible < Needed
                ? Measure.AtLeast(_possible, Needed)
                : Measure.MissingFact(new CalendarCover(_workingDays), Actual)
            : Actual >= Needed || (IsOver && !IsCut)
                ? Measure.AtLeast(Actual, Needed)
                : IsCut
                    ? Measure.Open(Actual)
                    : Measure.MissingFact(StillRuns, Actual);

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict => Measure.Verdict;

    // Whether it is due in any case: a month may have no such working day.
    private bool CanBeMissed { get; }

    // What the days are counted from: the last time, the anchor or the event.
    internal LocalDate? Cause { get; }

    // The day of the month that the last day stands for, where the month does not have it.
    internal int Wanted { get; }

    /// <inheritdoc/>
    public override string ToString(Language language) => CadenceWords.Of(_cadence, this, language);
}
