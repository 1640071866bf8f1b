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

        var found = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, day);

        Assert.Empty(NationalRulebook.Editions.On(day).Compare(found));
        Assert.Equal("everywhere from 2026-01-01", found.Scope.ToString());
        Assert.Equal(NationalRulebook.Editions.CheckedOn, found.CheckedUpTo);
    }

    [Fact]
    public void What_is_found_for_a_place_holds_there_and_while_every_layer_is_in_force() =>
        Assert.Equal(
            "in 420503 from 2004-01-01 until 2004-12-31",
            RulebookCatalogue.BuiltIn.Find(Xiling, new(2004, 6, 1)).Scope.ToString()
        );

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

    // Whatever the day that anybody asks about: both end of June and first of July are looked at when the catalogue is made.
    [Theory]
    [InlineData(2026, 6, 30, 2026, 7, 1, true)]
    [InlineData(2026, 7, 1, 2026, 7, 1, false)]
    [InlineData(2026, 6, 30, 2026, 6, 30, false)]
    [InlineData(null, null, null, 2099, 1, 1, false)]
    public void Two_layers_of_one_area_on_one_day_are_refused_when_the_catalogue_is_made(
        int? year,
        int? month,
        int? day,
        int from,
        int fromMonth,
        int fromDay,
        bool isAccepted
    )
    {
        var one = Layer(Xiling, "One") with
        {
            Until = year is { } y ? new LocalDate(y, month!.Value, day!.Value) : null,
        };
        var other = Layer(Xiling, "Other") with { From = new(from, fromMonth, fromDay) };
        LocalRulebook[][] orders =
        [
            [one, other],
            [other, one],
        ];

        foreach (var order in orders)
        {
            if (isAccepted)
            {
                Assert.Equal(
                    "Other",
                    new RulebookCatalogue(NationalRulebook.Editions, order).Find(Xiling, other.From).Name
                );
            }
            else
            {
                var refusal = Assert.Throws<ArgumentException>(
                    "local",
                    () => new RulebookCatalogue(NationalRulebook.Editions, order)
                );
                Assert.Contains("One", refusal.Message, StringComparison.Ordinal);
                Assert.Contains("Other", refusal.Message, StringComparison.Ordinal);
                Assert.Contains(
                    $"in force in 420503 on {other.From:uuuu-MM-dd}",
                    refusal.Message,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void Layers_of_different_areas_may_share_their_days() =>
        Assert.Equal(
            "District over Province over National rulebook",
            new RulebookCatalogue(
                NationalRulebook.Editions,
                Layer(Xiling, "District"),
                Layer(Hubei, "Province")
            )
                .Find(Xiling, new(2026, 1, 1))
                .ToString()
        );

    [Theory]
    [InlineData(2025, 12, 31, false)]
    [InlineData(2026, 1, 1, true)]
    public void A_layer_that_would_end_before_it_begins_is_refused(
        int year,
        int month,
        int day,
        bool isAccepted
    )
    {
        var until = new LocalDate(year, month, day);
        Func<LocalRulebook>[] ways =
        [
            () => Layer(Xiling, "Street") with { Until = until },
            () =>
                new()
                {
                    Until = until,
                    From = new(2026, 1, 1),
                    Jurisdiction = Xiling,
                    Layer = Rulebook.Named("Street"),
                },
        ];

        foreach (var way in ways)
        {
            if (isAccepted)
            {
                Assert.True(way().IsInForceOn(until));
            }
            else
            {
                Assert.Contains(
                    "2025-12-31",
                    Assert.Throws<ArgumentException>(way).Message,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void A_layer_that_is_copied_may_move_both_its_days_and_the_catalogue_looks_again()
    {
        var year2026 = Layer(Xiling, "Street") with { Until = new(2026, 12, 31) };

        var year2028 = year2026 with { From = new(2028, 1, 1), Until = new(2028, 12, 31) };

        Assert.True(year2028.IsInForceOn(new(2028, 6, 1)));
        Assert.Throws<ArgumentException>(
            "local",
            () => new RulebookCatalogue(NationalRulebook.Editions, year2026 with { From = new(2028, 1, 1) })
        );
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
    public void A_layer_that_lies_over_a_superior_of_its_own_is_refused_rather_than_parted_from_it()
    {
        var refusal = Assert.Throws<ArgumentException>(
            "Layer",
            () => Layer(Xiling, "Street") with { Layer = Rulebook.Named("Elsewhere").Under("Street") }
        );

        Assert.Contains("Street lies over Elsewhere already", refusal.Message, StringComparison.Ordinal);
    }

    // GB/T 2260 has 34 areas of the first level.
    [Theory]
    [InlineData("65", true)]
    [InlineData("659001", true)]
    [InlineData("660000", false)]
    [InlineData("999999", false)]
    [InlineData("10", false)]
    [InlineData("110101001001", true)]
    public void A_code_of_no_province_is_refused(string code, bool isKnown)
    {
        var area = JurisdictionCode.Parse(code);
        if (isKnown)
        {
            Assert.Equal("National rulebook", RulebookCatalogue.BuiltIn.Find(area, new(2026, 3, 1)).Name);
            return;
        }

        var refusal = Assert.Throws<ArgumentException>(
            "jurisdiction",
            () => RulebookCatalogue.BuiltIn.Find(area, new(2026, 3, 1))
        );
        Assert.Contains(
            $"has the code {code[..2]}0000 by GB/T 2260",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    // Basic Laws, art. 18: national laws hold in Hong Kong and Macao only when annex III lists them.
    [Theory]
    [InlineData("71", "Taiwan")]
    [InlineData("810000", "Hong Kong")]
    [InlineData("820001", "Macao")]
    public void Where_the_national_laws_are_not_carried_out_no_rulebook_is_found(string code, string name)
    {
        var refusal = Assert.Throws<ArgumentException>(
            "jurisdiction",
            () => RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse(code), new(2026, 3, 1))
        );

        Assert.Contains($"are not carried out in {name}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_brings_a_layer_for_an_area_says_that_there_is_such_an_area()
    {
        var assumed = JurisdictionCode.Parse("990000");
        var catalogue = new RulebookCatalogue(NationalRulebook.Editions, Layer(assumed, "Assumed province"));

        Assert.Equal(
            "Assumed province",
            catalogue.Find(JurisdictionCode.Parse("990102"), new(2026, 3, 1)).Name
        );
        Assert.Equal("National rulebook", catalogue.Find(assumed, new(2025, 12, 31)).Name);
        Assert.Throws<ArgumentException>(
            "jurisdiction",
            () => catalogue.Find(JurisdictionCode.Parse("980000"), new(2026, 3, 1))
        );
    }

    private static LocalRulebook Layer(JurisdictionCode area, string name) =>
        new()
        {
            Jurisdiction = area,
            Layer = Rulebook.Named(name),
            From = new(2026, 1, 1),
        };

    // It would never be found: the rulebook of the nation is found by its day alone.
    [Fact]
    public void A_local_layer_for_the_nation_or_none_at_all_is_refused_when_the_catalogue_is_made()
    {
        Assert.Throws<ArgumentException>(
            "local",
            () =>
                new RulebookCatalogue(
                    NationalRulebook.Editions,
                    new LocalRulebook
                    {
                        Jurisdiction = default,
                        Layer = Rulebook.Named("Ours"),
                        From = new(2026, 1, 1),
                    }
                )
        );
        Assert.Throws<ArgumentException>(
            "items",
            () => new RulebookCatalogue(NationalRulebook.Editions, [null!])
        );
    }
}
