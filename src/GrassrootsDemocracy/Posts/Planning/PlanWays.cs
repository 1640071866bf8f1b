namespace GrassrootsDemocracy.Posts.Planning;

// The ways to give up so many steps, those that are told alike once.
internal static class PlanWays
{
    public static (List<PlanRelaxation> Ways, bool HasMore) Of(
        PlanModel model,
        long count,
        int most,
        PlanWork work,
        long steps
    )
    {
        var (solver, until) = (new PlanSolver(model.Program, work), Math.Max(0, work.Left - steps));
        int[] all = [.. model.AllSteps];
        solver.AtMost(all.Select(step => new PlanTerm(1, step)), count);
        List<PlanRelaxation> ways = [];
        HashSet<string> told = new(StringComparer.Ordinal);
        while (true)
        {
            var isFound = work.Left > until ? solver.Solve([], work.Left - until) : null;
            if (isFound != true)
            {
                return (ways, isFound is null);
            }

            HashSet<int> way = [.. all.Where(solver.IsSo)];
            var relaxation = PlanReader.Relaxation(model, way);
            if (told.Add(Told(relaxation)))
            {
                if (ways.Count == most)
                {
                    return (ways, true);
                }

                ways.Add(relaxation);
            }

            solver.AtMost(way.Select(step => new PlanTerm(1, step)), way.Count - 1);
        }
    }

    // Of posts of one office, such as the members of a committee, it does not matter which gives; of people it does.
    private static string Told(PlanRelaxation relaxation) =>
        string.Join(
            '\n',
            relaxation
                .Changes.Select(change =>
                    $"{change} {string.Join(' ', change.Demand.People.Select(person => person.Id))} "
                    + string.Join(' ', change.Demand.Posts.Select(post => post.IsFullTime))
                )
                .Order(StringComparer.Ordinal)
        );
}
