using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Posts;

// Systems X3 and X4: five to seven full-time people a community, never exceeded; the published 100 % of 40, 76 % and 247 → 209.
// Dual leadership: village and urban law art. 8(3) of 2026 "may"; the party's rural regulation of 2018 "should".
public sealed class CrossAppointmentTests
{
    private static readonly Label Branch = Bodies.PartyBranchCommittee;
    private static readonly Label Residents = Bodies.ResidentsCommittee;
    private static readonly LocalDate Day = new(2004, 12, 1);

    private static PostRules Xiling =>
        PostRules.From(RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), Day));

    [Theory]
    [InlineData(4, 0, Verdict.Breached)]
    [InlineData(5, 0, Verdict.Met)]
    [InlineData(5, 2, Verdict.Met)]
    [InlineData(5, 3, Verdict.Breached)]
    public void Five_to_seven_people_are_full_time_in_both_committees_together(
        int residents,
        int partyOnly,
        Verdict verdict
    )
    {
        var outcome = Xiling.Check(Community("A", residents, inBoth: 3, partyOnly), Day);
        var line = outcome.Line(PostFindings.Headcount);
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(residents + partyOnly, line.Measure.Actual);
    }

    [Fact]
    public void Who_is_in_both_is_one_person_and_a_part_time_post_is_none_of_the_ceiling()
    {
        var roster = Community("A", 7, inBoth: 3, partyOnly: 1);
        Assert.Equal(Verdict.Breached, Xiling.Check(roster, Day).Line(PostFindings.Headcount).Verdict);
        var post = roster.Posts[^1];
        Assert.Equal(
            Verdict.Met,
            Xiling.Check(Changed(isFullTime: false), Day).Line(PostFindings.Headcount).Verdict
        );
        Assert.Equal(
            Verdict.Undetermined,
            Xiling.Check(Changed(isFullTime: null), Day).Line(PostFindings.Headcount).Verdict
        );

        Roster Changed(bool? isFullTime) =>
            roster with
            {
                Posts = [.. roster.Posts.Take(roster.Posts.Count - 1), post with { IsFullTime = isFullTime }],
            };
    }

    [Fact]
    public void One_community_is_counted_exactly()
    {
        var pair = Community("A", 5, inBoth: 3, partyOnly: 1).On(Day).Between(CommitteePair.Community);
        Assert.Equal((4, 5, 9), (pair.PostsOfFirst, pair.PostsOfSecond, pair.PostsHeld));
        Assert.Equal(
            (4, 5, 6, 3),
            (pair.PersonsOfFirst.Count, pair.PersonsOfSecond.Count, pair.Persons.Count, pair.InBoth.Count)
        );
        Assert.Equal(3, pair.PersonsSaved);
        Assert.True(pair.IsDualLed);
        Assert.Equal((3, 6), (pair.PartOf(CrossBase.Persons), pair.WholeOf(CrossBase.Persons)));
        Assert.Equal((6, 9), (pair.PartOf(CrossBase.Posts), pair.WholeOf(CrossBase.Posts)));
        Assert.Equal((3, 4), (pair.PartOf(CrossBase.PersonsOfFirst), pair.WholeOf(CrossBase.PersonsOfFirst)));
    }

    // 31 communities of five people and nine of six make 209, and 159 of them sit on both; before, nobody did.
    [Fact]
    public void The_published_figures_come_out_of_forty_rosters()
    {
        var after = Enumerable.Range(0, 40).Select(After).ToList();
        var before = Enumerable.Range(0, 40).Select(Before).ToList();
        var total = CrossAppointmentTotal.Of(
            after.Select(roster => roster.On(Day).Between(CommitteePair.Community))
        );
        Assert.Equal((209, 159), (total.Persons, total.InBoth));
        Assert.Equal((40, 0), (total.DualLed, total.DualLedUnknown));
        Assert.Empty(total.InSeveralCommunities);
        Assert.Equal(
            Verdict.Met,
            total.Judge(PublishedShare.Parse("100%"), CrossBase.DualLeadership).Verdict
        );
        Assert.Equal(Verdict.Met, total.Judge(PublishedShare.Parse("76%"), CrossBase.Persons).Verdict);
        Assert.Equal(Verdict.Breached, total.Judge(PublishedShare.Parse("77%"), CrossBase.Persons).Verdict);
        Assert.Equal(Ratio.Of(159, 209), total.Rate(CrossBase.Persons));
        var saved = HeadcountReduction.Between(
            before.Select(roster => roster.On(Day)),
            after.Select(roster => roster.On(Day)),
            [Branch, Residents],
            HeadcountBase.FullTimePersons
        );
        Assert.Equal(
            (CountRange.Exactly(247), CountRange.Exactly(209), 38),
            (saved.Before, saved.After, saved.Saved)
        );
        Assert.All(
            after,
            roster =>
                Assert.Equal(Verdict.Met, Xiling.Check(roster, Day).Line(PostFindings.Headcount).Verdict)
        );
    }

    [Fact]
    public void A_community_given_on_one_side_only_is_listed_and_leaves_the_sum_open()
    {
        var saved = HeadcountReduction.Between(
            [Before(0).On(Day)],
            [],
            [Branch, Residents],
            HeadcountBase.Persons
        );
        Assert.Null(saved.Saved);
        Assert.Null(Assert.Single(saved.Communities).After);
    }

    [Fact]
    public void A_community_given_twice_is_refused() =>
        Assert.Equal(
            "communities",
            Assert
                .Throws<ArgumentException>(() =>
                    CrossAppointmentTotal.Of([
                        After(0).On(Day).Between(CommitteePair.Community),
                        After(0).On(Day).Between(CommitteePair.Community),
                    ])
                )
                .ParamName
        );

    [Fact]
    public void A_committee_without_a_head_leaves_dual_leadership_open()
    {
        var pair = Rosters
            .Of((Branch, Office.Secretary, null), (Residents, Office.Director, "Li"))
            .On(Day)
            .Between(CommitteePair.Community);
        Assert.Null(pair.IsDualLed);
        Assert.Equal(1, CrossAppointmentTotal.Of([pair]).DualLedUnknown);
    }

    [Fact]
    public void Nothing_to_take_a_share_of_gives_no_rate()
    {
        var total = CrossAppointmentTotal.Of([]);
        Assert.All(Enum.GetValues<CrossBase>(), of => Assert.Null(total.Rate(of)));
    }

    [Theory]
    [InlineData("Li", Verdict.Met, Verdict.Met)]
    [InlineData("Wang", Verdict.Met, Verdict.Breached)]
    [InlineData(null, null, Verdict.Undetermined)]
    public void The_law_only_allows_what_the_party_asks_for(string? director, Verdict? law, Verdict party)
    {
        var outcome = Rosters
            .Rules(Rosters.Day)
            .Check(
                Rosters.Of(
                    (Branch, Office.Secretary, "Li"),
                    (Bodies.VillagersCommittee, Office.Director, director)
                ),
                Rosters.Day
            );
        var lines = outcome.Findings.Where(line => line.Rule.Equals(PostFindings.DualLeadership)).ToList();
        Assert.Equal(law, lines.SingleOrDefault(line => Cites(line, "Organic Law"))?.Verdict);
        Assert.Equal(party, lines.First(line => Cites(line, "Rural")).Verdict);

        static bool Cites(Finding line, string name) =>
            line.Source!.Instrument.Name.Contains(name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(1, Verdict.Breached)]
    public void A_province_can_ask_for_a_share(int inBoth, Verdict verdict)
    {
        var province = RulebookCatalogue
            .BuiltIn.Find(JurisdictionCode.Nation, Rosters.Day)
            .Under("Province", "某省")
            .Adding(
                PostNorms.ResidentsCommittee.CrossAppointment,
                [
                    new()
                    {
                        With = PostFacts.PartyBodies,
                        Force = NormForce.Must,
                        Least = Threshold.AtLeast(2, 5),
                        Of = CrossBase.PersonsOfFirst,
                    },
                ],
                new(new("Measures", "办法", "2026"), Provision.Article(1), TextStatus.Read)
            );
        Assert.Empty(province.ConflictsWithSuperiors());
        Assert.Equal(
            verdict,
            PostRules
                .From(province)
                .Check(Community("A", 5, inBoth, partyOnly: 2), Rosters.Day)
                .Bodies.Single(body => body.Body == Residents)
                .Findings.Single(line =>
                    line.Rule.Equals(PostFindings.CrossAppointment)
                    && string.Equals(line.Source?.Instrument.Name, "Measures", StringComparison.Ordinal)
                )
                .Verdict
        );
    }

    private static Roster After(int at) =>
        at < 31 ? Community($"{at:00}", 5, at < 29 ? 4 : 2, 0) : Community($"{at:00}", 5, at < 37 ? 4 : 5, 1);

    // 33 communities of six people and seven of seven: 247, nobody in both.
    private static Roster Before(int at) => Community($"{at:00}", 5, inBoth: 0, partyOnly: at < 33 ? 1 : 2);

    // The director heads the branch too where anybody is in both; those in both are one post in each committee.
    private static Roster Community(string name, int residents, int inBoth, int partyOnly) =>
        Rosters.Named(
            name,
            [
                .. Rosters.Committee(Residents, $"{name}-r", residents),
                .. Enumerable
                    .Range(0, inBoth)
                    .Select(at =>
                        (Branch, at == 0 ? Office.Secretary : Office.Member, (string?)$"{name}-r{at}")
                    ),
                .. Enumerable
                    .Range(0, partyOnly)
                    .Select(at =>
                        (
                            Branch,
                            at == 0 && inBoth == 0 ? Office.Secretary : Office.Member,
                            (string?)$"{name}-p{at}"
                        )
                    ),
            ]
        );
}
