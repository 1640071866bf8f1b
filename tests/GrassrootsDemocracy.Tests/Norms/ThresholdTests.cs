using System.Numerics;
using CsCheck;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// The words of number of the statutes: 过半数 and 超过 leave the share itself out, 以上 and 不少于 let it in.
public sealed class ThresholdTests
{
    // In the order of the columns below.
    private static readonly Threshold[] Columns =
    [
        Threshold.MoreThan(1, 2),
        Threshold.AtLeast(1, 2),
        Threshold.AtLeast(2, 3),
        Threshold.MoreThan(2, 3),
        Threshold.AtLeast(4, 5),
        Threshold.MoreThan(4, 5),
        Threshold.AtLeast(1, 3),
        Threshold.AtLeast(1, 5),
        Threshold.AtLeast(1, 10),
    ];

    private static readonly Gen<Threshold> Thresholds =
        from denominator in Gen.Int[1, int.MaxValue]
        from numerator in Gen.Int[0, denominator]
        from isStrict in Gen.Bool
        select isStrict && numerator < denominator
            ? Threshold.MoreThan(numerator, denominator)
            : Threshold.AtLeast(numerator, denominator);

    [Theory]
    [InlineData(5, 3, 3, 4, 4, 4, 5, 2, 1, 1)]
    [InlineData(9, 5, 5, 6, 7, 8, 8, 3, 2, 1)]
    [InlineData(30, 16, 15, 20, 21, 24, 25, 10, 6, 3)]
    [InlineData(45, 23, 23, 30, 31, 36, 37, 15, 9, 5)]
    [InlineData(99, 50, 50, 66, 67, 80, 80, 33, 20, 10)]
    [InlineData(100, 51, 50, 67, 67, 80, 81, 34, 20, 10)]
    [InlineData(101, 51, 51, 68, 68, 81, 81, 34, 21, 11)]
    [InlineData(300, 151, 150, 200, 201, 240, 241, 100, 60, 30)]
    public void The_least_count_reaches_the_threshold_and_one_fewer_does_not(long whole, params int[] least)
    {
        Assert.Equal(Columns.Length, least.Length);
        foreach (var (threshold, count) in Columns.Zip(least))
        {
            Assert.Equal(count, threshold.Least(whole));
            Assert.True(threshold.IsReachedBy(count, whole), $"{count} of {whole} is {threshold}");
            Assert.False(
                threshold.IsReachedBy(count - 1, whole),
                $"{count - 1} of {whole} is not {threshold}"
            );
        }
    }

    [Fact]
    public void Nothing_reaches_a_threshold_of_an_empty_whole()
    {
        foreach (var threshold in Columns.Append(Threshold.AtLeast(0, 1)).Append(default))
        {
            Assert.False(threshold.IsReachedBy(0, 0));
            Assert.False(threshold.IsReachedBy(1, 0));
            Assert.Equal(1, threshold.Least(0));
        }
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(99, 100, false)]
    [InlineData(100, 100, true)]
    public void The_default_is_reached_by_the_whole_alone(long count, long whole, bool isReached)
    {
        Assert.Equal(Threshold.AtLeast(1, 1), default);
        Assert.Equal(isReached, default(Threshold).IsReachedBy(count, whole));
    }

