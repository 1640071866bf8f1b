using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Norms;

// 街道办事处……履行本办法规定的应当由乡、镇人民政府履行的职责: Beijing art. 39, Chongqing art. 43, Zhejiang art. 44.
public sealed class StandInTests
{
    private static readonly ElectionNorms Village = ElectionNorms.VillagersCommittee;

    private static readonly NormName<ValueList<Label>> Who = new("who", Order.AnyWillDo<Label>());

    private static readonly NormName<ValueList<Label>> All = new("all", Order.AllRequired<Label>());

    private static readonly Case Flood = new("flood", new("there is a flood", "发生洪灾"));

    private static readonly Rulebook Law = Rulebook
        .Named("Law", "法")
        .With(Who, [Bodies.TownshipGovernment], Article(1), Latitude.Fixed);

    private static Rulebook Province => Law.Under("Province", "省");

    [Fact]
    public void One_statement_names_the_other_wherever_the_layer_names_the_first()
    {
        var book = Subdistricts(Province.With(Who, [Bodies.TownshipGovernment], Article(2)));

        var norm = book.Find(Who)!;
        Assert.Equal([Bodies.TownshipGovernment, Bodies.SubdistrictOffice], norm.Value);
        Assert.Equal("art. 39", norm.Items[1].Source.Provision.Name);
        Assert.Equal("art. 1", norm.Items[0].Source.Provision.Name);
        Assert.Empty(book.ConflictsWithSuperiors());
    }

    [Fact]
    public void What_only_the_superior_says_stays_as_it_is() =>
        Assert.Equal([Bodies.TownshipGovernment], Subdistricts(Province).Find(Who)!.Value);

    [Fact]
    public void Where_every_item_is_required_nothing_is_added() =>
        Assert.Equal(
            [Bodies.TownshipGovernment],
            Subdistricts(Province.With(All, [Bodies.TownshipGovernment], Article(2))).Find(All)!.Value
        );

    [Fact]
    public void Others_have_no_stand_in() =>
        Assert.Equal(
            [Bodies.CountyGovernment],
            Subdistricts(Rulebook.Named("Province", "省").With(Who, [Bodies.CountyGovernment], Article(2)))
                .Find(Who)!
                .Value
        );

    [Fact]
    public void It_holds_in_the_case_in_which_the_other_is_named()
    {
        var book = Subdistricts(
            Rulebook
                .Named("Province", "省")
                .With(Who, [Bodies.CountyGovernment], Article(2))
                .With(Who, [Bodies.TownshipGovernment], Article(3), when: Flood)
        );

        Assert.Equal(
            ["township government, subdistrict office", "county government"],
            book.FindOrOpen(Who)
                .Readings.OrderByDescending(reading => reading.When == Flood)
                .Select(reading => Who.Say(reading.Norm, Language.English))
        );
    }

    [Fact]
    public void It_is_taken_over_with_the_rest_of_a_layer() =>
        Assert.Contains(
            Bodies.SubdistrictOffice,
            Rulebook
                .Named("Province", "省")
                .Including(
                    Subdistricts(
                        Rulebook.Named("Part", "部分").With(Who, [Bodies.TownshipGovernment], Article(2))
                    )
                )
                .Find(Who)!
                .Value
        );

    [Fact]
    public void Nobody_stands_in_for_themselves() =>
        Assert.Throws<ArgumentException>(() =>
            Law.StandingIn(Bodies.SubdistrictOffice, Bodies.SubdistrictOffice, Article(39))
        );

    // Zhejiang art. 33: the township supervises the handover, and art. 44 the subdistrict office where that has the village.
    [Theory]
    [InlineData("body/township-government", Verdict.Met, "art. 24")]
    [InlineData("body/subdistrict-office", Verdict.Met, "art. 44")]
    [InlineData("body/county-government", Verdict.Breached, "art. 24")]
    public void A_subdistrict_office_supervises_the_handover(string by, Verdict verdict, string article)
    {
        var line = HandoverRules
            .From(Zhejiang, Village)
            .Decide(new() { NewCommitteeOn = new(2026, 3, 1), SupervisedBy = Label.Of(by) })
            .Findings.Single(finding => finding.Rule.Equals(HandoverFindings.SupervisedBy));

        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(article, line.Source!.Provision.Name);
    }

    // Zhejiang art. 35: the township calls the vote on a recall when the committee let its time pass.
    [Theory]
    [InlineData("body/subdistrict-office", 0)]
    [InlineData("body/county-government", 1)]
    public void A_subdistrict_office_calls_the_vote_on_a_recall(string by, int wrong) =>
        Assert.Equal(
            wrong,
            RecallRules
                .From(Zhejiang, Village, Franchise.Voters)
                .Decide(
                    new()
                    {
                        Members = ["Li"],
                        Petition = new() { ReceivedOn = new(2026, 3, 1), Signatures = [] },
                        Vote = new()
                        {
                            Day = new(2026, 5, 1),
                            Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                            Tally = BallotPaper.Of(["Li"], limit: 1).CountPatterns([0b1], [60]),
                            CalledBy = Label.Of(by),
                        },
                    }
                )
                .Findings.Count(finding => finding.Rule.Equals(RecallFindings.Caller))
        );

    private static Rulebook Zhejiang { get; } =
        Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2026, 3, 1)));

    private static Rulebook Subdistricts(Rulebook book) =>
        book.StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Article(39));

    private static Citation Article(int number) => SampleNorms.Article(number);
}
