namespace GrassrootsDemocracy.Deliberation.Budgets;

// Puts together what becomes of every project, under each answer that an open norm leaves possible.
internal sealed class ProjectJudge
{
    private static readonly WhenUnaffordable[] Both =
    [
        WhenUnaffordable.IsSkipped,
        WhenUnaffordable.EndsSelection,
    ];

    private readonly ProjectRules _rules;
    private readonly ProjectSelection _facts;
    private readonly List<ProjectRun> _runs;

    public ProjectJudge(ProjectRules rules, ProjectSelection facts)
    {
        _rules = rules;
        _facts = facts;
        Standing = Verdicts.All([StandingOf(), rules.Stand(facts)]);
        var candidates = Enumerable
            .Range(0, facts.Projects.Count)
            .Where(place => HasEnough(facts.Projects[place]))
            .ToList();
        _runs =
            Standing == Verdict.Met
                ?
                [
                    .. (rules.Unaffordable.Norm is { Value: var known } ? [known] : Both).Select(
                        way => new ProjectRun(rules, facts, candidates, way)
                    ),
                ]
                : [];
        Turns = [.. facts.Projects.Select((project, place) => TurnOf(project, place))];
    }

    // Whether the vote can be judged at all, and stands.
    public Verdict Standing { get; }

    // The turn of each project, in the order of the facts.
    public List<ProjectTurn> Turns { get; }

    public ProjectSelectionStatus Status =>
        Standing == Verdict.Breached ? ProjectSelectionStatus.Invalid
        : Standing == Verdict.Undetermined || Has(ProjectState.Undetermined)
            ? ProjectSelectionStatus.Undetermined
        : Has(ProjectState.Tied) || Has(ProjectState.HangsOnTie) ? ProjectSelectionStatus.Tied
        : ProjectSelectionStatus.Complete;

    public IEnumerable<ProjectTie> Ties => _runs.SelectMany(run => run.Ties).DistinctBy(tie => tie.Projects);

    // Ties that a lot or a runoff has resolved.
    public IEnumerable<ValueList<string>> ResolvedTies =>
        _runs
            .SelectMany(run => run.ResolvedTies)
            .Select(set => (ValueList<string>)[.. set.Select(place => _facts.Projects[place].Id)])
            .Distinct();

    public Measure? Turnout =>
        _rules.Turnout.Norm is not { Value: var rule } ? null
        : (_facts.Number(rule.Who), _facts.Number(rule.Quota.Of)) is var (who, whole)
        && who > whole
        && whole > 0
            ? Measure.Awaiting(who.Value, whole.Value, whole)
        : Measure.OfQuota(who, rule.Quota, whole);

    // More ballots, or more votes for one project, than there can be; null when there are not.
    public Measure? Excess
    {
        get
        {
            var cast = _facts.Tally?.Collected ?? _facts.Projects.Max(project => project.Votes) ?? 0;
            var possible = Math.Min(_facts.Entitled ?? long.MaxValue, _facts.Tally?.Issued ?? long.MaxValue);
            return cast > possible ? Measure.Awaiting(cast, possible) : null;
        }
    }

    public Measure? LeastVotes(Project project) =>
        _facts.VotesOf(project) is not { } votes ? null
        : _rules.LeastVotes.Norm is { Value: var least } ? Measure.AtLeast(votes, Math.Max(1, least))
        : votes == 0 ? Measure.AtLeast(votes, 1)
        : null;

    public Measure? LeastShare(Project project) =>
        _rules.LeastShare.Norm is { Value: var quota }
            ? Measure.OfQuota(_facts.VotesOf(project), quota, _facts.Number(quota.Of))
            : null;

    public IEnumerable<ProjectResult> Results()
    {
        var votes = _facts.Projects.Select(_facts.VotesOf).ToList();
        var isKnown = votes.TrueForAll(each => each is not null);
        return _facts
            .Projects.Select(
                (project, place) =>
                    new ProjectResult(
                        project,
                        votes[place],
                        isKnown ? 1 + votes.Count(each => each > votes[place]) : null,
                        Turns[place].State
                    )
                    {
                        MoneyLeft = Turns[place].Left,
                        Cap = Turns[place].Cap,
                    }
            )
            .OrderByDescending(result => result.Votes ?? -1)
            .ThenBy(result => result.Project.Id, StringComparer.Ordinal);
    }

    private bool Has(ProjectState state) => Turns.Exists(turn => turn.State == state);

    private bool HasEnough(Project project) =>
        LeastVotes(project)?.Verdict != Verdict.Breached && LeastShare(project)?.Verdict != Verdict.Breached;

    private Verdict StandingOf()
    {
        if (Turnout?.Verdict == Verdict.Breached)
        {
            return Verdict.Breached;
        }

        var isOpen =
            Turnout?.Verdict == Verdict.Undetermined
            || Excess is not null
            || _facts.Projects.Any(project =>
                _facts.VotesOf(project) is null || LeastShare(project)?.Verdict == Verdict.Undetermined
            );
        return isOpen ? Verdict.Undetermined : Verdict.Met;
    }

    private ProjectTurn TurnOf(Project project, int place)
    {
        if (Standing != Verdict.Met)
        {
            var state = Standing == Verdict.Breached ? ProjectState.VoteInvalid : ProjectState.Undetermined;
            return new(
                state,
                Measure.MissingFact(new("whether the vote stands", "投票是否有效"), project.Cost),
                Left: null,
                Cap: null
            );
        }

        if (!HasEnough(project))
        {
            return new(ProjectState.TooFewVotes, default, Left: null, Cap: null);
        }

        var first = _runs[0].TurnOf(place);
        return _runs.TrueForAll(run => Kind(run.TurnOf(place)) == Kind(first))
            ? first
            : new(ProjectState.Undetermined, Measure.Open(project.Cost), Left: null, Cap: null);

        // Funded, not funded, or hanging on a tie: the reason may differ, what is to be done may not.
        static int Kind(ProjectTurn turn) =>
            turn.State switch
            {
                ProjectState.Funded => 0,
                ProjectState.Tied or ProjectState.HangsOnTie => 1,
                _ => 2,
            };
    }
}
