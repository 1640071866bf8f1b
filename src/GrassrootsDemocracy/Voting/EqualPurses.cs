using System.Numerics;

namespace GrassrootsDemocracy.Voting;

// What is left of every voter's share. Those with equal ballots always have equal shares, so that a purse is of a pattern.
internal sealed class EqualPurses
{
    private readonly ulong[] _patterns;
    private readonly long[] _counts;
    private readonly int _words;
    private readonly Fraction[] _left;

    public EqualPurses(
        long budget,
        BallotPaper paper,
        ReadOnlySpan<ulong> patterns,
        ReadOnlySpan<long> counts
    )
    {
        _patterns = patterns.ToArray();
        _counts = counts.ToArray();
        _words = paper.WordsPerBallot;
        var voters = _counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
        _left = new Fraction[_counts.Length];
        Array.Fill(_left, new(budget, voters.IsZero ? BigInteger.One : voters));
    }

    // The most that any voter pays for the place when all who marked it pay alike, or all they have; null when they have too little.
    public Fraction? MostFor(int place, long cost)
    {
        var payers = PayersOf(place).ToList();
        payers.Sort((one, other) => Fraction.Compare(_left[one], _left[other]));
        var (rest, voters) = (
            new Fraction(cost, BigInteger.One),
            payers.Aggregate(BigInteger.Zero, (sum, pattern) => sum + _counts[pattern])
        );
        foreach (var pattern in payers)
        {
            var each = rest.Over(voters);
            if (Fraction.Compare(each, _left[pattern]) <= 0)
            {
                return each;
            }

            rest = rest.Minus(_left[pattern].Times(_counts[pattern]));
            voters -= _counts[pattern];
        }

        return null;
    }

    public void Pay(int place, Fraction most)
    {
        foreach (var pattern in PayersOf(place))
        {
            var isAll = Fraction.Compare(_left[pattern], most) <= 0;
            _left[pattern] = isAll ? new(BigInteger.Zero, BigInteger.One) : _left[pattern].Minus(most);
        }
    }

    private IEnumerable<int> PayersOf(int place) =>
        Enumerable
            .Range(0, _counts.Length)
            .Where(pattern =>
                _counts[pattern] > 0
                && (_patterns[(pattern * _words) + (place / 64)] & (1UL << (place % 64))) != 0
            );
}
