using System.Numerics;
using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Issue "Equal shares as a rule of selection, exact".
public sealed class EqualSharesTests
{
    private static readonly BallotPaper Paper = BallotPaper.Of(["A", "B", "C", "D"], 4);

    // Sixty want the two dear ones, forty the two cheap ones: by votes the sixty take it all, by shares each group has its part.
    [Fact]
    public void Every_group_decides_on_its_part_of_the_money()
    {
        var result = Paper.ChooseByEqualShares(
            100,
            [40, 30, 20, 15],
            [0b0011, 0b0001, 0b1100, 0b1000],
            [59, 1, 39, 1]
        );
        Assert.Equal(["A", "D", "C"], result.Bought);
        Assert.Empty(result.Tied);
    }

    // Ten voters with 10 each: six have 60 together, and not a unit more.
    [Theory]
    [InlineData(60, "A")]
    [InlineData(61, "B")]
    public void What_those_who_want_it_cannot_pay_is_not_bought(long costOfA, string bought)
    {
        var result = Paper.ChooseByEqualShares(
            100,
            [costOfA, 121 - costOfA, 1_000, 1_000],
            [0b0011, 0b1100],
            [6, 4]
        );
        Assert.Equal(bought, Assert.Single(result.Bought));
    }

    [Fact]
    public void Options_that_are_equally_next_are_a_tie_that_nothing_here_decides()
    {
        var result = Paper.ChooseByEqualShares(100, [60, 60, 30, 1_000], [0b0111, 0b0011], [3, 3]);
        Assert.Empty(result.Bought);
        Assert.Equal(["A", "B"], result.Tied);
    }

    [Fact]
    public void Nobody_and_nothing_are_no_error() =>
        Assert.Empty(Paper.ChooseByEqualShares(0, [1, 1, 1, 1], [], []).Bought);

    [Fact]
    public void Numbers_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>("costs", () => Paper.ChooseByEqualShares(1, [1], [], []));
        Assert.Throws<ArgumentException>("costs", () => Paper.ChooseByEqualShares(1, [1, 1, 1, 0], [], []));
        Assert.Throws<OperationCanceledException>(() =>
            Paper.ChooseByEqualShares(1, [1, 1, 1, 1], [], [], cancellationToken: new(canceled: true))
        );
    }

    // The same by voters one by one, in whole numbers over a common denominator that no round outgrows.
    [Fact]
    public void It_is_what_voters_one_by_one_would_buy() =>
        Gen.Select(Gen.ULong[0, 15].Array[1, 5], Gen.Long[1, 12].Array[4], Gen.Long[0, 30], Gen.Bool)
            .Sample(
                (ballots, costs, budget, worth) =>
                {
                    var result = Paper.ChooseByEqualShares(
                        budget,
                        costs,
                        [.. ballots.Distinct()],
                        [.. ballots.Distinct().Select(each => ballots.LongCount(other => other == each))],
                        worth
                    );
                    var (bought, tied) = OneByOne(ballots, costs, budget, worth);
                    Assert.Equal(bought, result.Bought);
                    Assert.Equal(tied, result.Tied);
                },
                iter: 20_000
            );

    private static (List<string> Bought, List<string> Tied) OneByOne(
        ulong[] ballots,
        long[] costs,
        long budget,
        bool worth
    )
    {
        // Payments are parts by at most five voters in each of four rounds.
        var unit = BigInteger.Pow(60, 4);
        var left = ballots.Select(_ => budget * unit * 60 / ballots.Length).ToArray();
        var (bought, rest) = (new List<string>(), Enumerable.Range(0, 4).ToList());
        while (true)
        {
            var offers = new List<(int Place, BigInteger Most)>();
            foreach (var place in rest)
            {
                var payers = Enumerable
                    .Range(0, ballots.Length)
                    .Where(i => (ballots[i] >> place & 1) == 1)
                    .ToList();
                var price = costs[place] * unit * 60;

                // Whoever has least pays first; the price is then shared by the others.
                BigInteger? most = null;
                foreach (var (done, payer) in payers.OrderBy(i => left[i]).Index())
                {
                    var each = price / (payers.Count - done);
                    if (each <= left[payer])
                    {
                        most = each;
                        break;
                    }

                    price -= left[payer];
                }

                if (most is { } known)
                {
                    offers.Add((place, known));
                }
            }

            var best = offers.FindAll(offer =>
                offers.TrueForAll(other =>
                    worth
                        ? offer.Most * costs[other.Place] <= other.Most * costs[offer.Place]
                        : offer.Most <= other.Most
                )
            );
            if (best.Count != 1)
            {
                return (bought, [.. best.Select(offer => Paper.Options[offer.Place])]);
            }

            for (var i = 0; i < ballots.Length; i++)
            {
                left[i] -= (ballots[i] >> best[0].Place & 1) == 1 ? BigInteger.Min(left[i], best[0].Most) : 0;
            }

            bought.Add(Paper.Options[best[0].Place]);
            rest.Remove(best[0].Place);
        }
    }
}
