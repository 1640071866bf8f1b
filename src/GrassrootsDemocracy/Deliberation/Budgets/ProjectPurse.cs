namespace GrassrootsDemocracy.Deliberation.Budgets;

// Whether a project fits once others are funded: by the number of projects, by the caps, by the money left.
internal sealed class ProjectPurse
{
    private readonly ProjectRules _rules;
    private readonly ProjectSelection _facts;
    private readonly ValueList<ProjectCap> _caps;
    private readonly long[] _most;
    private readonly int[][] _capsOf;
    private readonly bool _ends;

    public ProjectPurse(
        ProjectRules rules,
        ProjectSelection facts,
        WhenUnaffordable unaffordable,
        long? budget
    )
    {
        (_rules, _facts) = (rules, facts);
        _caps = rules.Caps.Norm?.Value ?? [];
        _ends = unaffordable == WhenUnaffordable.EndsSelection;
        _most = [.. _caps.Select(cap => cap.MoneyOf(facts.Budget))];
        _capsOf = new int[facts.Projects.Count][];
        Array.Fill(_capsOf, []);
        if (_caps.Count > 0)
        {
            var byGroup = Enumerable.Range(0, _caps.Count).ToLookup(cap => _caps[cap].Group);
            foreach (var (place, project) in facts.Projects.Index())
            {
                _capsOf[place] =
                [
                    .. project.Groups.Distinct().SelectMany(group => byGroup[group]).Order(),
                ];
            }
        }

        Start = new(
            budget ?? long.MaxValue,
            Count: 0,
            [.. new long[2 * _caps.Count]],
            HasEnded: false,
            HasMissed: rules.TopUp.IsOpen
        );
    }

    public ProjectWorld Start { get; }

    // Whether nothing but the money decides, so that a project that does not fit changes nothing for the others.
    public bool IsPlain => IsMoneyAlone && !_ends;

    // The same whatever a project that does not fit brings about.
    public bool IsMoneyAlone => _caps.Count == 0 && _rules.MostProjects.IsOpen && _rules.TopUp.IsOpen;

    public bool Ends => _ends;

    // Whether a project that does not fit may change what others meet.
    public bool MissesMatter => _ends || !_rules.TopUp.IsOpen || _caps.Any(cap => cap.EndsGroup);

    // Whether a project that has missed its chance, and changed nothing by that, would never change anything.
    public bool IsIdle(int place) => !Array.Exists(_capsOf[place], cap => _caps[cap].EndsGroup);

    // Two projects of one kind stand for each other: they cost the same and are under the same caps.
    public (long Cost, ValueList<int> Caps) KindOf(int place) =>
        (
            Start.Left == long.MaxValue && Array.TrueForAll(_capsOf[place], cap => _most[cap] == long.MaxValue)
                ? 0
                : CostOf(place),
            [.. _capsOf[place]]
        );

    public long CostOf(int place) => _facts.Projects[place].Cost ?? 0;

    public (ProjectTurn Turn, ProjectWorld After) Take(ProjectWorld world, int place)
    {
        if (world.HasEnded)
        {
            return (ProjectTurn.Ended, world);
        }

        var (cost, left) = (CostOf(place), world.Left);
        if (_rules.MostProjects.Norm is { Value: var most } && world.Count >= most)
        {
            return (Missed(ProjectState.EnoughProjects, Measure.AtMost(world.Count + 1, most), world), world);
        }

        foreach (var index in _capsOf[place])
        {
            if (UnderCap(world, index, cost) is { } missed)
            {
                return (missed, _caps[index].EndsGroup ? Closed(world, [index]) : world);
            }
        }

        var measure = Measure.AtMost(cost, left);
        if (cost <= left)
        {
            return (new(ProjectState.Funded, measure, MoneyIn(world), Cap: null), Fund(world, place));
        }

        var after = world with { HasEnded = _ends, HasMissed = true };
        return !world.HasMissed && _rules.TopUp.Norm!.Value.ShareOf(cost, Rounding.Up) <= left
            ? (
                new(ProjectState.Funded, measure, left, Cap: null),
                Fund(world, place) with
                {
                    HasMissed = true,
                }
            )
            : (Missed(ProjectState.OverBudget, measure, world), after);
    }

    // The world once the project is funded, with no money left where it took more than there was.
    public ProjectWorld Fund(ProjectWorld world, int place)
    {
        var left = _facts.Budget is null ? world.Left : Math.Max(0, world.Left - CostOf(place));
        var count = _rules.MostProjects.IsOpen ? 0 : world.Count + 1;
        if (_capsOf[place].Length == 0)
        {
            return world with { Left = left, Count = count };
        }

        long[] taken = [.. world.Taken];
        foreach (var cap in _capsOf[place].Where(cap => !world.IsClosed(cap)))
        {
            taken[2 * cap] =
                Math.Min(_most[cap], taken[2 * cap]) is var before && CostOf(place) > _most[cap] - before
                    ? _most[cap]
                    : before + CostOf(place);
            taken[(2 * cap) + 1]++;
        }

        return world with
        {
            Left = left,
            Count = count,
            Taken = [.. taken],
        };
    }

    // The world in which whatever the project may bring about by not fitting has come about.
    public ProjectWorld Miss(ProjectWorld world, int place) =>
        Closed(world, _capsOf[place].Where(cap => _caps[cap].EndsGroup)) with
        {
            HasEnded = world.HasEnded || (_ends && CostOf(place) > world.Left),
            HasMissed = true,
        };

    private static ProjectWorld Closed(ProjectWorld world, IEnumerable<int> caps)
    {
        long[] taken = [.. world.Taken];
        foreach (var cap in caps)
        {
            taken[(2 * cap) + 1] = ProjectWorld.Closed;
        }

        return world with
        {
            Taken = [.. taken],
        };
    }

    private ProjectTurn? UnderCap(ProjectWorld world, int index, long cost)
    {
        var cap = _caps[index];
        if (world.IsClosed(index))
        {
            return ProjectTurn.Ended with { Cap = cap };
        }

        if (cap.Projects is { } most && world.ProjectsUnder(index) >= most)
        {
            var measure = Measure.AtMost(world.ProjectsUnder(index) + 1, most);
            return Missed(ProjectState.OverCap, measure, world) with { Cap = cap };
        }

        // Less what the group has taken, so that no sum can overflow.
        var room = _most[index] - world.MoneyUnder(index);
        return cost > room
            ? Missed(ProjectState.OverCap, Measure.AtMost(cost, room), world) with
            {
                Cap = cap,
            }
            : null;
    }

    private ProjectTurn Missed(ProjectState state, Measure measure, ProjectWorld world) =>
        new(state, measure, MoneyIn(world), Cap: null);

    private long? MoneyIn(ProjectWorld world) => _facts.Budget is null ? null : world.Left;
}