    [Fact]
    public void A_share_is_held_in_lowest_terms()
    {
        Assert.Equal(Threshold.MoreThan(2, 3), Threshold.MoreThan(4, 6));
        Assert.NotEqual(Threshold.MoreThan(2, 3), Threshold.AtLeast(2, 3));
        Assert.Equal(Ratio.Of(2, 3), Threshold.MoreThan(4, 6).Share);
        Assert.Equal(Threshold.MoreThan(1, 2), Threshold.Majority);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, 0)]
    [InlineData(1, -2)]
    public void A_share_outside_of_zero_to_one_is_refused(int numerator, int denominator)
    {
        Assert.ThrowsAny<ArgumentException>(() => Threshold.MoreThan(numerator, denominator));
        Assert.ThrowsAny<ArgumentException>(() => Threshold.AtLeast(numerator, denominator));
    }

    // Nobody could keep it, so that nobody can have meant it.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    public void More_than_the_whole_is_refused_and_all_of_it_is_not(int numerator, int denominator)
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(numerator),
            () => Threshold.MoreThan(numerator, denominator)
        );
        Assert.True(Threshold.AtLeast(numerator, denominator).IsReachedBy(7, 7));
        Assert.True(Threshold.MoreThan(numerator - 1, denominator).IsReachedBy(7, 7));
    }

    [Fact]
    public void A_negative_whole_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Majority.Least(-1));

    [Fact]
    public void Judging_agrees_with_arithmetic_of_any_size() =>
        Gen.Select(Thresholds, Gen.Long[0, long.MaxValue], Gen.Long[1, long.MaxValue])
            .Sample(
                (threshold, count, whole) =>
                {
                    var share = threshold.Share;
                    var left = new BigInteger(count) * share.Denominator;
                    var right = new BigInteger(whole) * share.Numerator;
                    Assert.Equal(
                        threshold.IsStrict ? left > right : left >= right,
                        threshold.IsReachedBy(count, whole)
                    );
                }
            );

    [Fact]
    public void The_least_count_is_the_first_that_arithmetic_of_any_size_lets_pass() =>
        Gen.Select(Thresholds, Gen.Long[1, long.MaxValue - 1])
            .Sample(
                (threshold, whole) =>
                {
                    var share = threshold.Share;
                    var product = new BigInteger(whole) * share.Numerator;
                    var least = threshold.IsStrict
                        ? (product / share.Denominator) + 1
                        : (product + share.Denominator - 1) / share.Denominator;
                    Assert.Equal(least, threshold.Least(whole));
                }
            );

    [Fact]
    public void A_small_whole_is_judged_alike_by_counting_out_every_case()
    {
        foreach (var threshold in Columns)
        {
            for (var whole = 1; whole <= 60; whole++)
            {
                var passing = Enumerable
                    .Range(0, whole + 2)
                    .Where(count => threshold.IsReachedBy(count, whole))
                    .ToList();
                Assert.Equal(threshold.Least(whole), passing[0]);
                Assert.Equal(whole + 2 - passing[0], passing.Count);
            }
        }
    }

    [Fact]
    public void Of_one_share_the_strict_threshold_asks_more()
    {
        Assert.Equal(Strictness.Stricter, Threshold.MoreThan(2, 3).ComparedWith(Threshold.AtLeast(2, 3)));
        Assert.Equal(Strictness.Looser, Threshold.AtLeast(4, 5).ComparedWith(Threshold.MoreThan(4, 5)));
        Assert.Equal(Strictness.Same, Threshold.AtLeast(4, 5).ComparedWith(Threshold.AtLeast(8, 10)));
        Assert.Equal(Strictness.Stricter, Threshold.AtLeast(2, 3).ComparedWith(Threshold.MoreThan(1, 2)));
    }

    [Fact]
    public void A_stricter_threshold_never_lets_more_pass() =>
        Gen.Select(Thresholds, Thresholds, Gen.Long[1, 1_000_000])
            .Sample(
                (one, other, whole) =>
                    one.ComparedWith(other) switch
                    {
                        Strictness.Stricter => one.Least(whole) >= other.Least(whole),
                        Strictness.Looser => one.Least(whole) <= other.Least(whole),
                        _ => one.Least(whole) == other.Least(whole),
                    }
            );

    [Fact]
    public void The_words_tell_strict_from_inclusive()
    {
        Assert.Equal("more than 1/2", Threshold.Majority.ToString());
        Assert.Equal("at least 4/5", Threshold.AtLeast(4, 5).ToString());
    }
}
