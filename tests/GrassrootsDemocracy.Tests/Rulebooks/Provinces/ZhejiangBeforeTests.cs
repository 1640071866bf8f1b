using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 浙江省村民委员会选举办法: arts 8, 9, 12, 13, 15–20 and 25, and where the law of 2026 prevails over them.
public sealed class ZhejiangBeforeTests
{
    private const string Kind = "election.villagers-committee.";

    [Theory]
    [InlineData(
        "candidacy.ballot-turnout",
        "more than 1/2 of those on the roll, counting those who took part | art. 18(1) | MayTighten"
    )]
    [InlineData("candidacy.conditions", "left open | art. 15(2)")]
    [InlineData("candidacy.filled-by-votes", "yes | art. 19 | Fixed")]
    [InlineData("candidacy.names-over-posts", "0 | art. 17(1) | MayTighten")]
    [InlineData("candidacy.nomination-by-proxy", "no | art. 17(1) | Fixed")]
    [InlineData("candidacy.nominators", "voters | art. 16 | Fixed")]
    [InlineData("candidacy.posts-by-one-nominator", "1 | art. 17(2) | MayTighten")]
    [InlineData("candidacy.posts-of-one-person", "1 | art. 18(2) | MayTighten")]
    [InlineData("candidacy.without-candidates", "self-nomination | art. 20(1) | Fixed")]
    [InlineData(
        "election-committee.absence",
        "2 times running: may be held to have left | art. 9(3) | Fixed"
    )]
    [InlineData("election-committee.candidates-leave", "yes | art. 9(1) | Fixed")]
    [InlineData("election-committee.offices", "director, member | art. 8(1) | Fixed")]
    [InlineData(
        "election-committee.relatives-leave",
        "spouse, parent, child, brother or sister | art. 9(2) | MayTighten"
    )]
    [InlineData(
        "election-committee.replacement",
        "the next in the original order, a fresh selection | art. 9(4) | Fixed"
    )]
    [InlineData("election-committee.size", "5 to 9 | art. 8(1) | MayTighten")]
    [InlineData("proxies.allowed.by-voters", "yes | art. 25(1) | Fixed")]
    [InlineData("proxies.candidates-may-hold", "no | art. 25(1) | Fixed")]
    [InlineData(
        "proxies.conditions",
        "the principal away during the vote, a written mandate | art. 25(1) | Fixed"
    )]
    [InlineData("proxies.further-conditions", "the election committee's review | art. 25(2) | MayTighten")]
    [InlineData(
        "proxies.holders",
        "spouse, parent, child, brother or sister, grandparent, grandchild | art. 25(1) | Fixed"
    )]
    [InlineData("proxies.may-be-passed-on", "no | art. 25(2) | Fixed")]
    [InlineData("proxies.most-principals", "3 | art. 25(2) | MayTighten")]
    [InlineData("voters.age", "18 | art. 12(1) | Fixed")]
    [InlineData(
        "voters.classes",
        "registered and living here (household registration here, living here); registered here and living elsewhere (household registration here, not: living here, declaring to take part); people registered elsewhere (not: household registration here, living here for at least 1 year or doing village work for at least 1 year, applying to take part, an assembly's agreement) | art. 13(1) | Fixed"
    )]
    [InlineData("voters.exclusions", "deprived of political rights | art. 12(1) | Fixed")]
    [InlineData("voters.measured-on", "election day | art. 12(2) | Fixed")]
    [InlineData("voters.one-roll-only", "yes | art. 13(2) | Fixed")]
    public void The_measures_say(string norm, string words)
    {
        var name = Zhejiang2020.Layer.OwnNames.Single(own =>
            string.Equals(own.Id, Kind + norm, StringComparison.Ordinal)
        );
        var own = Zhejiang2020.Layer.Prevailing(name)!;
        var latitude = own is OpenTerm ? "" : $" | {own.Latitude}";
        Assert.Equal(TextStatus.Read, own.Source.Status);
        Assert.Equal(
            words,
            $"{name.Say(own, CultureInfo.InvariantCulture)} | {own.Source.Provision}{latitude}"
        );
    }

    [Theory]
    [InlineData("2018-12-29", new[] { "voters.classes" })]
    [InlineData(
        "2026-01-01",
        new[]
        {
            "candidacy.nominators",
            "election-committee.offices",
            "election-committee.relatives-leave",
            "offices.kept-apart",
            "proxies.holders",
        }
    )]
    public void Where_the_law_of_the_day_says_otherwise_it_prevails(string day, string[] norms)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var rulebook = Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(on));
        Assert.Equal(
            norms,
            rulebook
                .ConflictsWithSuperiors()
                .Select(conflict => conflict.Name.Id[Kind.Length..])
                .Where(norm => norm.Contains('.', StringComparison.Ordinal))
        );
    }
}
