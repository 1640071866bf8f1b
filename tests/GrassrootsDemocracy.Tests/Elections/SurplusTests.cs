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

    // Twenty more than the seats are more than a fifth more up to 99 seats, the same at 100, and fewer from 101 on.
    [Theory]
    [InlineData(96, 116)]
    [InlineData(100, 120)]
    [InlineData(101, 122)]
    [InlineData(150, 180)]
    public void A_number_is_overtaken_by_a_share_in_the_end(int seats, long fifth)
    {
        var (twenty, share) = (Surplus.AtLeastMore(20), Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up));
        Assert.Equal(fifth, share.Candidates(seats).Least);
        Assert.Equal(seats + 20, twenty.Candidates(seats).Least);
        Assert.Equal(Strictness.Incomparable, Surplus.Compare(twenty, share));
        Assert.Equal(Strictness.Incomparable, Surplus.Compare(share, twenty));
    }

    // Over every size of committee up to more than twice what any of them differs at; keeping is lying within.
    [Fact]
    public void A_surplus_is_stricter_just_when_whoever_keeps_it_keeps_the_other()
    {
        Ratio[] shares = [Ratio.Percent(0), Ratio.Of(1, 5), Ratio.Of(1, 4), Ratio.Of(1, 3), Ratio.Of(1, 1)];
        Rounding[] roundings = [Rounding.Up, Rounding.Down, Rounding.HalfUp];
        int[] numbers = [0, 1, 2, 6];
        Surplus[] all =
        [
            .. numbers.Select(Surplus.AtLeastMore),
            .. numbers.Select(Surplus.Exactly),
            .. numbers.SelectMany(least =>
                numbers.Where(most => most > least).Select(most => Surplus.Between(least, most))
            ),
            .. shares.SelectMany(share =>
                roundings.Select(rounding => Surplus.AtLeastShare(share, rounding))
            ),
            .. shares.SelectMany(share => roundings.Select(rounding => Surplus.ExactShare(share, rounding))),
            .. shares.SelectMany(least =>
                shares
                    .Where(most => most > least)
                    .SelectMany(most =>
                        roundings.Select(rounding => Surplus.BetweenShares(least, most, rounding))
                    )
            ),
        ];
        var worlds = Enumerable
            .Range(1, 170)
            .SelectMany(seats =>
                all.SelectMany(surplus => Ends(surplus.Candidates(seats)))
                    .Distinct()
                    .Select(count => (seats, count))
            )
            .ToArray();
        Kept.AgreesWith(
            all,
            Surplus.Compare,
            worlds,
            (surplus, world) => surplus.Candidates(world.seats).Contains(world.count)
        );

        // What lies in one range and not in another lies there at the end of one of them, or beside it.
        static IEnumerable<long> Ends(CountRange range) =>
            range.Most == long.MaxValue
                ? [range.Least - 1, range.Least, 100_000]
                : [range.Least - 1, range.Least, range.Most, range.Most + 1];
    }

    [Fact]
    public void Shares_too_close_to_part_in_any_committee_are_not_compared()
    {
        var (close, half) = (Ratio.Of(500_000_000, 1_000_000_001), Ratio.Of(1, 2));
        Assert.Equal(
            Strictness.Incomparable,
            Surplus.Compare(Surplus.AtLeastShare(half, Rounding.Up), Surplus.AtLeastShare(close, Rounding.Up))
        );
    }

    [Fact]
    public void A_negative_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Surplus.AtLeastMore(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Surplus.AtLeastMore(1).Candidates(-1));
    }
}
