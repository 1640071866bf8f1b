namespace GrassrootsDemocracy.Posts.Planning;

// Demands that cannot all be met, of which none can be left out, as far as it could be tried.
internal static class PlanClash
{
    private const long Slice = 300_000;

    // Group by group, the later ones first: a conflict is told by posts and people where it can be.
    public static List<string> Of(PlanModel model, PlanEasing easing, PlanWork work, long steps)
    {
        if (Array.Find(model.Book.Asks, ask => ask.Lost > 0) is { } alone)
        {
            return [alone.Group];
        }

        var (until, solver) = (Math.Max(0, work.Left - steps), new PlanSolver(model.Program, work));
        var groups = model
            .Book.Asks.GroupBy(ask => ask.Group, ask => model.Steps[ask.Index], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(each => each).ToList(),
                StringComparer.Ordinal
            );
        List<string> open =
        [
            .. groups.Where(each => Concerns(each.Value, easing.Core)).Select(each => each.Key),
        ];
        List<string> kept = [];
        var size = Math.Max(1, open.Count / 4);
        while (open.Count > 0 && work.Left > until)
        {
            size = Math.Min(size, open.Count);
            List<string> rest = [.. open.SkipLast(size)];
            var isLeft = solver.Solve(
                [.. rest.Concat(kept).SelectMany(each => groups[each]).Select(PlanProgram.Not)],
                Math.Min(Slice, work.Left - until)
            );
            if (isLeft == false)
            {
                int[] core = [.. solver.Core.Select(PlanProgram.Not)];
                open = [.. rest.Where(each => Concerns(groups[each], core))];
            }
            else if (size > 1)
            {
                size /= 2;
            }
            else
            {
                kept.Insert(0, open[^1]);
                open.RemoveAt(open.Count - 1);
            }
        }

        return [.. open, .. kept];
    }

    // Without a core any demand may have to do with it.
    private static bool Concerns(List<int> steps, IReadOnlyList<int> core) =>
        core.Count == 0 ? steps.Count > 0 : steps.Exists(core.Contains);
}
