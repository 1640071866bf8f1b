namespace GrassrootsDemocracy.Posts.Planning;

// The ways to give up so many steps, each told by the steps.
internal sealed record PlanWays(List<HashSet<int>> Ways, bool HasMore)
{
    public static PlanWays Of(PlanModel model, long count, int most, PlanWork work, long steps)
    {
        var (solver, until) = (new PlanSolver(model.Program, work), Math.Max(0, work.Left - steps));
        int[] all = [.. model.AllSteps];
        solver.AtMost(all.Select(step => new PlanTerm(1, step)), count);
        List<HashSet<int>> ways = [];
        while (true)
        {
            var isFound = work.Left > until ? solver.Solve([], work.Left - until) : null;
            if (isFound != true || ways.Count == most)
            {
                return new(ways, isFound != false);
            }

            HashSet<int> way = [.. all.Where(solver.IsSo)];
            ways.Add(way);
            solver.AtMost(way.Select(step => new PlanTerm(1, step)), way.Count - 1);
        }
    }
}
