using System.Diagnostics;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// No print takes long, however fine it is and however vague the counts: whether any count prints so is reckoned, not tried.
public class PrintWorkTests
{
    [Theory]
    [InlineData("超过100%")]
    [InlineData("99.999999%")]
    [InlineData("100.000000%")]
    [InlineData("33.333333%")]
    [InlineData("0.100000%")]
    [InlineData("0.000001%")]
    [InlineData("0%")]
    [InlineData("超过0%")]
    public void A_print_of_anything_is_judged_at_once(string text)
    {
        var print = PublishedShare.Parse(text);
        var clock = Stopwatch.StartNew();
        foreach (var most in (long[])[1, 100_000, 1_000_000_000, long.MaxValue])
        {
            CountRange counts = new(1, most);
            var judged = print.Judge(counts, counts);
            if (most >= 1_000_000_000)
            {
                Assert.Equal(text == "超过100%", judged.Verdict == Verdict.Breached);
            }

            Assert.InRange(print.PartsOf(counts).Count, 0, 65);
            Assert.InRange(print.WholesOf(counts).Count, 0, 65);
            Assert.NotEmpty(judged.ToString());
        }

        Assert.InRange(clock.ElapsedMilliseconds, 0, 20_000);
    }

    // 99.999999 % needs fifty million at least; the first whole that has such a part is found without trying those before it.
    [Theory]
    [InlineData(50_000_000, Verdict.Breached)]
    [InlineData(66_666_667, Verdict.Undetermined)]
    public void The_first_whole_that_prints_so_is_found(long most, Verdict expected) =>
        Assert.Equal(
            expected,
            PublishedShare.Parse("99.999999%").Judge(new CountRange(0, most), new CountRange(1, most)).Verdict
        );

    // Against the definition: every pair of small counts in every box.
    [Theory]
    [InlineData("66.67%")]
    [InlineData("0.3%")]
    [InlineData("超过98.4%")]
    [InlineData("不足0.9%")]
    [InlineData("三分之二以上")]
    [InlineData("近三成")]
    [InlineData("120%")]
    public void Whether_any_pair_prints_so_agrees_with_trying_all(string text)
    {
        var print = PublishedShare.Parse(text);
        for (var least = 0; least <= 30; least += 3)
        {
            for (var more = 0; more <= 12; more += 2)
            {
                for (var whole = 1; whole <= 60; whole += 4)
                {
                    CountRange parts = new(least, least + more);
                    CountRange wholes = new(whole, whole + 9);
                    var isAny = All(parts)
                        .Any(part => All(wholes).Any(all => print.Judge(part, all).Verdict == Verdict.Met));
                    Assert.Equal(isAny, print.Judge(parts, wholes).Verdict != Verdict.Breached);
                }
            }
        }
    }

    private static IEnumerable<long> All(CountRange range)
    {
        for (var one = range.Least; one <= range.Most; one++)
        {
            yield return one;
        }
    }
}
