using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation.TwoAssemblies;

// 农村基层组织工作条例 2018 art. 19 (number from memory), the practice guide, and the village law for the decision itself.
public sealed class FourDeliberationsTests
{
    private static readonly FourDeliberationsNorms Norms = StagedDecisionNorms.FourDeliberations;
    private static readonly LocalDate End = new(2026, 12, 31);

    private static readonly StagedDecisionRules Rules = StagedDecisionRules.From(
        NationalRulebook.Editions.On(new(2026, 6, 1)),
        Norms
    );

    [Theory]
    [InlineData("2018-12-27", 0)]
    [InlineData("2018-12-28", 6)]
    public void It_is_national_from_the_end_of_2018(string day, int stages) =>
        Assert.Equal(
            stages,
            StagedDecisionRules
                .From(NationalRulebook.Editions.On(Editions.Day(day)), Norms)
                .Process.Stages.Count
        );

    [Fact]
    public void Four_deliberations_and_two_disclosures_complete_it()
    {
        var outcome = Rules.Check(Road(), End);
        Assert.Equal(StagedDecisionStatus.Completed, outcome.Status);
        Assert.Equal([Norms.Review.Stage, Norms.Decision.Stage], outcome.Votes.Select(vote => vote.Stage));
        Assert.DoesNotContain(outcome.Findings, line => line.Verdict == Verdict.Breached);
    }

    // Of 30 members due: 20 come, 16 agree.
    [Theory]
    [InlineData(20, 16, MotionStatus.Adopted)]
    [InlineData(19, 19, MotionStatus.CannotDecide)]
    [InlineData(20, 15, MotionStatus.NotAdopted)]
    [InlineData(30, 15, MotionStatus.NotAdopted)]
    [InlineData(0, 0, MotionStatus.CannotDecide)]
    public void Members_review_by_the_guide(int present, int votes, MotionStatus status)
    {
        var outcome = Rules.Check(Road(Review(present, votes), Decision(27, 14)), End);
        Assert.Equal(status, outcome.Votes[0].Outcome.Status);
        Assert.Equal(status == MotionStatus.Adopted ? null : Norms.Review.Stage, outcome.StoppedAt);
    }

    // Village law 2026 art. 30(2): two thirds of the 40 of the assembly, more than half of those present.
    [Theory]
    [InlineData(27, 14, MotionStatus.Adopted)]
    [InlineData(26, 26, MotionStatus.CannotDecide)]
    [InlineData(27, 13, MotionStatus.NotAdopted)]
    [InlineData(28, 14, MotionStatus.NotAdopted)]
    public void Delegates_decide_by_the_organic_law(int present, int votes, MotionStatus status) =>
        Assert.Equal(
            status,
            Rules.Check(Road(Review(20, 16), Decision(present, votes)), End).Votes[1].Outcome.Status
        );

    // The villagers' assembly may decide in their place: more than half of the 900 adults.
    [Theory]
    [InlineData(451, 226, MotionStatus.Adopted)]
    [InlineData(450, 450, MotionStatus.CannotDecide)]
    public void Villagers_decide_by_the_organic_law(int present, int votes, MotionStatus status)
    {
        var meeting = Decision(present, votes);
        var outcome = Rules.Check(
            Road(
                Review(20, 16),
                new(
                    Norms.Decision.Stage,
                    new()
                    {
                        Body = Bodies.VillagersAssembly,
                        Day = meeting.Meeting.Day,
                        Adults = 900,
                        Basis = Circles.Adults,
                    },
                    meeting.Vote
                )
            ),
            End
        );
        Assert.Equal(status, outcome.Votes[1].Outcome.Status);
    }

    [Theory]
    [InlineData(true, Verdict.Met, 0, StagedDecisionStatus.Completed)]
    [InlineData(false, Verdict.Breached, 1, StagedDecisionStatus.Running)]
    [InlineData(null, Verdict.Undetermined, 0, StagedDecisionStatus.Undetermined)]
    public void One_leader_of_both_committees_may_hold_the_first_two_steps_as_one(
        bool? isDual,
        Verdict verdict,
        int skipped,
        StagedDecisionStatus status
    )
    {
        var outcome = Rules.Check(Merged(isDual, Norms.Proposal, Norms.Deliberation), End);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(
            verdict,
            outcome.Findings.Single(line => line.Rule.Equals(StagedDecisionFindings.Merged)).Verdict
        );
        Assert.Equal(skipped, outcome.Skipped.Count);
        Assert.Equal(
            isDual == false,
            outcome.Findings.Any(line =>
                line.Rule.Equals(ProcedureFindings.Sequence) && line.Verdict == Verdict.Breached
            )
        );
        Assert.DoesNotContain(
            outcome.Findings,
            line => line.Rule.Equals(ProcedureFindings.Actor) && line.Verdict == Verdict.Breached
        );
    }

