using System.Globalization;
using GrassrootsDemocracy.Accountability.Honours;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Accountability;

// The two honours of the Youth League (Y4): entry, stars, honours, each level the ground of the next. The share, the stars of
// each number of criteria, the four goods and the years are assumed, since the report has none.
public sealed class HonourTests
{
    private static readonly HonourNorms Norms = HonourNorms.TwoHonours;

    private static readonly Label Good = new("honour-criterion/good", "a good", "一好");

    private static readonly Rulebook Assumed = YouthLeague
        .Layer.With(Norms.Founded, Threshold.AtLeast(4, 5), Ledgers.Assumed)
        .With(Norms.Haves, [.. HonourCriteria.FourHaves, HonourCriteria.Brand], Ledgers.Assumed)
        .With(Norms.Stars, [new(1, 1), new(3, 3), new(5, 5), new(7, 5)], Ledgers.Assumed)
        .With(Norms.Goods, [Good], Ledgers.Assumed)
        .With(
            Norms.Ladder,
            [
                new(HonourNames.StarBranch),
                new(HonourNames.Feature, HonourNames.StarBranch, Years: 2),
                new(HonourNames.RedFlag, HonourNames.Feature),
            ],
            Ledgers.Assumed
        );

    [Theory]
    [InlineData(8, 10, Verdict.Met)]
    [InlineData(7, 10, Verdict.Breached)]
    [InlineData(9, 11, Verdict.Met)]
    [InlineData(8, 11, Verdict.Breached)]
    [InlineData(0, 0, Verdict.Breached)]
    [InlineData(11, 10, Verdict.Undetermined)]
    [InlineData(null, 10, Verdict.Undetermined)]
    public void Y4_who_enters_has_founded_enough(int? founded, int? all, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Decide(Branch(5) with { Founded = founded, ShouldBeFounded = all }).Of(HonourFindings.Founded)
        );

    [Theory]
    [InlineData(0, 0, Verdict.Breached)]
    [InlineData(1, 1, Verdict.Met)]
    [InlineData(2, 1, Verdict.Met)]
    [InlineData(3, 3, Verdict.Met)]
    [InlineData(4, 3, Verdict.Met)]
    [InlineData(5, 5, Verdict.Met)]
    public void Y4_stars_follow_the_criteria_and_are_five_at_most(int met, int stars, Verdict verdict)
    {
        var outcome = Decide(Branch(met));
        Assert.Equal(stars, outcome.Results[0].Stars);
        Assert.Equal(verdict, outcome.Of(HonourFindings.Stars));
        Assert.Equal(verdict, outcome.Results[0].Verdict);
    }

    [Theory]
    [InlineData("2024 2025", Verdict.Met)]
    [InlineData("2025", Verdict.Breached)]
    [InlineData("2023 2024", Verdict.Breached)]
    [InlineData("2023 2025", Verdict.Breached)]
    [InlineData("2022 2023 2024 2025", Verdict.Met)]
    [InlineData("", Verdict.Breached)]
    public void Y4_a_lower_level_is_held_for_years_before_the_next(string years, Verdict verdict)
    {
        var unit = Higher(HonourNames.Feature) with
        {
            Held =
            [
                .. years
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(year => new HonourHeld(
                        HonourNames.StarBranch,
                        int.Parse(year, CultureInfo.InvariantCulture)
                    )),
            ],
        };
        var outcome = Decide(unit);
        Assert.Equal(verdict, outcome.Of(HonourFindings.Before));
        Assert.Equal(verdict, outcome.Results[0].Verdict);
        Assert.Null(outcome.Results[0].Stars);
    }

    [Fact]
    public void Y4_no_level_is_left_out()
    {
        var held = Higher(HonourNames.RedFlag) with
        {
            Held = [new(HonourNames.StarBranch, 2024), new(HonourNames.StarBranch, 2025)],
        };
        Assert.Equal(Verdict.Breached, Decide(held).Of(HonourFindings.Before));
        Assert.Equal(Verdict.Undetermined, Decide(held with { Held = null }).Of(HonourFindings.Before));
        Assert.Equal(
            Verdict.Breached,
            Decide(held with { Honour = new("honour/other", "another", "其他") }).Of(HonourFindings.Ladder)
        );
    }

    [Fact]
    public void Y4_an_honour_takes_the_goods()
    {
        var held = Higher(HonourNames.RedFlag) with { Held = [new(HonourNames.Feature, 2025)] };
        Assert.Equal(Verdict.Met, Decide(held).Results[0].Verdict);
        Assert.Equal(Verdict.Breached, Decide(held with { Meets = [] }).Results[0].Verdict);
        Assert.Equal(Verdict.Undetermined, Decide(held with { Meets = null }).Results[0].Verdict);
    }

    [Fact]
    public void What_the_report_does_not_say_is_open()
    {
        var outcome = HonourRules
            .From(YouthLeague.Layer, Norms)
            .Decide(Round(Branch(4) with { Founded = 10, ShouldBeFounded = 10 }));
        Assert.Equal(Verdict.Undetermined, outcome.Of(HonourFindings.Founded));
        Assert.Equal(Verdict.Undetermined, outcome.Of(HonourFindings.Stars));
        Assert.Equal(Verdict.Undetermined, outcome.Results[0].Verdict);
        Assert.Null(outcome.Results[0].Stars);
    }

    private static HonourUnit Branch(int met) =>
        new()
        {
            Name = "Branch",
            Honour = HonourNames.StarBranch,
            Founded = 8,
            ShouldBeFounded = 10,
            Meets = [.. HonourCriteria.FourHaves.Append(HonourCriteria.Brand).Take(met)],
        };

    private static HonourUnit Higher(Label honour) =>
        new()
        {
            Name = "Street",
            Honour = honour,
            Founded = 10,
            ShouldBeFounded = 10,
            Meets = [Good],
            Held = [],
        };

    private static HonourRound Round(HonourUnit unit) =>
        new()
        {
            Year = 2026,
            Kind = Undertakings.TwoHonours,
            Units = [unit],
        };

    private static HonourOutcome Decide(HonourUnit unit) =>
        HonourRules.From(Assumed, Norms).Decide(Round(unit));
}
