using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Proxies;

// Judges one grant by itself.
internal sealed class ProxyJudgement
{
    public static readonly Words WhichAreValid = new("which of the grants are valid", "哪些委托有效");

    private readonly ProxyRules _rules;
    private readonly ProxyRecord _record;
    private readonly ProxyGrant _grant;
    private readonly HashSet<string>? _voters;
    private readonly HashSet<string>? _candidates;

    public ProxyJudgement(
        ProxyRules rules,
        ProxyRecord record,
        ProxyGrant grant,
        HashSet<string>? voters,
        HashSet<string>? candidates
    )
    {
        (_rules, _record, _grant) = (rules, record, grant);
        (_voters, _candidates) = (voters, candidates);
        Findings = [Allowed()];
        if (rules.Allowed.Norm?.Value == false)
        {
            return;
        }

        Findings.Add(Roll(grant.Principal));
        Findings.Add(Roll(grant.Holder));
        Findings.Add(Holder());
        Findings.AddRange(ConditionLines());
        Findings.AddRange(new[] { Asked(), Published(), Candidate() }.OfType<Finding>());
    }

    public List<Finding> Findings { get; }

    public Verdict PrincipalOnRoll => OnRoll(_grant.Principal);

    public Verdict HolderOnRoll => OnRoll(_grant.Holder);

    public Verdict HolderDoesNotStand => Candidate()?.Verdict ?? Verdict.Met;

    public bool IsHolderKnownToStand => Stands == true;

    // What the grant is worth by itself.
    public Verdict Alone => Verdicts.All([Own, PrincipalOnRoll, HolderOnRoll, HolderDoesNotStand]);

    // Without what several grants may share. A list that is published late is a breach; it voids what is on it only where a
    // norm says so.
    public Verdict Own =>
        _rules.Allowed.Norm?.Value == false
            ? Verdict.Breached
            : Verdicts.All(
                Findings
                    .Where(finding =>
                        !finding.Rule.Equals(ProxyFindings.Allowed)
                        && !finding.Rule.Equals(ProxyFindings.Roll)
                        && !string.Equals(
                            finding.Rule.Id,
                            ProxyFindings.Candidate.Id,
                            StringComparison.Ordinal
                        )
                        && (
                            _rules.VoidUnlessPublished.Norm is { Value: true }
                            || !finding.Rule.Equals(ProxyFindings.Published)
                        )
                    )
                    .Select(finding => finding.Verdict)
            );

    private Finding Allowed() =>
        Line(
            ProxyFindings.Allowed,
            _rules.Allowed.Norm is { Value: var isAllowed }
                ? Measure.Holds(isAllowed)
                : _rules.Allowed.Unfilled(actual: null),
            _rules.Allowed.Source
        );

    private Finding Roll(string name) =>
        new(ProxyFindings.Roll, Measure.Stated(OnRoll(name)), _rules.Allowed.Source, name);

    private Verdict OnRoll(string name) =>
        _voters is null ? Verdict.Undetermined
        : _voters.Contains(name) ? Verdict.Met
        : Verdict.Breached;

    private Finding Holder()
    {
        var isSelf = Same(_grant.Principal, _grant.Holder);
        if (_rules.Holders.Norm is not { Value: var holders })
        {
            var open = isSelf ? Measure.Stated(Verdict.Breached) : _rules.Holders.Unfilled(actual: null);
            return Line(ProxyFindings.Holder, open, _rules.Holders.Source);
        }

        // Relatives of the circle fit, others by what is stated of the grant; a kinship nobody asked about may be one.
        var path = _record.Kinship?.Explain(_grant.Holder, _grant.Principal, holders.Relatives);
        var isDisputed =
            path is not null
            && _record.Kinship!.IsDisputed(_grant.Holder, _grant.Principal, holders.Relatives);
        var others = holders
            .Others.Select(other => Judge(Elections.Before.Conditions.Condition.That(other)))
            .ToList();
        var verdict =
            isSelf ? Verdict.Breached
            : holders.IsAnyVoter || (path is not null && !isDisputed) || others.Contains(Verdict.Met)
                ? Verdict.Met
            : isDisputed ? Verdict.Undetermined
            : others.Contains(Verdict.Undetermined)
            || (_record.Kinship is null && holders.Relatives.Relations.Count > 0)
                ? Verdict.Undetermined
            : Verdict.Breached;
        var line = Line(
            ProxyFindings.Holder,
            Measure.Stated(verdict, _record.Kinship is null || isDisputed ? CommonWords.Kinship : null),
            _rules.Holders.Source
        );
        return path is not null ? line with { Detail = new HeldBy(_grant, path) }
            : verdict == Verdict.Breached && !isSelf
                ? line with
                {
                    Detail = Sentence.Of(
                        new("{0}, where the norm names {1}", "{0}，规定为{1}"),
                        new HeldBy(_grant, Path: null),
                        holders
                    ),
                }
            : line;
    }

