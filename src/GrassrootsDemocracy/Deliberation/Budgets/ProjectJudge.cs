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
    private readonly ProjectVotes _votes;
    private readonly List<ProjectRun> _runs;

    public ProjectJudge(ProjectRules rules, ProjectSelection facts, CancellationToken token)
    {
        _rules = rules;
        _facts = facts;
        _votes = new(facts);
        Standing = Verdicts.All([StandingOf(), rules.Stand(facts)]);
        var candidates = Enumerable.Range(0, facts.Projects.Count).Where(HasEnough).ToList();
        _runs =
            Standing == Verdict.Met
                ?
                [
                    .. (
                        rules.Unaffordable.Norm is { Value: var known } ? [known]
                        : facts.Budget is null ? Both[..1]
                        : Both
                    ).Select(way => new ProjectRun(rules, _votes, candidates, way, token)),
                ]
                : [];
        Turns = [.. Enumerable.Range(0, facts.Projects.Count).Select(TurnOf)];
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
            // Without ballots the published numbers must at least fit one another: votes, valid, collected, entitled.
            if (_facts.Tally is { } tally)
            {
                return Over(tally.Collected, tally.Possible) ?? Over(tally.Collected, _facts.Entitled);
            }

            // So many ballots at least gave the project with the most what it has.
            var most = (_facts.Projects.Max(project => project.Votes) ?? 0) is var votes
                ? (votes / _facts.MostPerBallot) + (votes % _facts.MostPerBallot > 0 ? 1 : 0)
                : 0;
            return Over(most, _facts.Valid)
                ?? Over(_facts.Valid ?? most, _facts.Collected)
                ?? Over(_facts.Collected ?? _facts.Valid ?? most, _facts.Entitled);

            static Measure? Over(long cast, long? possible) =>
                cast > possible ? Measure.Awaiting(cast, possible.Value) : null;
        }
    }

    // Without a budget and a norm, that somebody is for it is all that is asked.
    public Measure? LeastVotes(long? known) =>
        known is not { } votes ? null
        : _rules.LeastVotes.Norm is { Value: var least } ? Measure.AtLeast(votes, Math.Max(1, least))
        : votes == 0 || _facts.Budget is null ? Measure.AtLeast(votes, 1)
        : null;

    public Measure? LeastShare(long? votes) =>
        _rules.LeastShare.Norm is { Value: var quota }
            ? Measure.OfQuota(votes, quota, _facts.Number(quota.Of))
            : null;

    public IEnumerable<ProjectResult> Results()
    {
        var isKnown = Enumerable.Range(0, _facts.Projects.Count).All(place => _votes[place] is not null);
        var ranks = new Dictionary<long, int>();
        var sorted = _facts.Projects.Select((_, place) => _votes[place] ?? 0).OrderDescending();
        foreach (var (place, votes) in sorted.Index())
        {
            ranks.TryAdd(votes, place + 1);
        }

        return _facts
            .Projects.Select(
                (project, place) =>
                    new ProjectResult(
                        project,
                        _votes[place],
                        isKnown ? ranks[_votes[place] ?? 0] : null,
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

    private bool HasEnough(int place) =>
        LeastVotes(_votes[place])?.Verdict != Verdict.Breached
        && LeastShare(_votes[place])?.Verdict != Verdict.Breached;

    private Verdict StandingOf()
    {
        if (Turnout?.Verdict == Verdict.Breached)
        {
            return Verdict.Breached;
        }

        var isOpen =
            Turnout?.Verdict == Verdict.Undetermined
            || Excess is not null
            || (_facts.Budget is not null && _facts.Projects.Any(project => project.Cost is null))
            || Enumerable
                .Range(0, _facts.Projects.Count)
                .Any(place =>
                    _votes[place] is null || LeastShare(_votes[place])?.Verdict == Verdict.Undetermined
                );
        return isOpen ? Verdict.Undetermined : Verdict.Met;
    }

    private ProjectTurn TurnOf(int place)
    {
        var project = _facts.Projects[place];
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

        if (!HasEnough(place))
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
