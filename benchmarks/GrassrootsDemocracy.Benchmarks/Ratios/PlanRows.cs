using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Planning;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>The library's own solvers against those of OR-Tools, on the same problems and at the same costs.</summary>
internal static class PlanRows
{
    public static IEnumerable<Row> All =>
        [
            new(
                Goal.AtMost("plan.assignment", 2, 10, "times OR-Tools, 10,000 people and 1,000 holders"),
                scale => Against(scale, PlanningWorlds.Large)
            ),
            new(
                Goal.AtMost("plan.assignment.small", 2, 10, "times OR-Tools, 239 delegates and 29 members"),
                scale => Against(scale, PlanningWorlds.Small)
            ),
            new(
                Goal.AtMost("plan.posts", 2, 10, "times CP-SAT, five villages of 15 posts and 200 people"),
                Posts
            ),
        ];

    private static double Against(Scale scale, AssignmentProblem problem)
    {
        var (own, other) = (ShortestPathSolver.Instance, new OrToolsAssignmentSolver());
        if (problem.CostOf(own.Solve(problem)) != problem.CostOf(other.Solve(problem)))
        {
            throw new InvalidOperationException(
                "The two plans cost differently, so their times compare nothing."
            );
        }

        return Clock.Ratio(scale, () => own.Solve(problem), () => other.Solve(problem));
    }

    private static double Posts(Scale scale)
    {
        var worlds = PostWorlds.All;
        foreach (var world in worlds)
        {
            var best = PostWorlds.Rules.Plan(world.Task).Best;
            if (best is null || PostPeer.Solve(world.Task) != best.Distance)
            {
                throw new InvalidOperationException(
                    "The two plans cost differently, so their times compare nothing."
                );
            }
        }

        return Clock.Ratio(
            scale,
            () =>
            {
                foreach (var world in worlds)
                {
                    _ = PostWorlds.Rules.Plan(world.Task);
                }
            },
            () =>
            {
                foreach (var world in worlds)
                {
                    _ = PostPeer.Solve(world.Task);
                }
            }
        );
    }
}
