using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// Every order of equal votes at once, where nothing but the money decides and what does not fit is passed over. An order funds
// what leaves less than the cheapest that is left out costs; so the sums of costs say it all, and a set of sums is a row of bits,
// one for each amount that can be left, in steps of what all costs and amounts have in common.
internal sealed class ProjectSums
{
    // Words of bits looked at over one set: a tenth of a second or two.
    private const long MostWords = 100_000_000;

    private readonly long[] _costs;
    private readonly int[] _rising;
    private readonly long _step;
    private readonly long _rest;
    private readonly ulong[] _start;
    private readonly CancellationToken _token;

    private ProjectSums(long[] costs, long[] lefts, long step, CancellationToken token)
    {
        (_costs, _step, _rest, _token) = ([.. costs.Select(cost => cost / step)], step, lefts[0] % step, token);
        _rising = [.. Enumerable.Range(0, costs.Length).OrderBy(i => costs[i])];
        _start = new ulong[(lefts.Max() / step / 64) + 1];
        foreach (var left in lefts)
        {
            Set(_start, left / step);
        }

        CanMiss = new bool[costs.Length];
    }

    // Whether some order leaves it out although it would fit first.
    public bool[] CanMiss { get; }

    // The money that the orders leave.
    public HashSet<long> Lefts { get; } = [];

    // Null when there are too many amounts to look at.
    public static ProjectSums? Of(long[] costs, long[] lefts, CancellationToken token)
    {
        var common = costs
            .Concat(lefts.Select(left => left - lefts[0]))
            .Aggregate(BigInteger.Zero, (step, each) => BigInteger.GreatestCommonDivisor(step, each));
        var step = common.IsZero ? 1 : (long)common;
        var rounds = costs.Length * (3L + BitOperations.Log2((uint)costs.Length + 1));
        if ((lefts.Max() / step / 64) + 1 > MostWords / Math.Max(1, rounds))
        {
            return null;
        }

        var sums = new ProjectSums(costs, lefts, step, token);
        sums.FindLefts();
        sums.FindMissed(lefts.Min() / step);
        return sums;
    }

    // By the cheapest that an order leaves out: all cheaper ones are funded, of the dearer ones any, and less than it costs is left.
    private void FindLefts()
    {
        ulong[] left = [.. _start];
        var cheaper = _rising.Aggregate((Int128)0, (sum, i) => sum + _costs[i]);
        Take(left, cheaper, Int128.MaxValue);
        foreach (var i in _rising.Reverse())
        {
            _token.ThrowIfCancellationRequested();
            cheaper -= _costs[i];
            Take(left, cheaper, cheaper + _costs[i]);
            MayFund(left, _costs[i]);
        }
    }

    private void Take(ulong[] left, Int128 funded, Int128 below)
    {
        for (var word = (long)Int128.Min(funded / 64, left.Length); word < left.Length && word * 64 < below; word++)
        {
            for (var bits = left[word]; bits != 0; bits &= bits - 1)
            {
                var amount = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (amount >= funded && amount < below)
                {
                    Lefts.Add((long)((amount - funded) * _step) + _rest);
                }
            }
        }
    }

    private void FindMissed(long least)
    {
        // Where those that cost no more can use up the money, they cannot jump over the amounts that are too small for it.
        var notDearer = (Int128)0;
        var open = new List<int>();
        for (var at = 0; at < _rising.Length; at++)
        {
            notDearer += _costs[_rising[at]];
            var last = at;
            while (last + 1 < _rising.Length && _costs[_rising[last + 1]] == _costs[_rising[at]])
            {
                notDearer += _costs[_rising[++last]];
            }

            for (; at <= last; at++)
            {
                CanMiss[_rising[at]] = least < notDearer;
                if (least >= notDearer)
                {
                    open.Add(_rising[at]);
                }
            }

            at--;
        }

        ulong[] others = [.. _start];
        foreach (var i in _rising.Except(open))
        {
            _token.ThrowIfCancellationRequested();
            MayFund(others, _costs[i]);
        }

        Without(others, open);
    }

    // For each of the open ones what can be left when all the others may be funded.
    private void Without(ulong[] left, List<int> open)
    {
        _token.ThrowIfCancellationRequested();
        if (open.Count <= 1)
        {
            foreach (var i in open)
            {
                CanMiss[i] = HasBelow(left, _costs[i]);
            }

            return;
        }

        var half = open.Count / 2;
        Without(With(left, open[half..]), open[..half]);
        Without(With(left, open[..half]), open[half..]);
    }

    private ulong[] With(ulong[] left, List<int> funded)
    {
        ulong[] with = [.. left];
        funded.ForEach(i => MayFund(with, _costs[i]));
        return with;
    }

    // What can be left with or without it. From the smallest amount up, so that it is funded once.
    private static void MayFund(ulong[] left, long cost)
    {
        var (words, bits) = ((int)Math.Min(cost / 64, left.Length), (int)(cost % 64));
        for (var word = 0; word + words < left.Length; word++)
        {
            var from = left[word + words] >> bits;
            if (bits > 0 && word + words + 1 < left.Length)
            {
                from |= left[word + words + 1] << (64 - bits);
            }

            left[word] |= from;
        }
    }

    private static bool HasBelow(ulong[] left, long amount)
    {
        var whole = (int)Math.Min(amount / 64, left.Length);
        return left.AsSpan(0, whole).ContainsAnyExcept(0UL)
            || (whole < left.Length && (left[whole] & ((1UL << (int)(amount % 64)) - 1)) != 0);
    }

    private static void Set(ulong[] bits, long at) => bits[at / 64] |= 1UL << (int)(at % 64);
}
