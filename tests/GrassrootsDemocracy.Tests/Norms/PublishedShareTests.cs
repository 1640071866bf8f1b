using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class PublishedShareTests
{
    [Theory]
    [InlineData("89.7%", "89.7 %", 897, 1000)]
    [InlineData("89.7 %", "89.7 %", 897, 1000)]
    [InlineData(" 89.70 % ", "89.70 %", 897, 1000)]
    [InlineData("89.7\uFF05", "89.7 %", 897, 1000)]
    [InlineData("98.63%", "98.63 %", 9863, 10000)]
    [InlineData("100%", "100 %", 1, 1)]
    [InlineData("0 %", "0 %", 0, 1)]
    [InlineData("0.05%", "0.05 %", 1, 2000)]
    [InlineData("17", "17 %", 17, 100)]
    [InlineData("0.000001%", "0.000001 %", 1, 100_000_000)]
    [InlineData("150%", "150 %", 3, 2)]
    public void A_print_is_read_with_all_its_digits(
        string text,
        string print,
        long numerator,
        long denominator
    )
    {
        var share = PublishedShare.Parse(text);

        Assert.Equal(print, share.ToString());
        Assert.Equal(print, share.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(Ratio.Of(numerator, denominator), share.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData(".5%")]
    [InlineData("5.%")]
    [InlineData("-5%")]
    [InlineData("+5%")]
    [InlineData("89,7%")]
    [InlineData("1e2%")]
    [InlineData("8 9%")]
    [InlineData("89.7.1%")]
    [InlineData("0.0000001%")]
    [InlineData("1234567890123%")]
    [InlineData("nearly all")]
    public void What_is_no_percentage_is_refused_with_an_example(string text) =>
        Assert.Contains(
            "such as 89.7%",
            Assert.Throws<FormatException>(() => PublishedShare.Parse(text)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Prints_with_more_digits_are_other_prints_of_one_value()
    {
        Assert.NotEqual(PublishedShare.Parse("89.7%"), PublishedShare.Parse("89.70%"));
        Assert.Equal(PublishedShare.Parse("89.7%").Value, PublishedShare.Parse("89.70%").Value);
        Assert.Equal(PublishedShare.Parse("0%"), default);
    }

    [Theory]
    [InlineData(40450, 45100, 1, "89.7 %")]
    [InlineData(1, 3, 0, "33 %")]
    [InlineData(2, 3, 0, "67 %")]
    [InlineData(1, 200, 0, "1 %")] // the half goes up
    [InlineData(1, 201, 0, "0 %")]
    [InlineData(1, 3, 6, "33.333333 %")]
    [InlineData(8, 4, 0, "200 %")]
    public void An_exact_share_prints_with_the_half_rounded_up(
        long part,
        long whole,
        int decimals,
        string print
    ) => Assert.Equal(print, PublishedShare.Of(part, whole, decimals).ToString());

    [Theory]
    [InlineData(-1, 3, 0, "numerator")]
    [InlineData(1, 0, 0, "denominator")]
    [InlineData(1, 3, -1, "decimals")]
    [InlineData(1, 3, 7, "decimals")]
    public void A_share_that_is_none_is_refused(long part, long whole, int decimals, string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => PublishedShare.Of(part, whole, decimals));

    [Fact]
    public void A_whole_that_can_be_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "whole",
            () => PublishedShare.Parse("50%").Judge(new CountRange(0, 1), new CountRange(0, 2))
        );

    [Fact]
    public void A_print_that_no_reading_gives_is_breached_and_says_what_would() =>
        Assert.Equal(
            "43 of 87 is 49.4 %, printed 35 %: not consistent; 35 % of 87 is no count, and 43 is 35 % of 122 to 124",
            PublishedShare.Parse("35%").Judge(43, 87).ToString()
        );

    [Fact]
    public void A_print_that_some_readings_give_says_which() =>
        Assert.Equal(
            "1 to 3 of 4 can print as 50 %, but need not: part 2, whole 2, 4, 6",
            PublishedShare.Parse("50%").Judge(new CountRange(1, 3), new CountRange(4, 4)).ToString()
        );

    [Fact]
    public void A_judgement_is_a_line_of_the_ledger()
    {
        var source = SampleNorms.Article(1);
        var finding = PublishedShare.Parse("89.7%").Judge(40450, 45100).ToFinding(source);

        Assert.Equal(
            "[met] 40450 of 45100 is 89.69 %, printed 89.7 %: consistent — Law (2026) art. 1",
            finding.ToString()
        );
        Assert.Equal(
            "【符合】45100中40450为89.69%，公布为89.7%：相符——《法》（2026）第一条",
            finding.ToString("zh-Hans")
        );
    }
}
