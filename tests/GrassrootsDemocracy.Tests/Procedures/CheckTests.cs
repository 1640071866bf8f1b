using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// A stage in three values while the procedure runs: D−20 as in article 17(1) of the village law.
public sealed class CheckTests
{
    private static readonly Procedure Roll = Empty().Last("roll", DayRule.Before(new(20), Vote)).Read();

    // How many days before the vote it was done, and on which day before the vote somebody asks.
    [Theory]
    [InlineData(21, 0, Verdict.Met, StageState.Done)]
    [InlineData(20, 0, Verdict.Met, StageState.Done)]
    [InlineData(19, 0, Verdict.Breached, StageState.Done)]
    [InlineData(19, 20, Verdict.Undetermined, StageState.Due)]
    [InlineData(19, 19, Verdict.Breached, StageState.Done)]
    [InlineData(null, 20, Verdict.Undetermined, StageState.Due)]
    [InlineData(null, 19, Verdict.Breached, StageState.Overdue)]
    [InlineData(-1, -1, Verdict.Breached, StageState.Done)]
    public void A_stage_has_until_its_last_day(int? done, int asked, Verdict verdict, StageState state)
    {
        var log = done is { } days ? Fixed(Act("roll", D.PlusDays(-days))) : Fixed();
        var status = Roll.Check(log, D.PlusDays(-asked)).Of("roll");

        Assert.Equal((verdict, state), (status.Verdict, status.State));
    }

    [Fact]
    public void How_late_it_was_is_said()
    {
        var line = Roll.Check(Fixed(Act("roll", D.PlusDays(-18))), D).Line(ProcedureFindings.Latest);

        Assert.Equal((2, 2), (line.Measure.ShortBy, line.Measure.TurnsBy));
        Assert.Equal(
            "[not met] the roll: done on 2027-03-02, 18 days before the vote; the last day is 2027-02-28; 2 days late — Law (2026) art. 1",
            line.ToString()
        );
    }

    [Fact]
    public void A_last_day_that_counts_from_nothing_known_is_open()
    {
        var status = Roll.Check(new(), D).Of("roll");

        Assert.Equal((Verdict.Undetermined, null), (status.Verdict, status.Latest));
        Assert.False(status.IsFirm);
    }

    [Fact]
    public void A_vote_that_is_put_off_moves_what_hangs_on_it()
    {
        var log = Fixed() with
        {
            FixedDays = [new(Vote, D), new(Vote, D.PlusDays(14), FixedOn: D.PlusDays(-25))],
        };

        Assert.Equal(D.PlusDays(-20), Roll.Check(log, D.PlusDays(-26)).Of("roll").Latest);
        Assert.Equal(D.PlusDays(-6), Roll.Check(log, D.PlusDays(-25)).Of("roll").Latest);
    }

    [Fact]
    public void Two_days_fixed_at_the_same_time_are_refused() =>
        Assert.Throws<ArgumentException>(
            "FixedDays",
            () => new ProcedureLog { FixedDays = [new(Vote, D), new(Vote, D.PlusDays(1))] }
        );

    [Fact]
    public void What_is_done_again_is_not_late() =>
        Assert.Equal(
            Verdict.Met,
            Roll.Check(Fixed(Act("roll", D.PlusDays(-25)), Act("roll", D.PlusDays(-3))), D).Of("roll").Verdict
        );

