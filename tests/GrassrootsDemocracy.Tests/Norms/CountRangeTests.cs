using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class CountRangeTests
{
    [Theory]
    [InlineData(45100, 45101, 45199)]
    [InlineData(8000, 8001, 8999)]
    [InlineData(10, 11, 19)]
    [InlineData(110, 111, 119)]
    public void Over_a_round_number_is_up_to_the_next_one_as_round(long printed, long least, long most) =>
        Assert.Equal(new(least, most), CountRange.Over(printed));

    [Theory]
    [InlineData(8000, 7001, 7999)]
    [InlineData(45100, 45001, 45099)]
    [InlineData(10, 1, 9)]
    public void Nearly_a_round_number_is_down_to_the_one_before_as_round(
        long printed,
        long least,
        long most
    ) => Assert.Equal(new(least, most), CountRange.Nearly(printed));

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    [InlineData(45101)]
    [InlineData(7)]
    public void A_number_that_is_not_round_is_neither_over_nor_nearly(long printed)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(printed), () => CountRange.Over(printed));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(printed), () => CountRange.Nearly(printed));
    }

    [Theory]
    [InlineData(-1, 3, "least")]
    [InlineData(4, 3, "most")]
    public void A_range_from_below_zero_or_from_above_its_end_is_refused(
        long least,
        long most,
        string name
    ) => Assert.Throws<ArgumentOutOfRangeException>(name, () => new CountRange(least, most));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Both_ends_are_included(long count, bool isIn) =>
        Assert.Equal(isIn, new CountRange(3, 7).Contains(count));

    [Fact]
    public void A_range_holds_itself_and_those_within_it()
    {
        var range = new CountRange(3, 7);

        Assert.True(range.Contains(range));
        Assert.True(range.Contains(CountRange.Exactly(5)));
        Assert.False(range.Contains(new CountRange(3, 8)));
        Assert.False(range.Contains(new CountRange(2, 7)));
    }

    [Fact]
    public void A_range_reads_as_its_ends_or_as_its_only_number()
    {
        Assert.Equal("3 to 7", new CountRange(3, 7).ToString());
        Assert.Equal("3至7", new CountRange(3, 7).ToString(CultureInfo.GetCultureInfo("zh-Hans")));
        Assert.Equal("5", CountRange.Exactly(5).ToString());
        Assert.Equal("0", default(CountRange).ToString());
    }

    // Provinces ask for "3, 5 or 7" where the law says "3 to 7".
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(7, true)]
    [InlineData(9, false)]
    public void Only_the_odd_numbers_can_be_meant(long count, bool isIn)
    {
        var odd = CountRange.Odd(3, 7);

        Assert.Equal(isIn, odd.Contains(count));
        Assert.Equal(isIn, Measure.Within(count, odd).Verdict == Verdict.Met);
        Assert.Equal("an odd number from 3 to 7", odd.ToString());
        Assert.Equal(Strictness.Stricter, Order.Ranges(odd, new(3, 7)));
        Assert.Equal(Strictness.Looser, Order.Ranges(new(3, 7), odd));
        Assert.Equal(Strictness.Stricter, Order.Ranges(CountRange.Exactly(5), odd));
        Assert.Throws<ArgumentException>(() => CountRange.Odd(2, 7));
    }

    // 单数 of one number is that number: whoever states it so has changed nothing.
    [Fact]
    public void An_odd_range_of_one_number_is_that_number()
    {
        Assert.Equal(CountRange.Exactly(3), CountRange.Odd(3, 3));
        Assert.Equal(Strictness.Same, Order.Ranges(CountRange.Odd(3, 3), CountRange.Exactly(3)));
        Assert.Equal("3", CountRange.Odd(3, 3).ToString());
        Assert.NotEqual(new CountRange(3, 5), CountRange.Odd(3, 5));
    }

    // Keeping is lying within: over every count of a small world.
    [Fact]
    public void A_range_is_stricter_just_when_whoever_keeps_it_keeps_the_other()
    {
        const int Most = 9;
        var all = (
            from least in Enumerable.Range(0, Most - 1)
            from most in Enumerable.Range(least, Most - 1 - least)
            from range in long.IsOddInteger(least) && long.IsOddInteger(most)
                ? new[] { new CountRange(least, most), CountRange.Odd(least, most) }
                : [new(least, most)]
            select range
        ).ToArray();
        Kept.AgreesWith(
            all,
            Order.Ranges,
            Enumerable.Range(0, Most),
            (range, count) => Measure.Within(count, range).Verdict == Verdict.Met
        );
    }
}
