using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 村民委员会组织法: arts 12–14 of 1998; 12, 13, 15 and 32 of 2010 and 2018; 15, 16, 18 and 37 of 2026.
public sealed class VillageBeforeTests
{
    private const string Kind = "villagers-committee";

    [Theory]
    [InlineData("1998-11-04", "candidacy.nominators", "voters | art. 14 | Read | Fixed")]
    [InlineData(
        "1998-11-04",
        "process.committee.actors",
        "villagers' assembly, villagers' group meeting | art. 13 | Read | Fixed"
    )]
    [InlineData("1998-11-04", "voters.age", "18 | art. 12 | NotRead | Fixed")]
    [InlineData(
        "1998-11-04",
        "voters.classes",
        "villagers or residents of the place (being a villager or resident here) | art. 12 | NotRead | Fixed"
    )]
    [InlineData(
        "1998-11-04",
        "voters.exclusions",
        "deprived of political rights | art. 12 | NotRead | Fixed"
    )]
    [InlineData(
        "2010-10-28",
        "candidacy.incompatible-offices",
        "member of the supervision committee | art. 32 | Read | MayTighten"
    )]
    [InlineData("2010-10-28", "candidacy.nominators", "voters | art. 15(1) | Read | Fixed")]
    [InlineData("2010-10-28", "election-committee.candidates-leave", "yes | art. 12(3) | Read | Fixed")]
    [InlineData(
        "2010-10-28",
        "process.committee.actors",
        "villagers' assembly, villagers' delegates' assembly, villagers' group meeting | art. 12(2) | Read | Fixed"
    )]
    [InlineData("2010-10-28", "election-committee.offices", "director, member | art. 12(2) | Read | Fixed")]
    [InlineData(
        "2010-10-28",
        "election-committee.replacement",
        "the next in the original order, a fresh selection | art. 12(4) | Read | Fixed"
    )]
    [InlineData("2010-10-28", "proxies.allowed.by-voters", "yes | art. 15(4) | Read | Fixed")]
    [InlineData(
        "2010-10-28",
        "proxies.conditions",
        "the principal away during the vote, a written mandate | art. 15(4) | Read | Fixed"
    )]
    [InlineData(
        "2010-10-28",
        "proxies.holders",
        "spouse, parent, child, brother or sister, grandparent, grandchild | art. 15(4) | Read | Fixed"
    )]
    [InlineData("2010-10-28", "process.proxy-list.published", "yes | art. 15(4) | Read | MayTighten")]
    [InlineData("2010-10-28", "voters.age", "18 | art. 13(1) | Read | Fixed")]
    [InlineData(
        "2010-10-28",
        "voters.classes",
        "registered and living here (household registration here, living here); registered here and living elsewhere (household registration here, not: living here, declaring to take part); people registered elsewhere (not: household registration here, living here for at least 1 year, applying to take part, an assembly's agreement) | art. 13(2) | Read | Fixed"
    )]
    [InlineData(
        "2010-10-28",
        "voters.exclusions",
        "deprived of political rights | art. 13(1) | Read | Fixed"
    )]
    [InlineData("2010-10-28", "voters.one-roll-only", "yes | art. 13(3) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "candidacy.incompatible-offices",
        "member of the supervision committee | art. 32 | Read | MayTighten"
    )]
    [InlineData("2018-12-29", "candidacy.nominators", "voters | art. 15(1) | Read | Fixed")]
    [InlineData("2018-12-29", "election-committee.candidates-leave", "yes | art. 12(3) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "process.committee.actors",
        "villagers' assembly, villagers' delegates' assembly, villagers' group meeting | art. 12(2) | Read | Fixed"
    )]
    [InlineData("2018-12-29", "election-committee.offices", "director, member | art. 12(2) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "election-committee.replacement",
        "the next in the original order, a fresh selection | art. 12(4) | Read | Fixed"
    )]
    [InlineData("2018-12-29", "proxies.allowed.by-voters", "yes | art. 15(4) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "proxies.conditions",
        "the principal away during the vote, a written mandate | art. 15(4) | Read | Fixed"
    )]
    [InlineData(
        "2018-12-29",
        "proxies.holders",
        "spouse, parent, child, brother or sister, grandparent, grandchild | art. 15(4) | Read | Fixed"
    )]
    [InlineData("2018-12-29", "process.proxy-list.published", "yes | art. 15(4) | Read | MayTighten")]
    [InlineData("2018-12-29", "voters.age", "18 | art. 13(1) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "voters.classes",
        "registered and living here (household registration here, living here); registered here and living elsewhere (household registration here, not: living here, declaring to take part); people registered elsewhere (not: household registration here, living here for at least 1 year, applying to take part, an assembly's agreement) | art. 13(2) | Read | Fixed"
    )]
    [InlineData(
        "2018-12-29",
        "voters.exclusions",
        "deprived of political rights | art. 13(1) | Read | Fixed"
    )]
    [InlineData("2018-12-29", "voters.one-roll-only", "yes | art. 13(3) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "candidacy.bars",
        "expelled from the party, criminally punished for an offence, illegal activity by means of a clan or a gang, illegal religious or cult activity | art. 18(1) | Read | MayTighten"
    )]
    [InlineData(
        "2026-01-01",
        "candidacy.incompatible-offices",
        "member of the supervision committee | art. 37 | Read | MayTighten"
    )]
    [InlineData(
        "2026-01-01",
        "candidacy.nominators",
        "village party organisation, voters | art. 18(1) | Read | Fixed"
    )]
    [InlineData("2026-01-01", "election-committee.candidates-leave", "yes | art. 15(3) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "process.committee.actors",
        "villagers' assembly, villagers' delegates' assembly, villagers' group meeting | art. 15(2) | Read | Fixed"
    )]
    [InlineData(
        "2026-01-01",
        "election-committee.offices",
        "director, deputy director, member | art. 15(2) | Read | Fixed"
    )]
    [InlineData(
        "2026-01-01",
        "election-committee.relatives-leave",
        "spouse, parent, child, brother or sister, grandparent, grandchild | art. 15(3) | Read | MayTighten"
    )]
    [InlineData(
        "2026-01-01",
        "election-committee.replacement",
        "the next in the original order, a fresh selection | art. 15(4) | Read | Fixed"
    )]
    [InlineData("2026-01-01", "proxies.allowed.by-voters", "yes | art. 18(4) | Read | Fixed")]
    [InlineData("2026-01-01", "proxies.candidates-may-hold", "no | art. 18(4) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "proxies.conditions",
        "the principal away during the vote, a written mandate | art. 18(4) | Read | Fixed"
    )]
    [InlineData("2026-01-01", "proxies.holders", "any other voter | art. 18(4) | Read | Fixed")]
    [InlineData("2026-01-01", "process.proxy-list.published", "yes | art. 18(4) | Read | MayTighten")]
    [InlineData("2026-01-01", "proxies.most-principals", "3 | art. 18(4) | Read | MayTighten")]
    [InlineData("2026-01-01", "voters.age", "18 | art. 16(1) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "voters.classes",
        "registered and living here (household registration here, living here); registered here and living elsewhere (household registration here, not: living here, declaring to take part); people registered elsewhere (not: household registration here, living here for at least 1 year or doing village work for at least 1 year, applying to take part, an assembly's agreement) | art. 16(2) | Read | Fixed"
    )]
    [InlineData(
        "2026-01-01",
        "voters.exclusions",
        "deprived of political rights | art. 16(1) | Read | Fixed"
    )]
    [InlineData("2026-01-01", "voters.one-roll-only", "yes | art. 16(3) | Read | Fixed")]
    public void An_edition_says(string day, string norm, string words) =>
        Assert.Equal(
            words,
            $"{Editions.Say(VillageLaw.Editions, day, Kind, norm)} | {Editions.LatitudeOf(VillageLaw.Editions, day, Kind, norm)}"
        );

