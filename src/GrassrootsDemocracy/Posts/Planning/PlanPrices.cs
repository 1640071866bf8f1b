using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// A bound from below for what the posts that remain will cost. Each class of people has a price that grows while a division
// of the posts uses it more often than it has members: with good prices the bound is nearly what the best plan costs.
// With any prices at all it is never above it, so they decide how fast the search is and nothing else.
internal sealed class PlanPrices
{
    // Costs are whole numbers; prices are in parts of them, so that they can settle between two.
    private const long Parts = 64;
    private const int MostRounds = 300;
    private const int Patience = 6;
    private const long MostWork = 30_000_000;
    private readonly PlanModel _model;
    private readonly PlanClasses _classes;
    private readonly PlanBlocks _blocks;
    private readonly long[][] _costs;
    private long[] _sums = [];
    private readonly long[] _single;
    private long[] _price;

    public PlanPrices(PlanModel model, PlanClasses classes, PlanBlocks blocks)
    {
        _model = model;
        _classes = classes;
        _blocks = blocks;
        _price = new long[classes.Count];
        _costs = new long[blocks.All.Length][];
        for (var block = 0; block < _costs.Length; block++)
        {
            _costs[block] = new long[classes.Count];
            for (var index = 0; index < classes.Count; index++)
            {
                // A post that goes with another may be left open alone, but no person holds it alone.
                var posts = blocks.All[block];
                _costs[block][index] =
                    (posts & ~classes.Eligible[index]) == 0
                    && (classes.IsNobody(index) || (blocks.Missing(posts) & ~model.MayStayOpen) == 0)
                        ? classes.CostOf(index, blocks.All[block])
                        : PlanBlocks.Unreachable;
            }
        }

        Settle();
        _single = new long[model.PostCount];
        Array.Fill(_single, PlanBlocks.Unreachable);
        var least = Priced(_price, new int[_costs.Length]);
        for (var block = 0; block < least.Length; block++)
        {
            if (BitOperations.IsPow2(blocks.All[block]))
            {
                _single[BitOperations.TrailingZeroCount(blocks.All[block])] = least[block];
            }
        }
    }

    public long CostOf(int block, int index) => _costs[block][index];

    // What the members of a class would bring back if none of them were used.
    public long Refund(int index) => _price[index];

    public long WholeRefund { get; private set; }

    // The least that a plan can cost with this much spent, these posts to divide, those to fill one by one, and this
    // refund for the people not used.
    public long Least(long spent, uint rest, uint singles, long refund)
    {
        if ((rest | singles) == 0)
        {
            return spent;
        }

        var parts = _sums[rest];
        for (var posts = singles; posts != 0 && parts < PlanBlocks.Unreachable; posts &= posts - 1)
        {
            var single = _single[BitOperations.TrailingZeroCount(posts)];
            parts = single >= PlanBlocks.Unreachable ? PlanBlocks.Unreachable : parts + single;
        }

        return parts >= PlanBlocks.Unreachable ? PlanBlocks.Unreachable : spent + CeilingOf(parts - refund);
    }

    private static long CeilingOf(long parts) => parts >= 0 ? (parts + Parts - 1) / Parts : -(-parts / Parts);

    // A subgradient ascent: the hoped-for gain sets the step, and is halved when it does not come.
    private void Settle()
    {
        var price = new long[_classes.Count];
        var chosen = new int[1 << _model.PostCount];
        var holder = new int[_blocks.All.Length];
        var hope = FirstHope();
        var best = long.MinValue;
        var patience = Patience;
        var rounds = _model.IsWithoutCost ? 1 : Math.Clamp(MostWork / Work(), 1, MostRounds);
        for (var round = 0; round < rounds && hope > 0; round++)
        {
            var sums = _blocks.LeastSums(Priced(price, holder), chosen);
            var refund = RefundOf(price);
            var bound = sums[_model.AllPosts] - refund;
            if (bound > best)
            {
                best = bound;
                patience = Patience;
                (_sums, _price, WholeRefund) = (sums, [.. price], refund);
            }
            else if (--patience == 0)
            {
                hope /= 2;
                patience = Patience;
                _price.CopyTo(price, 0);
                sums = _blocks.LeastSums(Priced(price, holder), chosen);
                bound = best;
            }

            if (
                sums[_model.AllPosts] >= PlanBlocks.Unreachable
                || !Adjust(price, Uses(chosen, holder), best + hope - bound)
            )
            {
                return;
            }
        }
    }

    private long Work() =>
        1
        + ((1L << _model.PostCount) * _blocks.All.Length / Math.Max(1, _model.PostCount))
        + ((long)_blocks.All.Length * _classes.Count);

    private long FirstHope()
    {
        var known = _costs.SelectMany(costs => costs).Where(cost => cost < PlanBlocks.Unreachable).ToList();
        return known.Count == 0 ? Parts : Parts * Math.Max(4, known.Max() - known.Min());
    }

    private long[] Priced(long[] price, int[] holder)
    {
        var least = new long[_costs.Length];
        for (var block = 0; block < least.Length; block++)
        {
            least[block] = PlanBlocks.Unreachable;
            for (var index = 0; index < price.Length; index++)
            {
                var cost = _costs[block][index];
                if (cost < PlanBlocks.Unreachable && (cost * Parts) + price[index] < least[block])
                {
                    least[block] = (cost * Parts) + price[index];
                    holder[block] = index;
                }
            }
        }

        return least;
    }

    private long RefundOf(long[] price)
    {
        var refund = 0L;
        for (var index = 0; index < price.Length; index++)
        {
            refund += price[index] * _classes.Size[index];
        }

        return refund;
    }

    // By class: how much more often the division uses it than it has members.
    private long[] Uses(int[] chosen, int[] holder)
    {
        var uses = new long[_classes.Count];
        for (var rest = _model.AllPosts; rest != 0; rest ^= _blocks.All[chosen[rest]])
        {
            uses[holder[chosen[rest]]]++;
        }

        for (var index = 0; index < uses.Length; index++)
        {
            uses[index] -= _classes.Size[index];
        }

        return uses;
    }

    // Dearer where too often used, cheaper where there are members to spare. False when the division is a plan already.
    private static bool Adjust(long[] price, long[] excess, long gain)
    {
        var norm = 0L;
        for (var index = 0; index < price.Length; index++)
        {
            norm += price[index] > 0 || excess[index] > 0 ? excess[index] * excess[index] : 0;
        }

        var isChanged = false;
        for (var index = 0; index < price.Length; index++)
        {
            var step = norm == 0 ? 0 : gain * excess[index] / norm;
            var next = Math.Max(0, price[index] + step);
            isChanged |= next != price[index];
            price[index] = next;
        }

        return isChanged;
    }
}
