using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 城市居民委员会组织法: arts 8 and 22 of 1990 and 2018; 14–16, 18, 19 and 36 of 2026.
public sealed class UrbanBeforeTests
{
    private const string Kind = "residents-committee";

    [Theory]
    [InlineData("1990-01-01", "voters.age", "18 | art. 8(2) | Read | Fixed")]
    [InlineData(
        "1990-01-01",
        "voters.classes",
        "villagers or residents of the place (being a villager or resident here) | art. 8(2) | Read | Fixed"
    )]
    [InlineData("1990-01-01", "voters.delegates-of-group", "2 to 3 | art. 8(1) | Read | MayTighten")]
    [InlineData("1990-01-01", "voters.delegates-of-household", "1 | art. 8(1) | Read | Fixed")]
    [InlineData("1990-01-01", "voters.exclusions", "deprived of political rights | art. 8(2) | Read | Fixed")]
    [InlineData("2018-12-29", "voters.age", "18 | art. 8(2) | Read | Fixed")]
    [InlineData(
        "2018-12-29",
        "voters.classes",
        "villagers or residents of the place (being a villager or resident here) | art. 8(2) | Read | Fixed"
    )]
    [InlineData("2018-12-29", "voters.delegates-of-group", "2 to 3 | art. 8(1) | Read | MayTighten")]
    [InlineData("2018-12-29", "voters.delegates-of-household", "1 | art. 8(1) | Read | Fixed")]
    [InlineData("2018-12-29", "voters.exclusions", "deprived of political rights | art. 8(2) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "candidacy.bars",
        "expelled from the party, criminally punished for an offence, illegal activity by means of a gang, illegal religious or cult activity | art. 18 | Read | MayTighten"
    )]
    [InlineData(
        "2026-01-01",
        "candidacy.incompatible-offices",
        "member of the supervision committee | art. 36 | Read | MayTighten"
    )]
    [InlineData(
        "2026-01-01",
        "candidacy.nominators",
        "community party organisation; voters jointly, at least 10 | art. 18 | Read | Fixed"
    )]
    [InlineData("2026-01-01", "election-committee.candidates-leave", "yes | art. 15(3) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "process.committee.actors",
        "residents' assembly, residents' delegates' assembly | art. 15(2) | Read | Fixed"
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
    [InlineData("2026-01-01", "proxies.allowed.by-delegates", "no | art. 19(4) | Read | Fixed")]
    [InlineData("2026-01-01", "proxies.allowed.by-voters", "yes | art. 19(4) | Read | Fixed")]
    [InlineData("2026-01-01", "proxies.candidates-may-hold", "no | art. 19(4) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "proxies.conditions",
        "the principal away during the vote, a written mandate | art. 19(4) | Read | Fixed"
    )]
    [InlineData("2026-01-01", "proxies.holders", "any other voter | art. 19(4) | Read | Fixed")]
    [InlineData("2026-01-01", "process.proxy-list.published", "yes | art. 19(4) | Read | MayTighten")]
    [InlineData("2026-01-01", "proxies.most-principals", "3 | art. 19(4) | Read | MayTighten")]
    [InlineData("2026-01-01", "voters.age", "18 | art. 16(1) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "voters.classes",
        "residents registered here (household registration here, declaring to take part); residents living here habitually (not: household registration here, living here habitually, declaring to take part); community workers from elsewhere (not: household registration here, working here as a community worker for at least 6 months, applying to take part, the election committee's confirmation) | art. 16 | Read | Fixed"
    )]
    [InlineData("2026-01-01", "voters.delegates-of-household", "1 | art. 14(1) | Read | Fixed")]
    [InlineData(
        "2026-01-01",
        "voters.exclusions",
        "deprived of political rights | art. 16(1) | Read | Fixed"
    )]
    public void An_edition_says(string day, string norm, string words) =>
        Assert.Equal(
            words,
            $"{Editions.Say(UrbanLaw.Editions, day, Kind, norm)} | {Editions.LatitudeOf(UrbanLaw.Editions, day, Kind, norm)}"
        );

    [Theory]
    [InlineData(
        "1990-01-01",
        "art. 22",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.nominators",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.candidates-leave",
            "process.committee.actors",
            "election-committee.replacement",
            "election-committee.size",
            "proxies.allowed.by-delegates",
            "proxies.allowed.by-households",
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
        "2018-12-29",
        "art. 22",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.nominators",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.candidates-leave",
            "process.committee.actors",
            "election-committee.replacement",
            "election-committee.size",
            "proxies.allowed.by-delegates",
            "proxies.allowed.by-households",
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
        "2026-01-01",
        "art. 19(5)",
        new[]
        {
            "candidacy.ballot-turnout",
            "candidacy.filled-by-votes",
            "candidacy.posts-of-one-person",
            "process.withdrawal.latest",
            "election-committee.size",
            "proxies.allowed.by-households",
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
                    Editions.Say(UrbanLaw.Editions, day, Kind, norm)
                )
        );
}
