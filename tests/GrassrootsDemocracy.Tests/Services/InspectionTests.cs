using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Inspections;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// System J5: whoever works beyond the licence or without qualification is removed; drugs cost no more than at the market's pharmacy.
public sealed class InspectionTests
{
    private static readonly Label General = new("practice/general", "general practice", "全科医疗");

    private static readonly Label Surgery = new("practice/surgery", "surgical practice", "外科");

    private static readonly InspectionRules Rules = InspectionRules.From(
        Jianghan2006.Layer,
        InspectionNorms.CommunityHealth
    );

    public static TheoryData<bool?, bool?, Verdict> Practices =>
        new()
        {
            { true, false, Verdict.Met },
            { true, true, Verdict.Breached },
            { false, false, Verdict.Breached },
            { null, false, Verdict.Undetermined },
            { true, null, Verdict.Undetermined },
        };

    [Theory]
    [MemberData(nameof(Practices))]
    public void J5_nothing_is_practised_beyond_the_licence(
        bool? isLicensed,
        bool? doesSurgery,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Check(
                    Kept with
                    {
                        Licensed = isLicensed is { } known
                            ? known
                                ? [General]
                                : []
                            : null,
                        Practised = doesSurgery is { } does
                            ? does
                                ? [General, Surgery]
                                : [General]
                            : null,
                    }
                )
                .Of(InspectionFindings.WithinLicence)
        );

    [Fact]
    public void J5_what_is_practised_beyond_the_licence_is_named()
    {
        var outcome = Check(Kept with { Practised = [Surgery, General] });

        Assert.Equal([Surgery], outcome.BeyondLicence);
        Assert.Contains("surgical practice", outcome.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void J5_everybody_at_work_is_qualified(bool? isQualified, Verdict verdict)
    {
        var outcome = Check(Kept with { Staff = [new() { Id = "Li", IsQualified = isQualified }] });

        Assert.Equal(verdict, outcome.Of(InspectionFindings.Qualified));
        Assert.Equal(isQualified == false ? ["Li"] : [], outcome.Unqualified);
    }

    // One who is known not to be is enough, whatever the other is.
    [Fact]
    public void J5_one_who_is_not_qualified_settles_it() =>
        Assert.Equal(
            Verdict.Breached,
            Check(Kept with { Staff = [new() { Id = "Li", IsQualified = false }, new() { Id = "Wang" }] })
                .Of(InspectionFindings.Qualified)
        );

    public static TheoryData<bool?, Verdict> Followed =>
        new()
        {
            { true, Verdict.Met },
            { false, Verdict.Breached },
            { null, Verdict.Undetermined },
        };

    [Theory]
    [MemberData(nameof(Followed))]
    public void J5_whoever_is_out_of_scope_or_not_qualified_is_removed(bool? isRemoved, Verdict verdict)
    {
        ValueList<Label>? taken = isRemoved is { } known
            ? known
                ? [InspectionConsequences.Removal]
                : []
            : null;

        Assert.Equal(
            verdict,
            Check(Kept with { Practised = [Surgery], Consequences = taken })
                .Of(InspectionFindings.Consequence)
        );
        Assert.Equal(
            verdict,
            Check(Kept with { Staff = [new() { Id = "Li", IsQualified = false }], Consequences = taken })
                .Of(InspectionFindings.Consequence)
        );
    }

    [Fact]
    public void J5_where_nothing_was_broken_nothing_follows() =>
        Assert.False(Check(Kept).Has(InspectionFindings.Consequence));

    [Fact]
    public void What_follows_is_open_while_nobody_knows_whether_anything_was_broken() =>
        Assert.Equal(
            Verdict.Undetermined,
            Check(Kept with { Staff = null, Consequences = [] }).Of(InspectionFindings.Consequence)
        );

    [Theory]
    [InlineData(999L, Verdict.Met)]
    [InlineData(1_000L, Verdict.Met)]
    [InlineData(1_001L, Verdict.Breached)]
    public void J5_a_drug_costs_no_more_than_at_the_market_pharmacy(long price, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Check(Kept with { Drugs = [Drug("aspirin", price, 1_000)] }).Of(InspectionFindings.Price)
        );

    [Fact]
    public void J5_without_the_price_at_the_market_it_is_open() =>
        Assert.Contains(
            "what it costs at the market's pharmacies",
            Check(Kept with { Drugs = [Drug("aspirin", 1_000, market: null)] })
                .All(InspectionFindings.Price)
                .Single()
                .ToString(),
            StringComparison.Ordinal
        );

    // J5: 平均下降45%左右; about 45 % is from 42.5 % to less than 47.5 %, or whatever rounds to it as round as it is.
    [Theory]
    [InlineData(5_500, Verdict.Met)]
    [InlineData(8_000, Verdict.Breached)]
    public void J5_prices_that_fell_by_45_percent_are_what_is_printed(long price, Verdict verdict)
    {
        var outcome = Check(
            Kept with
            {
                Drugs =
                [
                    Drug("aspirin", price / 2, market: null) with
                    {
                        PriceBefore = 5_000,
                    },
                    Drug("iodine", price / 2, market: null) with
                    {
                        PriceBefore = 5_000,
                    },
                    Drug("new", 7_000, market: null),
                ],
            }
        );

        Assert.Equal(10_000, outcome.PricesBefore);
        Assert.Equal(price, outcome.PricesNow);
        Assert.Equal(
            verdict,
            PublishedShare
                .Parse("45%左右")
                .Judge(outcome.PricesBefore - outcome.PricesNow, outcome.PricesBefore)
                .Verdict
        );
    }

    [Fact]
    public void Prices_that_no_number_adds_up_to_are_refused_where_they_are_given() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "Drugs",
            () =>
                Kept with
                {
                    Drugs = [Drug("aspirin", long.MaxValue, market: null), Drug("iodine", 1, market: null)],
                }
        );

    private static Inspection Kept =>
        new()
        {
            Place = "Station 1",
            Licensed = [General],
            Practised = [General],
            Staff = [new() { Id = "Li", IsQualified = true }],
        };

    private static InspectionOutcome Check(Inspection inspection) => Rules.Check(inspection);

    private static DrugPrice Drug(string name, long price, long? market) =>
        new()
        {
            Drug = name,
            Price = price,
            MarketPrice = market,
        };
}
