using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.After.Delegates;

// Village law arts 25, 28; urban law arts 8 (1990), 13 (2026); collective organisations art. 28; party elections arts 4 to 11.
public sealed class DelegateTests
{
    [Theory]
    [InlineData(2, 9, Verdict.Breached)]
    [InlineData(2, 10, Verdict.Met)]
    [InlineData(2, 30, Verdict.Met)]
    [InlineData(2, 31, Verdict.Breached)]
    [InlineData(0, 7, Verdict.Breached)]
    [InlineData(0, 0, Verdict.Met)]
    [InlineData(2, null, Verdict.Undetermined)]
    public void One_delegate_is_for_five_to_fifteen_households(
        int delegates,
        int? households,
        Verdict verdict
    )
    {
        var rules = DelegateRules.From(
            CollectiveOrganisationLaw.Editions.On(new(2026, 1, 1)),
            DelegateNorms.CollectiveOrganisation
        );
        Assert.Equal(verdict, UnitLine(rules, delegates, households).Verdict);
    }

    [Theory]
    [InlineData("1990-01-01", 1, null, Verdict.Breached)]
    [InlineData("1990-01-01", 2, null, Verdict.Met)]
    [InlineData("2018-12-29", 3, null, Verdict.Met)]
    [InlineData("2018-12-29", 4, null, Verdict.Breached)]
    [InlineData("2026-01-01", 2, 40, Verdict.Met)]
    [InlineData("2026-01-01", 2, 100, Verdict.Met)]
    [InlineData("2026-01-01", 2, 101, Verdict.Undetermined)]
    public void Residents_delegates_are_counted_as_the_edition_says(
        string day,
        int delegates,
        int? households,
        Verdict verdict
    )
    {
        var rules = DelegateRules.From(
            UrbanLaw.Editions.On(Editions.Day(day)),
            ElectionNorms.ResidentsCommittee.Delegates
        );
        Assert.Equal(verdict, UnitLine(rules, delegates, households).Verdict);
    }

    [Theory]
    [InlineData(500, false, Verdict.Met)]
    [InlineData(499, false, Verdict.Breached)]
    [InlineData(499, true, Verdict.Met)]
    [InlineData(499, null, Verdict.Undetermined)]
    public void A_congress_is_for_many_or_scattered_members(
        int members,
        bool? isDispersed,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Of(
                new()
                {
                    Members = members,
                    IsDispersed = isDispersed,
                    Seats = 100,
                },
                CongressFindings.Members
            ).Verdict
        );

    [Theory]
    [InlineData(99, Verdict.Undetermined)]
    [InlineData(100, Verdict.Met)]
    [InlineData(200, Verdict.Met)]
    [InlineData(300, Verdict.Undetermined)]
    [InlineData(301, Verdict.Breached)]
    public void A_congress_has_a_hundred_to_two_hundred_delegates(int seats, Verdict verdict) =>
        Assert.Equal(verdict, Of(new() { Members = 900, Seats = seats }, CongressFindings.Number).Verdict);

    [Theory]
    [InlineData("2019-01-01", 12, Verdict.Met)]
    [InlineData("2019-01-01", 13, Verdict.Breached)]
    [InlineData("2021-01-01", 13, Verdict.Met)]
    [InlineData("2021-01-01", 11, Verdict.Breached)]
    public void A_unit_votes_on_a_fifth_more(string day, int candidates, Verdict verdict)
    {
        var congress = new Congress
        {
            Members = 900,
            Seats = 100,
            Units = [new("Branch", 10, candidates)],
        };
        Assert.Equal(verdict, Of(congress, CongressFindings.Surplus, day).Verdict);
        Assert.Equal(Verdict.Breached, Of(congress, CongressFindings.Sum, day).Verdict);
    }

    [Fact]
    public void No_delegate_to_a_congress_is_lost()
    {
        var outcome = CongressRules
            .From(PartyElectionRegulation.Editions.On(new(2021, 1, 1)))
            .Decide(
                new()
                {
                    Members = 900,
                    Seats = 100,
                    Delegates = [new("A", true, null), new("B", false, "reason"), new("C", null, null)],
                }
            );
        Assert.Equal((["A"], ["B"], ["C"]), (outcome.Confirmed, outcome.Refused, outcome.Pending));
    }

    // A limit below only: however many delegates there are, no number of households is too many.
    [Theory]
    [InlineData(2, 9, Verdict.Breached)]
    [InlineData(2, 10, Verdict.Met)]
    [InlineData(int.MaxValue / 3, int.MaxValue, Verdict.Breached)]
    [InlineData(1, int.MaxValue, Verdict.Met)]
    public void A_delegate_for_at_least_so_many_households_has_no_upper_limit(
        int delegates,
        int households,
        Verdict verdict
    )
    {
        var names = DelegateNorms.CollectiveOrganisation;
        var law = Rulebook
            .Named("Law")
            .With(names.Apportionment, [Apportionment.OneFor(new(5, long.MaxValue))], Layers.Source);

        Assert.Equal(verdict, UnitLine(DelegateRules.From(law, names), delegates, households).Verdict);
    }

    [Theory]
    [InlineData(int.MaxValue / 3, true)]
    [InlineData((int.MaxValue / 3) + 1, false)]
    public void Delegates_are_no_more_than_can_be_counted_together(int number, bool isAccepted)
    {
        DelegatesAssembly State() =>
            new()
            {
                Men = number,
                Women = number,
                CommitteeMembers = number,
            };

        if (isAccepted)
        {
            Assert.Equal(int.MaxValue / 3 * 3, State().Composition);
            return;
        }

        Assert.Throws<ArgumentOutOfRangeException>("Men", () => State());
    }

    private static Finding UnitLine(DelegateRules rules, int delegates, int? households) =>
        rules
            .Decide(
                new()
                {
                    Men = delegates,
                    Women = 0,
                    CommitteeMembers = 0,
                    Units = [new("Group", delegates, households)],
                }
            )
            .Findings.Single(line => line.Rule.Equals(DelegateFindings.Apportionment));

    private static Finding Of(Congress congress, RuleDescriptor rule, string day = "2021-01-01") =>
        CongressRules
            .From(PartyElectionRegulation.Editions.On(Editions.Day(day)))
            .Decide(congress)
            .Findings.Single(line => line.Rule.Equals(rule));
}
