using CsCheck;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Tests.Liaison.Planning;

namespace GrassrootsDemocracy.Planning.Tests;

// The two solvers against each other: neither knows how the other goes about it.
public class OrToolsAssignmentSolverTests
{
    [Fact]
    public void Both_solvers_find_choices_of_one_cost() =>
        Worlds.Any.Sample(world =>
        {
            var problem = world.Problem;
            var (own, other) = (
                ShortestPathSolver.Instance.Solve(problem),
                new OrToolsAssignmentSolver().Solve(problem)
            );
            return problem.CostOf(own) == problem.CostOf(other);
        });

    [Fact]
    public void Plans_of_both_are_as_even_and_change_as_little() =>
        Worlds.Any.Sample(world =>
        {
            var (own, other) = (world.Plan, world.Rules.Plan(world.Request, new OrToolsAssignmentSolver()));
            return own.Changes == other.Changes
                && own.Links.Count == other.Links.Count
                && own.Loads.Select(load => load.Planned)
                    .Order()
                    .SequenceEqual(other.Loads.Select(load => load.Planned).Order());
        });

    [Fact]
    public void No_problem_is_refused_by_name() =>
        Assert.Throws<ArgumentNullException>("problem", () => new OrToolsAssignmentSolver().Solve(null!));
}
