using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Planning;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>The library's own solver against the minimum-cost flow of OR-Tools, on one problem and at one cost.</summary>
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
}
