using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 基层组织选举工作条例: arts 5 and 13 of 1990; 5, 14 and 24 of 2020.
public sealed class PartyBeforeTests
{
    private const string Kind = "party-branch-committee";

    [Theory]
    [InlineData("1990-06-27", "candidacy.nominators", "outgoing party committee | art. 13 | Read | Fixed")]
    [InlineData(
        "1990-06-27",
        "voters.classes",
        "full members of the party (full party membership, of any age) | art. 5 | Read | Fixed"
    )]
    [InlineData("1990-06-27", "voters.exclusions", "on probation within the party | art. 5 | Read | Fixed")]
    [InlineData(
        "1990-06-27",
        "voters.further-exclusions",
        "left out of those due, with approval and the members' vote | [article not known] | Confirmed | MayTighten"
    )]
    [InlineData("2020-07-13", "candidacy.nominators", "outgoing party committee | art. 14 | Read | Fixed")]
    [InlineData("2020-07-13", "proxies.allowed.by-members", "no | art. 24 | Read | Fixed")]
    [InlineData(
        "2020-07-13",
        "voters.classes",
        "full members of the party (full party membership, of any age) | art. 5 | Read | Fixed"
    )]
    [InlineData(
        "2020-07-13",
        "voters.exclusions",
        "on probation within the party, in custody, under arrest | art. 5 | Read | Fixed"
    )]
    public void An_edition_says(string day, string norm, string words) =>
        Assert.Equal(
            words,
            $"{Editions.Say(PartyElectionRegulation.Editions, day, Kind, norm)} | {Editions.LatitudeOf(PartyElectionRegulation.Editions, day, Kind, norm)}"
        );
}