    [Fact]
    public void Other_steps_may_not_be_held_as_one()
    {
        var outcome = Rules.Check(
            Road() with
            {
                HeldAsOne =
                [
                    [Norms.Review.Stage, Norms.Decision.Stage],
                ],
                Log = Dual(Road().Log),
            },
            End
        );
        Assert.Equal(
            Verdict.Breached,
            outcome.Findings.Single(line => line.Rule.Equals(StagedDecisionFindings.Merged)).Verdict
        );
    }

    [Fact]
    public void A_decision_without_its_review_is_out_of_order()
    {
        var outcome = Rules.Check(Road(Decision(27, 14)), End);
        Assert.Equal([Norms.Review.Stage], outcome.Skipped);
        Assert.Equal(
            Verdict.Undetermined,
            outcome.Findings.First(line => line.Rule.Equals(StagedDecisionFindings.Carried)).Verdict
        );
    }

    [Fact]
    public void Of_the_committees_vote_the_guide_names_no_whole()
    {
        var outcome = Rules.Check(
            Road([
                new(
                    Norms.Deliberation.Stage,
                    new()
                    {
                        Body = Bodies.TwoCommittees,
                        Day = new(2026, 6, 3),
                        Members = 9,
                    },
                    new()
                    {
                        Title = "the road",
                        Present = 9,
                        For = 9,
                    }
                ),
                Review(20, 16),
                Decision(27, 14),
            ]),
            End
        );
        Assert.Equal(MotionStatus.Undetermined, outcome.Votes[0].Outcome.Status);
    }

    [Fact]
    public void A_lower_rulebook_may_ask_more_and_allow_other_mergers()
    {
        var source = new Citation(
            new("Measures", "某县办法(假设)", "2025"),
            Provision.Article(3),
            TextStatus.Analogy
        );
        var county = NationalRulebook
            .Editions.On(new(2026, 6, 1))
            .Under("County", "某县")
            .With(Norms.MembersVote.Majority, new(Threshold.AtLeast(2, 3), Base.Due), source)
            .With(Norms.Mergers, [new([Norms.Review.Stage, Norms.Deliberation.Stage])], source)
            .With(
                Norms.ResultPublished.Latest,
                DayRule.After(new(10), Norms.DecisionPublished.Stage),
                source
            );
        var rules = StagedDecisionRules.From(county, Norms);
        Assert.Equal(
            MotionStatus.NotAdopted,
            rules.Check(Road(Review(30, 19), Decision(27, 14)), End).Votes[0].Outcome.Status
        );
        Assert.Equal("review, deliberation as one", rules.Mergers.Norm!.Value[0].ToString());
        var running = rules.Check(Road(Review(30, 20), Decision(27, 14)), new(2026, 6, 25));
        Assert.Equal(
            (Norms.ResultPublished.Stage, new LocalDate(2026, 6, 30)),
            (running.Next!.Stage.Stage, running.Next.Latest)
        );
    }

    // All steps were taken, and nobody can say whether the decision was carried: that is not a decision that went all the way.
    [Theory]
    [InlineData(27, StagedDecisionStatus.Completed)]
    [InlineData(26, StagedDecisionStatus.Stopped)]
    [InlineData(null, StagedDecisionStatus.Undetermined)]
    public void A_decision_of_which_nobody_knows_whether_it_was_carried_is_not_completed(
        int? present,
        StagedDecisionStatus status
    )
    {
        var decision = Decision(27, 14);
        var outcome = Rules.Check(
            Road(
                Review(20, 16),
                new(decision.Stage, decision.Meeting, decision.Vote with { Present = present, Abstain = 0 })
            ),
            End
        );
        Assert.Equal(status, outcome.Status);
        Assert.Null(outcome.Next);
    }

