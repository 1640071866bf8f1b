namespace GrassrootsDemocracy.Posts.Planning;

// The fewest steps that must be given up: from below, core by core, and from above, from one way to a better one, in turn.
internal sealed class PlanEasing
{
    private const long FirstSlice = 100_000;
    private const int MostCut = 40;
    private const long CutSlice = 20_000;
    private readonly PlanModel _model;
    private readonly PlanSolver _down;
    private readonly PlanSolver _up;
    private readonly List<int> _steps;
    private long _slice = FirstSlice;
    private long _cores;

    private PlanEasing(PlanModel model, PlanWork work)
    {
        _model = model;
        _steps = [.. model.AllSteps];
        (_down, _up) = (new(model.Program, work), new(model.Program, work));
        Given = [.. model.NobodyAtAll()];
        High = Given.Count;
    }

    // No relaxation has fewer steps.
    public long Low { get; private set; }

    // The steps of the best way that was found; one there always is, to fill no post.
    public HashSet<int> Given { get; private set; }

    public long High { get; private set; }

    // The values that go with it; none as long as no post is filled.
    public bool[] Values { get; private set; } = [];

    // Steps of which one at least must give: the first such that came up.
    public IReadOnlyList<int> Core { get; private set; } = [];

    public static PlanEasing Of(PlanModel model, PlanWork work, long steps)
    {
        var easing = new PlanEasing(model, work);
        easing.Run(work, Math.Max(0, work.Left - steps));
        return easing;
    }

    private void Run(PlanWork work, long until)
    {
        Price(work, until);
        using var below = Below().GetEnumerator();
        using var above = Above().GetEnumerator();

        for (; Low < High && work.Left > until; _slice = _slice * 5 / 4)
        {
            _ = above.MoveNext() && Low < High && below.MoveNext();
        }
    }

    private void Price(PlanWork work, long until)
    {
        PlanTerm[] all = [.. _steps.Select(step => new PlanTerm(1, step))];
        _prices = new PlanPrices(_model, _model.Program.Rows, all, work);
        _prices.Ascend(High, until);
        Low = Math.Max(Low, _prices.Bound);
    }

    private PlanPrices _prices = null!;

    // While what is left cannot all be kept, one of a core must give; the core then counts its second, third ...
    private IEnumerable<bool> Below()
    {
        List<int> active = [.. _steps];
        Dictionary<int, int> next = [];
        foreach (var step in _steps)
        {
            _down.Start(step, isSo: false);
        }

        while (true)
        {
            var isKept = _down.Solve(Not(active), _slice);
            if (isKept is null)
            {
                yield return false;
                continue;
            }

            if (isKept == true)
            {
                Take(_down);
                Low = High;
                yield break;
            }

            var core = Cut([.. _down.Core.Select(PlanProgram.Not)]);
            Core = Core.Count == 0 ? core : Core;
            Low = Math.Max(Low, ++_cores);
            active.RemoveAll(core.Contains);
            foreach (var step in core)
            {
                if (next.Remove(step, out var more))
                {
                    active.Add(more);
                }
            }

            Count(core, active, next);
            yield return true;
        }
    }

    private void Count(List<int> core, List<int> active, Dictionary<int, int> next)
    {
        _down.AtLeast(core.Select(step => new PlanTerm(1, step)), 1);
        List<int> more = [.. core.Skip(1).Select(_ => _down.Variable())];
        for (var place = 1; place < more.Count; place++)
        {
            _down.AtLeast([new(1, PlanProgram.Not(more[place])), new(1, more[place - 1])], 1);
            next[more[place - 1]] = more[place];
        }

        _down.AtMost(
            [.. core.Select(step => new PlanTerm(1, step)), .. more.Select(each => new PlanTerm(-1, each))],
            1
        );
        active.AddRange(more.Take(1));
    }

    private List<int> Cut(List<int> core)
    {
        for (var place = 0; place < core.Count && core.Count > 1 && place < MostCut; )
        {
            List<int> rest = [.. core.Where((_, at) => at != place)];
            if (_down.Solve(Not(rest), CutSlice) == false)
            {
                var left = _down.Core.Select(PlanProgram.Not).ToHashSet();
                core = [.. rest.Where(left.Contains)];
            }
            else
            {
                place++;
            }
        }

        return core;
    }

    private IEnumerable<bool> Above()
    {
        while (true)
        {
            var isFound = _up.Solve([], _slice);
            if (isFound is null)
            {
                yield return false;
                continue;
            }

            if (isFound == false)
            {
                Low = High;
                yield break;
            }

            Take(_up);
            foreach (var step in _steps)
            {
                _up.Start(step, Given.Contains(step));
            }

            var row = _prices.Within(High - 1);
            _up.AtLeast(row.Terms, row.Least);
            _up.AtMost(_steps.Select(step => new PlanTerm(1, step)), High - 1);
            yield return true;
        }
    }

    private void Take(PlanSolver solver)
    {
        HashSet<int> given = [.. _steps.Where(solver.IsSo)];
        if (given.Count < High)
        {
            (Given, High, Values) = (given, given.Count, solver.Found);
        }
    }

    private static List<int> Not(IEnumerable<int> steps) => [.. steps.Select(PlanProgram.Not)];
}
