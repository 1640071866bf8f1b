using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// Buys by equal shares of a given size, in every order of those that are equally next, up to a number of purchases.
internal sealed class SharesSearch
{
    // Purchases times different ballots, over all orders and all raises of the shares.
    private const long MostLooks = 50_000_000;
    private const int LooksOfAPurchase = 100;

    private readonly ProjectSelection _facts;
    private readonly ProjectOrder _order;
    private readonly ShareBallots _ballots;
    private readonly long[] _costs;
    private readonly int[] _placeOnPaper;
    private readonly int[] _placeInFacts;
    private readonly List<int> _candidates;
    private readonly bool _isWorthItsCost;
    private readonly CancellationToken _token;
    private readonly Dictionary<BigInteger, SharesWorld> _worlds = [];
    private long _looks;

    public SharesSearch(
        ProjectOrder order,
        ProjectSelection facts,
        IEnumerable<int> candidates,
        bool isWorthItsCost,
        CancellationToken token
    )
    {
        (_order, _facts, _isWorthItsCost, _token) = (order, facts, isWorthItsCost, token);
        var paper = facts.Tally!.Paper;
        var words = paper.WordsPerBallot;
        var masks = new ulong[facts.Patterns.Count * words];
        foreach (var (index, pattern) in facts.Patterns.Index())
        {
            foreach (var place in pattern.Places)
            {
                masks[(index * words) + (place / 64)] |= 1UL << (place % 64);
            }
        }

        _ballots = new(paper, masks, [.. facts.Patterns.Select(pattern => pattern.Ballots)]);
        _placeOnPaper = new int[paper.Places];
        _placeInFacts = new int[paper.Places];
        _costs = new long[paper.Places];
        var onPaper = paper
            .Options.Index()
            .ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
        foreach (var (place, project) in facts.Projects.Index())
        {
            _placeOnPaper[place] = onPaper[project.Id];
            _placeInFacts[onPaper[project.Id]] = place;
            _costs[onPaper[project.Id]] = project.Cost ?? 0;
        }

        // Nobody pays for what costs nothing, and it is funded without a purchase.
        _candidates = [.. candidates.Select(place => _placeOnPaper[place])];
        Free = _candidates
            .Where(place => _costs[place] == 0)
            .Aggregate(BigInteger.Zero, (bits, place) => bits | Bit(place));
        _candidates.RemoveAll(place => _costs[place] == 0);
    }

    public BigInteger Voters => _ballots.Voters;

    public BigInteger Free { get; }

    // False once there were more purchases than the search may make.
    public bool IsWhole => _looks <= MostLooks;

    // The first projects that were equally next and that nothing ordered, in the order of the facts.
    public List<int> Tied { get; } = [];

    public List<List<int>> ResolvedTies { get; } = [];

    // What everybody who marked something could buy if money were no object.
    public SharesWorld Everything =>
        new(
            _candidates.Aggregate(Free, (bits, place) => bits | Bit(place)),
            _candidates.Sum(place => _costs[place]),
            _candidates.ToDictionary(place => _placeInFacts[place], place => _costs[place])
        );

    public IReadOnlyCollection<SharesWorld> Worlds(Fraction share)
    {
        _worlds.Clear();
        var purses = new EqualPurses(_ballots, _costs, _candidates, share, _isWorthItsCost);
        Follow(purses, Free, 0, []);
        return [.. _worlds.Values];
    }

    private void Follow(EqualPurses purses, BigInteger bought, long cost, Dictionary<int, long> money)
    {
        while (true)
        {
            _token.ThrowIfCancellationRequested();
            _looks += _ballots.Counts.Length + LooksOfAPurchase;
            var next = IsWhole ? First(purses.Next()) : [];
            if (next.Count == 0)
            {
                End(purses, bought, cost, money);
                return;
            }

            if (next.Count > 1)
            {
                foreach (var place in next)
                {
                    var copy = purses.Copy();
                    var spent = new Dictionary<int, long>(money)
                    {
                        [_placeInFacts[place]] = Money(purses, place),
                    };
                    copy.Buy(place);
                    Follow(copy, bought | Bit(place), cost + _costs[place], spent);
                }

                return;
            }

            money[_placeInFacts[next[0]]] = Money(purses, next[0]);
            purses.Buy(next[0]);
            bought |= Bit(next[0]);
            cost += _costs[next[0]];
        }
    }

    private void End(EqualPurses purses, BigInteger bought, long cost, Dictionary<int, long> money)
    {
        if (_worlds.ContainsKey(bought))
        {
            return;
        }

        foreach (var place in _candidates)
        {
            money.TryAdd(_placeInFacts[place], Money(purses, place));
        }

        _worlds[bought] = new(bought, cost, money);
    }

    // Those of which one is next in some order. What nobody of the others pays for can be bought at once: it takes nothing
    // from them, so that its turn makes no difference.
    private List<int> First(List<int> next)
    {
        if (next.Count < 2)
        {
            return next;
        }

        var apart = next.FindIndex(place =>
            next.TrueForAll(other =>
                other == place || !_ballots.Payers[place].Intersect(_ballots.Payers[other]).Any()
            )
        );
        if (apart >= 0)
        {
            return [next[apart]];
        }

        var set = _order.First(next.Select(place => _placeInFacts[place]));
        var parts = set.Count > 1 ? _order.Resolved(set) : [set];
        if (parts.Count > 1)
        {
            ResolvedTies.Add(set);
        }

        if (parts[0].Count > 1 && Tied.Count == 0)
        {
            Tied.AddRange(parts[0]);
        }

        return parts[0].ConvertAll(place => _placeOnPaper[place]);
    }

    private BigInteger Bit(int place) => BigInteger.One << _placeInFacts[place];

    // What those who marked it have, or what it costs where that is beyond a number of 64 bits.
    private static long Money(EqualPurses purses, int place) =>
        (long)BigInteger.Min(purses.MoneyFor(place), long.MaxValue);
}
