using System.Numerics;
using CsCheck;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public sealed class RatioTests
{
    private static readonly Gen<Ratio> Ratios = Gen.Select(
        Gen.Long[0, long.MaxValue],
        Gen.Long[1, long.MaxValue],
        Ratio.Of
    );

    [Theory]
    [InlineData(1, 3, 8, 3, 2, 3)]
    [InlineData(1, 3, 9, 3, 3, 3)]
    [InlineData(1, 3, 10, 4, 3, 3)]
    [InlineData(1, 3, 7, 3, 2, 2)]
    [InlineData(1, 2, 5, 3, 2, 3)]
    [InlineData(1, 5, 3, 1, 0, 1)]
    [InlineData(1, 5, 2, 1, 0, 0)]
    [InlineData(3, 10, 5, 2, 1, 2)]
    [InlineData(3, 10, 6, 2, 1, 2)]
    [InlineData(3, 10, 7, 3, 2, 2)]
    [InlineData(3, 10, 209, 63, 62, 63)]
    [InlineData(5, 2, 3, 8, 7, 8)]
    [InlineData(0, 1, 5, 0, 0, 0)]
    [InlineData(1, 3, 0, 0, 0, 0)]
    public void A_share_of_a_whole_is_rounded_as_named(
        long numerator,
        long denominator,
        long whole,
        long up,
        long down,
        long nearest
    )
    {
        var ratio = Ratio.Of(numerator, denominator);
        Assert.Equal(up, ratio.ShareOf(whole, Rounding.Up));
        Assert.Equal(down, ratio.ShareOf(whole, Rounding.Down));
        Assert.Equal(nearest, ratio.ShareOf(whole, Rounding.HalfUp));
    }

    [Fact]
    public void A_share_agrees_with_arithmetic_of_any_size() =>
        Gen.Select(
                Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 1_000_000], Ratio.Of),
                Gen.Long[0, 9_000_000_000_000]
            )
            .Sample(
                (ratio, whole) =>
                {
                    var product = new BigInteger(ratio.Numerator) * whole;
                    var down = BigInteger.DivRem(product, ratio.Denominator, out var rest);
                    Assert.Equal(down, ratio.ShareOf(whole, Rounding.Down));
                    Assert.Equal(rest.IsZero ? down : down + 1, ratio.ShareOf(whole, Rounding.Up));
                    Assert.Equal(
                        2 * rest >= ratio.Denominator ? down + 1 : down,
                        ratio.ShareOf(whole, Rounding.HalfUp)
                    );
                }
            );

    [Fact]
    public void Ratios_are_ordered_by_exact_size() =>
        Gen.Select(Ratios, Ratios)
            .Sample(
                (left, right) =>
                {
                    var difference =
                        (new BigInteger(left.Numerator) * right.Denominator)
                        - (new BigInteger(right.Numerator) * left.Denominator);
                    Assert.Equal(difference.Sign, left.CompareTo(right));
                    Assert.Equal(difference.Sign < 0, left < right);
                    Assert.Equal(difference.Sign <= 0, left <= right);
                    Assert.Equal(difference.Sign > 0, left > right);
                    Assert.Equal(difference.Sign >= 0, left >= right);
                    Assert.Equal(difference.IsZero, left == right);
                }
            );

    [Fact]
    public void Neighbours_that_floating_point_cannot_tell_apart_are_told_apart()
    {
        var one = Ratio.Of(9_007_199_254_740_992, 9_007_199_254_740_993);
        var other = Ratio.Of(9_007_199_254_740_991, 9_007_199_254_740_992);
        Assert.True(other < one);
    }

    [Fact]
    public void The_default_is_nothing_of_one()
    {
        Assert.Equal(Ratio.Of(0, 7), default);
        Assert.Equal("0/1", default(Ratio).ToString());
        Assert.Equal(Ratio.Of(1, 5), Ratio.Percent(20));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    public void A_negative_part_and_an_empty_whole_are_refused(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(numerator, denominator));

    [Fact]
    public void A_share_beyond_64_bits_overflows_and_does_not_wrap()
    {
        Assert.Throws<OverflowException>(() => Ratio.Of(3, 1).ShareOf(long.MaxValue, Rounding.Down));
        Assert.Equal(long.MaxValue, Ratio.Of(1, 1).ShareOf(long.MaxValue, Rounding.HalfUp));
    }
}
