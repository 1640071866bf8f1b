namespace GrassrootsDemocracy.Voting;

// See BallotPaper.ChooseByEqualShares.
internal static class EqualShares
{
    public static EqualSharesResult Choose(
        long budget,
        ReadOnlySpan<long> costs,
        BallotPaper paper,
        ReadOnlySpan<ulong> patterns,
        ReadOnlySpan<long> counts,
        bool isWorthItsCost,
        CancellationToken cancellationToken
    )
    {
        Guard.Against.Negative(budget);
        var tally = paper.CountPatterns(patterns, counts);
        if (costs.Length != paper.Places)
        {
            throw new ArgumentException(
                $"There are {costs.Length} costs for {paper.Places} places: give one for each.",
                nameof(costs)
            );
        }

        foreach (var cost in costs)
        {
            Guard.Against.NegativeOrZero(cost, nameof(costs));
        }

        var purses = new EqualPurses(budget, paper, patterns, counts);
        var left = Enumerable.Range(0, paper.Places).Where(place => tally.For(place) > 0).ToList();
        var bought = new List<string>();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var best = new List<(int Place, Fraction Most)>();
            var bestPart = default(Fraction);
            foreach (var place in left.ToList())
            {
                // Shares only shrink, so that what cannot be paid now never can.
                if (purses.MostFor(place, costs[place]) is not { } most)
                {
                    left.Remove(place);
                    continue;
                }

                var part = isWorthItsCost ? most.Over(costs[place]) : most;
                var compared = best.Count == 0 ? -1 : Fraction.Compare(part, bestPart);
                if (compared < 0)
                {
                    best.Clear();
                    bestPart = part;
                }

                if (compared <= 0)
                {
                    best.Add((place, most));
                }
            }

            if (best.Count != 1)
            {
                return new(bought, best.Select(each => paper.Options[each.Place]));
            }

            purses.Pay(best[0].Place, best[0].Most);
            left.Remove(best[0].Place);
            bought.Add(paper.Options[best[0].Place]);
        }
    }
}
