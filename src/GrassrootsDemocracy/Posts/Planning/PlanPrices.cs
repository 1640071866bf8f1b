namespace GrassrootsDemocracy.Posts.Planning;

// A bound from below for what the posts that are left will cost. Each limit (the members of a class, one of a family in a
// crowd, a count) has a price that grows while a division of the posts goes beyond it: with good prices the bound is nearly
// what the best plan costs. With any prices at all it is never above it, so they decide how fast the search is, no more.
internal sealed class PlanPrices
{
    // Costs are whole numbers; prices are in parts of them, so that they can settle between two.
    private const long Parts = 64;
    private const int Patience = 6;
    private readonly PlanClasses _classes;
    private readonly PlanBlocks _blocks;
    private readonly int[][] _forbidden;
    private readonly List<long> _room = [];
    private readonly List<PlanLimit> _limits = [];
    private readonly int[][] _limitsOf;
    private readonly int[] _holder;
    private readonly long[] _excess;
    private readonly long[] _trial;
    private readonly long _spread;

    public PlanPrices(
        PlanModel model,
        PlanKinds kinds,
        PlanClasses classes,
        PlanBlocks blocks,
        PlanKin kin,
        int[][] forbidden
    )
    {
        (_classes, _blocks, _forbidden) = (classes, blocks, forbidden);
        _limits.Add(new([.. blocks.All.Select(_ => 1L)], [.. Enumerable.Range(0, classes.Count)]));
        _room.AddRange(classes.Size.Select(size => (long)size));
        foreach (var relation in kin.Barred)
        {
            foreach (var crowd in PlanCrowd.Largest(relation))
            {
                Add(kinds, kin.Crowd(crowd, relation));
            }
        }

        foreach (var bar in model.CountBars)
        {
            Add(bar);
        }

        _limitsOf =
        [
            .. blocks.All.Select(
                (_, block) =>
                    Enumerable
                        .Range(0, _limits.Count)
                        .Where(limit => _limits[limit].Weight[block] != 0)
                        .ToArray()
            ),
        ];
        _spread = SpreadOf(blocks);
        _holder = new int[blocks.All.Length];
        _excess = new long[_room.Count];
        _trial = new long[_room.Count];
    }

    // How many prices there are.
    public int Count => _room.Count;

    // Counts what is taken from the limits when a member of a class is given a block.
    public void Take(int block, int index, int sign)
    {
        foreach (var limit in _limitsOf[block])
        {
            var row = _limits[limit].Row[index];
            if (row >= 0)
            {
                _room[row] -= sign * _limits[limit].Weight[block];
            }
        }
    }

    // The least that a plan can cost with a block given next to a member of a class.
    public long Least(PlanNode node, long spent, int block, int index)
    {
        var parts = Priced(node.Price, block, index) + node.Division.Without(block) - node.Refund;
        return spent + CeilingOf(parts);
    }

    // Whether any plan within the limit can follow, at the best prices found in so many rounds of a subgradient ascent: the
    // hoped-for gain sets the step, and is halved when it does not come.
    public bool IsWithin(PlanNode node, long spent, long limit, int rounds)
    {
        var (best, hope, patience) = (long.MinValue, 0L, Patience);
        var isAtBest = false;
        node.Price.CopyTo(_trial, 0);
        for (var round = 0; round <= rounds; round++)
        {
            var sum = Sum(node, _trial);
            if (sum >= PlanBlocks.Unreachable)
            {
                return false;
            }

            var refund = RefundOf(_trial);
            isAtBest = sum - refund > best;
            if (spent + CeilingOf(sum - refund) > limit)
            {
                return false;
            }

            if (isAtBest)
            {
                (best, patience) = (sum - refund, Patience);
                _trial.CopyTo(node.Price, 0);
                node.Refund = refund;
                hope = hope == 0 ? HopeOf(best, spent, limit) : hope;
            }
            else if (--patience == 0)
            {
                (hope, patience) = (hope / 2, Patience);
                node.Price.CopyTo(_trial, 0);
                _ = Sum(node, _trial);
                isAtBest = true;
            }

            if (round == rounds || hope == 0 || !Adjust(node, best + hope - (isAtBest ? best : sum - refund)))
            {
                break;
            }
        }

        if (!isAtBest)
        {
            _ = Sum(node, node.Price);
        }

        return true;
    }

    private static long CeilingOf(long parts) => parts >= 0 ? (parts + Parts - 1) / Parts : -(-parts / Parts);

    // What is missing to show that no plan is within the limit; before there is one, what costs can differ by.
    private long HopeOf(long bound, long spent, long limit)
    {
        if (limit < PlanBlocks.Unreachable - 1)
        {
            return ((limit + 1 - spent) * Parts) - bound;
        }

        return Parts * Math.Max(4, _spread);
    }

