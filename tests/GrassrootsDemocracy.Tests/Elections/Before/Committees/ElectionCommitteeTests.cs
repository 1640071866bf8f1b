using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections.Before.Voters;

namespace GrassrootsDemocracy.Tests.Elections.Before.Committees;

// Village law art. 12 (2018), 15 (2026); Zhejiang arts 8 and 9.
public sealed class ElectionCommitteeTests
{
    private static readonly ElectionCommitteeNorms Names = ElectionNorms.VillagersCommittee.ElectionCommittee;

    private static readonly Kinship Kin = new(
        new("M1", "Son", KinRelation.Parent),
        new("Son", "Grandson", KinRelation.Parent)
    );

    [Theory]
    [InlineData(4, Verdict.Breached, 1L)]
    [InlineData(5, Verdict.Met, 0L)]
    [InlineData(9, Verdict.Met, 0L)]
    [InlineData(10, Verdict.Breached, -1L)]
    public void It_has_five_to_nine_members(int members, Verdict verdict, long change)
    {
        var outcome = Decide(Record(members));
        Assert.Equal(verdict, Line(outcome, ElectionCommitteeFindings.Size).Verdict);
        Assert.Equal(change, outcome.SmallestChange);
    }

    [Theory]
    [InlineData(5, 0L)]
    [InlineData(6, 1L)]
    public void An_even_number_is_repaired_by_one(int members, long change)
    {
        var odd = Village
            .Zhejiang2026.Under("County", "县")
            .With(
                Names.Size,
                CountRange.Odd(5, 9),
                new(new("M", "办法", "2027"), Provision.Article(1), TextStatus.Analogy)
            );
        Assert.Equal(change, ElectionCommitteeRules.From(odd, Names).Decide(Record(members)).SmallestChange);
    }

    [Fact]
    public void A_member_who_stands_leaves_and_the_next_in_line_comes()
    {
        var outcome = Decide(
            Record(5) with
            {
                Candidates = ["M2"],
                NextInLine = new(new RankedPerson("N1", 9), new RankedPerson("N2", 8)),
            }
        );
        Assert.Equal(MemberState.Leaves, outcome.Members[2].State);
        Assert.Equal(["N1"], outcome.MovedUp);
        Assert.Equal(["M0", "M1", "M3", "M4", "N1"], outcome.Sitting);
        Assert.Equal(Verdict.Met, Line(outcome, ElectionCommitteeFindings.Replacement).Verdict);
    }

    // 2018: only who stands; 2026: close relatives too, a grandparent among them; Zhejiang's narrower circle gives way.
    [Theory]
    [InlineData("2018-12-29", "Son", MemberState.Stays)]
    [InlineData("2026-01-01", "Son", MemberState.Leaves)]
    [InlineData("2026-01-01", "Grandson", MemberState.Leaves)]
    public void A_relative_of_a_candidate_leaves_since_2026(string day, string candidate, MemberState state)
    {
        var rulebook = NationalRulebook.Editions.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var outcome = ElectionCommitteeRules
            .From(rulebook, Names)
            .Decide(Record(5) with { Candidates = [candidate] });
        Assert.Equal(state, outcome.Members[1].State);
    }

    [Theory]
    [InlineData("Son", MemberState.Leaves)]
    [InlineData("Grandson", MemberState.Stays)]
    public void Zhejiang_names_the_household_only(string candidate, MemberState state)
    {
        var outcome = ElectionCommitteeRules
            .From(Village.Zhejiang2018, Names)
            .Decide(Record(5) with { Candidates = [candidate] });
        Assert.Equal(state, outcome.Members[1].State);
        Assert.Contains(
            Village.Zhejiang2026.ConflictsWithSuperiors(),
            conflict => conflict.Name == Names.RelativesLeave && conflict.Strictness == Strictness.Looser
        );
    }

