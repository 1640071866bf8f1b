using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Deliberation.TwoAssemblies;

// systems.md S2 (Suizhou): topic, draft, resolution, implementation, report, appraisal.
public sealed class TwoAssemblyTests
{
    private static readonly TwoAssemblyNorms Norms = StagedDecisionNorms.TwoAssemblies;
    private static readonly LocalDate End = new(2006, 12, 31);

    private static readonly StagedDecisionRules Rules = StagedDecisionRules.From(
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("421300"), new(2006, 3, 1)),
        Norms
    );

    private static StageNorms[] Stages =>
        [Norms.Topic, Norms.Draft, Norms.Resolution, Norms.Implementation, Norms.Report, Norms.Appraisal];

    [Fact]
    public void The_six_stages_come_in_order() =>
        Assert.Equal(Stages.Select(stage => stage.Stage), Rules.Process.Stages.Select(stage => stage.Stage));

    [Fact]
    public void A_matter_through_all_six_is_completed_and_everything_met()
    {
        var outcome = Rules.Check(Road(), End);
        Assert.Equal(StagedDecisionStatus.Completed, outcome.Status);
        Assert.Equal(MotionStatus.Adopted, Assert.Single(outcome.Votes).Outcome.Status);
        Assert.Empty(outcome.Skipped);
        Assert.Null(outcome.Next);
        Assert.DoesNotContain(outcome.Findings, line => line.Verdict == Verdict.Breached);
    }

    // Two thirds of those who came, wherever they stood: of 21, fourteen.
    [Theory]
    [InlineData(21, 14, MotionStatus.Adopted)]
    [InlineData(21, 13, MotionStatus.NotAdopted)]
    [InlineData(20, 14, MotionStatus.Adopted)]
    [InlineData(20, 13, MotionStatus.NotAdopted)]
    [InlineData(19, 19, MotionStatus.CannotDecide)]
    [InlineData(30, 20, MotionStatus.Adopted)]
    [InlineData(30, 19, MotionStatus.NotAdopted)]
    [InlineData(0, 0, MotionStatus.CannotDecide)]
    public void Two_thirds_of_the_delegates_present_resolve(int present, int votes, MotionStatus status)
    {
        var outcome = Rules.Check(Road(present, votes), End);
        Assert.Equal(status, Assert.Single(outcome.Votes).Outcome.Status);
        var isStopped = status != MotionStatus.Adopted;
        Assert.Equal(isStopped ? Norms.Resolution.Stage : null, outcome.StoppedAt);
        Assert.Equal(
            isStopped ? Verdict.Breached : Verdict.Met,
            Of(outcome, StagedDecisionFindings.Carried).Verdict
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_stage_that_is_passed_over_is_named_and_the_next_is_out_of_order(int place)
    {
        var road = Road();
        var left = Stages[place].Stage;
        var outcome = Rules.Check(
            road with
            {
                Log = road.Log with { Acts = [.. road.Log.Acts.Where(act => act.Stage != left)] },
                Meetings = [.. road.Meetings.Where(meeting => meeting.Stage != left)],
            },
            End
        );
        Assert.Equal([left], outcome.Skipped);
        Assert.Equal(left, outcome.Next!.Stage.Stage);
        Assert.Equal(StagedDecisionStatus.Running, outcome.Status);
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(ProcedureFindings.Sequence) && line.Verdict == Verdict.Breached
        );
    }

    [Fact]
    public void A_running_matter_says_what_comes_next_and_whose_it_is()
    {
        var outcome = Rules.Check(Road(), new(2006, 3, 5));
        Assert.Equal(Norms.Draft.Stage, outcome.Next!.Stage.Stage);
        Assert.Equal([Bodies.PartyMembersAssembly], outcome.Next.Stage.Actors.Norm!.Value);
        Assert.Null(outcome.Next.Latest);
        Assert.Empty(outcome.Votes);
    }

    [Theory]
    [InlineData("reported-to-members", "report")]
    [InlineData("reported-to-delegates", "report")]
    [InlineData("appraised-by-members", "appraisal")]
    [InlineData("appraised-by-delegates", "appraisal")]
    [InlineData("supervised", "implementation")]
    [InlineData("investigation", "topic")]
    public void What_both_assemblies_must_have_is_missed_in_each(string evidence, string stage)
    {
        var road = Road();
        var outcome = Rules.Check(
            road with
            {
                Log = road.Log with
                {
                    Acts =
                    [
                        .. road.Log.Acts.Select(act =>
                            act with
                            {
                                Evidence =
                                [
                                    .. (act.Evidence ?? []).Where(each =>
                                        each != Label.Of($"evidence/{evidence}")
                                    ),
                                ],
                            }
                        ),
                    ],
                },
            },
            End
        );
        var line = Assert.Single(outcome.Findings, line => line.Verdict == Verdict.Breached);
        Assert.Equal(ProcedureFindings.Evidence, line.Rule);
        Assert.Contains(stage, line.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_wrong_body_is_a_breach()
    {
        var road = Road();
        var outcome = Rules.Check(
            road with
            {
                Log = road.Log with
                {
                    Acts = [.. road.Log.Acts.Select(act => act with { By = Bodies.VillagersCommittee })],
                },
            },
            End
        );
        Assert.Equal(
            2,
            outcome.Findings.Count(line =>
                line.Rule.Equals(ProcedureFindings.Actor) && line.Verdict == Verdict.Breached
            )
        );
    }

    [Fact]
    public void What_was_voted_on_again_goes_by_the_last_vote()
    {
        var failed = Resolution(day: 10, present: 21, votes: 13);
        var carried = Resolution(day: 20, present: 21, votes: 14);
        var road = Road() with { Meetings = [carried, failed] };
        var outcome = Rules.Check(road, End);
        Assert.Equal([new LocalDate(2006, 4, 10), new(2006, 4, 20)], outcome.Votes.Select(vote => vote.Day));
        Assert.Null(outcome.StoppedAt);
        Assert.Equal(Verdict.Met, Of(outcome, StagedDecisionFindings.Carried).Verdict);
        Assert.Equal(StagedDecisionStatus.Stopped, Rules.Check(road, new(2006, 4, 19)).Status);
    }

    [Fact]
    public void Two_votes_on_one_day_that_say_different_things_leave_it_open()
    {
        var outcome = Rules.Check(
            Road() with
            {
                Meetings = [Resolution(10, 21, 13), Resolution(10, 21, 14)],
            },
            End
        );
        Assert.Null(outcome.StoppedAt);
        Assert.Equal(Verdict.Undetermined, Of(outcome, StagedDecisionFindings.Carried).Verdict);
    }

    [Fact]
    public void A_resolution_without_a_vote_on_record_is_not_carried()
    {
        var road = Road();
        var outcome = Rules.Check(
            road with
            {
                Meetings = [],
                Log = road.Log with
                {
                    Acts =
                    [
                        .. road.Log.Acts,
                        new()
                        {
                            Stage = Norms.Resolution.Stage,
                            Day = new(2006, 4, 10),
                            By = Bodies.VillagersDelegatesAssembly,
                        },
                    ],
                },
            },
            End
        );
        Assert.Equal(Verdict.Undetermined, Of(outcome, StagedDecisionFindings.Vote).Verdict);
        Assert.Equal(Verdict.Undetermined, Of(outcome, StagedDecisionFindings.Carried).Verdict);
    }

    [Fact]
    public void Nothing_may_be_held_as_one_where_no_rulebook_says_so()
    {
        var outcome = Rules.Check(
            Road() with
            {
                HeldAsOne =
                [
                    [Norms.Topic.Stage, Norms.Draft.Stage],
                ],
            },
            End
        );
        Assert.Equal(Verdict.Undetermined, Of(outcome, StagedDecisionFindings.Merged).Verdict);
    }

    [Fact]
    public void Without_a_rulebook_nothing_can_be_said() =>
        Assert.Equal(
            StagedDecisionStatus.Undetermined,
            StagedDecisionRules.From(Rulebook.Named("Empty"), Norms).Check(Road(), End).Status
        );

    [Fact]
    public void The_order_of_the_facts_makes_no_difference()
    {
        var road = Road();
        var turned = road with { Log = road.Log with { Acts = [.. road.Log.Acts.Reverse()] } };
        Assert.Equal(
            Rules.Check(road, End).Findings.Select(line => line.ToString()),
            Rules.Check(turned, End).Findings.Select(line => line.ToString())
        );
    }

    private static Finding Of(StagedDecisionOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule));

    private static StageMeeting Resolution(int day, int present, int votes) =>
        new(
            Norms.Resolution.Stage,
            new()
            {
                Body = Bodies.VillagersDelegatesAssembly,
                Day = new(2006, 4, day),
                Delegates = 30,
            },
            new()
            {
                Title = "the road",
                Present = present,
                For = votes,
                Abstain = present - votes,
            }
        );

    private static StagedDecision Road(int present = 21, int votes = 14) =>
        new()
        {
            Matter = new() { Title = "the road", Kind = MatterKinds.CapitalConstruction },
            Meetings = [Resolution(10, present, votes)],
            Log = new()
            {
                Acts =
                [
                    Act(
                        Norms.Topic,
                        3,
                        Bodies.VillagersCommittee,
                        StageEvidence.Investigation,
                        StageEvidence.OpinionsAsked
                    ),
                    new()
                    {
                        Stage = Norms.Draft.Stage,
                        Day = new(2006, 3, 20),
                        By = Bodies.PartyMembersAssembly,
                    },
                    Act(Norms.Implementation, 6, by: null, StageEvidence.Supervised),
                    Act(
                        Norms.Report,
                        10,
                        Bodies.JointMeetingOfTwoCommittees,
                        StageEvidence.ReportedToMembers,
                        StageEvidence.ReportedToDelegates
                    ),
                    Act(
                        Norms.Appraisal,
                        11,
                        by: null,
                        StageEvidence.AppraisedByMembers,
                        StageEvidence.AppraisedByDelegates
                    ),
                ],
            },
        };

    private static StageAct Act(StageNorms stage, int month, Label? by, params ValueList<Label> evidence) =>
        new()
        {
            Stage = stage.Stage,
            Day = new(2006, month, 1),
            By = by,
            Evidence = evidence,
        };
}
