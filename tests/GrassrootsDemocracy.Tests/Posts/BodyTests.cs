using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Tests.Posts;

// Who sits on a body: village law arts 6, 32 (2010, 2018), 8, 37 (2026); urban law arts 7 (1990, 2018), 8, 36 (2026); the law on
// collective organisations arts 29, 34; the branch regulation ch. 6; the guidance of 2017 item 2.
public sealed class BodyTests
{
    private static readonly Label Village = Bodies.VillagersCommittee;
    private static readonly Label Supervision = Bodies.VillageSupervisionCommittee;

    [Theory]
    [InlineData("villagers-committee", 2, Verdict.Breached)]
    [InlineData("villagers-committee", 3, Verdict.Met)]
    [InlineData("villagers-committee", 7, Verdict.Met)]
    [InlineData("villagers-committee", 8, Verdict.Breached)]
    [InlineData("residents-committee", 4, Verdict.Breached)]
    [InlineData("residents-committee", 5, Verdict.Met)]
    [InlineData("residents-committee", 9, Verdict.Met)]
    [InlineData("residents-committee", 10, Verdict.Breached)]
    [InlineData("village-supervision-committee", 2, Verdict.Breached)]
    [InlineData("village-supervision-committee", 3, Verdict.Met)]
    [InlineData("village-supervision-committee", 5, Verdict.Met)]
    [InlineData("village-supervision-committee", 6, Verdict.Breached)]
    [InlineData("collective-board", 2, Verdict.Breached)]
    [InlineData("collective-board", 3, Verdict.Met)]
    [InlineData("collective-board", 4, Verdict.Breached)]
    [InlineData("collective-board", 7, Verdict.Met)]
    [InlineData("collective-board", 9, Verdict.Breached)]
    [InlineData("residents-supervision-committee", 3, Verdict.Undetermined)]
    public void A_body_has_as_many_members_as_its_law_says(string body, int members, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Check(Rosters.Of(Rosters.Committee(Label.Of($"body/{body}"), "m", members)))
                .Line(PostFindings.Size)
                .Verdict
        );

    [Theory]
    [InlineData(0, 1, Verdict.Met)]
    [InlineData(6, 1, Verdict.Met)]
    [InlineData(6, 2, Verdict.Met)]
    [InlineData(6, 3, Verdict.Breached)]
    [InlineData(7, 2, Verdict.Breached)]
    [InlineData(7, 3, Verdict.Met)]
    [InlineData(50, 7, Verdict.Met)]
    [InlineData(50, 8, Verdict.Breached)]
    public void A_branch_of_less_than_seven_full_members_has_a_secretary_and_no_committee(
        int fullMembers,
        int members,
        Verdict verdict
    )
    {
        var roster = Rosters.Of(Rosters.Committee(Bodies.PartyBranchCommittee, "p", members)) with
        {
            Counts = [new(Circles.FullPartyMembers, fullMembers)],
        };
        Assert.Equal(verdict, Check(roster).Line(PostFindings.Size).Verdict);
    }

    [Fact]
    public void Without_the_number_of_full_members_nobody_can_say_how_large_a_branch_committee_is() =>
        Assert.Equal(
            Verdict.Undetermined,
            Check(Rosters.Of(Rosters.Committee(Bodies.PartyBranchCommittee, "p", 3)))
                .Line(PostFindings.Size)
                .Verdict
        );

