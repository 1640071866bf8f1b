using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class CitationTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly Instrument VillageLaw = new(
        "Organic Law of the Villagers' Committees",
        "村民委员会组织法",
        new LocalDate(2018, 12, 29),
        new LocalDate(2018, 12, 29)
    );

    [Fact]
    public void A_citation_says_instrument_edition_and_place_in_english() =>
        Assert.Equal(
            "Organic Law of the Villagers' Committees (2018-12-29) art. 15(2)",
            new Citation(VillageLaw, Provision.Article(15, 2), TextStatus.Read).ToString()
        );

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("zh")]
    public void A_citation_says_the_same_in_chinese(string culture) =>
        Assert.Equal(
            "《村民委员会组织法》（2018-12-29）第十五条第二款",
            new Citation(VillageLaw, Provision.Article(15, 2), TextStatus.Read).ToString(
                CultureInfo.GetCultureInfo(culture)
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public void Every_other_culture_reads_english_with_the_same_digits(string culture) =>
        Assert.Equal(
            "Organic Law of the Villagers' Committees (2018-12-29) art. 15",
            new Citation(VillageLaw, Provision.Article(15), TextStatus.Read).ToString(
                CultureInfo.GetCultureInfo(culture)
            )
        );

    [Theory]
    [InlineData(TextStatus.Read, "", "")]
    [InlineData(TextStatus.Confirmed, " [confirmed by a secondary text]", "〔据转述材料〕")]
    [InlineData(TextStatus.NotRead, " [text not read]", "〔条文未核〕")]
    [InlineData(TextStatus.Analogy, " [by analogy]", "〔比照适用〕")]
    public void A_text_that_was_not_read_is_marked(TextStatus status, string english, string chinese)
    {
        var citation = new Citation(VillageLaw, Provision.Article(9), status);

        Assert.Equal(
            $"Organic Law of the Villagers' Committees (2018-12-29) art. 9{english}",
            citation.ToString()
        );
        Assert.Equal($"《村民委员会组织法》（2018-12-29）第九条{chinese}", citation.ToString(Chinese));
    }

    [Fact]
    public void A_status_that_was_forgotten_is_the_least_sure() => Assert.Equal(TextStatus.NotRead, default);

    [Fact]
    public void A_status_that_is_none_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new Citation(VillageLaw, Provision.Article(9), (TextStatus)9)
        );

    [Fact]
    public void A_place_without_a_number_has_a_name_in_each_language()
    {
        var citation = new Citation(
            new("Guiding opinions", "指导意见", "2004"),
            Provision.Named("as reported in 2005", "据2005年报道"),
            TextStatus.Read
        );

        Assert.Equal("Guiding opinions (2004) as reported in 2005", citation.ToString());
        Assert.Equal("《指导意见》（2004）据2005年报道", citation.ToString(Chinese));
    }

    [Theory]
    [InlineData(1, "第一条")]
    [InlineData(9, "第九条")]
    [InlineData(10, "第十条")]
    [InlineData(11, "第十一条")]
    [InlineData(15, "第十五条")]
    [InlineData(19, "第十九条")]
    [InlineData(20, "第二十条")]
    [InlineData(21, "第二十一条")]
    [InlineData(99, "第九十九条")]
    [InlineData(100, "第一百条")]
    [InlineData(101, "第一百零一条")]
    [InlineData(102, "第一百零二条")]
    [InlineData(110, "第一百一十条")]
    [InlineData(111, "第一百一十一条")]
    [InlineData(200, "第二百条")]
    [InlineData(205, "第二百零五条")]
    [InlineData(990, "第九百九十条")]
    [InlineData(999, "第九百九十九条")]
    public void Articles_are_numbered_in_words(int article, string chinese)
    {
        Assert.Equal(chinese, Provision.Article(article).ChineseName);
        Assert.Equal($"art. {article}", Provision.Article(article).Name);
    }

    [Fact]
    public void No_two_articles_have_one_name() =>
        Assert.Equal(
            999,
            Enumerable
                .Range(1, 999)
                .Select(article => Provision.Article(article).ChineseName)
                .Distinct()
                .Count()
        );

    [Theory]
    [InlineData(0, 1, "article")]
    [InlineData(1000, 1, "article")]
    [InlineData(-1, 1, "article")]
    [InlineData(1, 0, "paragraph")]
    [InlineData(1, 1000, "paragraph")]
    public void Numbers_that_no_article_has_are_refused_by_name(int article, int paragraph, string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => Provision.Article(article, paragraph));

    [Theory]
    [InlineData("", "法", "2004", "name")]
    [InlineData("Law", " ", "2004", "chineseName")]
    [InlineData("Law", "法", "", "edition")]
    public void An_instrument_without_a_name_or_an_edition_is_refused(
        string name,
        string chinese,
        string edition,
        string parameter
    ) => Assert.Throws<ArgumentException>(parameter, () => new Instrument(name, chinese, edition));

    [Fact]
    public void An_edition_is_known_by_its_day_of_adoption_not_by_the_day_it_applies_from()
    {
        var law = new Instrument("Law", "法", new LocalDate(2025, 10, 28), new LocalDate(2026, 1, 1));

        Assert.Equal("2025-10-28", law.Edition);
        Assert.Equal(new LocalDate(2026, 1, 1), law.InForce);
    }

    [Fact]
    public void An_instrument_known_by_its_year_has_no_days()
    {
        var measures = new Instrument("Measures", "办法", "2004");

        Assert.Null(measures.Adopted);
        Assert.Null(measures.InForce);
        Assert.Equal("2004", measures.Edition);
    }
}
