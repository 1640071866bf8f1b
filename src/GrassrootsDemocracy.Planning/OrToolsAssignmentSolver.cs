using Google.OrTools.Graph;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Planning;

/// <summary>Finds the cheapest assignment with the minimum-cost flow of Google OR-Tools, in whole numbers.</summary>
/// <remarks>
/// Its choice costs the same as that of the library's own solver; of several that do it may return another. It needs the
/// native library that comes with the package for the platform.
/// </remarks>
public sealed class OrToolsAssignmentSolver : IAssignmentSolver
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">OR-Tools found no optimum.</exception>
    public ValueList<int> Solve(AssignmentProblem problem)
    {
        using var flow = new FlowNetwork(Guard.Against.Null(problem));
        return flow.Solve();
    }

    // Every link begins at the source and ends at the sink; links that are left out go straight from one to the other.
    private sealed class FlowNetwork : IDisposable
    {
        private readonly AssignmentProblem _problem;
        private readonly MinCostFlow _flow;
        private readonly int[] _arcs;
        private readonly int _source;
        private readonly int _sink;

        public FlowNetwork(AssignmentProblem problem)
        {
            _problem = problem;
            _flow = new();
            _arcs = new int[problem.PairCount];
            _source = problem.LinkedCount + problem.HolderCount;
            _sink = _source + 1;
            var links = 0L;
            for (var linked = 0; linked < problem.LinkedCount; linked++)
            {
                links += problem.MostLinksOf(linked);
                Steps(_source, linked, problem.MostLinksOf(linked), nth => problem.LinkCost(linked, nth));
                for (var pair = problem.FirstPairOf(linked); pair < problem.FirstPairOf(linked + 1); pair++)
                {
                    var holder = problem.LinkedCount + problem.HolderOf(pair);
                    _arcs[pair] = _flow.AddArcWithCapacityAndUnitCost(
                        linked,
                        holder,
                        1,
                        problem.PairCost(pair)
                    );
                }
            }

            for (var holder = 0; holder < problem.HolderCount; holder++)
            {
                Steps(
                    problem.LinkedCount + holder,
                    _sink,
                    problem.CapacityOf(holder),
                    nth => problem.LoadCost(holder, nth)
                );
            }

            _flow.AddArcWithCapacityAndUnitCost(_source, _sink, links, 0);
            _flow.SetNodeSupply(_source, links);
            _flow.SetNodeSupply(_sink, -links);
        }

        public ValueList<int> Solve()
        {
            var status = _flow.Solve();
            return status == MinCostFlowBase.Status.OPTIMAL
                ? [.. Enumerable.Range(0, _problem.PairCount).Where(pair => _flow.Flow(_arcs[pair]) == 1)]
                : throw new InvalidOperationException(Invariant($"OR-Tools found no optimum: {status}."));
        }

        public void Dispose() => _flow.Dispose();

        // One arc for every number of links that cost the same each.
        private void Steps(int from, int to, int most, Func<int, long> cost)
        {
            for (var nth = 1; nth <= most; )
            {
                var next = nth + 1;
                while (next <= most && cost(next) == cost(nth))
                {
                    next++;
                }

                _flow.AddArcWithCapacityAndUnitCost(from, to, next - nth, cost(nth));
                nth = next;
            }
        }
    }
}
