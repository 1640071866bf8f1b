using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.After.Handovers;

// Village law art. 20 (2010, 2018), 24 (2026).
public sealed class HandoverTests
{
    [Theory]
    [InlineData("2021-03-15", null, Verdict.Met)]
    [InlineData("2021-03-25", null, Verdict.Met)]
    [InlineData("2021-03-26", null, Verdict.Breached)]
    [InlineData("2021-03-14", null, Verdict.Undetermined)]
    [InlineData(null, null, Verdict.Undetermined)]
    [InlineData(null, "2021-03-25", Verdict.Undetermined)]
    [InlineData(null, "2021-03-26", Verdict.Breached)]
    public void A_handover_takes_ten_days(string? completed, string? asOf, Verdict verdict)
    {
        var outcome = Rules("2021-03-15")
            .Decide(
                new()
                {
                    NewCommitteeOn = new(2021, 3, 15),
                    CompletedOn = completed is null ? null : Editions.Day(completed),
                    AsOf = asOf is null ? null : Editions.Day(asOf),
                }
            );
        Assert.Equal(new LocalDate(2021, 3, 25), outcome.LastDay);
        Assert.Equal(verdict, outcome.Findings[0].Verdict);
    }

    [Fact]
    public void The_law_of_1998_is_silent() =>
        Assert.Empty(Rules("2005-01-01").Decide(new() { NewCommitteeOn = new(2005, 1, 1) }).Findings);

    [Fact]
    public void What_is_missing_is_named()
    {
        var seal = new Label("handed-over/seal", "seal", "公章");
        var accounts = new Label("handed-over/accounts", "accounts", "账目");
        var law = Layers
            .Village.Under("Charter", "章程")
            .With(ElectionNorms.VillagersCommittee.Handover.Items, [seal, accounts], Layers.Source);
        var outcome = HandoverRules
            .From(law, ElectionNorms.VillagersCommittee)
            .Decide(
                new()
                {
                    NewCommitteeOn = new(2021, 3, 15),
                    Items = [seal, new("handed-over/chair", "chair", "椅子")],
                }
            );
        Assert.Equal([accounts], outcome.Missing);
        Assert.Equal(Verdict.Breached, outcome.Findings[^1].Verdict);
    }

    private static HandoverRules Rules(string day) =>
        HandoverRules.From(VillageLaw.Editions.On(Editions.Day(day)), ElectionNorms.VillagersCommittee);
}
