using System.Numerics;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// Equal shares by their definition, voter by voter in exact fractions, in every order of what is equally next: written from the
// texts of the norms and from nothing else. Sets of projects are bits.
internal sealed class SharesOracle(
    int[] ballots,
    long[] costs,
    long budget,
    bool isWorthItsCost,
    bool cheaperFirst
)
{
    public HashSet<int> Funded(int step, bool completes)
    {
        var bought = step == 0 ? Bought(new(budget, ballots.Length)) : Raised(step);
        return completes ? [.. bought.SelectMany(world => Completed(world, budget - Cost(world)))] : bought;
    }

    // To the next whole number of steps, and so on, as long as all that is bought is within the budget.
    private HashSet<int> Raised(int step)
    {
        var supported = Enumerable
            .Range(0, costs.Length)
            .Where(place => Voters(place).Count > 0)
            .Sum(place => costs[place]);
        if (supported <= budget)
        {
            return
            [
                Enumerable
                    .Range(0, costs.Length)
                    .Where(place => Voters(place).Count > 0)
                    .Sum(place => 1 << place),
            ];
        }

        var (now, last) = (Bought(new(budget, ballots.Length)), new HashSet<int>());
        for (var steps = (budget / (ballots.Length * step)) + 1; now.Count > 0; steps++)
        {
            var next = Bought(new(steps * step, 1));
            if (next.Any(world => Cost(world) > budget))
            {
                last.UnionWith(now);
            }

            now = [.. next.Where(world => Cost(world) <= budget)];
        }

        return last;
    }

    private HashSet<int> Bought(Part share)
    {
        var free = Enumerable
            .Range(0, costs.Length)
            .Where(place => costs[place] == 0 && Voters(place).Count > 0)
            .Sum(place => 1 << place);
        var ends = new HashSet<int>();
        Buy([.. ballots.Select(_ => share)], free, ends);
        return ends;
    }

    private void Buy(Part[] left, int bought, HashSet<int> ends)
    {
        var offers = new List<(int Place, Part Most, Part Worth)>();
        foreach (var (place, cost) in costs.Index())
        {
            if ((bought & (1 << place)) == 0 && cost > 0 && Most(place, left) is { } most)
            {
                offers.Add((place, most, isWorthItsCost ? most.Over(cost) : most));
            }
        }

        var best = offers.FindAll(offer =>
            offers.TrueForAll(other => offer.Worth.CompareTo(other.Worth) <= 0)
        );
        best = cheaperFirst
            ? best.FindAll(offer => best.TrueForAll(other => costs[offer.Place] <= costs[other.Place]))
            : best;
        if (best.Count == 0)
        {
            ends.Add(bought);
        }

        foreach (var (place, most, _) in best)
        {
            var after = left.ToArray();
            Voters(place)
                .ForEach(voter =>
                    after[voter] = left[voter].CompareTo(most) <= 0 ? new(0, 1) : left[voter].Less(most)
                );
            Buy(after, bought | (1 << place), ends);
        }
    }

    // What each pays when all pay alike or all they have: one of the numbers at which the payments are just the cost.
    private Part? Most(int place, Part[] left)
    {
        var voters = Voters(place);
        for (var poor = 0; poor < voters.Count; poor++)
        {
            var sorted = voters.Select(voter => left[voter]).Order().ToList();
            var rest = sorted.Take(poor).Aggregate(new Part(costs[place], 1), (sum, each) => sum.Less(each));
            var most = rest.Over(voters.Count - poor);
            if (most.CompareTo(sorted[poor]) <= 0 && (poor == 0 || most.CompareTo(sorted[poor - 1]) >= 0))
            {
                return most;
            }
        }

        return null;
    }

    // The others in the order of their votes, each that fits.
    private HashSet<int> Completed(int bought, long left)
    {
        var ends = new HashSet<int>();
        Next(
            [
                .. Enumerable
                    .Range(0, costs.Length)
                    .Where(place => (bought & (1 << place)) == 0 && Voters(place).Count > 0),
            ],
            bought,
            left
        );
        return ends;

        void Next(List<int> rest, int funded, long money)
        {
            var first = rest.FindAll(place =>
                rest.TrueForAll(other => Voters(place).Count >= Voters(other).Count)
            );
            first = cheaperFirst
                ? first.FindAll(place => first.TrueForAll(other => costs[place] <= costs[other]))
                : first;
            if (first.Count == 0)
            {
                ends.Add(funded);
            }

            foreach (var place in first)
            {
                var fits = costs[place] <= money;
                Next(
                    rest.FindAll(other => other != place),
                    fits ? funded | (1 << place) : funded,
                    fits ? money - costs[place] : money
                );
            }
        }
    }

    private List<int> Voters(int place) =>
        [.. Enumerable.Range(0, ballots.Length).Where(voter => (ballots[voter] & (1 << place)) != 0)];

    private long Cost(int world) => costs.Where((_, place) => (world & (1 << place)) != 0).Sum();

    private readonly record struct Part(BigInteger Of, BigInteger Whole) : IComparable<Part>
    {
        public Part Less(Part other) => new((Of * other.Whole) - (other.Of * Whole), Whole * other.Whole);

        public Part Over(BigInteger times) => new(Of, Whole * times);

        public int CompareTo(Part other) => (Of * other.Whole).CompareTo(other.Of * Whole);

        public static bool operator <(Part left, Part right) => left.CompareTo(right) < 0;

        public static bool operator >(Part left, Part right) => left.CompareTo(right) > 0;

        public static bool operator <=(Part left, Part right) => left.CompareTo(right) <= 0;

        public static bool operator >=(Part left, Part right) => left.CompareTo(right) >= 0;
    }
}
