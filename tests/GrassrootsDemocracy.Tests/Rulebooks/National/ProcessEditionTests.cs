using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// The process by edition. Villagers: arts 12–14 of 1998; 12, 14, 15, 20 of 2010 and 2018; 15, 17, 18, 24 of 2026. Residents:
// arts 15–19, 25 of 2026. Party: arts 3, 13 of 1990; 3, 14, 22, 24 of 2020.
public sealed class ProcessEditionTests
{
    [Theory]
    [InlineData("1998-11-04", "roll.latest", "20 days before polling day | art. 12 | NotRead")]
    [InlineData(
        "1998-11-04",
        "committee.actors",
        "villagers' assembly, villagers' group meeting | art. 13 | Read"
    )]
    [InlineData("1998-11-04", "announcement.latest", "the day of polling day | art. 14 | Read")]
    [InlineData("2010-10-28", "roll.latest", "20 days before polling day | art. 14(1) | Read")]
    [InlineData(
        "2010-10-28",
        "roll-objection.latest",
        "5 days after publishing the roll | art. 14(2) | Read"
    )]
    [InlineData("2010-10-28", "roll-ruling.latest", "3 days after objecting to the roll | art. 14(2) | Read")]
    [InlineData("2010-10-28", "handover.latest", "10 days after announcing the result | art. 20 | Read")]
    [InlineData(
        "2018-12-29",
        "proxy-list.need",
        "asking for a proxy vote: must take place; not \"asking for a proxy vote\": nothing is asked | art. 15(4) | Read"
    )]
    [InlineData("2018-12-29", "handover.supervisors", "township government | art. 20 | Read")]
    [InlineData(
        "2026-01-01",
        "committee.actors",
        "villagers' assembly, villagers' delegates' assembly, villagers' group meeting | art. 15(2) | Read"
    )]
    [InlineData("2026-01-01", "roll.latest", "20 days before polling day | art. 17(1) | Read")]
    [InlineData("2026-01-01", "roll.actors", "election committee | art. 17(1) | Read")]
    [InlineData(
        "2026-01-01",
        "roll-objection.latest",
        "5 days after publishing the roll | art. 17(2) | Read"
    )]
    [InlineData("2026-01-01", "roll-ruling.latest", "3 days after objecting to the roll | art. 17(2) | Read")]
    [InlineData("2026-01-01", "roll-ruling.published", "yes | art. 17(2) | Read")]
    [InlineData("2026-01-01", "meeting-the-voters.latest", "the day of polling day | art. 18(1) | Read")]
    [InlineData(
        "2026-01-01",
        "polling.evidence",
        "a secret ballot, a booth for writing in secret | art. 18(3) | Read"
    )]
    [InlineData("2026-01-01", "count.evidence", "an open count | art. 18(3) | Read")]
    [InlineData("2026-01-01", "announcement.latest", "the day of polling day | art. 18(3) | Read")]
    [InlineData("2026-01-01", "proxy-list.published", "yes | art. 18(4) | Read")]
    [InlineData("2026-01-01", "handover.latest", "10 days after announcing the result | art. 24 | Read")]
    public void The_village_law_says(string day, string norm, string words) =>
        Assert.Equal(words, Editions.Say(VillageLaw.Editions, day, "villagers-committee", $"process.{norm}"));

    [Theory]
    [InlineData(
        "committee.actors",
        "residents' assembly, residents' delegates' assembly | art. 15(2) | Read"
    )]
    [InlineData("registration.task", "registering the voters | art. 16(2) | Read")]
    [InlineData("roll.latest", "20 days before polling day | art. 17(1) | Read")]
    [InlineData("roll-objection.latest", "5 days after publishing the roll | art. 17(2) | Read")]
    [InlineData("roll-ruling.latest", "3 days after objecting to the roll | art. 17(2) | Read")]
    [InlineData("polling.evidence", "a secret ballot, a booth for writing in secret | art. 19(3) | Read")]
    [InlineData("proxy-list.actors", "election committee | art. 19(4) | Read")]
    [InlineData("handover.supervisors", "subdistrict office | art. 25 | Read")]
    public void The_urban_law_of_2026_says(string norm, string words) =>
        Assert.Equal(
            words,
            Editions.Say(UrbanLaw.Editions, "2026-01-01", "residents-committee", $"process.{norm}")
        );

    [Theory]
    [InlineData("1990-06-27", "process.deliberation.after", "nominating the candidates | art. 13 | Read")]
    [InlineData("1990-06-27", "ending.overrun", "1 year | art. 3 | Read")]
    [InlineData("2020-07-13", "process.approval.actors", "higher party organisation | art. 14 | Read")]
    [InlineData("2020-07-13", "process.deliberation.after", "approval of the candidates | art. 14 | Read")]
    [InlineData("2020-07-13", "process.polling.evidence", "a secret ballot | art. 24 | Read")]
    [InlineData("2020-07-13", "polling.roles", "scrutineer | art. 22 | Read")]
    [InlineData("2020-07-13", "polling.no-candidates", "yes | art. 22 | Read")]
    [InlineData("2020-07-13", "term.most-early", "1 year | art. 3 | Read")]
    [InlineData("2020-07-13", "term.approval", "higher party organisation | art. 3 | Read")]
    public void The_party_regulation_says(string day, string norm, string words) =>
        Assert.Equal(
            words,
            Editions.Say(PartyElectionRegulation.Editions, day, "party-branch-committee", norm)
        );

    [Fact]
    public void The_stages_of_1998_have_neither_objections_nor_a_handover() =>
        Assert.Equal(
            ["committee", "nomination", "roll", "polling", "count", "announcement"],
            StagesOf("1998-11-04", ElectionNorms.VillagersCommittee)
        );

    [Fact]
    public void Until_2026_the_urban_law_has_no_stages() =>
        Assert.Empty(StagesOf("2025-12-31", ElectionNorms.ResidentsCommittee));

    [Theory]
    [InlineData("roll-objection.latest", Latitude.Fixed)]
    [InlineData("roll-ruling.latest", Latitude.MayTighten)]
    [InlineData("roll.latest", Latitude.MayTighten)]
    public void A_time_given_to_voters_cannot_be_shortened_and_one_set_for_officials_can(
        string norm,
        Latitude latitude
    ) =>
        Assert.Equal(
            latitude,
            Editions.LatitudeOf(VillageLaw.Editions, "2026-01-01", "villagers-committee", $"process.{norm}")
        );

    private static IEnumerable<string> StagesOf(string day, ElectionNorms norms) =>
        Procedure
            .From(NationalRulebook.Editions.On(Editions.Day(day)), norms.Process.Id)
            .Stages.Select(stage => stage.Stage.Key);
}
