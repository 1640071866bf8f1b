using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// What the national norms say of posts, by day, each with its place: written by hand from the texts.
public sealed class PostLawTests
{
    private const string Relatives = "spouse, parent, child, brother or sister, grandparent, grandchild";

    [Theory]
    [InlineData("2010-10-27", "village-supervision-committee", "barred", null)]
    [InlineData(
        "2010-10-28",
        "village-supervision-committee",
        "barred",
        $"members of the villagers' committee, and their relatives ({Relatives}) | art. 32 | Read"
    )]
    [InlineData(
        "2018-12-29",
        "village-supervision-committee",
        "barred",
        $"members of the villagers' committee, and their relatives ({Relatives}) | art. 32 | Read"
    )]
    [InlineData(
        "2026-01-01",
        "village-supervision-committee",
        "barred",
        $"members of the villagers' committee, and their relatives ({Relatives}) | art. 37 | Read"
    )]
    [InlineData("2025-12-31", "residents-supervision-committee", "barred", null)]
    [InlineData(
        "2026-01-01",
        "residents-supervision-committee",
        "barred",
        $"members of the residents' committee, and their relatives ({Relatives}) | art. 36(1) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "residents-supervision-committee",
        "term-as",
        "residents' committee | art. 36(1) | Read"
    )]
    [InlineData("2017-12-03", "village-supervision-committee", "term-as", null)]
    [InlineData(
        "2017-12-04",
        "village-supervision-committee",
        "term-as",
        "villagers' committee | item 2 | Read"
    )]
    [InlineData(
        "2026-01-01",
        "village-supervision-committee",
        "term-as",
        "villagers' committee | art. 37 | Read"
    )]
    [InlineData("2025-12-31", "villagers-committee", "dual-leadership", null)]
    [InlineData(
        "2026-01-01",
        "villagers-committee",
        "dual-leadership",
        "secretary of the party branch committee, secretary of the party general branch committee, secretary of the party committee may be director of the villagers' committee | art. 8(3) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "residents-committee",
        "cross-appointment",
        "members may also sit on: party branch committee, party general branch committee, party committee | art. 8(3) | Read"
    )]
    [InlineData("2018-12-27", "party-branch-committee", "dual-leadership", null)]
    [InlineData(
        "2018-12-28",
        "party-branch-committee",
        "dual-leadership",
        "secretary of the party branch committee should be director of the villagers' committee, secretary of the party branch committee should be chair of the board of the collective economic organisation | art. 19 | Confirmed"
    )]
    [InlineData(
        "2018-12-28",
        "party-branch-committee",
        "cross-appointment",
        "members should also sit on: villagers' committee | art. 19 | Confirmed"
    )]
    [InlineData(
        "2018-10-28",
        "party-branch-committee",
        "size-by-number",
        "1 to 2 members for 0 to 6 full party members, 3 to 7 members for at least 7 full party members | ch. 6 | Confirmed"
    )]
    [InlineData(
        "2025-05-01",
        "collective-supervisors",
        "barred",
        $"members of the board of the collective economic organisation, and their relatives ({Relatives}); finance staff of the collective economic organisation, and their relatives ({Relatives}); accountant of the collective economic organisation, and their relatives ({Relatives}) | art. 34(2) | Read"
    )]
    public void The_nation_says(string day, string body, string norm, string? words) =>
        Assert.Equal(words, Say(day, $"posts.{body}.{norm}"));

    [Theory]
    [InlineData("2025-05-01", "collective-board", "seats", "an odd number from 3 to 7 | art. 29(1) | Read")]
    [InlineData("2025-05-01", "collective-board", "term-years", "5 | art. 29(1) | Read")]
    [InlineData("2018-12-28", "general-branch-committee", "seats", "5 to 7 | art. 8 | NotRead")]
    [InlineData("2018-12-28", "party-committee", "seats", "5 to 9 | art. 8 | NotRead")]
    [InlineData("2018-12-28", "party-committee", "term-years", "5 | art. 5 | Confirmed")]
    [InlineData("2017-12-04", "village-supervision-committee", "seats", "3 to 5 | item 2 | Read")]
    [InlineData("1990-06-27", "party-branch-committee", "ending.overrun", "1 year | art. 3 | Read")]
    [InlineData("2020-07-12", "general-branch-committee", "ending.overrun", "1 year | art. 3 | Read")]
    [InlineData("2020-07-13", "party-committee", "ending.overrun", "1 year | art. 3 | Read")]
    public void Of_the_body_itself_it_says(string day, string body, string norm, string words) =>
        Assert.Equal(words, Say(day, $"election.{body}.{norm}"));

    [Fact]
    public void A_posts_size_and_term_are_the_names_of_the_election()
    {
        Assert.Same(
            GrassrootsDemocracy.Elections.ElectionNorms.VillagersCommittee.Seats,
            PostNorms.VillagersCommittee.Size
        );
        Assert.Same(
            GrassrootsDemocracy.Elections.ElectionNorms.ResidentsCommittee.TermYears,
            PostNorms.ResidentsCommittee.TermYears
        );
        Assert.Same(
            GrassrootsDemocracy.Elections.ElectionNorms.VillagersCommittee.Offices.KeptApart,
            PostNorms.VillagersCommittee.KeptApart
        );
    }

    private static string? Say(string day, string id)
    {
        var rulebook = NationalRulebook.Editions.On(Editions.Day(day));
        var name = rulebook.OwnNames.SingleOrDefault(own =>
            string.Equals(own.Id, id, StringComparison.Ordinal)
        );
        return name is not null && rulebook.Prevailing(name) is { } norm
            ? $"{name.Say(norm, CultureInfo.InvariantCulture)} | {norm.Source.Provision} | {norm.Source.Status}"
            : null;
    }
}
