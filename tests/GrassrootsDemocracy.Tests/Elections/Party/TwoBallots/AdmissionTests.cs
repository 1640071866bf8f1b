using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.Party.TwoBallots;

// Admission by ballot: the rules on admitting party members (2014), as law.md §9 has them.
public sealed class AdmissionTests
{
    private static readonly LocalDate Day = new(2026, 6, 10);

    private static readonly AdmissionRules Rules = AdmissionRules.From(
        AdmissionRegulation.Editions.On(Day),
        AdmissionNorms.ProbationaryMember
    );

    // More than half of those due, not of those present: the least that passes of 9, 10, 30 and 99 is 5, 6, 16 and 50.
    [Theory]
    [InlineData(9, 9, 4, AdmissionState.NotAdmitted)]
    [InlineData(9, 9, 5, AdmissionState.Admitted)]
    [InlineData(10, 9, 5, AdmissionState.NotAdmitted)]
    [InlineData(10, 9, 6, AdmissionState.Admitted)]
    [InlineData(30, 20, 15, AdmissionState.NotAdmitted)]
    [InlineData(30, 20, 16, AdmissionState.Admitted)]
    [InlineData(99, 50, 49, AdmissionState.NotAdmitted)]
    [InlineData(99, 50, 50, AdmissionState.Admitted)]
    public void More_than_half_of_those_due_must_be_in_favour(
        int due,
        int present,
        int votes,
        AdmissionState state
    ) => Assert.Equal(state, Decide(due, present, votes).State);

    [Theory]
    [InlineData(10, 5, AdmissionState.MeetingInvalid)]
    [InlineData(10, 6, AdmissionState.Admitted)]
    [InlineData(9, 4, AdmissionState.MeetingInvalid)]
    [InlineData(9, 5, AdmissionState.Admitted)]
    [InlineData(10, 0, AdmissionState.MeetingInvalid)]
    [InlineData(0, 0, AdmissionState.MeetingInvalid)]
    public void More_than_half_must_be_present_and_opinions_do_not_make_up_for_them(
        int due,
        int present,
        AdmissionState state
    ) =>
        Assert.Equal(
            state,
            Decide(due, present, present, [.. Enumerable.Range(present, due - present).Select(In)]).State
        );

    [Fact]
    public void When_all_abstain_nobody_is_admitted() =>
        Assert.Equal(AdmissionState.NotAdmitted, Decide(10, 10, 0).State);

    [Theory]
    [InlineData(-1, false, AdmissionState.Admitted)]
    [InlineData(0, false, AdmissionState.Admitted)]
    [InlineData(0, true, AdmissionState.NotAdmitted)]
    [InlineData(1, false, AdmissionState.NotAdmitted)]
    public void A_written_opinion_counts_when_it_was_there_before_the_meeting(
        int days,
        bool isAfterOpening,
        AdmissionState state
    )
    {
        var opinion = In(1) with { ReceivedOn = Day.PlusDays(days), IsAfterOpening = isAfterOpening };
        var result = Decide(10, 9, 5, opinion);
        Assert.Equal(state, result.State);
        Assert.Equal(state == AdmissionState.Admitted ? ["M1"] : [], result.Counted);
        Assert.Equal(state == AdmissionState.Admitted ? [] : ["M1"], result.Late);
    }

