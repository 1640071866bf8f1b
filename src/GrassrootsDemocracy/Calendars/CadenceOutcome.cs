namespace GrassrootsDemocracy.Calendars;

/// <summary>What a cadence makes of the days on which something happened, as known on a day.</summary>
/// <remarks>Two are equal when cadence, facts and day are.</remarks>
public sealed record CadenceOutcome
{
    internal CadenceOutcome(Cadence cadence, CadenceLog log, LocalDate asOf)
    {
        Cadence = cadence;
        Log = log;
        AsOf = asOf;
    }

    /// <summary>Gets the cadence.</summary>
    public Cadence Cadence { get; }

    /// <summary>Gets the facts.</summary>
    public CadenceLog Log { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets every period or day that was due up to the day, the running one included, the earliest first.</summary>
    public ValueList<CadenceSpan> Spans =>
        [.. Judged(Calendar.Spans().TakeWhile(span => span.First <= AsOf && !(Log.Until <= span.First)))];

    /// <summary>Gets what is overdue: the periods and days that are over, in whole, without having been often enough.</summary>
    public ValueList<CadenceSpan> Overdue => [.. Spans.Where(span => span.Verdict == Verdict.Breached)];

    /// <summary>Gets what is done: the periods and days in which it was often enough.</summary>
    public ValueList<CadenceSpan> Done => [.. Spans.Where(span => span.Verdict == Verdict.Met)];

    /// <summary>Gets the period that runs on the day; <see langword="null"/> when none does.</summary>
    public CadenceSpan? Running => Spans.LastOrDefault(span => !span.IsOver);

    /// <summary>
    /// Gets what is due next, at the end of its <see cref="CadenceSpan.LastDay"/>; <see langword="null"/> when the cadence
    /// has ended or the day of the next event is not known.
    /// </summary>
    /// <remarks>A rolling period that has run out is still what is due: nothing is, after it, until it is made good.</remarks>
    public CadenceSpan? NextDue
    {
        get
        {
            if (Log.Until <= AsOf)
            {
                return null;
            }

            CadenceSpan? last = null;
            foreach (var span in Judged(Calendar.Spans().TakeWhile(days => !(Log.Until <= days.First))))
            {
                if (!span.IsOver && span.ShortBy > 0)
                {
                    return span;
                }

                last = span;
            }

            return Cadence.Alignment == CadenceAlignment.Rolling && last is { Verdict: Verdict.Breached }
                ? last
                : null;
        }
    }

    /// <summary>Gets the months up to the day that do not have the day on which it is due; nothing was due for it in them.</summary>
    public ValueList<SkippedMonth> Skipped => [.. Calendar.Skipped()];

    /// <summary>Gets the days of the facts that lie outside the time for which the cadence holds, or after the day.</summary>
    public ValueList<LocalDate> Outside =>
        [.. Log.Days.Where(day => day < Log.From || Log.Until <= day || day > AsOf).Order()];

    /// <summary>
    /// Gets the verdict: not met when something is overdue; open when a period over is cut and nobody says what it needs,
    /// or when nothing was due yet.
    /// </summary>
    public Verdict Verdict
    {
        get
        {
            var over = Spans.Where(span => span.IsOver || span.Verdict == Verdict.Met).ToList();
            return over.Exists(span => span.Verdict == Verdict.Breached) ? Verdict.Breached
                : over.Count == 0 || over.Exists(span => span.Verdict == Verdict.Undetermined)
                    ? Verdict.Undetermined
                : Verdict.Met;
        }
    }

    // What is not known where a span hangs on working days that nobody has stated.
    internal IReadable? Missing =>
        Spans.Any(span => span.IsOpen && span.Verdict == Verdict.Undetermined)
            ? new CalendarCover(Log.WorkingDays)
            : null;

    private CadenceCalendar Calendar => new(Cadence, Log, AsOf);

    private IEnumerable<CadenceSpan> Judged(IEnumerable<SpanDays> spans)
    {
        var days = Calendar.Counted;
        foreach (var span in spans)
        {
            var possible = Count(span.First, span.Last);
            yield return new(
                Cadence,
                span,
                !span.IsOpen ? possible
                    : span.SureFrom is { } first ? Count(first, span.Last)
                    : 0,
                possible,
                span.First < Log.From || (Log.Until <= span.Last && Log.Until <= AsOf),
                this
            );
        }

        int Count(LocalDate first, LocalDate last) =>
            CadenceCalendar.Through(days, last)
            - (first == LocalDate.MinIsoValue ? 0 : CadenceCalendar.Through(days, first.PlusDays(-1)));
    }
}
