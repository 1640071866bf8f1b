using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Planning;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>The library's own solvers against those of OR-Tools, on the same problems and at the same costs.</summary>
internal static class PlanRows
{
    // What the other solver is given for one village, in its own count of work: about as many seconds, on a busy machine too.
    private const int Work = 3;

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
                    "times CP-SAT, what would have to give in villages of few families, of those that CP-SAT proves"
                ),
                HardPosts
            ),
            // The two sides of that ratio, which alone do not say how long anybody waits.
            new(
                Goal.AtMost(
                    "plan.posts.hard.own",
                    6,
                    18,
                    "seconds of processor time of the library, of those villages that CP-SAT proves"
                ),
                scale => Seconds(scale, world => PostWorlds.Rules.Plan(world.Task))
            ),
            new(
                Goal.AtLeast(
                    "plan.posts.hard.peer",
                    0,
                    0,
                    "seconds of processor time of CP-SAT, of the same villages"
                ),
                scale => Seconds(scale, world => HardPostPeer.Solve(world, Work))
            ),
            new(
                Goal.AtLeast(
                    "plan.posts.hard.proven",
                    0,
                    0,
                    "more of six such villages proven than by CP-SAT"
                ),
                _ =>
                    HardPostWorlds.All.Sum(world =>
                        (IsProven(world) ? 1 : 0) - (IsProvenByPeer(world) ? 1 : 0)
                    )
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

    private static double Seconds(Scale scale, Func<HardPostWorlds, object?> solve)
    {
        HardPostWorlds[] worlds = [.. HardPostWorlds.All.Where(IsProvenByPeer)];
        return Clock.Median(
            scale,
            () =>
                Clock.ProcessorSeconds(() =>
                {
                    foreach (var world in worlds)
                    {
                        _ = solve(world);
                    }
                })
        );
    }

    private static bool IsProven(HardPostWorlds world) => PostWorlds.Rules.Plan(world.Task).AreFewestSteps;

    private static bool IsProvenByPeer(HardPostWorlds world) => HardPostPeer.Solve(world, Work) is not null;

    // A village that the other leaves undecided would measure how long it may try, and nothing else: it is not timed.
    private static double HardPosts(Scale scale)
    {
        List<HardPostWorlds> worlds = [.. HardPostWorlds.All.Where(IsProvenByPeer)];
        if (worlds.Count == 0)
        {
            throw new InvalidOperationException("The other proves nothing, so there is nothing to compare.");
        }

        foreach (var world in worlds)
        {
            var outcome = PostWorlds.Rules.Plan(world.Task);
            if (!outcome.AreFewestSteps || HardPostPeer.Solve(world, Work) != outcome.LeastSteps)
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
                    _ = HardPostPeer.Solve(world, Work);
                }
            }
        );
    }
}