    [Fact]
    public void A_late_opinion_is_listed_with_its_article()
    {
        var outcome = Rules.Decide(Meeting(10, 9, 5, In(1) with { ReceivedOn = Day.PlusDays(1) }));
        var line = Assert.Single(outcome.Findings, line => line.Rule.Equals(AdmissionFindings.LateOpinions));
        Assert.Equal((Verdict.Breached, "art. 18"), (line.Verdict, line.Source!.Provision.Name));
        Assert.Contains("M1", line.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_the_same_twice_is_one_vote() =>
        Assert.Equal(6, Decide(12, 8, 5, In(1), In(1) with { ReceivedOn = Day.PlusDays(-3) }).Votes);

    [Theory]
    [InlineData(5, AdmissionState.Undetermined)]
    [InlineData(6, AdmissionState.Admitted)]
    [InlineData(4, AdmissionState.NotAdmitted)]
    public void Contradictory_opinions_leave_it_open_only_when_they_could_decide(
        int votes,
        AdmissionState state
    )
    {
        var result = Decide(10, 9, votes, In(1), In(1) with { Stance = Stance.Against });
        Assert.Equal(state, result.State);
        Assert.Equal(["M1"], result.Contradictory);
    }

    [Fact]
    public void More_votes_than_members_present_decide_nothing()
    {
        var outcome = Rules.Decide(Meeting(10, 6, 9));
        Assert.Equal(AdmissionState.Undetermined, outcome.Results[0].State);
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(AdmissionFindings.Votes));
        Assert.Equal(AdmissionState.Undetermined, Decide(10, 11, 9).State);
        Assert.Equal(AdmissionState.Undetermined, Decide(10, 10, 9, In(1)).State);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Several_people_are_voted_on_one_by_one(bool? isItemByItem, Verdict verdict)
    {
        var meeting = Meeting(10, 10, 6) with { IsItemByItem = isItemByItem };
        var two = meeting with
        {
            Cases = [meeting.Cases[0], meeting.Cases[0] with { Name = "Wang", For = 5 }],
        };
        var outcome = Rules.Decide(two);
        Assert.Equal(
            verdict,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(AdmissionFindings.ItemByItem)).Verdict
        );
        Assert.Equal(
            [AdmissionState.Admitted, AdmissionState.NotAdmitted],
            outcome.Results.Select(result => result.State)
        );
        Assert.DoesNotContain(
            Rules.Decide(meeting).Findings,
            line => line.Rule.Equals(AdmissionFindings.ItemByItem)
        );
    }

    [Fact]
    public void A_person_cannot_be_decided_on_twice()
    {
        var one = Meeting(10, 10, 6).Cases[0];
        Assert.Throws<ArgumentException>(() => Meeting(10, 10, 6) with { Cases = [one, one] });
    }

    [Fact]
    public void Where_every_rulebook_is_silent_nobody_is_admitted_or_turned_down()
    {
        var rules = AdmissionRules.From(Rulebook.Named("Nothing"), AdmissionNorms.FullMember);
        Assert.Equal(AdmissionState.Undetermined, rules.Decide(Meeting(10, 10, 10)).Results[0].State);
    }

    [Fact]
    public void A_probationary_member_becomes_a_full_one_by_the_same_votes()
    {
        var law = AdmissionRegulation.Editions.On(Day);
        var full = AdmissionRules.From(law, AdmissionNorms.FullMember);
        Assert.Equal(Rules.Approval, full.Approval);
        Assert.Equal(Rules.Turnout, full.Turnout);
        Assert.Equal(Rules.WrittenOpinions, full.WrittenOpinions);
    }

    private static WrittenOpinion In(int member) =>
        new()
        {
            Member = FormattableString.Invariant($"M{member}"),
            Stance = Stance.For,
            ReceivedOn = Day.PlusDays(-1),
        };

    private static AdmissionResult Decide(
        int due,
        int present,
        int votes,
        params WrittenOpinion[] opinions
    ) => Rules.Decide(Meeting(due, present, votes, opinions)).Results[0];

    private static AdmissionMeeting Meeting(
        int due,
        int present,
        int votes,
        params WrittenOpinion[] opinions
    ) =>
        new()
        {
            Day = Day,
            Attendance = new() { Due = due, Present = present },
            Cases =
            [
                new()
                {
                    Name = "Li",
                    For = votes,
                    Against = 0,
                    Abstained = Math.Max(0, present - votes),
                    Opinions = [.. opinions],
                },
            ],
        };
}
