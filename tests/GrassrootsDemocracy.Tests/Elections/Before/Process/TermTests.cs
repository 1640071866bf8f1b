using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using static GrassrootsDemocracy.Tests.Rulebooks.National.Editions;

namespace GrassrootsDemocracy.Tests.Elections.Before.Process;

// 浙江省村民委员会选举办法, art. 3(2): six months and the county; the party regulation, art. 3: one year and the superior.
public sealed class TermTests
{
    private static readonly LocalDate Ends = new(2027, 3, 31);

    [Theory]
    [InlineData("2026-09-30", Verdict.Met)]
    [InlineData("2026-09-29", Verdict.Breached)]
    [InlineData("2027-09-30", Verdict.Met)]
    [InlineData("2027-10-01", Verdict.Breached)]
    public void Six_months_either_way(string held, Verdict verdict) =>
        Assert.Equal(verdict, Village(Day(held), new(2030, 1, 1))[0].Verdict);

    [Fact]
    public void On_the_last_day_of_the_term_nothing_is_asked() =>
        Assert.Empty(Village(Ends, new(2030, 1, 1)));

    [Fact]
    public void Before_the_term_ends_an_election_not_held_is_not_late() => Assert.Empty(Village(null, Ends));

    [Fact]
    public void After_it_an_election_not_held_is_later_every_day() =>
        Assert.Equal(1, Village(null, Ends.PlusDays(1))[0].Measure.Actual);

    [Fact]
    public void An_election_of_a_later_day_is_not_yet_known() =>
        Assert.Empty(Village(Ends.PlusDays(3), Ends));

    [Fact]
    public void It_needs_approval_that_is_known()
    {
        Assert.Equal(Verdict.Undetermined, Village(Ends.PlusDays(1), new(2030, 1, 1))[1].Verdict);
        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            (
                (ValueList<Label>[])
                    [
                        [Bodies.CountyGovernment],
                        [Bodies.TownshipGovernment],
                    ]
            ).Select(by =>
                Rules(Zhejiang2020.Layer, ElectionNorms.VillagersCommittee)
                    .Check(
                        new()
                        {
                            TermEnds = Ends,
                            HeldOn = Ends.PlusDays(1),
                            ApprovedBy = by,
                        },
                        new(2030, 1, 1)
                    )[1]
                    .Verdict
            )
        );
    }

    [Theory]
    [InlineData("2019-01-01", "2026-03-31", Verdict.Undetermined)]
    [InlineData("2021-01-01", "2026-03-31", Verdict.Met)]
    [InlineData("2021-01-01", "2026-03-30", Verdict.Breached)]
    [InlineData("2019-01-01", "2028-03-31", Verdict.Met)]
    [InlineData("2019-01-01", "2028-04-01", Verdict.Breached)]
    public void A_branch_has_a_year_and_until_2020_only_for_delay(string law, string held, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules(NationalRulebook.Editions.On(Day(law)), ElectionNorms.PartyBranchCommittee)
                .Check(new() { TermEnds = Ends, HeldOn = Day(held) }, new(2030, 1, 1))[0]
                .Verdict
        );

    private static ValueList<Finding> Village(LocalDate? held, LocalDate on) =>
        Rules(Zhejiang2020.Layer, ElectionNorms.VillagersCommittee)
            .Check(new() { TermEnds = Ends, HeldOn = held }, on);

    private static TermRules Rules(Rulebook rulebook, ElectionNorms norms) =>
        TermRules.From(rulebook, norms.Term);
}