    [Fact]
    public void A_review_voted_on_after_the_decision_did_not_carry_it_before()
    {
        var review = Review(20, 16);
        var late = new StageMeeting(
            review.Stage,
            review.Meeting with
            {
                Day = new(2026, 6, 16),
            },
            review.Vote
        );
        var outcome = Rules.Check(Road(late, Decision(27, 14)), End);
        var line = outcome.Findings.First(finding => finding.Rule.Equals(StagedDecisionFindings.Carried));
        Assert.Equal(Verdict.Breached, line.Verdict);
        Assert.Contains("although review was not carried", line.ToString(), StringComparison.Ordinal);
    }

    // The same step by two bodies on one day, one of which may not take it: the step held as one with it has both.
    [Fact]
    public void Of_two_acts_on_one_day_a_step_held_as_one_has_both_in_whatever_order_they_stand()
    {
        var merged = Merged(isDual: true, Norms.Proposal, Norms.Deliberation);
        var other = Act(Norms.Deliberation, new(2026, 6, 3), Bodies.VillagersAssembly);
        var first = Rules.Check(With([other, .. merged.Log.Acts]), End).Findings;
        var last = Rules.Check(With([.. merged.Log.Acts, other]), End).Findings;

        Assert.Equal(first, last);
        Assert.Equal(
            2,
            first.Count(line => line.Rule.Equals(ProcedureFindings.Actor) && line.Verdict == Verdict.Breached)
        );

        StagedDecision With(ValueList<StageAct> acts) =>
            merged with
            {
                Log = merged.Log with { Acts = acts },
            };
    }

    // A second review that failed, of which nobody knows the day, may have been the last.
    [Fact]
    public void A_vote_whose_day_is_not_known_may_have_been_the_last()
    {
        var failed = Review(20, 15);
        var undated = new StageMeeting(failed.Stage, failed.Meeting with { Day = null }, failed.Vote);
        var outcome = Rules.Check(Road(Review(20, 16), undated, Decision(27, 14)), End);

        Assert.Equal(StagedDecisionStatus.Undetermined, outcome.Status);
    }

    private static ProcedureLog Dual(ProcedureLog log) =>
        log with
        {
            Circumstances = [new(StageOccasions.DualLeadership, Holds: true)],
        };

    private static StagedDecision Merged(bool? isDual, StageNorms first, StageNorms second)
    {
        var road = Road();
        return road with
        {
            HeldAsOne =
            [
                [first.Stage, second.Stage],
            ],
            Log = road.Log with
            {
                Acts = [.. road.Log.Acts.Where(act => act.Stage != first.Stage)],
                Circumstances = isDual is { } holds ? [new(StageOccasions.DualLeadership, holds)] : [],
            },
        };
    }

    private static StageMeeting Review(int present, int votes) =>
        new(
            Norms.Review.Stage,
            new()
            {
                Body = Bodies.PartyMembersAssembly,
                Day = new(2026, 6, 5),
                Due = 30,
            },
            new()
            {
                Title = "the road",
                Present = present,
                For = votes,
                Against = present - votes,
            }
        );

    private static StageMeeting Decision(int present, int votes) =>
        new(
            Norms.Decision.Stage,
            new()
            {
                Body = Bodies.VillagersDelegatesAssembly,
                Day = new(2026, 6, 15),
                Composition = 40,
            },
            new()
            {
                Title = "the road",
                Present = present,
                For = votes,
                Abstain = present - votes,
            }
        );

    private static StagedDecision Road(params ValueList<StageMeeting> meetings) =>
        new()
        {
            Matter = new() { Title = "the road", Kind = VillageMatterKinds.PublicWelfare },
            Meetings = meetings.Count > 0 ? meetings : [Review(20, 16), Decision(27, 14)],
            Log = new()
            {
                Acts =
                [
                    Act(Norms.Proposal, new(2026, 6, 1), Bodies.VillagePartyOrganisation),
                    Act(Norms.Deliberation, new(2026, 6, 3), Bodies.TwoCommittees),
                    Act(Norms.DecisionPublished, new(2026, 6, 20), by: null),
                    Act(Norms.ResultPublished, new(2026, 11, 1), by: null),
                ],
            },
        };

    private static StageAct Act(StageNorms stage, LocalDate day, Label? by) =>
        new()
        {
            Stage = stage.Stage,
            Day = day,
            By = by,
        };
}
