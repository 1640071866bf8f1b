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
    [InlineData("一成", "1 tenth", "1成")]
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
    [InlineData("８９．７﹪", "89.7 %", "89.7%")]
    [InlineData("983‰", "98.3 %", "98.3%")]
    [InlineData("９８３.５ ‰", "98.35 %", "98.35%")]
    [InlineData("千分之九百八十三", "98.3 %", "98.3%")]
    [InlineData("千分之五", "0.5 %", "0.5%")]
    [InlineData("百分之九〇", "90 %", "90%")]
    [InlineData("百分之零点五", "0.5 %", "0.5%")]
    [InlineData("百分之二十点〇二", "20.02 %", "20.02%")]
    [InlineData("百分之89.7", "89.7 %", "89.7%")]
    [InlineData("两成", "2 tenths", "2成")]
    [InlineData("8.5成", "85 %", "85%")]
    [InlineData("八点五成", "85 %", "85%")]
    [InlineData("八成半", "85 %", "85%")]
    [InlineData("十分之八", "8 tenths", "8成")]
    [InlineData("近100%", "nearly 100 %", "近100%")]
    [InlineData("过半", "more than 1/2", "超过1/2")]
    [InlineData("过半数", "more than 1/2", "超过1/2")]
    [InlineData("超过半数", "more than 1/2", "超过1/2")]
    [InlineData("未过半", "at most 1/2", "1/2以下")]
    [InlineData("半数以上", "at least 1/2", "1/2以上")]
    [InlineData("一半", "1/2", "1/2")]
    [InlineData("不到一半", "less than 1/2", "不足1/2")]
    [InlineData("三分之二", "2/3", "2/3")]
    [InlineData("三分之二以上", "at least 2/3", "2/3以上")]
    [InlineData("超过三分之二", "more than 2/3", "超过2/3")]
    [InlineData("近四分之三", "nearly 3/4", "近3/4")]
    [InlineData("less than 50%", "less than 50 %", "不足50%")]
    [InlineData("不足五成", "less than 5 tenths", "不足5成")]
    [InlineData("不超过30%", "at most 30 %", "30%以下")]
    [InlineData("约80%", "about 80 %", "约80%")]
    [InlineData("八成左右", "about 8 tenths", "约8成")]
    [InlineData("八成余", "over 8 tenths", "8成多")]
    [InlineData("达89.7%", "89.7 %", "89.7%")]
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
    [InlineData("90%%")]
    [InlineData("90‰%")]
    [InlineData("百分之90%")]
    [InlineData("三分之四")]
    [InlineData("一分之一")]
    [InlineData("不足0%")]
    [InlineData("过半以上")]
    [InlineData("0.0000001‰")]
    public void What_is_no_share_is_refused(string text) =>
        Assert.Throws<FormatException>(() => PublishedShare.Parse(text));

    [Theory]
    [InlineData("百分之八九十", "can be read as two numbers")]
    [InlineData("八九成", "can be read as two numbers")]
    [InlineData("百分之九五", "can be read as two numbers")]
    [InlineData("80%~90%", "can be read as two numbers")]
    [InlineData("八到九成", "can be read as two numbers")]
    [InlineData("绝大多数", "names no number")]
    [InlineData("大部分", "names no number")]
    [InlineData("the majority", "names no number")]
    [InlineData("全票", "is not a printed share")]
    public void Why_a_print_is_refused_is_said(string text, string why) =>
        Assert.StartsWith(
            $"'{text}' {why}: write a percentage",
            Assert.Throws<FormatException>(() => PublishedShare.Parse(text)).Message,
            StringComparison.Ordinal
        );

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
    [InlineData("近100%", "91-99")]
    [InlineData("近十成", "91-99")]
    [InlineData("过半", "51-100")]
    [InlineData("半数以上", "50-100")]
    [InlineData("一半", "45-54")]
    [InlineData("不到一半", "0-49")]
    [InlineData("未过半", "0-50")]
    [InlineData("三分之二", "62-71")]
    [InlineData("三分之二以上", "67-100")]
    [InlineData("近三分之二", "57-66")]
    [InlineData("约80%", "75-84")]
    [InlineData("约85%", "85-85")]
    [InlineData("30%以下", "0-30")]
    [InlineData("不足三成", "0-29")]
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
    [InlineData("三分之二以上", 2, 3, 1, 1, true, true)]
    [InlineData("过半", 1, 2, 1, 1, false, true)]
    [InlineData("不足五成", 0, 1, 1, 2, true, false)]
    [InlineData("不超过三分之一", 0, 1, 1, 3, true, true)]
    [InlineData("约四成", 35, 100, 45, 100, true, false)]
    [InlineData("一半", 45, 100, 55, 100, true, false)]
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
