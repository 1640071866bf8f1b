using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections;

// 差额: how many more candidates than seats. Party regulation 2020 arts 9, 13 and 1990 arts 8, 12; village law art. 15(1).
public sealed class SurplusTests
{
    [Theory]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    [InlineData(5, 6)]
    [InlineData(6, 8)]
    [InlineData(7, 9)]
    [InlineData(8, 10)]
    [InlineData(9, 11)]
    [InlineData(10, 12)]
    [InlineData(11, 14)]
    [InlineData(15, 18)]
    public void Twenty_percent_more_is_rounded_up(int seats, long candidates)
    {
        var atLeast = Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up);
        var exactly = Surplus.ExactShare(Ratio.Percent(20), Rounding.Up);
        Assert.Equal(new CountRange(candidates, long.MaxValue), atLeast.Candidates(seats));
        Assert.Equal(CountRange.Exactly(candidates), exactly.Candidates(seats));
    }

    // Electoral Law 2020 art. 31 by analogy: a third more; the three ways of rounding part at 4, 5 and 7 seats.
    [Theory]
    [InlineData(3, 4, 4, 4)]
    [InlineData(4, 6, 5, 5)]
    [InlineData(5, 7, 6, 7)]
    [InlineData(7, 10, 9, 9)]
    public void A_third_more_depends_on_the_rounding(int seats, long up, long down, long nearest)
    {
        Assert.Equal(up, Least(Rounding.Up));
        Assert.Equal(down, Least(Rounding.Down));
        Assert.Equal(nearest, Least(Rounding.HalfUp));

        long Least(Rounding rounding) =>
            Surplus.AtLeastShare(Ratio.Of(1, 3), rounding).Candidates(seats).Least;
    }

    // 候选人的名额应当多于应选名额: one more is enough, whatever the seats.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void More_than_the_seats_is_one_more(int seats)
    {
        var candidates = Surplus.AtLeastMore(1).Candidates(seats);
        Assert.False(candidates.Contains(seats));
        Assert.True(candidates.Contains(seats + 1));
        Assert.True(candidates.Contains(100 * seats));
    }

    [Fact]
    public void The_default_asks_for_as_many_as_there_are_seats()
    {
        Assert.Equal(new CountRange(5, long.MaxValue), default(Surplus).Candidates(5));
        Assert.Equal(new CountRange(0, long.MaxValue), default(Surplus).Candidates(0));
    }

    [Fact]
    public void A_share_always_keeps_its_promise() =>
        Gen.Select(Gen.Long[0, 300], Gen.Int[1, 10_000])
            .Sample(
                (percent, seats) =>
                {
                    var least = Surplus
                        .AtLeastShare(Ratio.Percent(percent), Rounding.Up)
                        .Candidates(seats)
                        .Least;
                    return 100 * (least - seats) >= percent * seats
                        && 100 * (least - 1 - seats) < percent * seats;
                }
            );

    [Fact]
    public void Two_surpluses_are_compared_over_every_size_of_committee()
    {
        var oneMore = Surplus.AtLeastMore(1);
        var fifth = Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up);
        var fifthDown = Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Down);
        var exactFifth = Surplus.ExactShare(Ratio.Percent(20), Rounding.Up);
        Assert.Equal(Strictness.Same, Surplus.Compare(oneMore, oneMore));
        Assert.Equal(Strictness.Stricter, Surplus.Compare(fifth, oneMore));
        Assert.Equal(Strictness.Looser, Surplus.Compare(oneMore, fifth));
        Assert.Equal(Strictness.Incomparable, Surplus.Compare(fifthDown, oneMore));
        Assert.Equal(Strictness.Stricter, Surplus.Compare(exactFifth, fifth));
        Assert.Equal(Strictness.Looser, Surplus.Compare(fifth, exactFifth));
    }

    [Fact]
    public void A_negative_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Surplus.AtLeastMore(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Surplus.AtLeastMore(1).Candidates(-1));
    }
}
