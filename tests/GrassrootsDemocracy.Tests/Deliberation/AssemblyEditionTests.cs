using System.Globalization;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Village law arts 17-19, 21 (1998), 21-28 (2010, 2018), 25-32 (2026); urban law arts 9, 10 (1990, 2018), 26-31 (2026); branch
// regulation arts 11, 12; collective organisations law arts 15, 26-31, 46.
public sealed class AssemblyEditionTests
{
    private const string Adults = "adults: more than 1/2 of all adults";
    private const string Households = "household delegates: at least 2/3 of the households";

    private const string AdultsOrHouseholds = Adults + ", " + Households;

    private const string Composition =
        "those of whom the assembly is composed: at least 2/3 of the composition of the assembly";

    private const string Group = "adults: at least 2/3 of all adults, " + Households;

    private const string Present = "more than 1/2 of those present";

    [Theory]
    [InlineData("1998-11-04", "villagers-assembly.opening", AdultsOrHouseholds + " | art. 17 | Read")]
    [InlineData("1998-11-04", "villagers-assembly.majority", Present + " | art. 17 | Read")]
    [InlineData(
        "1998-11-04",
        "villagers-assembly.request",
        "villagers: at least 1/10 of all adults | art. 18 | Read"
    )]
    [InlineData("2010-10-28", "villagers-assembly.opening", AdultsOrHouseholds + " | art. 22(1) | Read")]
    [InlineData("2010-10-28", "villagers-assembly.notice", "10 days | art. 21(2) | Read")]
    [InlineData("2018-12-29", "villagers-assembly.majority", Present + " | art. 22(1) | Read")]
    [InlineData(
        "2018-12-29",
        "villagers-assembly.request",
        "villagers: at least 1/10 of all adults, villagers' delegates: at least 1/3 of the villagers' delegates | art. 21(2) | Read"
    )]
    [InlineData("2018-12-29", "villagers-delegates-assembly.opening", Composition + " | art. 26(2) | Read")]
    [InlineData("2018-12-29", "villagers-delegates-assembly.majority", Present + " | art. 26(2) | Read")]
    [InlineData(
        "2018-12-29",
        "villagers-delegates-assembly.request",
        "villagers' delegates: at least 1/5 of the villagers' delegates | art. 26(1) | Read"
    )]
    [InlineData(
        "2018-12-29",
        "villagers-delegates-assembly.delegated-by",
        "villagers' assembly | art. 25(1) | Read"
    )]
    [InlineData("2018-12-29", "villagers-group-meeting.opening", Group + " | art. 28(1) | Read")]
    [InlineData("2018-12-29", "villagers-group-meeting.majority", Present + " | art. 28(1) | Read")]
    [InlineData("2026-01-01", "villagers-assembly.opening", AdultsOrHouseholds + " | art. 26(1) | Read")]
    [InlineData("2026-01-01", "villagers-assembly.notice", "10 days | art. 25(2) | Read")]
    [InlineData("2026-01-01", "villagers-assembly.emergency-notice", "yes | art. 25(2) | Read")]
    [InlineData(
        "2026-01-01",
        "villagers-assembly.studied-first-by",
        "village party organisation | art. 28(3) | Read"
    )]
    [InlineData("2026-01-01", "villagers-delegates-assembly.opening", Composition + " | art. 30(2) | Read")]
    [InlineData("2026-01-01", "villagers-group-meeting.opening", Group + " | art. 32(2) | Read")]
    public void The_village_law_says(string day, string norm, string words) =>
        Assert.Equal(words, Say(VillageLaw.Editions, day, norm));

    [Theory]
    [InlineData(
        "1990-01-01",
        "residents-assembly.opening",
        "adults: more than 1/2 of all adults, household delegates: more than 1/2 of the household delegates, delegates of the groups: more than 1/2 of the delegates of the groups | art. 9(3) | Read"
    )]
    [InlineData("2018-12-29", "residents-assembly.majority", Present + " | art. 9(3) | Read")]
    [InlineData(
        "2018-12-29",
        "residents-assembly.request",
        "residents: at least 1/5 of all adults, households: at least 1/5 of the households, residents' groups: at least 1/3 of the groups | art. 10(2) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "residents-assembly.opening",
        "adults: more than 1/2 of all adults, household delegates: more than 1/2 of the household delegates | art. 27 | Read"
    )]
    [InlineData("2026-01-01", "residents-assembly.notice", "10 days | art. 26(2) | Read")]
    [InlineData(
        "2026-01-01",
        "residents-assembly.request",
        "residents: at least 1/10 of all adults, household delegates: at least 1/10 of the household delegates, residents' delegates: at least 1/3 of the delegates | art. 26(2) | Read"
    )]
    [InlineData("2026-01-01", "residents-delegates-assembly.opening", Composition + " | art. 29 | Read")]
    [InlineData("2026-01-01", "residents-delegates-assembly.guests", "other residents | art. 28(2) | Read")]
    [InlineData(
        "2026-01-01",
        "residents-delegates-assembly.studied-first-by",
        "community party organisation | art. 30(4) | Read"
    )]
    public void The_urban_law_says(string day, string norm, string words) =>
        Assert.Equal(words, Say(UrbanLaw.Editions, day, norm));

