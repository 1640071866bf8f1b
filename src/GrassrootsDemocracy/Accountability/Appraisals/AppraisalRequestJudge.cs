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
    private readonly AppraisalTimes _times = new(rules, log.Calendar);

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

    private bool? IsExempt => _times.IsExempt(request.Day, Last);

    public AppraisalRequestState State =>
        new(
            request.Reference,
            _asked.Verdict,
            _times.First(Last).Exact,
            _asked.Verdict == Verdict.Met && IsExempt == false ? _times.Latest(request.Day).Exact : null,
            HeldOn
        );

    public IEnumerable<Finding> Lines()
    {
        var lines = _asked.Lines(AppraisalFindings.Request);
        return _asked.Verdict == Verdict.Breached ? lines : lines.Append(Held());
    }

    private Finding Held() =>
        _times.Line(
            rules.HeldWithin.Measure(Within, Period.DaysBetween(request.Day, HeldOn ?? on)),
            _asked.Verdict,
            IsExempt,
            Sentence.Of(new("request {0}", "提议{0}"), request.Reference)
        );

    private Measure Within(TimeLimit limit) =>
        HeldOn is { } held
            ? Deadline.Within(request.Day, held, limit, log.Calendar).Measure
            : Deadline.Undone(request.Day, on, limit, log.Calendar).Measure;
}