    private IEnumerable<Finding> ConditionLines() =>
        new[] { _rules.Conditions, _rules.FurtherConditions }.SelectMany(term =>
            term.Norm is { } norm
                ? norm.Value.Select(condition => new Finding(
                    ProxyFindings.Condition,
                    Measure.Stated(
                        Judge(condition),
                        condition.Missing(_grant.Facts, _record.ElectionDay, _record.Calendar)
                    ),
                    norm.SourceOf(condition),
                    new About(HeldBy.Arrow(_grant), condition)
                ))
                : []
        );

    private Finding? Asked() =>
        _rules.AskedBefore.Norm is { } norm ? InTime(ProxyFindings.Asked, _grant.AskedOn, norm) : null;

    // That the list is published is judged by the day; a day that is not known may be before or after, or never.
    private Finding? Published()
    {
        if (_rules.PublishedBefore.Norm is { } norm)
        {
            return InTime(ProxyFindings.Published, _grant.PublishedOn, norm);
        }

        return _rules.ListPublished.Norm is { Value: true } published
            ? Line(
                ProxyFindings.Published,
                Measure.Stated(OnTime(_grant.PublishedOn, DayBounds.On(_record.ElectionDay)), fact: null),
                published.Source
            )
            : null;
    }

    private Finding InTime(RuleDescriptor rule, LocalDate? day, Norm<TimeLimit> norm)
    {
        var last = norm.Value.Before(DayBounds.On(_record.ElectionDay), _record.Calendar);
        var calendar = day is null ? null : new CalendarCover(_record.Calendar);
        return Line(rule, Measure.Stated(OnTime(day, last), calendar), norm.Source);
    }

    private bool? Stands => _candidates?.Contains(_grant.Holder);

    private Finding? Candidate()
    {
        var stands = Stands;
        var measure = (_rules.CandidatesMayHold.Norm, stands) switch
        {
            ({ Value: false }, true) => Measure.Stated(Verdict.Breached),
            ({ Value: false }, null) => Measure.MissingFact(new("who stands as a candidate", "候选人名单")),
            (null, not false) => _rules.CandidatesMayHold.Unfilled(actual: null),
            _ => (Measure?)null,
        };
        return measure is { } known
            ? new(
                stands is null ? ProxyFindings.PerhapsCandidate : ProxyFindings.Candidate,
                known,
                _rules.CandidatesMayHold.Source,
                _grant.Holder
            )
            : null;
    }

    // Whoever is not away may have another reason that a rulebook holds to be as good.
    private Verdict Judge(Condition condition)
    {
        var verdict = condition.Judge(_grant.Facts, _record.ElectionDay, _record.Calendar);
        return condition.Fact == ProxyFacts.Away && _rules.FurtherReasons.Norm is { Value: var others }
            ? Verdicts.Any([
                verdict,
                .. others.Select(other =>
                    Elections
                        .Before.Conditions.Condition.That(other)
                        .Judge(_grant.Facts, _record.ElectionDay, _record.Calendar)
                ),
            ])
            : verdict;
    }

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source) =>
        new(rule, measure, source, new HeldBy(_grant, Path: null));

    private static Verdict OnTime(LocalDate? day, DayBounds last) =>
        day is { } known ? last.ByThen(known) : Verdict.Undetermined;

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
