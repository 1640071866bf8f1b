using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation.Hearings;

// 重大行政决策程序暂行条例 2019, arts 14 to 18.
public sealed class AdministrativeHearingTests
{
    private static readonly HearingProcessNorms Stages = HearingNorms.AdministrativeDecision.Process;
    private static readonly Label Drivers = Label.Of("side/drivers");

    private static readonly HearingRules Rules = HearingRules.From(
        MajorDecisionRegulation.Editions.On(new(2026, 1, 1)),
        HearingNorms.AdministrativeDecision
    );

    [Theory]
    [InlineData("2019-08-31", false)]
    [InlineData("2019-09-01", true)]
    public void It_is_in_force_from_September_2019(string day, bool isInForce) =>
        Assert.Equal(
            isInForce,
            NationalRulebook
                .Editions.On(Editions.Day(day))
                .Find(HearingNorms.AdministrativeDecision.CommentsFor)
                is not null
        );

    [Theory]
    [InlineData(13, Verdict.Met)]
    [InlineData(14, Verdict.Breached)]
    [InlineData(20, Verdict.Breached)]
    public void The_papers_are_there_seven_days_before(int day, Verdict verdict)
    {
        var outcome = Rules.Check(Fares(papers: day), new(2026, 4, 30));
        Assert.Equal(
            verdict,
            outcome
                .Procedure.Stages.Single(stage => stage.Stage.Stage == Stages.Papers.Stage)
                .Findings.Single(line => line.Rule.Equals(ProcedureFindings.Latest))
                .Verdict
        );
    }

    [Fact]
    public void A_hearing_may_be_left_out_and_a_decision_without_one_lacks_none()
    {
        var outcome = Rules.Check(
            new()
            {
                Matter = "fares",
                Log = new()
                {
                    Acts =
                    [
                        new() { Stage = Stages.Opinions.Stage, Day = new(2026, 4, 2) },
                        new() { Stage = Stages.Decision.Stage, Day = new(2026, 4, 9) },
                    ],
                },
            },
            new(2026, 4, 9)
        );
        Assert.False(outcome.IsNeeded);
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(HearingFindings.Decision));
        Assert.DoesNotContain(outcome.Findings, line => line.Verdict == Verdict.Breached);
    }

    [Fact]
    public void A_hearing_by_the_book_meets_everything()
    {
        var outcome = Rules.Check(Fares(papers: 13), new(2026, 4, 9));
        Assert.All(
            outcome.Findings.Where(line => !line.Rule.Equals(ProcedureFindings.Done)),
            line => Assert.Equal(Verdict.Met, line.Verdict)
        );
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(HearingFindings.Decision));
        Assert.Equal([Stages.Result.Stage], outcome.Procedure.Due.Select(due => due.Stage.Stage));
    }

    [Fact]
    public void A_selection_without_its_published_rule_is_out_of_order()
    {
        var fares = Fares(papers: 13);
        var outcome = Rules.Check(
            fares with
            {
                Log = fares.Log with { Circumstances = [new(HearingOccasions.Selection, Holds: true)] },
            },
            new(2026, 4, 9)
        );
        Assert.Equal([Stages.SelectionRule.Stage], outcome.MissingStages);
    }

    [Theory]
    [InlineData(29, null, Verdict.Breached)]
    [InlineData(29, "flood", Verdict.Met)]
    [InlineData(29, " ", Verdict.Breached)]
    [InlineData(30, null, Verdict.Met)]
    [InlineData(-1, "flood", Verdict.Undetermined)]
    public void Comments_are_open_for_thirty_days_or_less_with_a_reason(
        int days,
        string? reason,
        Verdict verdict
    )
    {
        var from = new LocalDate(2026, 2, 1);
        var outcome = Rules.Check(
            Fares(papers: 13) with
            {
                Comments = new(from, from.PlusDays(days), reason),
            },
            new(2026, 4, 9)
        );
        Assert.Equal(verdict, Of(outcome, HearingFindings.Comments).Verdict);
    }

    [Fact]
    public void Invited_comments_of_which_nothing_is_known_are_undetermined()
    {
        var fares = Fares(papers: 13);
        var outcome = Rules.Check(
            fares with
            {
                Comments = null,
                Log = fares.Log with
                {
                    Circumstances = [.. fares.Log.Circumstances, new(HearingOccasions.Comments, Holds: true)],
                },
            },
            new(2026, 4, 9)
        );
        Assert.Equal(Verdict.Undetermined, Of(outcome, HearingFindings.Comments).Verdict);
    }

    [Fact]
    public void Steps_come_in_their_order()
    {
        var outcome = Rules.Check(
            Fares(papers: 13) with
            {
                Steps = [HearingSteps.Statements, HearingSteps.Presentation, HearingSteps.RecordConfirmed],
            },
            new(2026, 4, 9)
        );
        var line = Of(outcome, HearingFindings.Steps);
        Assert.Equal((1, 3), (line.Measure.Actual, line.Measure.Least));
        Assert.Equal(Verdict.Breached, line.Verdict);
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(true, null, Verdict.Undetermined)]
    [InlineData(false, null, Verdict.Breached)]
    [InlineData(null, true, Verdict.Undetermined)]
    public void Who_was_there_signs(bool? isPresent, bool? hasSigned, Verdict verdict)
    {
        var outcome = Rules.Check(
            Fares(papers: 13) with
            {
                Participants = [new("Li", Drivers) { IsPresent = isPresent, HasSigned = hasSigned }],
            },
            new(2026, 4, 9)
        );
        Assert.Equal(verdict, Of(outcome, HearingFindings.Record).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void It_is_public(bool? isPublic, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Of(
                Rules.Check(Fares(papers: 13) with { IsPublic = isPublic }, new(2026, 4, 9)),
                HearingFindings.Public
            ).Verdict
        );

    private static Finding Of(HearingOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule));

    private static Hearing Fares(int papers) =>
        new()
        {
            Matter = "fares",
            Form = HearingForms.Hearing,
            SidesConcerned = [Drivers],
            Participants = [new("Li", Drivers) { IsPresent = true, HasSigned = true }],
            Steps = [HearingSteps.Presentation, HearingSteps.Statements, HearingSteps.RecordConfirmed],
            IsPublic = true,
            Comments = new(new(2026, 2, 1), new(2026, 3, 3)),
            Log = new()
            {
                Acts =
                [
                    Act(Stages.Notice, 3, 5),
                    Act(Stages.ParticipantList, 3, 6),
                    Act(Stages.Papers, 3, papers),
                    Act(Stages.Hearing, 3, 20),
                    Act(Stages.Record, 3, 20),
                    Act(Stages.Opinions, 3, 30),
                    Act(Stages.Decision, 4, 9),
                ],
                Circumstances = [new(HearingOccasions.Selection, Holds: false)],
            },
        };

    private static StageAct Act(StageNorms stage, int month, int day) =>
        new() { Stage = stage.Stage, Day = new(2026, month, day) };
}
