using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks;

public class RulebookCatalogueTests
{
    private static readonly NormName<int> Years = ElectionNorms.VillagersCommittee.TermYears;

    private static readonly NormName<TurnoutRule> Turnout = ElectionNorms.VillagersCommittee.Turnout(
        Franchise.Voters
    );

    private static readonly JurisdictionCode Hubei = JurisdictionCode.Parse("42");

    private static readonly JurisdictionCode Xiling = JurisdictionCode.Parse("420503");

    [Fact]
    public void The_nation_s_rulebook_is_that_of_the_day()
    {
        var day = new LocalDate(2026, 3, 1);

        Assert.Same(
            NationalRulebook.Editions.On(day),
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, day)
        );
    }

    // 村民委员会组织法: a term of three years until the revision of 2018, five since.
    [Theory]
    [InlineData(2018, 12, 28, 3)]
    [InlineData(2018, 12, 29, 5)]
    [InlineData(2026, 1, 1, 5)]
    public void A_revision_applies_from_its_first_day(int year, int month, int day, int years) =>
        Assert.Equal(years, RulebookCatalogue.BuiltIn.Find(Xiling, new(year, month, day)).Find(Years)?.Value);

    // 2025 revision: the same values, from other articles.
    [Theory]
    [InlineData(2025, 12, 31, "art. 15(2)")]
    [InlineData(2026, 1, 1, "art. 18(2)")]
    public void A_revision_changes_the_article_that_is_cited(int year, int month, int day, string article) =>
        Assert.Equal(
            article,
            RulebookCatalogue.BuiltIn.Find(Xiling, new(year, month, day)).Find(Turnout)?.Source.Provision.Name
        );

    [Theory]
    [InlineData("420503", 2003, 12, 31, false)]
    [InlineData("420503", 2004, 1, 1, true)]
    [InlineData("420503", 2004, 12, 31, true)]
    [InlineData("420503", 2005, 1, 1, false)]
    [InlineData("420503001002", 2004, 6, 1, true)]
    [InlineData("420502", 2004, 6, 1, false)]
    [InlineData("4205", 2004, 6, 1, false)]
    [InlineData("00", 2004, 6, 1, false)]
    public void A_local_layer_holds_on_its_days_for_its_area_and_all_within(
        string code,
        int year,
        int month,
        int day,
        bool holds
    )
    {
        var rulebook = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse(code), new(year, month, day));

        Assert.Equal(holds, rulebook.Find(JointRecommendationNorms.NamesOverPosts) is not null);
        Assert.Equal(
            holds ? "Xiling district 2004 over National rulebook" : "National rulebook",
            rulebook.ToString()
        );
    }

    [Fact]
    public void A_day_before_every_known_law_is_refused() =>
        Assert.Throws<NotInForceException>(() => RulebookCatalogue.BuiltIn.Find(Xiling, new(1989, 12, 31)));

    [Fact]
    public void Layers_lie_over_those_of_their_superiors_whatever_the_order_given()
    {
        var catalogue = new RulebookCatalogue(
            NationalRulebook.Editions,
            Layer(JurisdictionCode.Parse("420503001"), "Street"),
            Layer(Hubei, "Province"),
            Layer(Xiling, "District")
        );

        Assert.Equal(
            "Street over District over Province over National rulebook",
            catalogue.Find(JurisdictionCode.Parse("420503001002"), new(2026, 3, 1)).ToString()
        );
        Assert.Equal("Province over National rulebook", catalogue.Find(Hubei, new(2026, 3, 1)).ToString());
    }

    [Fact]
    public void Two_layers_of_one_area_on_one_day_are_refused_with_both_names()
    {
        var catalogue = new RulebookCatalogue(
            NationalRulebook.Editions,
            Layer(Xiling, "One"),
            Layer(Xiling, "Other")
        );

        var refusal = Assert.Throws<InvalidOperationException>(() => catalogue.Find(Xiling, new(2026, 3, 1)));

        Assert.StartsWith("2 rulebooks of 420503 are in force on", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2026-03-01", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("One, Other", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("National rulebook", catalogue.Find(Hubei, new(2026, 3, 1)).ToString());
    }

    [Fact]
    public void Layers_of_one_area_may_follow_each_other()
    {
        var catalogue = new RulebookCatalogue(
            NationalRulebook.Editions,
            Layer(Xiling, "Old") with
            {
                Until = new(2026, 6, 30),
            },
            Layer(Xiling, "New") with
            {
                From = new(2026, 7, 1),
            }
        );

        Assert.Equal("Old", catalogue.Find(Xiling, new(2026, 6, 30)).Name);
        Assert.Equal("New", catalogue.Find(Xiling, new(2026, 7, 1)).Name);
    }

    [Fact]
    public void A_layer_that_does_not_end_holds_on()
    {
        var layer = Layer(Xiling, "Street");

        Assert.False(layer.IsInForceOn(new(2025, 12, 31)));
        Assert.True(layer.IsInForceOn(new(2026, 1, 1)));
        Assert.True(layer.IsInForceOn(new(2099, 1, 1)));
    }

    [Fact]
    public void A_layer_brings_no_superiors_of_its_own()
    {
        var strange = Layer(Xiling, "Street") with { Layer = Rulebook.Named("Elsewhere").Under("Street") };

        Assert.Equal(
            "Street over National rulebook",
            new RulebookCatalogue(NationalRulebook.Editions, strange).Find(Xiling, new(2026, 3, 1)).ToString()
        );
    }

    private static LocalRulebook Layer(JurisdictionCode area, string name) =>
        new()
        {
            Jurisdiction = area,
            Layer = Rulebook.Named(name),
            From = new(2026, 1, 1),
        };
}
