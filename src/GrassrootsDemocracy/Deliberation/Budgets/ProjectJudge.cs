namespace GrassrootsDemocracy.Deliberation.Budgets;

// Puts together what becomes of every project, under each answer that an open norm leaves possible.
internal sealed class ProjectJudge
{
    private static readonly WhenUnaffordable[] Both =
    [
        WhenUnaffordable.IsSkipped,
        WhenUnaffordable.EndsSelection,
    ];

    private static readonly ProjectWorth[] AnyWorth = [ProjectWorth.Cost, ProjectWorth.Vote];

    private readonly ProjectRules _rules;
    private readonly ProjectSelection _facts;
    private readonly ProjectVotes _votes;
    private readonly ProjectOrder _order;
    private readonly ProjectReadings? _readings;
    private readonly List<(ProjectVotes Votes, IProjectRun Run)> _runs = [];

    public ProjectJudge(ProjectRules rules, ProjectSelection facts, CancellationToken token)
    {
        _rules = rules;
        _facts = facts;
        _votes = new(rules, facts);
        _order = new(rules, _votes);
        Ranked = _order.Ranked;
        Standing = Verdicts.All([StandingOf(), rules.Stand(facts)]);
        if (Standing == Verdict.Met)
        {
            _readings = new(rules, _votes, HasEnough, token);
            foreach (var votes in _readings.All)
            {
                List<int> candidates = [.. Ranked.Where(place => HasEnough(votes, place))];
                var order = votes == _votes ? _order : new(rules, votes);
                _runs.AddRange(Runs(order, candidates, token).Select(run => (votes, run)));
            }
        }

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

    // What is equal on one reading only is no tie yet.
    public IEnumerable<ProjectTie> Ties =>
        IsOneReading ? _runs.SelectMany(each => each.Run.Ties).DistinctBy(tie => tie.Projects) : [];

    // Whether nothing about the votes has more than one reading.
    public bool IsOneReading => _readings?.All.Count == 1;

    // Ties that a lot or a runoff has resolved.
    public IEnumerable<ValueList<string>> ResolvedTies =>
        (IsOneReading ? _runs : [])
            .SelectMany(each => each.Run.ResolvedTies)
            .Select(set => (ValueList<string>)[.. set.Select(place => _facts.Projects[place].Id)])
            .Distinct();

    // Whether the choice is by equal shares.
    public bool IsByShares => _rules.Method.Norm is { Value: ProjectMethod.EqualShares };

    // What a choice by equal shares needs; null where the method is another one.
    public Measure? Method
    {
        get
        {
            if (!IsByShares)
            {
                return null;
            }

            var isOneRule = _rules is { TopUp.IsOpen: true, MostProjects.IsOpen: true, Caps.IsOpen: true };
            return MissingOfShares is { } missing ? Measure.MissingFact(missing)
                // How shares go together with caps, a number of projects or a top-up, no rule of this library says.
                : isOneRule ? Measure.Recorded(_facts.Patterns.Count)
                : Measure.Open(_facts.Patterns.Count);
        }
    }

    // What is not known of the ballots or the money that equal shares divide; null when all is.
    private Words? MissingOfShares =>
        _facts.Tally is not { } tally || (_facts.Patterns.Count == 0 && tally.Valid > 0)
            ? new("the ballots by what they mark (patterns)", "按所选项目归类的选票")
        : _facts.Budget is null ? new("how much money there is", "经费总额")
        : _facts.Unread > 0 ? new("what the unread ballots say", "未认定选票的内容")
        : null;

    // Several bodies have one result together only where a norm gives each of them a weight; null where one votes.
    public Measure? Bodies =>
        !_votes.IsJoint ? null
        : _votes.Whole(Base.Valid) is { } whole ? Measure.Recorded(_facts.Bodies.Count, whole)
        : _rules.BodyWeights.IsOpen ? _rules.BodyWeights.Unfilled(_facts.Bodies.Count)
        : Measure.MissingFact(
            JointPoints.Missing(_rules.BodyWeights.Norm!.Value, _facts),
            _facts.Bodies.Count
        );

    public Measure? Turnout =>
        _rules.Turnout.Norm is not { Value: var rule } ? null
        : _facts.Unread > 0 && (rule.Who == Base.Valid || rule.Quota.Of == Base.Valid)
            ? Measure.MissingFact(
                new("what the unread ballots say", "未认定选票的内容"),
                _facts.Number(rule.Who)
            )
        : (_facts.Number(rule.Who), _facts.Number(rule.Quota.Of)) is var (who, whole)
        && who > whole
        && whole > 0
            ? Measure.Awaiting(CommonWords.OneCountIsWrong, who.Value, whole.Value, whole)
        : Measure.OfQuota(who, rule.Quota, whole);

    // More ballots, or more votes for one project, than there can be; null when there are not.
    public Measure? Excess
    {
        get
        {
            // Without ballots the published numbers must at least fit one another: votes, valid, collected, entitled.
            if (_facts.Tally is { } tally)
            {
                return Over(tally.Collected + _facts.Unread, tally.Possible)
                    ?? Over(tally.Collected + _facts.Unread, _facts.Entitled);
            }

            if (_facts.Points is { } points)
            {
                return Over(points.Collected + _facts.Unread, _facts.Entitled);
            }

            if (_votes.IsJoint)
            {
                return null;
            }

            // So many ballots at least gave the project with the most what it has.
            var most = (_facts.Projects.Select(project => project.Votes ?? 0).DefaultIfEmpty().Max())
                is var votes
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
        : _rules.LeastVotes.Norm is { Value: var least } && !_votes.IsJoint ? Measure.AtLeast(votes, least)
        : votes <= 0 || _facts.Budget is null ? Measure.AtLeast(votes, 1)
        : null;

    public Measure? LeastShare(long? votes) => Share(votes, _votes);

    // The places of the facts in the order of the results.
    public int[] Ranked { get; }

    public IEnumerable<ProjectResult> Results()
    {
        var isKnown = Array.TrueForAll(Ranked, place => _votes[place] is not null);
        var rank = 0;
        for (var i = 0; i < Ranked.Length; i++)
        {
            var place = Ranked[i];
            rank = i > 0 && _votes[place] == _votes[Ranked[i - 1]] ? rank : i + 1;
            yield return new(_facts.Projects[place], _votes[place], isKnown ? rank : null, Turns[place].State)
            {
                MoneyLeft = Turns[place].Left,
                Cap = Turns[place].Cap,
            };
        }
    }

    private IEnumerable<IProjectRun> Runs(ProjectOrder order, List<int> candidates, CancellationToken token)
    {
        // Without a budget nothing is unaffordable.
        var ways =
            _rules.Unaffordable.Norm is { Value: var known } ? [known]
            : _facts.Budget is null ? Both[..1]
            : Both;
        if (!IsByShares)
        {
            return ways.Select(way => new ProjectRun(_rules, order, candidates, way, token));
        }

        var asksVotes =
            _rules.CompletedByVotes.Norm is { Value: true }
            || _rules.ComparedWithVotes.Norm is { Value: true };
        return from way in asksVotes ? ways : ways[..1]
            from worth in _rules.Worth.Norm is { Value: var one } ? [one] : AnyWorth
            select new SharesRun(_rules, order, candidates, way, worth, token);
    }

    private bool Has(ProjectState state) => Turns.Exists(turn => turn.State == state);

    private bool HasEnough(ProjectVotes votes, int place) =>
        LeastVotes(votes[place])?.Verdict != Verdict.Breached
        && Share(votes[place], votes)?.Verdict != Verdict.Breached;

    private bool HasEnough(long votes, long valid) =>
        LeastVotes(votes)?.Verdict != Verdict.Breached
        && Share(votes, _votes, valid)?.Verdict != Verdict.Breached;

    private Measure? Share(long? votes, ProjectVotes whole, long valid = 0) =>
        _rules.LeastShare.Norm is { Value: var quota }
            ? Measure.OfQuota(votes, quota, whole.Whole(quota.Of) + (quota.Of == Base.Valid ? valid : 0))
            : null;

    private Verdict StandingOf()
    {
        if (Turnout?.Verdict == Verdict.Breached)
        {
            return Verdict.Breached;
        }

        var isOpen =
            Turnout?.Verdict == Verdict.Undetermined
            || Excess is not null
            || Method?.Verdict == Verdict.Undetermined
            || Bodies?.Verdict == Verdict.Undetermined
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

        if (!_readings!.IsWhole)
        {
            // However many more votes there may be, they are too few.
            return LeastVotes(_readings.Most(place))?.Verdict == Verdict.Breached
                ? ProjectTurn.TooFewVotes
                : Open(project);
        }

        var first = TurnIn(_runs[0], place);
        for (var i = 1; i < _runs.Count; i++)
        {
            if (Kind(TurnIn(_runs[i], place)) != Kind(first))
            {
                return Open(project);
            }
        }

        return first;

        static ProjectTurn Open(Project project) =>
            ProjectTurn.Unknown with
            {
                Measure = Measure.Open(project.Cost),
            };

        // Funded, not funded, or hanging on a tie: the reason may differ, what is to be done may not.
        static int Kind(ProjectTurn turn) =>
            turn.State switch
            {
                ProjectState.Funded => 0,
                ProjectState.Tied or ProjectState.HangsOnTie => 1,
                _ => 2,
            };
    }

    private ProjectTurn TurnIn((ProjectVotes Votes, IProjectRun Run) each, int place) =>
        HasEnough(each.Votes, place) ? each.Run.TurnOf(place) : ProjectTurn.TooFewVotes;
}