    [Theory]
    [InlineData(
        "party-members-assembly.opening",
        "members with a vote: at least 1/2 of those due | art. 11 | Read"
    )]
    [InlineData("party-members-assembly.majority", "more than 1/2 of those due | art. 11 | Read")]
    [InlineData(
        "party-branch-committee.opening",
        "members with a vote: at least 1/2 of all members | art. 12 | Read"
    )]
    public void The_branch_regulation_says(string norm, string words) =>
        Assert.Equal(words, Say(PartyBranchRegulation.Editions, "2018-10-28", norm));

    [Theory]
    [InlineData(
        "collective-assembly.opening",
        "members with a vote: at least 2/3 of all members | art. 27(1) | Read"
    )]
    [InlineData("collective-assembly.majority", "at least 2/3 of all members | art. 27(3) | Read")]
    [InlineData(
        "collective-assembly.majority@collective-rights-of-others",
        "at least 3/4 of all members | art. 15 | Read"
    )]
    [InlineData("collective-assembly.notice", "10 days | art. 27(1) | Read")]
    [InlineData("collective-assembly.papers@collective-plans", "10 days | art. 46 | Read")]
    [InlineData(
        "collective-delegates-assembly.majority",
        "at least 2/3 of the delegates | art. 28(5) | Read"
    )]
    [InlineData(
        "collective-board.opening",
        "members with a vote: at least 2/3 of all members | art. 31(1) | Read"
    )]
    [InlineData("collective-board.majority", "more than 1/2 of all members | art. 31(2) | Read")]
    public void The_collective_law_says(string norm, string words) =>
        Assert.Equal(words, Say(CollectiveOrganisationLaw.Editions, "2025-05-01", norm));

    [Theory]
    [InlineData("1998-11-04", 8)]
    [InlineData("2010-10-28", 9)]
    [InlineData("2018-12-29", 9)]
    [InlineData("2026-01-01", 6)]
    public void So_many_heads_of_matters_are_reserved_to_the_villagers(string day, int heads) =>
        Assert.Equal(
            heads,
            Assemblies.Rules(day, AssemblyNorms.VillagersAssembly).ReservedMatters.Norm!.Value.Count
        );

    [Theory]
    [InlineData("1998-11-04")]
    [InlineData("2005-01-01")]
    public void Of_1998_nothing_says_how_delegates_decide(string day)
    {
        var rules = Assemblies.Rules(day, AssemblyNorms.VillagersDelegatesAssembly);
        Assert.True(rules.Opening.IsOpen);
        Assert.True(rules.Majority.IsOpen);
    }

    [Theory]
    [InlineData("2018-12-29", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void Land_compensation_left_the_villagers_assembly_in_2026(string day, bool isReserved) =>
        Assert.Equal(
            isReserved,
            Assemblies
                .Rules(day, AssemblyNorms.VillagersAssembly)
                .IsReserved(VillageMatterKinds.LandCompensation)
        );

    [Fact]
    public void A_province_cannot_lower_what_the_law_fixes_and_can_lengthen_the_notice()
    {
        var norms = AssemblyNorms.VillagersAssembly;
        var province = Assemblies
            .On("2026-01-01")
            .Under("Assumed province", "某省(假设)")
            .With(norms.Majority, new(Threshold.AtLeast(1, 3), Base.Present), Assemblies.Source)
            .With(norms.Notice, new(15), Assemblies.Source);
        Assert.Equal([norms.Majority.Id], province.ConflictsWithSuperiors().Select(one => one.Name.Id));
        Assert.Equal(new(15), AssemblyRules.From(province, norms).Notice.Norm!.Value);
    }

    private static string Say(Timeline<Rulebook> editions, string day, string norm)
    {
        var rulebook = editions.On(Editions.Day(day));
        var name = rulebook.OwnNames.Single(own =>
            string.Equals(own.Id, $"deliberation.{norm}", StringComparison.Ordinal)
        );
        var prevailing = rulebook.Prevailing(name)!;
        return $"{name.Say(prevailing, CultureInfo.InvariantCulture)} | {prevailing.Source.Provision} | {prevailing.Source.Status}";
    }
}