    [Fact]
    public void A_person_with_two_posts_of_one_committee_is_one_member()
    {
        var outcome = Check(
            Rosters.Of(
                (Village, Office.Director, "Li"),
                (Village, Office.Member, "Li"),
                (Village, Office.Member, "Wang")
            )
        );
        Assert.Equal(2, outcome.Line(PostFindings.Size).Measure.Actual);
        Assert.Equal(Verdict.Undetermined, outcome.Line(PostFindings.SeveralPosts).Verdict);
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, null, Verdict.Met)]
    [InlineData(false, null, Verdict.Undetermined)]
    [InlineData(null, null, Verdict.Undetermined)]
    [InlineData(false, false, Verdict.Breached)]
    public void There_is_a_woman_on_the_committee(bool? one, bool? others, Verdict verdict)
    {
        var roster = Rosters.Of(Rosters.Committee(Village, "m", 3));
        roster = roster with
        {
            People =
            [
                .. roster.People.Select((person, at) => person with { IsWoman = at == 0 ? one : others }),
            ],
        };
        Assert.Equal(verdict, Check(roster).Line(PostFindings.Women).Verdict);
    }

    [Theory]
    [InlineData("2018-12-29", true, false, Verdict.Breached)]
    [InlineData("2018-12-29", true, true, Verdict.Met)]
    [InlineData("2018-12-29", true, null, Verdict.Undetermined)]
    [InlineData("2018-12-29", null, true, Verdict.Undetermined)]
    [InlineData("2018-12-29", false, false, null)]
    [InlineData("2026-01-01", true, false, null)]
    public void The_seat_for_a_nationality_with_fewer_people_went_in_2026(
        string day,
        bool? isMultiEthnic,
        bool? isMinority,
        Verdict? verdict
    )
    {
        var date = Rulebooks.National.Editions.Day(day);
        var roster = Rosters
            .Of(Rosters.Committee(Village, "m", 3))
            .With("m0", person => person with { IsMinority = isMinority })
            .With("m1", person => person with { IsMinority = false })
            .With("m2", person => person with { IsMinority = false }) with
        {
            IsMultiEthnic = isMultiEthnic,
        };
        Assert.Equal(
            verdict,
            Rosters
                .Rules(date)
                .Check(roster, date)
                .Findings.SingleOrDefault(line => line.Rule.Equals(PostFindings.Minority))
                ?.Verdict
        );
    }

    [Fact]
    public void Relatives_sit_together_until_2026_and_not_from_then_on()
    {
        var roster = Rosters.Of(Rosters.Committee(Village, "m", 3)) with
        {
            Kinship = new(
                new Relation("m0", "x", KinRelation.Parent),
                new Relation("x", "m2", KinRelation.Parent)
            ),
        };
        var line = Check(roster).Line(PostFindings.Relatives);
        Assert.Equal(Verdict.Breached, line.Verdict);
        Assert.Contains("m0 is the parent of x", line.ToString(), StringComparison.Ordinal);
        Assert.Equal("art. 8(2)", line.Source!.Provision.ToString());
        LocalDate before = new(2025, 12, 31);
        Assert.DoesNotContain(
            Rosters.Rules(before).Check(roster, before).Findings,
            finding => finding.Rule.Equals(PostFindings.Relatives)
        );
    }

    [Fact]
    public void Cousins_are_not_close_relatives_and_an_unknown_kinship_decides_nothing()
    {
        var roster = Rosters.Of(Rosters.Committee(Village, "m", 3));
        Assert.Equal(Verdict.Undetermined, Check(roster).Line(PostFindings.Relatives).Verdict);
        Assert.Equal(
            Verdict.Met,
            Check(roster with { Kinship = new(new Relation("m0", "m1", KinRelation.Cousin)) })
                .Line(PostFindings.Relatives)
                .Verdict
        );
    }

    [Fact]
    public void Everybody_related_gives_every_pair()
    {
        var ids = Enumerable.Range(0, 4).Select(at => $"m{at}").ToList();
        var roster = Rosters.Of(Rosters.Committee(Village, "m", 4)) with
        {
            Kinship = new(
                from one in ids
                from other in ids
                where string.CompareOrdinal(one, other) < 0
                select new Relation(one, other, KinRelation.Sibling)
            ),
        };
        Assert.Equal(6, Check(roster).Findings.Count(line => line.Rule.Equals(PostFindings.Relatives)));
    }

    [Theory]
    [InlineData("m1", null, Verdict.Breached)]
    [InlineData("s1", KinRelation.Spouse, Verdict.Breached)]
    [InlineData("s1", KinRelation.Grandchild, Verdict.Breached)]
    [InlineData("s1", KinRelation.SiblingInLaw, Verdict.Met)]
    [InlineData("s1", null, Verdict.Met)]
    public void Members_of_the_committee_and_their_close_relatives_do_not_supervise_it(
        string supervisor,
        KinRelation? kin,
        Verdict verdict
    )
    {
        foreach (var day in new LocalDate[] { new(2010, 10, 28), new(2018, 12, 29), new(2026, 1, 1) })
        {
            var roster = Rosters.Of([
                .. Rosters.Committee(Village, "m", 3),
                (Supervision, Office.Member, supervisor),
            ]) with
            {
                Kinship = new(
                    kin is { } relation ? [new Relation(supervisor, "m0", relation)] : Array.Empty<Relation>()
                ),
            };
            Assert.Equal(verdict, Rosters.Rules(day).Check(roster, day).Line(PostFindings.Barred).Verdict);
        }
    }

    [Fact]
    public void A_roster_without_the_committee_cannot_show_that_its_members_do_not_supervise() =>
        Assert.Equal(
            Verdict.Undetermined,
            Check(Rosters.Of((Supervision, Office.Member, "s1"))).Line(PostFindings.Barred).Verdict
        );

    [Theory]
    [InlineData("director", Verdict.Undetermined)]
    [InlineData("member", Verdict.Met)]
    public void The_secretary_is_in_principle_not_the_chair_of_supervision(string office, Verdict verdict)
    {
        var line = Check(
                Rosters.Of(
                    (Village, Office.Director, "Wang"),
                    (Bodies.PartyBranchCommittee, Office.Secretary, "Li"),
                    (
                        Supervision,
                        string.Equals(office, "director", StringComparison.Ordinal)
                            ? Office.Director
                            : Office.Member,
                        "Li"
                    )
                )
            )
            .Line(PostFindings.BarredInPrinciple);
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal("item 2", line.Source!.Provision.ToString());
    }

    [Fact]
    public void Directors_finance_staff_accountants_and_their_relatives_do_not_supervise_the_collective()
    {
        var roster = Rosters.Of(
            (Bodies.CollectiveBoard, PostFacts.BoardChair, "b0"),
            (Bodies.CollectiveOrganisation, PostFacts.FinanceStaff, "f"),
            (Bodies.CollectiveOrganisation, PostFacts.Accountant, "k"),
            (Bodies.CollectiveSupervisors, PostFacts.Supervisor, "f"),
            (Bodies.CollectiveSupervisors, PostFacts.Supervisor, "s")
        ) with
        {
            Kinship = new(new Relation("s", "k", KinRelation.Child)),
        };
        Assert.Equal(
            [Verdict.Met, Verdict.Breached, Verdict.Breached],
            Check(roster)
                .Findings.Where(line => line.Rule.Equals(PostFindings.Barred))
                .Select(line => line.Verdict)
        );
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Somebody_on_the_supervision_committee_knows_finance(bool? knows, Verdict verdict)
    {
        var roster = Rosters
            .Of((Supervision, Office.Director, "s0"))
            .With(
                "s0",
                person =>
                    person with
                    {
                        Traits =
                            knows is null ? null
                            : knows.Value ? [PostFacts.KnowsFinance]
                            : [],
                    }
            );
        Assert.Equal(verdict, Check(roster).Line(PostFindings.Trait).Verdict);
    }

    [Fact]
    public void A_body_of_the_hosts_own_has_rules_as_soon_as_a_rulebook_states_them()
    {
        var body = new Label("body/water-council", "water council", "水务理事会");
        var law = Rulebook
            .Named("County", "某县")
            .With(
                new PostNorms(body).Size,
                CountRange.Odd(3, 5),
                new(new("Measures", "办法", "2020"), Provision.Article(1), TextStatus.Read)
            );
        Assert.Equal(
            Verdict.Breached,
            PostRules
                .From(law)
                .Check(Rosters.Of(Rosters.Committee(body, "w", 4)), Rosters.Day)
                .Line(PostFindings.Size)
                .Verdict
        );
    }

    private static PostOutcome Check(Roster roster) => Rosters.Rules(Rosters.Day).Check(roster, Rosters.Day);
}