    [Fact]
    public void What_may_be_left_out_is_judged_each_time_and_lapses()
    {
        var procedure = Empty()
            .Last("request", DayRule.Before(new(3), Vote))
            .With(Stage("request").Need, StageNeed.Optional, Source)
            .Read();
        var asked = Fixed(Act("request", D.PlusDays(-4)), Act("request", D.PlusDays(-2)));

        Assert.Equal(StageState.Due, procedure.Check(Fixed(), D.PlusDays(-3)).Of("request").State);
        Assert.Equal(StageState.NotNeeded, procedure.Check(Fixed(), D.PlusDays(-2)).Of("request").State);
        Assert.Empty(procedure.Check(Fixed(), D).Findings);
        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            procedure.Check(asked, D).Findings.Select(finding => finding.Verdict)
        );
    }

    [Theory]
    [InlineData(true, Verdict.Breached, StageState.Overdue)]
    [InlineData(false, Verdict.Met, StageState.NotNeeded)]
    [InlineData(null, Verdict.Undetermined, StageState.Waiting)]
    public void What_depends_on_an_occasion_needs_it_known(bool? holds, Verdict verdict, StageState state)
    {
        var boxes = Term("boxes");
        var procedure = Empty()
            .Last("approval", DayRule.On(Vote))
            .With(Stage("approval").Need, StageNeed.Mandatory, Source, when: Case.Of(boxes))
            .AskingNothing(Stage("approval").Need, Source, when: !Case.Of(boxes))
            .Read();
        var log = Fixed() with { Circumstances = holds is { } known ? [new(Case.Of(boxes), known)] : [] };
        var status = procedure.Check(log, D.PlusDays(1)).Of("approval");

        Assert.Equal((verdict, state), (status.Verdict, status.State));
    }

    [Fact]
    public void A_stage_that_another_waits_for_and_that_did_not_happen_is_no_occasion()
    {
        var procedure = Empty()
            .Last("request", DayRule.Before(new(3), Vote))
            .With(Stage("request").Need, StageNeed.Optional, Source)
            .Last("list", DayRule.Before(new(1), Vote))
            .With(Stage("list").Need, StageNeed.Mandatory, Source, when: Case.Of(Term("request")))
            .AskingNothing(Stage("list").Need, Source, when: !Case.Of(Term("request")))
            .Read();

        Assert.Equal(StageState.Waiting, procedure.Check(Fixed(), D.PlusDays(-3)).Of("list").State);
        Assert.Equal(StageState.NotNeeded, procedure.Check(Fixed(), D.PlusDays(-2)).Of("list").State);
        Assert.Equal(
            StageState.Overdue,
            procedure.Check(Fixed(Act("request", D.PlusDays(-4))), D).Of("list").State
        );
    }

    [Fact]
    public void A_term_that_is_left_open_is_never_met()
    {
        var procedure = Empty()
            .With(Stage("notice").Task, Term("notice"), Source)
            .LeavingOpen(Stage("notice").Latest, Source)
            .Read();
        var status = procedure.Check(Fixed(Act("notice", D)), D).Of("notice");

        Assert.Equal((StageState.Done, Verdict.Undetermined), (status.State, status.Verdict));
    }

    [Fact]
    public void What_the_log_has_and_no_rulebook_is_said()
    {
        var outcome = Roll.Check(Fixed(Act("parade", D), Act("parade", D)), D);

        Assert.Equal(2, outcome.Line(ProcedureFindings.UnknownStage).Measure.Actual);
    }

    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.Breached)]
    [InlineData(-1, Verdict.Breached)]
    public void The_vote_takes_place_on_its_day(int shift, Verdict verdict)
    {
        var procedure = Empty().With(Stage("vote").Task, Vote, Source).Read();

        Assert.Equal(
            verdict,
            procedure.Check(Fixed(Act("vote", D.PlusDays(shift))), D.PlusDays(9)).Of("vote").Verdict
        );
    }

    [Fact]
    public void A_vote_of_which_the_log_says_nothing_is_open_even_after_its_day()
    {
        var procedure = Empty().With(Stage("vote").Task, Vote, Source).Read();
        var status = procedure.Check(Fixed(), D.PlusDays(1)).Of("vote");

        Assert.Equal((StageState.Overdue, Verdict.Undetermined), (status.State, status.Verdict));
    }

    [Fact]
    public void What_is_due_next_comes_by_its_last_day_and_what_is_overdue_apart()
    {
        var procedure = Empty()
            .Last("b", DayRule.Before(new(5), Vote))
            .Last("a", DayRule.Before(new(3), Vote))
            .Last("c", DayRule.Before(new(9), Vote))
            .With(Stage("d").Need, StageNeed.Mandatory, Source)
            .Read();
        var outcome = procedure.Check(Fixed(), D.PlusDays(-8));

        Assert.Equal(["b", "a", "d"], outcome.Due.Select(status => status.Stage.Stage.Key));
        Assert.Equal(["c"], outcome.Overdue.Select(status => status.Stage.Stage.Key));
    }
}
