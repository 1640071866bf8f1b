using System.Numerics;

namespace GrassrootsDemocracy.Voting;

// What is left of every voter's share, and what can still be bought with it. Those with equal ballots always have equal
// shares, so that a purse is of a pattern. All purses are whole numbers over one unit, which each purchase multiplies by the
// number of those who pay alike at most: after n purchases it has n times the digits of the number of ballots.
internal sealed class EqualPurses
{
    private readonly ShareBallots _ballots;
    private readonly long[] _costs;
    private readonly bool _isWorthItsCost;
    private readonly List<Offer> _offers;
    private readonly BigInteger[] _left;
    private BigInteger _unit;

    public EqualPurses(
        ShareBallots ballots,
        long[] costs,
        IEnumerable<int> places,
        Fraction share,
        bool isWorthItsCost
    )
    {
        (_ballots, _costs, _isWorthItsCost) = (ballots, costs, isWorthItsCost);
        (_unit, _left) = (share.Denominator, new BigInteger[ballots.Counts.Length]);
        Array.Fill(_left, share.Numerator);
        _offers =
        [
            .. places
                .Where(place => ballots.Payers[place].Length > 0)
                .Select(place => new Offer(place, Worth(costs[place], ballots.Supporters[place]))),
        ];
    }

    private EqualPurses(EqualPurses other)
    {
        (_ballots, _costs, _isWorthItsCost) = (other._ballots, other._costs, other._isWorthItsCost);
        (_unit, _left, _offers) = (other._unit, [.. other._left], [.. other._offers]);
    }

    // The places of which one is bought next: nobody pays a smaller part of the worth of another. None when nothing can be paid.
    public List<int> Next()
    {
        // Shares only shrink, so that no offer ever gets better than it was when it was looked at last.
        _offers.Sort((one, other) => Fraction.Compare(one.Part, other.Part));
        var best = new List<int>();
        var part = default(Fraction);
        var kept = 0;
        for (var i = 0; i < _offers.Count; i++)
        {
            var offer = _offers[i];
            if (best.Count == 0 || Fraction.Compare(offer.Part, part) <= 0)
            {
                if (MostFor(offer.Place) is not var (rest, voters))
                {
                    continue;
                }

                offer = new(offer.Place, Worth(rest, voters * _unit, _costs[offer.Place]));
                var compared = best.Count == 0 ? -1 : Fraction.Compare(offer.Part, part);
                if (compared < 0)
                {
                    best.Clear();
                    part = offer.Part;
                }

                if (compared <= 0)
                {
                    best.Add(offer.Place);
                }
            }

            _offers[kept++] = offer;
        }

        _offers.RemoveRange(kept, _offers.Count - kept);
        return best;
    }

    // All who marked it pay alike, or all they have.
    public void Buy(int place)
    {
        var (rest, voters) = MostFor(place)!.Value;
        var common = BigInteger.GreatestCommonDivisor(rest, voters);
        var (most, times) = (rest / common, voters / common);
        if (!times.IsOne)
        {
            _unit *= times;
            for (var i = 0; i < _left.Length; i++)
            {
                _left[i] *= times;
            }
        }

        foreach (var pattern in _ballots.Payers[place])
        {
            _left[pattern] = BigInteger.Max(BigInteger.Zero, _left[pattern] - most);
        }

        _offers.RemoveAll(offer => offer.Place == place);
    }

    // What those who marked the place have left together, in whole units of money.
    public BigInteger MoneyFor(int place) =>
        _ballots.Payers[place]
            .Aggregate(BigInteger.Zero, (sum, pattern) => sum + (_left[pattern] * _ballots.Counts[pattern]))
        / _unit;

    public EqualPurses Copy() => new(this);

    // The most that any voter pays, as what is shared by so many voters; null when all together have too little.
    private (BigInteger Price, BigInteger Voters)? MostFor(int place)
    {
        int[] payers = [.. _ballots.Payers[place]];
        Array.Sort(payers, (one, other) => _left[one].CompareTo(_left[other]));
        var (rest, voters) = (_costs[place] * _unit, _ballots.Supporters[place]);
        foreach (var pattern in payers)
        {
            if (rest <= _left[pattern] * voters)
            {
                return (rest, voters);
            }

            rest -= _left[pattern] * _ballots.Counts[pattern];
            voters -= _ballots.Counts[pattern];
        }

        return null;
    }

    private Fraction Worth(long cost, BigInteger voters) => Worth(cost, voters, cost);

    private Fraction Worth(BigInteger rest, BigInteger voters, long cost) =>
        new(rest, _isWorthItsCost ? voters * cost : voters);

    private readonly record struct Offer(int Place, Fraction Part);
}
