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

        var ballots = new ShareBallots(paper, patterns, counts);
        var share = new Fraction(budget, ballots.Voters.IsZero ? 1 : ballots.Voters);
        var places = Enumerable.Range(0, paper.Places).Where(place => tally.For(place) > 0);
        var purses = new EqualPurses(ballots, costs.ToArray(), places, share, isWorthItsCost);
        var bought = new List<string>();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tied = purses.Next();
            if (tied is not [var next])
            {
                return new(bought, tied.Select(place => paper.Options[place]));
            }

            purses.Buy(next);
            bought.Add(paper.Options[next]);
        }
    }
}
