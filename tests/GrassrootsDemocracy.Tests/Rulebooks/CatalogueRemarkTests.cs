using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime.Text;

namespace GrassrootsDemocracy.Tests.Rulebooks;

// How far a catalogue knows the texts, it says on the rulebook that it finds.
public class CatalogueRemarkTests
{
    private static readonly NormName<int> Years = ElectionNorms.VillagersCommittee.TermYears;

    private static readonly JurisdictionCode Hubei = JurisdictionCode.Parse("42");

    private static readonly JurisdictionCode Xiling = JurisdictionCode.Parse("420503");

    [Theory]
    [InlineData(null, 2026, 11, 23)]
    [InlineData("2026-06-30", 2026, 6, 30)]
    [InlineData("2027-06-30", 2026, 11, 23)]
    public void What_is_found_was_checked_up_to_the_earliest_day_of_its_layers(
        string? province,
        int year,
        int month,
        int day
    )
    {
        var catalogue = new RulebookCatalogue(
            NationalRulebook.Editions,
            Layer(Hubei, "Province") with
            {
                CheckedOn = province is null ? null : LocalDatePattern.Iso.Parse(province).Value,
            },
            Layer(Xiling, "District")
        );

        Assert.Equal(new LocalDate(year, month, day), catalogue.Find(Xiling, new(2060, 1, 1)).CheckedUpTo);
    }

    // The province's layer from 2020-07-31; the national editions of 2020-07-13 and 2025-05-01 around it.
    [Theory]
    [InlineData("33", 2020, 7, 13, "in 330000 from 2020-07-13 until 2020-07-30")]
    [InlineData("33", 2020, 7, 30, "in 330000 from 2020-07-13 until 2020-07-30")]
    [InlineData("33", 2020, 7, 31, "in 330000 from 2020-07-31 until 2025-04-30")]
    [InlineData("330106", 2026, 1, 1, "in 330106 from 2026-01-01")]
    [InlineData("42", 2020, 7, 30, "in 420000 from 2020-07-13 until 2025-04-30")]
    [InlineData("420503", 2003, 12, 31, "in 420503 from 1998-11-04 until 2003-12-31")]
    [InlineData("420503", 2004, 12, 31, "in 420503 from 2004-01-01 until 2004-12-31")]
    [InlineData("420503", 2005, 1, 1, "in 420503 from 2005-01-01 until 2008-05-04")]
    public void What_is_found_holds_for_the_area_asked_for_while_its_layers_stay_the_same(
        string code,
        int year,
        int month,
        int day,
        string scope
    )
    {
        var area = JurisdictionCode.Parse(code);
        var found = RulebookCatalogue.BuiltIn.Find(area, new(year, month, day));

        Assert.Equal(scope, found.Scope.ToString());
        Assert.Equal(
            found.ToString(),
            RulebookCatalogue.BuiltIn.Find(area, found.Scope.From!.Value).ToString()
        );
        Assert.Equal(
            found.ToString(),
            RulebookCatalogue.BuiltIn.Find(area, found.Scope.Until ?? new(2060, 1, 1)).ToString()
        );
    }

    // Xiling's layer holds for the year 2004; of Hubei and of Yichang the catalogue has none.
    [Theory]
    [InlineData("420503", 2003, 12, 31, true)]
    [InlineData("420503", 2004, 1, 1, false)]
    [InlineData("420503", 2004, 12, 31, false)]
    [InlineData("420503", 2005, 1, 1, true)]
    [InlineData("420503001", 2005, 1, 1, true)]
    [InlineData("4205", 2005, 1, 1, false)]
    [InlineData("42", 2005, 1, 1, false)]
    public void A_day_without_a_layer_in_an_area_that_has_one_on_others_is_remarked(
        string code,
        int year,
        int month,
        int day,
        bool isGap
    )
    {
        var found = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse(code), new(year, month, day));

        Assert.Equal(isGap, found.Remarks.Any(remark => remark.Rule.Equals(KernelFindings.Gap)));
    }

    [Fact]
    public void A_remark_names_the_layers_with_their_days_in_both_languages()
    {
        var remark = Assert.Single(RulebookCatalogue.BuiltIn.Find(Xiling, new(2005, 1, 1)).Remarks);

        Assert.Equal(
            "[open] of this place only rulebooks of other days are known (Xiling district 2004, 2004-01-01 to 2004-12-31), none of 2005-01-01 — no provision",
            remark.ToString()
        );
        Assert.Equal(
            "【待定】本地区只有其他时期的规则（西陵区2004年社区换届，2004-01-01至2004-12-31），没有2005-01-01的规则——无条文依据",
            remark.ToString("zh-Hans")
        );
    }

    [Fact]
    public void Remarks_stay_when_norms_are_stated_or_layers_laid_over()
    {
        var found = RulebookCatalogue.BuiltIn.Find(Xiling, new(2026, 3, 1));
        var article = new Citation(
            new("A measure", "办法", "2060"),
            Provision.Article(1),
            TextStatus.Analogy
        );

        Assert.Single(found.Remarks);
        Assert.Equal(found.Remarks, found.With(Years, 5, article).Remarks);
        Assert.Equal(found.Remarks, found.LeavingOpen(Years, article).Remarks);
        Assert.Equal(found.Remarks, found.Under("Province").With(Years, 5, article).Remarks);
        Assert.Equal(found.Remarks, found.Including(Rulebook.Named("More")).Remarks);
        Assert.Empty(Rulebook.Named("More").Remarks);
    }

    private static LocalRulebook Layer(JurisdictionCode area, string name) =>
        new()
        {
            Jurisdiction = area,
            Layer = Rulebook.Named(name),
            From = new(2026, 1, 1),
        };
}
