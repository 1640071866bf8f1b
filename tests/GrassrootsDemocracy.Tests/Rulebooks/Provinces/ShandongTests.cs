using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 山东省村务公开条例 (2006, amended 2018-09-21), article by article.
public sealed class ShandongTests
{
    [Theory]
    [InlineData(".phases", "before, during, after", "art. 3")]
    [InlineData(".publishers", "villagers' committee", "art. 4(2)")]
    [InlineData(".responsible", "director of the committee", "art. 4(2)")]
    [InlineData(".inspection.by", "township government, subdistrict office", "art. 6")]
    [InlineData(".inspection.every", "left open", "art. 6")]
    [InlineData(
        ".request",
        "villagers: at least 1/10 of all adults, villagers' delegates: at least 1/5 of the villagers' delegates",
        "art. 8"
    )]
    [InlineData(".evidence", "in the archive of disclosure", "art. 10")]
    [InlineData(".process.plan.actors", "villagers' committee", "art. 11")]
    [InlineData(".process.review.actors", "village supervision committee", "art. 11")]
    [InlineData(".process.fixing.actors", "joint meeting of the two committees", "art. 11")]
    [InlineData(".process.disclosure.actors", "villagers' committee", "art. 11")]
    [InlineData(".every@ordinary", "at least 1 time every quarter of the calendar", "art. 12")]
    [InlineData(".every@finance", "at least 1 time every month of the calendar", "art. 12")]
    [InlineData(".itemised@finance", "yes", "art. 12")]
    [InlineData(".when-it-happens@major", "yes", "art. 12")]
    [InlineData(".places", "the notice board", "art. 13(1)")]
    [InlineData(".stays-up", "5 days", "art. 13(1)")]
    [InlineData(".stays-up-at", "the notice board", "art. 13(1)")]
    [InlineData(".anew", "5 days", "art. 13(1)")]
    [InlineData(".process.plan-objection.latest", "5 days after drawing up the plan", "art. 16(1)")]
    [InlineData(".process.plan-answer.latest", "5 days after objecting to the plan", "art. 16(1)")]
    [InlineData(".process.published-plan-objection.latest", "5 days after publishing the plan", "art. 16(2)")]
    [InlineData(
        ".process.published-plan-answer.latest",
        "5 days after objecting to the published plan",
        "art. 16(2)"
    )]
    [InlineData(".process.complaint.actors", "village supervision committee, villagers", "art. 17")]
    [InlineData(
        ".process.investigation.actors",
        "township government, county government, competent departments, subdistrict office",
        "art. 17"
    )]
    [InlineData(".catalogue-issue.by", "civil affairs department of the county", "art. 18")]
    [InlineData(".process.order.actors", "township government, subdistrict office", "art. 22")]
    [InlineData(".process.republication.latest", "left to township government to say", "art. 22")]
    public void Each_article_is_a_norm(string id, string said, string article)
    {
        var name = Name($"disclosure.villagers-committee{id}");
        var norm = Shandong2018.Layer.Prevailing(name)!;

        Assert.Equal((said, article), (name.Say(norm, Language.English), norm.Source.Provision.Name));
        Assert.Equal(TextStatus.Read, norm.Source.Status);
    }

    // Art. 7 has ten items, income and expenses apart from plans and property; nine without the last, "others by law".
    [Fact]
    public void Ten_items_are_added_to_those_of_the_law()
    {
        var name = GrassrootsDemocracy.Disclosure.DisclosureNorms.VillageAffairs.Items;

        Assert.Equal(
            13,
            RulebookCatalogue
                .BuiltIn.Find(JurisdictionCode.Parse("37"), new(2021, 1, 1))
                .Find(name)!
                .Value.Count
        );
        Assert.Equal(
            12,
            RulebookCatalogue
                .BuiltIn.Find(JurisdictionCode.Parse("37"), new(2026, 1, 1))
                .Find(name)!
                .Value.Count
        );
    }

    // Art. 14: three or five, so that four are wrong; art. 15: that they may listen.
    [Theory]
    [InlineData("election.village-supervision-committee.seats", "an odd number from 3 to 5", "art. 14(1)")]
    [InlineData("deliberation.villagers-committee.guests", "village supervision committee", "art. 15")]
    public void The_supervisors_have_norms_of_their_own(string id, string said, string article)
    {
        var name = Shandong2018.Layer.OwnNames.Single(one =>
            one.Id.EndsWith(id.Split('.')[^1], StringComparison.Ordinal)
            && one.Id.Contains(id.Split('.')[1], StringComparison.Ordinal)
        );
        var norm = Shandong2018.Layer.Prevailing(name)!;

        Assert.Equal(article, norm.Source.Provision.Name);
        Assert.Equal(said, name.Say(norm, Language.English));
    }

    // Under the law of 2018 nothing is in its way; that of 2026 asks for fifteen days where it asks for five.
    [Theory]
    [InlineData("2018-09-21", "")]
    [InlineData("2025-12-31", "")]
    [InlineData(
        "2026-01-01",
        "disclosure.villagers-committee.stays-up disclosure.villagers-committee.stays-up-at"
    )]
    public void Only_the_five_days_fall_short_of_the_law_of_2026(string day, string names) =>
        Assert.Equal(
            names.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            RulebookCatalogue
                .BuiltIn.Find(
                    JurisdictionCode.Parse("37"),
                    NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value
                )
                .ConflictsWithSuperiors()
                .Select(conflict => conflict.Name.Id)
        );

    private static NormName Name(string id) =>
        Shandong2018.Layer.OwnNames.Single(name => string.Equals(name.Id, id, StringComparison.Ordinal));
}