    [Fact]
    public void Why_a_relative_leaves_is_explained()
    {
        var outcome = Decide(Record(5) with { Candidates = ["Grandson"] });
        Assert.Contains(
            "M1 is the parent of Son, Son is the parent of Grandson",
            Line(outcome, ElectionCommitteeFindings.Relative).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Kinship_that_nobody_asked_about_leaves_everybody_open()
    {
        var outcome = Decide(Record(5) with { Candidates = ["Grandson"], Kinship = null });
        Assert.All(outcome.Members, member => Assert.Equal(MemberState.Undetermined, member.State));
        Assert.Null(outcome.SmallestChange);
    }

    [Theory]
    [InlineData(1, null, MemberState.Stays)]
    [InlineData(2, null, MemberState.Undetermined)]
    [InlineData(2, true, MemberState.Leaves)]
    [InlineData(2, false, MemberState.Stays)]
    [InlineData(3, true, MemberState.Leaves)]
    public void Whoever_misses_two_meetings_may_be_held_to_have_left(
        int missed,
        bool? held,
        MemberState state
    )
    {
        var record = Record(5);
        var member = record.Members[0] with { MissedRunning = missed, IsHeldToHaveLeft = held };
        Assert.Equal(
            state,
            Decide(record with { Members = [member, .. record.Members.Skip(1)] }).Members[0].State
        );
    }

    [Fact]
    public void Somebody_next_in_line_who_stands_is_passed_over()
    {
        var outcome = Decide(
            Record(5) with
            {
                Candidates = ["M2", "N1"],
                NextInLine = new(new RankedPerson("N1", 9), new RankedPerson("N2", 8)),
            }
        );
        Assert.Equal(["N2"], outcome.MovedUp);
    }

    [Fact]
    public void A_tie_next_in_line_is_said_and_leaves_the_size_open()
    {
        var outcome = Decide(
            Record(5) with
            {
                Candidates = ["M2"],
                NextInLine = new(new RankedPerson("N1", 8), new RankedPerson("N2", 8)),
            }
        );
        Assert.Empty(outcome.MovedUp);
        Assert.Equal(["N1", "N2"], outcome.Tied);
        Assert.Equal(Verdict.Undetermined, Line(outcome, ElectionCommitteeFindings.Size).Verdict);
    }

    [Fact]
    public void A_fresh_selection_fills_the_places_too()
    {
        var outcome = Decide(Record(5) with { Candidates = ["M2"], FreshlyChosen = ["F1"] });
        Assert.Equal(["M0", "M1", "M3", "M4", "F1"], outcome.Sitting);
        Assert.Empty(outcome.MovedUp);
    }

    [Fact]
    public void Without_anybody_next_in_line_the_smallest_change_is_one_more()
    {
        var outcome = Decide(Record(5) with { Candidates = ["M2"] });
        Assert.Equal(1, outcome.SmallestChange);
        Assert.Equal(Verdict.Breached, Line(outcome, ElectionCommitteeFindings.Replacement).Verdict);
    }

    [Fact]
    public void The_deputy_director_is_new_in_2026()
    {
        var record = Record(5);
        Assert.Equal(Verdict.Met, Line(Decide(record), ElectionCommitteeFindings.Offices).Verdict);
        var withoutDeputy = record with
        {
            Members =
            [
                .. record.Members.Select(member =>
                    member.Office == Office.DeputyDirector ? member with { Office = Office.Member } : member
                ),
            ],
        };
        Assert.Equal(
            Verdict.Breached,
            Line(Decide(withoutDeputy), ElectionCommitteeFindings.Offices).Verdict
        );
        var before = ElectionCommitteeRules.From(Village.Zhejiang2018, Names).Decide(withoutDeputy);
        Assert.Equal(Verdict.Met, Line(before, ElectionCommitteeFindings.Offices).Verdict);
    }

    [Fact]
    public void Who_chose_it_is_open_while_nobody_recorded_it() =>
        Assert.Equal(
            Verdict.Undetermined,
            Line(Decide(Record(5) with { ChosenBy = null }), ElectionCommitteeFindings.ChosenBy).Verdict
        );

    [Fact]
    public void A_committee_of_nobody_is_five_short() => Assert.Equal(5, Decide(Record(0)).SmallestChange);

    private static Finding Line(ElectionCommitteeOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule));

    private static ElectionCommitteeOutcome Decide(ElectionCommitteeRecord record) =>
        ElectionCommitteeRules.From(Village.Zhejiang2026, Names).Decide(record);

    private static ElectionCommitteeRecord Record(int members) =>
        new()
        {
            Members =
            [
                .. Enumerable
                    .Range(0, members)
                    .Select(i => new CommitteeMember
                    {
                        Name = $"M{i}",
                        Office =
                            i == 0 ? Office.Director
                            : i == 1 ? Office.DeputyDirector
                            : Office.Member,
                    }),
            ],
            ChosenBy = Bodies.VillagersAssembly,
            Kinship = Kin,
        };
}
