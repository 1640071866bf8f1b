using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Posts;

// Open posts, acting and terms: village law arts 11(2) (2018), 14(2) and 37 (2026); 3 years before 2018-12-29.
public sealed class TimeTests
{
    private static readonly Label Village = Bodies.VillagersCommittee;

    private static readonly Citation Source = new(
        new("Measures", "办法", "2026"),
        Provision.Article(1),
        TextStatus.Read
    );

    private static Rulebook Province(LocalDate day) =>
        RulebookCatalogue
            .BuiltIn.Find(JurisdictionCode.Nation, day)
            .Under("Province", "某省")
            .With(PostNorms.VillagersCommittee.ActingLimit, new TimeLimit(6, TimeUnit.Month), Source)
            .With(PostNorms.VillagersCommittee.FilledWithin, new TimeLimit(3, TimeUnit.Month), Source)
            .With(PostNorms.VillagersCommittee.Overrun, new TimeLimit(6, TimeUnit.Month), Source);

    [Theory]
    [InlineData("2026-07-01", Verdict.Met)]
    [InlineData("2026-07-02", Verdict.Breached)]
    public void Acting_lasts_no_longer_than_its_limit(string day, Verdict verdict)
    {
        var date = Rulebooks.National.Editions.Day(day);
        var roster = Rosters.Of((Village, Office.Director, "Li"));
        roster = roster with
        {
            Tenures = [roster.Tenures[0] with { From = new(2026, 1, 1), IsActing = true }],
        };
        Assert.Equal(
            verdict,
            PostRules.From(Province(date)).Check(roster, date).Line(PostFindings.Acting).Verdict
        );
        Assert.Equal(
            Verdict.Undetermined,
            Rosters.Rules(date).Check(roster, date).Line(PostFindings.Acting).Verdict
        );
    }

    [Theory]
    [InlineData("2026-04-01", Verdict.Met)]
    [InlineData("2026-04-02", Verdict.Breached)]
    public void An_open_post_is_filled_in_time(string day, Verdict verdict)
    {
        var date = Rulebooks.National.Editions.Day(day);
        var roster = Rosters.Of((Village, Office.Director, "Li"));
        roster = roster with { Tenures = [roster.Tenures[0] with { Until = new(2026, 1, 1) }] };
        Assert.Equal(
            verdict,
            PostRules.From(Province(date)).Check(roster, date).Line(PostFindings.Open).Verdict
        );
        Assert.Equal(
            Verdict.Undetermined,
            PostRules
                .From(Province(date))
                .Check(roster with { Tenures = [] }, date)
                .Line(PostFindings.Open)
                .Verdict
        );
    }

    [Theory]
    [InlineData("2015-06-01", "2018-06-01", Verdict.Met)]
    [InlineData("2015-06-01", "2018-06-02", Verdict.Undetermined)]
    [InlineData("2021-03-01", "2026-03-01", Verdict.Met)]
    [InlineData("2021-03-01", "2026-03-02", Verdict.Undetermined)]
    [InlineData("2020-02-29", "2025-02-28", Verdict.Met)]
    [InlineData("2027-01-01", "2026-03-01", Verdict.Undetermined)]
    public void A_term_ends_after_its_years(string elected, string day, Verdict verdict) =>
        Assert.Equal(verdict, Term(elected, day, Rosters.Rules).Verdict);

    [Theory]
    [InlineData("2026-09-01", Verdict.Met)]
    [InlineData("2026-09-02", Verdict.Breached)]
    public void A_province_says_how_long_the_change_of_term_may_be_overdue(string day, Verdict verdict) =>
        Assert.Equal(verdict, Term("2021-03-01", day, date => PostRules.From(Province(date))).Verdict);

    // Election regulation of the party (2020) art. 3: a delay of one year at the most.
    [Theory]
    [InlineData("2025-03-01", Verdict.Met)]
    [InlineData("2026-03-01", Verdict.Met)]
    [InlineData("2026-03-02", Verdict.Breached)]
    public void A_party_branch_is_a_year_late_at_the_most(string day, Verdict verdict)
    {
        var roster = Rosters.Of((Bodies.PartyBranchCommittee, Office.Secretary, "Li")) with
        {
            Terms = [new(Bodies.PartyBranchCommittee, new(2020, 3, 1))],
        };
        var on = Rulebooks.National.Editions.Day(day);
        Assert.Equal(verdict, Rosters.Rules(on).Check(roster, on).Line(PostFindings.Term).Verdict);
    }

    [Fact]
    public void Without_the_day_of_the_election_nobody_knows_the_end_of_the_term() =>
        Assert.Equal(
            Verdict.Undetermined,
            Rosters
                .Rules(Rosters.Day)
                .Check(Rosters.Of((Village, Office.Director, "Li")), Rosters.Day)
                .Line(PostFindings.Term)
                .Verdict
        );

    [Fact]
    public void The_supervision_committee_has_the_term_of_the_committee()
    {
        var roster = Rosters.Of((Bodies.VillageSupervisionCommittee, Office.Director, "Li")) with
        {
            Terms = [new(Village, new(2021, 3, 1)), new(Village, new(2026, 3, 2))],
        };
        LocalDate late = new(2026, 3, 1);
        Assert.Equal(Verdict.Met, Rosters.Rules(late).Check(roster, late).Line(PostFindings.Term).Verdict);
        LocalDate next = new(2031, 3, 3);
        Assert.Equal(
            Verdict.Undetermined,
            Rosters.Rules(next).Check(roster, next).Line(PostFindings.Term).Verdict
        );
    }

    private static Finding Term(string elected, string day, Func<LocalDate, PostRules> rules)
    {
        var date = Rulebooks.National.Editions.Day(day);
        var roster = Rosters.Of((Village, Office.Director, "Li")) with
        {
            Terms = [new(Village, Rulebooks.National.Editions.Day(elected))],
        };
        return rules(date).Check(roster, date).Line(PostFindings.Term);
    }
}
