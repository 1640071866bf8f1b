namespace GrassrootsDemocracy.Posts.Planning;

// The best plan, goal by goal: each is proven, or it is said how far it may be off, before the next one is looked at.
internal sealed class PlanBest
{
    private const long FirstSlice = 200_000;
    private readonly PlanModel _model;
    private readonly PlanSolver _solver;
    private readonly PlanWork _work;
    private readonly List<PlanRow> _rows;
    private readonly long _until;

    private PlanBest(PlanModel model, PlanWork work, long steps)
    {
        (_model, _work) = (model, work);
        _until = Math.Max(0, work.Left - steps);
        _solver = new(model.Program, work);
        _rows = [.. model.Program.Rows];
    }

    // Null when it could not be told in so many steps.
    public bool? IsPossible { get; private set; }

    // The values of the program's variables.
    public bool[] Values { get; private set; } = [];

    // What each goal came to, and what it cannot be better than.
    public List<(long Found, long Bound)> Goals { get; } = [];

    public static PlanBest Of(PlanModel model, PlanWork work, long steps)
    {
        var best = new PlanBest(model, work, steps);
        best.IsPossible = best._solver.Solve([], steps);
        if (best.IsPossible == true)
        {
            best.Values = best._solver.Found;
            foreach (var goal in model.Goals)
            {
                best.Improve(goal);
                if (best.Goals[^1] is var (found, bound) && found > bound)
                {
                    break;
                }
            }
        }

        return best;
    }

    private void Improve(PlanTerm[] goal)
    {
        var (found, bound) = (ValueOf(goal), goal.Sum(term => Math.Min(0, term.Weight)));
        if (found > bound)
        {
            var prices = new PlanPrices(_model, _rows, goal, _work);
            prices.Ascend(found, _until);
            bound = Math.Max(bound, prices.Bound);
            for (var variable = 0; variable < _model.Program.Starts.Count; variable++)
            {
                _solver.Start(2 * variable, prices.IsChosen(variable));
            }

            (found, bound) = Narrow(goal, prices, found, bound);
            Keep(prices.Within(found));
        }

        Keep(new([.. goal.Select(term => term.Turned)], -found));
        Goals.Add((found, bound));
    }

    // From both sides: looks for a plan in the better half of what is left; what cannot be is a bound.
    private (long Found, long Bound) Narrow(PlanTerm[] goal, PlanPrices prices, long found, long bound)
    {
        var (slice, part) = (FirstSlice, 1);
        while (found > bound && _work.Left > _until)
        {
            var most = found - Math.Max(1, (found - bound) >> part);
            var off = _solver.Variable();
            Ask(prices.Within(most), off);
            Ask(new([.. goal.Select(term => term.Turned)], -most), off);
            var isFound = _solver.Solve([PlanProgram.Not(off)], Math.Min(slice, _work.Left - _until));
            if (isFound == true)
            {
                Values = _solver.Found;
                (found, part) = (ValueOf(goal), 1);
                prices.Ascend(found, _until);
                bound = Math.Max(bound, prices.Bound);
            }
            else if (isFound == false)
            {
                (bound, part) = (most + 1, 1);
            }
            else
            {
                (slice, part) = (2 * slice, part + 1);
            }

            _solver.AtLeast([new(1, off)], 1);
        }

        return (found, bound);
    }

    private void Ask(PlanRow row, int off) =>
        _solver.AtLeast(
            [
                .. row.Terms,
                new(Math.Max(1, row.Least - row.Terms.Sum(term => Math.Min(0, term.Weight))), off),
            ],
            row.Least
        );

    private void Keep(PlanRow row)
    {
        _rows.Add(row);
        _solver.AtLeast(row.Terms, row.Least);
    }

    private long ValueOf(PlanTerm[] terms) =>
        terms.Sum(term => Values[term.Literal >> 1] != ((term.Literal & 1) != 0) ? term.Weight : 0);
}
