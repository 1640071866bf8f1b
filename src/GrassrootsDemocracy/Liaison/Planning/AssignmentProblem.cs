using static System.FormattableString;

namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>
/// Which links to choose, in numbers: pairs of a linked person and a holder with a cost each, and further costs of every
/// link of a person and of a holder, none lower than that of the link before.
/// </summary>
/// <remarks>
/// The costs of the links of a person and of a holder are convex, so the cheapest choice is a minimum-cost flow. A choice
/// may leave links out; what is wanted has a cost below zero. All costs are whole numbers.
/// </remarks>
public sealed class AssignmentProblem
{
    private readonly int[] _firstPairs;
    private readonly int[] _holders;
    private readonly int[] _linked;
    private readonly bool[] _isToday;
    private readonly int[] _capacities;
    private readonly LinkNeed[] _needs;
    private readonly int _leastLoad;
    private readonly AssignmentWeights _weights;

    internal AssignmentProblem(
        int[] firstPairs,
        int[] holders,
        bool[] isToday,
        int[] capacities,
        LinkNeed[] needs,
        int leastLoad
    )
    {
        (_firstPairs, _holders, _isToday) = (firstPairs, holders, isToday);
        (_capacities, _needs, _leastLoad) = (capacities, needs, leastLoad);
        _weights = new(needs.Length, capacities.Length);
        _linked = new int[holders.Length];
        for (var linked = 0; linked < needs.Length; linked++)
        {
            Array.Fill(_linked, linked, firstPairs[linked], firstPairs[linked + 1] - firstPairs[linked]);
        }
    }

    /// <summary>Gets how many are to be linked; they are numbered from zero.</summary>
    public int LinkedCount => _needs.Length;

    /// <summary>Gets how many holders there are; they are numbered from zero.</summary>
    public int HolderCount => _capacities.Length;

    /// <summary>Gets how many pairs there are; they are numbered from zero, those of one linked person in a row.</summary>
    public int PairCount => _holders.Length;

    /// <summary>Finds the first pair of a linked person; that of the next person ends them.</summary>
    /// <param name="linked">The person; the number of all gives the end of the pairs.</param>
    /// <returns>The number of the pair.</returns>
    public int FirstPairOf(int linked) => _firstPairs[linked];

    /// <summary>Finds the linked person of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>The number of the person.</returns>
    public int LinkedOf(int pair) => _linked[pair];

    /// <summary>Finds the holder of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>The number of the holder.</returns>
    public int HolderOf(int pair) => _holders[pair];

    /// <summary>Finds how many links a person may have at most.</summary>
    /// <param name="linked">The person.</param>
    /// <returns>The number of links.</returns>
    public int MostLinksOf(int linked) => _needs[linked].Most;

    /// <summary>Finds how many links a holder may have at most.</summary>
    /// <param name="holder">The holder.</param>
    /// <returns>The number of links.</returns>
    public int CapacityOf(int holder) => _capacities[holder];

    /// <summary>Finds the cost of choosing a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>The cost: below zero for a link of today.</returns>
    public long PairCost(int pair) => _isToday[pair] ? -1 : 1;

    /// <summary>Finds what one more link of a person costs.</summary>
    /// <param name="linked">The person.</param>
    /// <param name="nth">Which link it is, from one to the most.</param>
    /// <returns>The cost, not below that of the link before.</returns>
    public long LinkCost(int linked, int nth) => _weights.OfLink(_needs[linked], nth);

    /// <summary>Finds what one more link of a holder costs.</summary>
    /// <param name="holder">The holder.</param>
    /// <param name="nth">Which link it is, from one to the capacity.</param>
    /// <returns>The cost, above that of the link before.</returns>
    public long LoadCost(int holder, int nth) =>
        _weights.OfLoad(nth, Math.Min(_leastLoad, _capacities[holder]));

    /// <summary>Adds the costs of a choice up.</summary>
    /// <param name="pairs">The numbers of the chosen pairs, the lowest first.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="InvalidOperationException">It is no choice: a pair is not there or twice, or a limit is passed.</exception>
    public long CostOf(ValueList<int> pairs)
    {
        Guard.Against.Null(pairs);
        var (links, loads) = (new int[LinkedCount], new int[HolderCount]);
        var (cost, last) = (0L, -1);
        foreach (var pair in pairs)
        {
            if (
                pair <= last
                || pair >= PairCount
                || ++links[_linked[pair]] > MostLinksOf(_linked[pair])
                || ++loads[_holders[pair]] > CapacityOf(_holders[pair])
            )
            {
                throw new InvalidOperationException(
                    Invariant($"Pair {pair} after pair {last} is no choice that the problem allows.")
                );
            }

            cost +=
                PairCost(pair)
                + LinkCost(_linked[pair], links[_linked[pair]])
                + LoadCost(_holders[pair], loads[_holders[pair]]);
            last = pair;
        }

        return cost;
    }

    internal int[] FirstPairs => _firstPairs;

    internal bool IsToday(int pair) => _isToday[pair];

    internal int LeastLinksOf(int linked) => _needs[linked].Least;
}