    // What the costs of blocks differ by.
    private static long SpreadOf(PlanBlocks blocks)
    {
        var (least, most) = (0L, 0L);
        foreach (var cost in blocks.Cost.SelectMany(costs => costs))
        {
            least = Math.Min(least, cost);
            most = cost < PlanBlocks.Unreachable ? Math.Max(most, cost) : most;
        }

        return most - least;
    }

    private long Sum(PlanNode node, long[] price)
    {
        for (var block = 0; block < node.Least.Length; block++)
        {
            var least = PlanBlocks.Unreachable;
            if (node.Division.Fits(block))
            {
                foreach (var index in _blocks.Holders[block])
                {
                    if (node.Allows(_blocks.All[block], index) && _forbidden[block][index] == 0)
                    {
                        var priced = Priced(price, block, index);
                        if (priced < least)
                        {
                            least = priced;
                            _holder[block] = index;
                        }
                    }
                }
            }

            node.Least[block] = least;
        }

        return node.Division.Sum(node.Least);
    }

    private long Priced(long[] price, int block, int index)
    {
        var priced = _blocks.Cost[block][index] * Parts;
        foreach (var limit in _limitsOf[block])
        {
            var row = _limits[limit].Row[index];
            priced += row < 0 ? 0 : _limits[limit].Weight[block] * price[row];
        }

        return priced;
    }

    private long RefundOf(long[] price)
    {
        var refund = 0L;
        for (var row = 0; row < price.Length; row++)
        {
            refund += price[row] * _room[row];
        }

        return refund;
    }

    // Dearer where a limit is passed, cheaper where there is room to spare. False when nothing changes.
    private bool Adjust(PlanNode node, long gain)
    {
        for (var row = 0; row < _excess.Length; row++)
        {
            _excess[row] = -_room[row];
        }

        foreach (var block in node.Division.Blocks())
        {
            foreach (var limit in _limitsOf[block])
            {
                var row = _limits[limit].Row[_holder[block]];
                _ = row < 0 ? 0 : _excess[row] += _limits[limit].Weight[block];
            }
        }

        var norm = 0L;
        for (var row = 0; row < _excess.Length; row++)
        {
            norm += _trial[row] > 0 || _excess[row] > 0 ? _excess[row] * _excess[row] : 0;
        }

        var isChanged = false;
        for (var row = 0; row < _excess.Length; row++)
        {
            var step = norm == 0 ? 0 : gain * _excess[row] / norm;
            var next = Math.Max(0, _trial[row] + step);
            isChanged |= next != _trial[row];
            _trial[row] = next;
        }

        return isChanged;
    }

    // At most one of a family in a crowd; where a kind is not kept apart from itself, all of its posts count as one.
    private void Add(PlanKinds kinds, PlanCrowd crowd)
    {
        if (crowd.Whole == 0 && System.Numerics.BitOperations.IsPow2(crowd.Kinds))
        {
            return;
        }

        var whole = 1L;
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            whole = Math.Max(whole, whole * SizeOf(kind) / Divisor(whole, SizeOf(kind)));
        }

        var weight = new long[_blocks.All.Length];
        for (var block = 0; block < weight.Length; block++)
        {
            var held = _blocks.All[block].Kinds & crowd.Kinds;
            var kind = System.Numerics.BitOperations.TrailingZeroCount(held);
            weight[block] =
                held == 0 ? 0
                : !System.Numerics.BitOperations.IsPow2(held) ? whole
                : Math.Min(whole, _blocks.All[block].Of(kinds.Posts[kind]) * whole / SizeOf(kind));
        }

        // A family of one is limited by being one.
        var isFamily = crowd
            .IsOne.Select((isOne, family) => isOne && crowd.IsShared(family, _classes))
            .ToArray();
        _limits.Add(
            new(weight, [.. crowd.FamilyOf.Select(family => isFamily[family] ? _room.Count + family : -1)])
        );
        _room.AddRange(crowd.IsOne.Select(_ => whole));

        long SizeOf(int kind) => (crowd.Kinds & ~crowd.Whole & (1u << kind)) == 0 ? 1 : kinds.Size[kind];
    }

    private static long Divisor(long one, long two) => two == 0 ? one : Divisor(two, one % two);

    private void Add(CountBar bar)
    {
        var counts = _blocks.All.Select(block => bar.Counts(block.Posts) ? 1L : 0).ToArray();
        if (bar.Most < int.MaxValue)
        {
            _limits.Add(new(counts, [.. Enumerable.Range(0, _classes.Count).Select(RowOf)]));
            _room.Add(bar.Most);
        }

        if (bar.Least > 0)
        {
            _limits.Add(
                new(
                    [.. counts.Select(count => -count)],
                    [.. Enumerable.Range(0, _classes.Count).Select(RowOf)]
                )
            );
            _room.Add(-bar.Least);
        }

        int RowOf(int index) => _classes.IsOf(index, bar) ? _room.Count : -1;
    }
}
