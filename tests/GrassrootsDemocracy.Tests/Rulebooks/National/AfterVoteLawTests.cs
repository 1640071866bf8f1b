using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// What the laws say on recall, the end of an office, by-elections, handover and delegates, edition by edition.
public sealed class AfterVoteLawTests
{
    private const string Village = "villagers-committee";
    private const string Urban = "residents-committee";

    [Theory]
    [InlineData(
        "1998-11-04",
        "recall.petition",
        "villagers with the right to vote: at least 1/5 of those with the right to vote | art. 16 | Read"
    )]
    [InlineData("1998-11-04", "recall.parts", "reasons | art. 16 | NotRead")]
    [InlineData(
        "1998-11-04",
        "recall.majority",
        "more than 1/2 of those with the right to vote | art. 16 | Read"
    )]
    [InlineData(
        "2010-10-28",
        "recall.petition",
        "villagers with the right to vote: at least 1/5 of those with the right to vote, villagers' delegates: at least 1/3 of the villagers' delegates | art. 16(1) | Read"
    )]
    [InlineData("2018-12-29", "recall.majority", "more than 1/2 of those who took part | art. 16(2) | Read")]
    [InlineData("2026-01-01", "recall.majority", "more than 1/2 of those who took part | art. 19(2) | Read")]
    [InlineData(
        "2010-10-28",
        "ending.causes",
        "loss of legal capacity, criminal punishment | art. 18 | Read"
    )]
    [InlineData(
        "2026-01-01",
        "ending.causes",
        "loss of legal capacity, criminal punishment | art. 22 | Read"
    )]
    [InlineData(
        "2026-01-01",
        "ending.resignation-accepted-by",
        "villagers' assembly, villagers' delegates' assembly | art. 20 | Read"
    )]
    [InlineData("2018-12-29", "ending.incompetent", "2 | art. 33(2) | Read")]
    [InlineData("2026-01-01", "ending.incompetent", "2 | art. 38(2) | Read")]
    [InlineData("2018-12-29", "by-election.serves-out-term", "yes | art. 19 | Read")]
    [InlineData("2026-01-01", "by-election.serves-out-term", "yes | art. 23 | Read")]
    [InlineData(
        "2018-12-29",
        "delegates.women",
        "at least 1/3 of the composition of the assembly | art. 25(1) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "delegates.women",
        "at least 1/3 of the composition of the assembly | art. 29(1) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "delegates.apportionment",
        "one delegate for 5 to 15 households, at least 1 delegates of each group | art. 29(2) | Read"
    )]
    public void The_village_law_says(string day, string norm, string said) =>
        Assert.Equal(said, Editions.Say(VillageLaw.Editions, day, Village, norm));

    [Theory]
    [InlineData("1990-01-01", "recall.majority", "more than 1/2 of those present | art. 9(3) | Read")]
    [InlineData("2018-12-29", "delegates.apportionment", "2 to 3 delegates of each group | art. 8(1) | Read")]
    [InlineData(
        "2026-01-01",
        "delegates.apportionment",
        "about one delegate for 20 to 50 households | art. 13(2) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "recall.turnout.by-delegates",
        "more than 2/3 of the delegates, counting those who took part | art. 20(2) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "delegates.share",
        "at least 4/5 of the composition of the assembly | art. 28(1) | Read"
    )]
    public void The_urban_law_says(string day, string norm, string said) =>
        Assert.Equal(said, Editions.Say(UrbanLaw.Editions, day, Urban, norm));

    [Fact]
    public void The_urban_law_has_no_share_of_women() =>
        Assert.DoesNotContain(
            UrbanLaw.Editions.On(new(2026, 1, 1)).OwnNames,
            name => name.Id.EndsWith("delegates.women", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("1990-06-27", "surplus", "exactly 1/5 of the seats more, rounded up | art. 8 | Read")]
    [InlineData("2020-07-13", "surplus", "at least 1/5 of the seats more, rounded up | art. 9 | Read")]
    [InlineData("1990-06-27", "most-delegates", "300 | art. 7 | Read")]
    [InlineData("2020-07-13", "credentials-by", "outgoing party committee | art. 11 | Read")]
    public void The_party_regulations_say(string day, string norm, string said) =>
        Assert.Equal(said, Editions.Say(PartyElectionRegulation.Editions, day, "party-congress", norm));

    // What the measures say after the vote stands beside the law of their day and beside that of 2026.
    [Theory]
    [InlineData("2020-07-31")]
    [InlineData("2026-01-01")]
    public void Zhejiang_agrees_with_the_law(string day) =>
        Assert.DoesNotContain(
            Zhejiang2020.Layer.LaidOver(VillageLaw.Editions.On(Editions.Day(day))).ConflictsWithSuperiors(),
            conflict =>
                conflict.Name.Id.Contains(".recall.", StringComparison.Ordinal)
                || conflict.Name.Id.Contains(".ending.", StringComparison.Ordinal)
                || conflict.Name.Id.Contains(".by-election.", StringComparison.Ordinal)
                || conflict.Name.Id.Contains(".handover.", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("recall.same-facts", "1 year | art. 36(2) | Read")]
    [InlineData(
        "recall.callers",
        "villagers' committee within 30 days, township government within 60 days | art. 35 | Read"
    )]
    [InlineData("recall.parts", "reasons, in writing | art. 34(2) | Read")]
    [InlineData("ending.resignation-decided", "30 days | art. 37(1) | Read")]
    [InlineData("ending.resignation-announced", "5 days | art. 37(1) | Read")]
    [InlineData("ending.overrun", "6 months | art. 3(2) | Read")]
    [InlineData("by-election.run-by", "villagers' committee | art. 38(1) | Read")]
    [InlineData(
        "by-election.turnout.by-delegates",
        "at least 2/3 of the composition of the assembly, counting those who took part | art. 38(2) | Read"
    )]
    public void Zhejiang_says(string norm, string said) =>
        Assert.Equal(
            said,
            Editions.Say(
                new Timeline<Rulebook>("Zhejiang", new(2026, 1, 1), (new(2020, 7, 31), Zhejiang2020.Layer)),
                "2020-07-31",
                Village,
                norm
            )
        );
}
