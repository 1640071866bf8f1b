using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Planning;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>The library's own solvers against those of OR-Tools, on the same problems and at the same costs.</summary>
internal static class PlanRows
{
    // What the other solver is given for one village.
    private const int Seconds = 3;

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
            new(
                Goal.AtMost(
                    "plan.posts.hard",
                    1,
                    3,
                    "times CP-SAT, what would have to give in three villages of few families"
                ),
                HardPosts
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

    private static double HardPosts(Scale scale)
    {
        var worlds = HardPostWorlds.All;
        foreach (var world in worlds)
        {
            var outcome = PostWorlds.Rules.Plan(world.Task);
            if (
                !outcome.AreFewestSteps
                || (HardPostPeer.Solve(world, Seconds) ?? outcome.LeastSteps) != outcome.LeastSteps
            )
            {
                throw new InvalidOperationException(
                    "The two do not give up the same, so their times compare nothing."
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
                    _ = HardPostPeer.Solve(world, Seconds);
                }
            }
        );
    }
}
