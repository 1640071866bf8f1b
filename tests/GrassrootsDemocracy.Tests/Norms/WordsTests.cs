using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class WordsTests
{
    private enum Weather
    {
        [Words("rain", "雨")]
        Rain,

        Unsaid,
    }

    [Fact]
    public void Words_are_read_in_either_language()
    {
        var words = new Words("votes", "票");

        Assert.Equal(("votes", "票"), (words.In(Language.English), words.ToString(Language.Chinese)));
        Assert.Equal("votes", words.ToString());
    }

    [Fact]
    public void Words_are_equal_when_both_texts_are()
    {
        var words = new Words("{actual} votes", "{actual}票");
        words.Template(Language.English);

        Assert.Equal(new("{actual} votes", "{actual}票"), words);
        Assert.Equal(words, words with { });
        Assert.NotEqual(new("{actual} votes", "{actual}张票"), words);
        Assert.NotEqual(new("{actual} ballots", "{actual}票"), words);
    }

    [Fact]
    public void A_place_that_no_line_has_breaks_its_own_text_only()
    {
        var words = new Words("{actual} votes of {nobody}", "{actual}票");
        var rule = new RuleDescriptor("host.rule", new("A rule", "一条规则"), words);
        var finding = new Finding(rule, Measure.AtLeast(5, 3), source: null);

        Assert.Contains("5票", finding.ToString(Language.Chinese), StringComparison.Ordinal);
        var error = Assert.Throws<FormatException>(finding.ToString);
        Assert.Contains("{actual} votes of {nobody}", error.Message, StringComparison.Ordinal);
        Assert.Contains("{subject}", error.Message, StringComparison.Ordinal);
    }

    // What a rule says stands in the line at {says}; asked for in what it says, it would have no end.
    [Fact]
    public void A_rule_cannot_say_what_it_says() =>
        Assert.Throws<FormatException>(() => new Words("{says}", "{says}").Template(Language.English));

    [Fact]
    public void Words_on_the_members_of_a_hosts_own_enum_are_read()
    {
        var name = new NormName<Weather>("host.weather", Order.None);

        Assert.Equal("雨", name.Say(Norm(Weather.Rain), Language.Chinese));
        Assert.Equal("Unsaid", name.Say(Norm(Weather.Unsaid), Language.Chinese));
        Assert.Throws<KeyNotFoundException>(() => EnumWords.Of(Weather.Unsaid));
    }

    [Fact]
    public void A_norm_of_a_host_brings_its_title_and_what_it_is_of()
    {
        var name = new NormName<int>(
            "host.pupils",
            Order.None,
            new("pupils in a class", "班级人数"),
            new Words("Village school", "村小学")
        );

        Assert.Equal("Village school: pupils in a class", name.Title(Language.English));
        Assert.Equal("村小学：班级人数", name.Title(Language.Chinese));
    }

    private static Norm<Weather> Norm(Weather value) =>
        new(value, new(new("Law", "法", "2004"), Provision.Article(1), TextStatus.Read), Latitude.Fixed);
}
