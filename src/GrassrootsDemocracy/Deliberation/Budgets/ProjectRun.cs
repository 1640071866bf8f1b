namespace GrassrootsDemocracy.Deliberation.Budgets;

// The choice under one answer to what an unaffordable project does, in every order that ties leave open.
internal sealed class ProjectRun
{
    // Beyond these the orders are too many to be followed one by one; what hangs on them then stays open.
    private const int MostTied = 12;
    private const int MostWorlds = 4096;

    private readonly ProjectSelection _facts;
    private readonly ProjectPurse _purse;
    private readonly ProjectOrder _order;
    private readonly bool _ends;
    private readonly Dictionary<int, HashSet<ProjectTurn>> _turns = [];
    private readonly HashSet<int> _tied = [];
    private readonly HashSet<int> _lost = [];
    private readonly List<(List<int> Set, HashSet<ValueList<string>> Possible)> _ties = [];
    private HashSet<ProjectWorld> _worlds = [new(Funded: 0, HasEnded: false)];

    public ProjectRun(
        ProjectRules rules,
        ProjectSelection facts,
        IEnumerable<int> candidates,
        WhenUnaffordable unaffordable
    )
    {
        _facts = facts;
        _purse = new(rules, facts);
        _order = new(rules, facts);
        _ends = unaffordable == WhenUnaffordable.EndsSelection;
        foreach (var set in _order.Sets(candidates))
        {
            Take(set, isResolved: false);
        }
    }

    public IEnumerable<ProjectTie> Ties =>
        _ties.Select(tie => new ProjectTie(
            IdsOf(tie.Set),
            _facts.VotesOf(_facts.Projects[tie.Set[0]]) ?? 0,
            [.. tie.Possible.OrderBy(ids => string.Join('\n', ids), StringComparer.Ordinal)]
        ));

    // Ties that a lot or a runoff has resolved, and that would have mattered.
    public List<List<int>> ResolvedTies { get; } = [];

    public ProjectTurn TurnOf(int place)
    {
        if (_lost.Contains(place))
        {
            var state = _tied.Contains(place) ? ProjectState.Tied : ProjectState.HangsOnTie;
            return Waiting(place, state, _facts.Budget);
        }

        var turns = _turns[place];
        var best = turns.OrderBy(turn => turn.State).ThenByDescending(turn => turn.Left).First();
        return turns.All(turn => turn.IsFunded) || !turns.Any(turn => turn.IsFunded)
            ? best
            : Waiting(
                place,
                _tied.Contains(place) ? ProjectState.Tied : ProjectState.HangsOnTie,
                turns.Max(turn => turn.Left) ?? 0
            );
    }

    private ProjectTurn Waiting(int place, ProjectState state, long left) =>
        new(state, Measure.Awaiting(_facts.Projects[place].Cost, left), left, Cap: null);

    private void Take(List<int> set, bool isResolved)
    {
        if (_lost.Count > 0)
        {
            _lost.UnionWith(set);
            return;
        }

        if (!isResolved && _worlds.Any(world => !world.HasEnded && OnlyWayFor(world, set) is null))
        {
            var parts = _order.Resolved(set);
            if (parts.Count > 1)
            {
                ResolvedTies.Add(set);
                foreach (var part in parts)
                {
                    Take(part, isResolved: true);
                }

                return;
            }
        }

        var next = new HashSet<ProjectWorld>();
        foreach (var world in _worlds)
        {
            if (world.HasEnded)
            {
                set.ForEach(place => Add(place, ProjectTurn.Ended));
                next.Add(world);
            }
            else if (OnlyWayFor(world, set) is { } only)
            {
                next.Add(Pass(world, only, set));
            }
            else if (set.Count <= MostTied)
            {
                Part(world, set, next);
            }
            else
            {
                Lose(set);
                return;
            }
        }

        _worlds = next;
        if (next.Count > MostWorlds)
        {
            Lose(set);
        }
    }

    private void Lose(List<int> set)
    {
        _tied.UnionWith(set);
        _lost.UnionWith(set);
        _ties.RemoveAll(tie => tie.Set[0] == set[0]);
        _ties.Add((set, []));
    }

    // What becomes of the world when the order within the set makes no difference; null when it does. Those that do not
    // even fit first never will; the others all fit together, or some order leaves out one that another order funds.
    private ProjectWorld? OnlyWayFor(ProjectWorld world, List<int> set)
    {
        var turns = set.ConvertAll(place => (Place: place, Turn: _purse.At(world, place)));
        var fitting = turns.Where(each => each.Turn.IsFunded).Select(each => each.Place).ToList();
        var isAnyUnaffordable = turns.Exists(each => each.Turn.State == ProjectState.OverBudget);
        if (_ends && isAnyUnaffordable)
        {
            return fitting.Count == 0 ? world with { HasEnded = true } : null;
        }

        return _purse.WithAll(world, fitting);
    }

    private ProjectWorld Pass(ProjectWorld world, ProjectWorld after, List<int> set)
    {
        foreach (var place in set)
        {
            Add(place, _purse.At(world, place));
        }

        return after;
    }

    // Each set that some order funds: all of it fits, and after it nothing else does, or what does not fit ends it all.
    private void Part(ProjectWorld world, List<int> set, HashSet<ProjectWorld> next)
    {
        _tied.UnionWith(set);
        var possible = PossibleOf(set);
        for (var mask = 0; mask < 1 << set.Count; mask++)
        {
            var funded = set.Where((_, bit) => (mask & (1 << bit)) != 0).ToList();
            if (_purse.WithAll(world, funded) is not { } after)
            {
                continue;
            }

            var others = set.Except(funded)
                .Select(place => (Place: place, Turn: _purse.At(after, place)))
                .ToList();
            var ends = _ends && others.Exists(other => other.Turn.State == ProjectState.OverBudget);
            if (!ends && others.Exists(other => other.Turn.IsFunded))
            {
                continue;
            }

            possible.Add(IdsOf(funded));
            funded.ForEach(place => Add(place, _purse.At(world, place)));
            others.ForEach(other => Add(other.Place, other.Turn.IsFunded ? ProjectTurn.Ended : other.Turn));
            next.Add(after with { HasEnded = ends });
        }
    }

    // No two sets share a place.
    private HashSet<ValueList<string>> PossibleOf(List<int> set)
    {
        if (!_ties.Exists(tie => tie.Set[0] == set[0]))
        {
            _ties.Add((set, []));
        }

        return _ties.Find(tie => tie.Set[0] == set[0]).Possible;
    }

    private ValueList<string> IdsOf(IEnumerable<int> places) =>
        [.. places.Select(place => _facts.Projects[place].Id)];

    private void Add(int place, ProjectTurn turn)
    {
        if (!_turns.TryGetValue(place, out var turns))
        {
            _turns[place] = turns = [];
        }

        turns.Add(turn);
    }
}
