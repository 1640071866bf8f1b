namespace GrassrootsDemocracy.Accountability.Appraisals;

// One request on a day: whether enough asked, and whether an appraisal followed in time. None need be held where every day
// of that time would lie too close to the last one.
internal sealed class AppraisalRequestJudge(
    AppraisalRules rules,
    AppraisalLog log,
    AppraisalRequest request,
    LocalDate on
)
{
    private readonly Requests _asked = new(rules.Request, request.Signatures);

    private LocalDate? Last =>
        log
            .Held.Where(held => held.IsOf(request.Person) && held.Day < request.Day)
            .Select(held => (LocalDate?)held.Day)
            .Max();

    private LocalDate? HeldOn =>
        log
            .Held.Where(held => held.IsOf(request.Person) && held.Day >= request.Day && held.Day <= on)
            .Select(held => (LocalDate?)held.Day)
            .Min();

    private DayBounds First =>
        (rules.Apart.Norm, Last) is ({ Value: var apart }, { } last)
            ? apart.After(DayBounds.On(last), log.Calendar)
            : default;

    private DayBounds Latest =>
        rules.HeldWithin.Norm is { Value: var within }
            ? within.After(DayBounds.On(request.Day), log.Calendar)
            : default;

    // Whether no day of the time lies far enough from the last one; null where that is not known.
    private bool? IsExempt =>
        Last is null || rules.Apart.State is TermState.Silent or TermState.NothingAsked ? false
        : First.Earliest > Latest.Latest ? true
        : First.Latest <= Latest.Earliest ? false
        : null;

    public AppraisalRequestState State =>
        new(
            request.Reference,
            _asked.Verdict,
            First.Exact,
            _asked.Verdict == Verdict.Met && IsExempt == false ? Latest.Exact : null,
            HeldOn
        );

    public IEnumerable<Finding> Lines()
    {
        var lines = _asked.Lines(AppraisalFindings.Request);
        return _asked.Verdict == Verdict.Breached ? lines : lines.Append(Held());
    }

    private Finding Held()
    {
        var exempt = IsExempt == true && HeldOn is null;
        return new(
            AppraisalFindings.HeldWithin,
            exempt
                ? Measure.NothingAsked(Period.DaysBetween(request.Day, on))
                : rules.HeldWithin.Measure(Within, Period.DaysBetween(request.Day, HeldOn ?? on)),
            exempt ? rules.Apart.Source : rules.HeldWithin.Source,
            Sentence.Of(new("request {0}", "提议{0}"), request.Reference)
        );
    }

    private Measure Within(TimeLimit limit)
    {
        var days = Period.DaysBetween(request.Day, HeldOn ?? on);
        if (HeldOn is { } held)
        {
            return Deadline.Within(request.Day, held, limit, log.Calendar).Measure;
        }

        var measure = Deadline.Undone(request.Day, on, limit, log.Calendar).Measure;
        return measure.Verdict != Verdict.Breached ? measure
            : _asked.Verdict == Verdict.Undetermined
                ? Measure.MissingFact(new Words("whether enough asked", "提议人数是否足够"), days)
            : IsExempt is null
                ? Measure.MissingFact(
                    new Words("when the last appraisal lies far enough back", "距上次评议的间隔是否届满"),
                    days
                )
            : measure;
    }
}