    [Theory]
    [InlineData(
        "1998-11-04",
        "art. 14",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.candidates-leave",
            "election-committee.replacement",
            "election-committee.size",
            "proxies.allowed.by-voters",
            "proxies.candidates-may-hold",
            "proxies.excess",
            "proxies.holders",
            "proxies.may-be-passed-on",
            "proxies.most-principals",
            "voters.measured-on",
        }
    )]
    [InlineData(
        "2010-10-28",
        "art. 15(5)",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.size",
            "proxies.candidates-may-hold",
            "proxies.excess",
            "proxies.may-be-passed-on",
            "proxies.most-principals",
            "voters.measured-on",
        }
    )]
    [InlineData(
        "2018-12-29",
        "art. 15(5)",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.size",
            "proxies.candidates-may-hold",
            "proxies.excess",
            "proxies.may-be-passed-on",
            "proxies.most-principals",
            "voters.measured-on",
        }
    )]
    [InlineData(
        "2026-01-01",
        "art. 18(5)",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.size",
            "proxies.excess",
            "proxies.may-be-passed-on",
            "voters.measured-on",
        }
    )]
    public void The_rest_is_left_to_the_provinces(string day, string provision, string[] norms) =>
        Assert.All(
            norms,
            norm =>
                Assert.Equal(
                    $"left open | {provision} | Read",
                    Editions.Say(VillageLaw.Editions, day, Kind, norm)
                )
        );
}
