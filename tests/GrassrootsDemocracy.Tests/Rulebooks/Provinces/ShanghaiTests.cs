using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Tests.Conventions;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 上海市村民委员会选举办法 (2020-09-25), over the law of 2018 and over that of 2026.
public class ShanghaiTests
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    private static Rulebook Of2018 { get; } =
        Shanghai2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)));

    private static Rulebook Of2026 { get; } =
        Shanghai2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2026, 3, 1)));

    [Fact]
    public void The_catalogue_finds_them_for_the_city_from_their_day()
    {
        var area = JurisdictionCode.Parse("310115");

        Assert.Equal(
            "Shanghai election measures 2020 over National rulebook",
            RulebookCatalogue.BuiltIn.Find(area, new(2021, 1, 1)).ToString()
        );
        Assert.Equal("National rulebook", RulebookCatalogue.BuiltIn.Find(area, new(2020, 9, 24)).ToString());
    }

    [Fact]
    public void Every_article_that_is_cited_was_read_and_is_of_the_measures() =>
        Assert.All(
            Shanghai2020.Layer.OwnNames,
            name => Assert.Equal(TextStatus.Read, Shanghai2020.Layer.Prevailing(name)!.Source.Status)
        );

    // Arts 22 and 26(2): 报乡、镇人民政府, where Zhejiang has the list filed with the guidance body (art. 8(3)).
    [Fact]
    public void The_result_is_filed_with_the_township_government_alone() =>
        Assert.Equal(
            "报乡级人民政府备案",
            Of2026.Find(Norms.Process.Announcement.Evidence)!.Value.Single().ToString(Language.Chinese)
        );

    // Two of 147 are no norm: who may be elected (art. 3), and the committee's answers to letters (art. 8(1)).
    [Fact]
    public void All_but_two_of_147_provisions_are_stated()
    {
        Assert.Equal(147, ShanghaiProvisions.All.Length);
        Assert.Equal(
            ["3", "8(1)"],
            ShanghaiProvisions.All.Where(said => said.Norms.Length == 0).Select(said => said.Article)
        );
    }

    [Fact]
    public void Every_provision_is_cited_by_a_norm_that_is_named_for_it() =>
        None.Of(
            ShanghaiProvisions.All.Where(said =>
                said.Norms.Length > 0 && !said.Norms.SelectMany(Cited).Contains(said.Article)
            )
        );

    // The measures were made under the law of 2018, and older than that of 2026.
    [Fact]
    public void They_contradict_the_law_of_2026_in_six_places_and_that_of_2018_in_none()
    {
        Assert.Empty(Of2018.ConflictsWithSuperiors());
        Assert.Equal(
            [
                "candidacy.nominators 12(1) / 18(1)",
                "election-committee.offices 7(1) / 15(2)",
                "ending.resignation-to 28 / 20",
                "offices.kept-apart 2(3) / 8(2)",
                "proxies.holders 16(1) / 18(4)",
                "voters.classes 9(2) / 16(2)",
            ],
            Of2026
                .ConflictsWithSuperiors()
                .Select(conflict =>
                    $"{conflict.Name.Id["election.villagers-committee.".Length..]} {Place(conflict.Lower)} / {Place(conflict.Superior)}"
                )
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    // Art. 15(1): all at once or one after another, but never from among the members elected.
    [Theory]
    [InlineData(OfficeStanding.Nominated, true)]
    [InlineData(OfficeStanding.NominatedOrNotElected, true)]
    [InlineData(OfficeStanding.ElectedMembers, false)]
    public void A_village_chooses_its_rounds_but_none_from_among_the_members_elected(
        OfficeStanding standing,
        bool isAllowed
    )
    {
        var village = Of2018
            .Under("A village", "某村")
            .With(
                Norms.Offices.Rounds,
                [
                    new OfficeRound([Office.Member], OfficeStanding.Nominated),
                    new OfficeRound([Office.Director], standing),
                ],
                Of2018.Prevailing(Norms.Offices.Rounds)!.Source
            );

        Assert.Equal(
            isAllowed,
            village.ConflictsWithSuperiors().All(conflict => conflict.LowerRulebook != "A village")
        );
        Assert.Equal(isAllowed, village.Find(Norms.Offices.Rounds) is not null);
    }

    // Art. 29(1): three members left, the delegates may agree to none; fewer, within three months.
    [Theory]
    [InlineData(2, TermState.Stated)]
    [InlineData(3, TermState.NothingAsked)]
    public void A_by_election_has_a_last_day_where_fewer_than_three_are_left(int left, TermState state)
    {
        var few = Case.Fewer(Quantity.MembersLeft, 3);

        Assert.Equal(
            state,
            Of2018.Given(new Circumstance(few, left < 3)).FindOrOpen(Norms.ByElection.Within).State
        );
        Assert.Equal(TermState.InCases, Of2018.FindOrOpen(Norms.ByElection.Within).State);
    }

    // Art. 12(1): whoever has more nominating votes is a candidate; art. 20(2): the most votes decide a runoff.
    [Fact]
    public void Nothing_is_asked_of_the_turnout_of_a_nomination_nor_of_the_votes_of_a_runoff()
    {
        Assert.Equal(TermState.NothingAsked, Of2018.FindOrOpen(Norms.Candidacy.BallotTurnout).State);
        Assert.Equal(TermState.NothingAsked, Of2018.FindOrOpen(Norms.RunoffMajority).State);
    }

    [Theory]
    [InlineData(1)]
    public void Director_and_deputy_have_one_candidate_more_and_members_one_to_three(int more)
    {
        Assert.Equal(Surplus.Exactly(more), Of2018.Find(Norms.For(Office.Director).Surplus)?.Value);
        Assert.Equal(Surplus.Exactly(more), Of2018.Find(Norms.For(Office.DeputyDirector).Surplus)?.Value);
        Assert.Equal(Surplus.Between(1, 3), Of2018.Find(Norms.For(Office.Member).Surplus)?.Value);
    }

    // The articles at which the measures state a norm: of a value, of the items of a list, of each case.
    private static IEnumerable<string> Cited(string id)
    {
        var name = Shanghai2020.Layer.OwnNames.Single(name =>
            string.Equals(name.Id, $"election.villagers-committee.{id}", StringComparison.Ordinal)
        );
        return Sources(Shanghai2020.Layer.Prevailing(name)!).SelectMany(norm => Place(norm).Split(", "));

        static IEnumerable<Norm> Sources(Norm norm) =>
            norm switch
            {
                InCases { Readings: var readings } => readings
                    .Select(reading => reading.Norm)
                    .OfType<Norm>()
                    .SelectMany(Sources),
                _ => ItemsOf(norm).Append(norm),
            };

        static IEnumerable<Norm> ItemsOf(Norm norm) =>
            (IEnumerable<Norm>?)norm.GetType().GetProperty("Items")?.GetValue(norm) ?? [];
    }

    private static string Place(Norm norm) =>
        norm
            .Source.Provision.Name.Replace("arts ", "", StringComparison.Ordinal)
            .Replace("art. ", "", StringComparison.Ordinal);

    [Fact]
    public void The_causes_of_the_law_keep_its_article_beside_the_one_that_the_city_adds()
    {
        var causes = Of2018.Find(Norms.Ending.Causes)!;

        Assert.Equal(4, causes.Items.Count);
        Assert.Equal(
            2,
            causes.Items.Count(cause =>
                cause.Source.Instrument.Name.Contains("Shanghai", StringComparison.Ordinal)
            )
        );
    }
}
