using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// Notices print shares in digits of any width, in tenths (成), in words, and as bounds (published-results: what has no place).
public class PrintBoundTests
{
    [Theory]
    [InlineData("８９．７％", "89.7 %", "89.7%")]
    [InlineData("百分之九十", "90 %", "90%")]
    [InlineData("百分之八十九点七", "89.7 %", "89.7%")]
    [InlineData("百分之十五点零五", "15.05 %", "15.05%")]
    [InlineData("百分之百", "100 %", "100%")]
    [InlineData("八成", "8 tenths", "8成")]
    [InlineData("8成", "8 tenths", "8成")]
    [InlineData("８成", "8 tenths", "8成")]
    [InlineData("十成", "10 tenths", "10成")]
    [InlineData("八成五", "85 %", "85%")]
    [InlineData("90%以上", "at least 90 %", "90%以上")]
    [InlineData("九成以上", "at least 9 tenths", "9成以上")]
    [InlineData("at least 90 %", "at least 90 %", "90%以上")]
    [InlineData("超过八成", "more than 8 tenths", "超过8成")]
    [InlineData("逾80%", "more than 80 %", "超过80%")]
    [InlineData("八成多", "over 8 tenths", "8成多")]
    [InlineData("over 80 %", "over 80 %", "80%多")]
    [InlineData("近九成", "nearly 9 tenths", "近9成")]
    [InlineData("Nearly 90%", "nearly 90 %", "近90%")]
    public void A_print_is_read_as_it_stands(string text, string english, string chinese)
    {
        var print = PublishedShare.Parse(text);

        Assert.Equal(english, print.ToString());
        Assert.Equal(chinese, print.ToString(Language.Chinese));
        Assert.Equal(print, PublishedShare.Parse(chinese));
    }

    [Theory]
    [InlineData("成")]
    [InlineData("八成五以")]
    [InlineData("二十成")]
    [InlineData("十成五")]
    [InlineData("百分之")]
    [InlineData("百分之九点")]
    [InlineData("百分之一二三点四点五")]
    [InlineData("以上")]
    [InlineData("近0%")]
    [InlineData("0%多")]
    [InlineData("超过")]
    [InlineData("三分之二以上")]
    public void What_is_no_share_is_refused(string text) =>
        Assert.Throws<FormatException>(() => PublishedShare.Parse(text));

    // Both sides of each bound, of a hundred.
    [Theory]
    [InlineData("八成", "75-84")]
    [InlineData("90%", "90-90")]
    [InlineData("90%以上", "90-100")]
    [InlineData("九成以上", "90-100")]
    [InlineData("超过九成", "91-100")]
    [InlineData("八成多", "81-89")]
    [InlineData("85%多", "")]
    [InlineData("近九成", "81-89")]
    [InlineData("近100%", "1-99")]
    [InlineData("超过100%", "")]
    public void A_bound_holds_just_the_counts_that_it_says(string text, string counts) =>
        Assert.Equal(
            counts,
            string.Join(
                ' ',
                PublishedShare
                    .Parse(text)
                    .PartsOf(CountRange.Exactly(100))
                    .Select(range => $"{range.Least}-{range.Most}")
            )
        );

    [Theory]
    [InlineData("八成", 75, 100, 85, 100, true, false)]
    [InlineData("90%以上", 90, 100, 100, 100, true, true)]
    [InlineData("超过90%", 90, 100, 100, 100, false, true)]
    [InlineData("0%以上", 0, 100, 100, 100, true, true)]
    [InlineData("超过0%", 0, 100, 100, 100, false, true)]
    [InlineData("80%多", 80, 100, 90, 100, false, false)]
    [InlineData("近90%", 80, 100, 90, 100, false, false)]
    [InlineData("33%多", 33, 100, 34, 100, false, false)]
    [InlineData("近一成", 0, 100, 10, 100, false, false)]
    public void Parts_and_wholes_are_those_that_the_definition_gives(
        string text,
        int low,
        int lowOf,
        int high,
        int highOf,
        bool holdsLow,
        bool holdsHigh
    )
    {
        var print = PublishedShare.Parse(text);
        for (var whole = 1; whole <= 130; whole++)
        {
            for (var part = 0; part <= whole; part++)
            {
                var isMet = Prints(part, whole);
                Assert.Equal(isMet ? Verdict.Met : Verdict.Breached, print.Judge(part, whole).Verdict);
                Assert.Equal(isMet, Holds(print.PartsOf(CountRange.Exactly(whole)), part));
                Assert.Equal(isMet, Holds(print.WholesOf(CountRange.Exactly(part)), whole));
                if (whole < 100)
                {
                    var vague = new CountRange(part, part + 7);
                    Assert.Equal(
                        Enumerable.Range(part, 8).Any(one => Prints(one, whole)),
                        Holds(print.WholesOf(vague), whole)
                    );
                }
            }
        }

        bool Prints(int part, int whole) =>
            (holdsLow ? low * whole <= lowOf * part : low * whole < lowOf * part)
            && (holdsHigh ? highOf * part <= high * whole : highOf * part < high * whole);

        static bool Holds(ValueList<CountRange> ranges, long count) =>
            ranges.Any(range => range.Least <= count && count <= range.Most);
    }
}
