using System.Numerics;
using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Issue "Points and ranks": ballots that spread points, grade, or put in an order; results of several bodies joined.
public sealed class PointTests
{
    private static readonly string[] Names = ["A", "B", "C"];
    private static readonly Label Residents = new("body/residents", "the residents", "居民");
    private static readonly Label Experts = new("body/experts", "the experts", "专家");

    [Theory]
    [InlineData(5, 0, 0, null)]
    [InlineData(6, 0, 0, InvalidReason.OverMarked)]
    [InlineData(5, 5, 0, null)]
    [InlineData(5, 5, 1, InvalidReason.OverMarked)]
    [InlineData(3, 0, 0, InvalidReason.UnderMarked)]
    [InlineData(5, -1, 0, InvalidReason.UnderMarked)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, InvalidReason.OverMarked)]
    public void Spread_points_keep_the_limits_of_the_sum_and_of_each(
        int a,
        int b,
        int c,
        InvalidReason? reason
    )
    {
        var tally = PointPaper.Spread(Names, mostSum: 10, mostEach: 5, leastSum: 4).Count([a, b, c]);
        Assert.Equal((1L, reason is null ? 1L : 0L), (tally.Collected, tally.Valid));
        Assert.Equal(reason is null ? a : 0, tally.PointsFor(0));
        Assert.Equal(reason is null ? 0 : 1, reason is { } known ? tally.InvalidFor(known) : 0);
    }

    [Fact]
    public void Grades_may_be_below_zero_and_none_is_outside_the_scale()
    {
        var tally = PointPaper.Graded(Names, -1, 1).Count([1, -1, 0, 1, 1, 1, 0, 0, 0, 2, 0, 0, 0, -2, 0]);
        Assert.Equal([2L, 0L, 1L], Enumerable.Range(0, 3).Select(tally.PointsFor));
        Assert.Equal((5, 3, 1, 2), (tally.Collected, tally.Valid, tally.Blank, tally.Invalid));
    }

    [Fact]
    public void Places_give_their_points_and_nobody_stands_in_two()
    {
        var paper = PointPaper.Ranked(Names, [3, 1]);
        var tally = paper.CountRanks([0, 1, 2, -1, -1, 2, 1, 1, -1, -1]);
        Assert.Equal([3L, 1L, 4L], Enumerable.Range(0, 3).Select(tally.PointsFor));
        Assert.Equal(
            (5, 1, 1),
            (tally.Collected, tally.Blank, tally.InvalidFor(InvalidReason.SamePersonTwice))
        );
    }

    [Fact]
    public void Tallies_add_up_in_any_grouping_and_no_ballot_is_lost() =>
        Gen.Select(
                Gen.Int[-1, 4].Array[0, 30].Where(points => points.Length % 3 == 0),
                Gen.Int[0, 10],
                Gen.Bool
            )
            .Sample(
                (points, cut, invalid) =>
                {
                    var blank = invalid ? BlankBallot.IsInvalid : BlankBallot.Abstains;
                    var paper = PointPaper.Spread(Names, 6, 3, 2, blank);
                    var at = Math.Min(3 * cut, points.Length);
                    var whole = paper.Count(points);
                    Assert.Equal(whole, paper.Count(points.AsSpan(at)) + paper.Count(points.AsSpan(0, at)));
                    var ballots = points.Chunk(3).ToList();
                    var good = ballots.FindAll(each =>
                        each.Any(point => point != 0)
                        && each.All(point => point is >= 0 and <= 3)
                        && each.Sum() is >= 2 and <= 6
                    );
                    Assert.Equal(good.Sum(each => each[1]), whole.PointsFor(1));
                    Assert.Equal(ballots.Count, whole.Collected);
                    Assert.Equal(good.Count + (invalid ? 0 : whole.Blank), whole.Valid);
                }
            );

    [Fact]
    public void Nothing_is_allocated_for_a_ballot()
    {
        var paper = PointPaper.Spread(Names, 6);
        int[] few = [.. Enumerable.Repeat(1, 30)];
        int[] many = [.. Enumerable.Repeat(1, 30_000)];
        _ = (paper.Count(few), paper.Count(many));
        Assert.Equal(Bytes(few), Bytes(many));

        long Bytes(int[] points)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = paper.Count(points);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void What_is_not_of_the_paper_is_refused()
    {
        var (spread, ranked) = (PointPaper.Spread(Names, 6), PointPaper.Ranked(Names, [3, 1]));
        Assert.Throws<ArgumentException>("points", () => spread.Count([1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => ranked.CountRanks([3, 0]));
        Assert.Throws<InvalidOperationException>(() => spread.CountRanks([0, 1]));
        Assert.Throws<InvalidOperationException>(() => ranked.Count([0, 1, 2]));
        Assert.Throws<ArgumentException>("placePoints", () => PointPaper.Ranked(Names, [1, 3]));
        Assert.Throws<ArgumentException>("other", () => spread.Count([]) + ranked.CountRanks([]));
    }

    // Residents 60 %, experts 40 %: 0.6 × 50/100 + 0.4 × 9/10 and 0.6 × 70/100 + 0.4 × 6/10 are equal at 0.66.
    [Theory]
    [InlineData(70, 1, 1, 3)]
    [InlineData(71, 2, 1, 3)]
    [InlineData(69, 1, 2, 3)]
    public void Results_of_several_bodies_are_joined_by_exact_weights(long votes, int a, int b, int c)
    {
        var joint = new JointResult(
            Names,
            new WeightedResult(Residents, Ratio.Of(3, 5), [50, votes, 1], 100),
            new WeightedResult(Experts, Ratio.Of(2, 5), [9, 6, 1], 10)
        );
        Assert.Equal([a, b, c], joint.Ranks);
        Assert.Equal(joint.Scores[0] * 100, joint.Denominator * new BigInteger(66));
    }

    [Fact]
    public void Weights_that_are_not_one_together_are_refused()
    {
        var half = new WeightedResult(Residents, Ratio.Of(1, 2), [1, 2, 3], 10);
        Assert.Throws<ArgumentException>("bodies", () => new JointResult(Names, half));
        Assert.Throws<ArgumentException>("bodies", () => new JointResult(["A"], half, half));
        Assert.Equal([3, 2, 1], new JointResult(Names, half, half).Ranks);
    }
}
