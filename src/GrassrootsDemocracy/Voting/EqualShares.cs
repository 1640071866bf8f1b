namespace GrassrootsDemocracy.Voting;

/// <summary>Chooses options that cost something so that every voter decides on an equal share of the money (等额分摊).</summary>
/// <remarks>
/// <para>
/// Every ballot has the same share of the budget. An option is paid for by those who marked it, each as much as the others or all
/// that is left of the share; of the options that can still be paid, the one is bought for which nobody pays more than the
/// smallest part of its worth, and so on until none can be. What then is left of the money is not spent: how to spend it is a
/// rule of the place.
/// </para>
/// <para>Shares are exact fractions, so that equal parts are equal. Where the next option is tied, the choice stops and says so.</para>
/// </remarks>
public static class EqualShares
{
    /// <summary>Chooses.</summary>
    /// <param name="budget">The money there is; not negative.</param>
    /// <param name="costs">What each option costs, in the order of the paper; above zero.</param>
    /// <param name="paper">The paper that lists the options.</param>
    /// <param name="patterns"><see cref="BallotPaper.WordsPerBallot"/> words for each pattern of marks; only valid ballots.</param>
    /// <param name="counts">How many ballots bear each pattern; not negative.</param>
    /// <param name="isWorthItsCost">
    /// Whether an option is worth to a voter what it costs, as most places that use the method have it; otherwise each is worth
    /// the same.
    /// </param>
    /// <param name="cancellationToken">Stops the work between two options.</param>
    /// <returns>What is bought, and the tie that stopped it, if any.</returns>
    /// <exception cref="ArgumentException">
    /// The lengths do not fit, a number is out of range, or a pattern marks a place that is not on the paper.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EqualSharesResult Choose(
        long budget,
        ReadOnlySpan<long> costs,
        BallotPaper paper,
        ReadOnlySpan<ulong> patterns,
        ReadOnlySpan<long> counts,
        bool isWorthItsCost = true,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Negative(budget);
        var tally = Guard.Against.Null(paper).CountPatterns(patterns, counts);
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
                var compared = best.Count == 0 ? -1 : part.CompareTo(bestPart);
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
