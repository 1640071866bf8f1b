using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// Only what happened starts a time: the vote was fixed for a day, and that day is over without a line on it.
public sealed class SlippedAnchorTests
{
    private static readonly Rulebook Rulebook = Empty().With(Stage("vote").Task, Vote, Source);

    public static TheoryData<DayRule, int> LastDays =>
        new()
        {
            { DayRule.On(Vote), 0 },
            { DayRule.Before(new(0), Vote), 0 },
            { DayRule.After(new(5), Vote), 5 },
            { DayRule.LastOf(DayRule.After(new(2), Vote), DayRule.On(Vote)), 2 },
            { DayRule.FirstOf(DayRule.After(new(7), Vote), DayRule.After(new(6), Vote)), 6 },
            { DayRule.AfterLastDayOf(new(3), Term("count")), 4 },
        };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void Nothing_is_late_that_hangs_on_a_vote_that_has_not_come(DayRule rule, int days)
    {
        var procedure = Rulebook.Last("count", DayRule.After(new(1), Vote)).Last("result", rule).Read();

        // On the day itself the vote may still come, and the day after it the last day would be over.
        for (var on = 0; on <= days + 2; on++)
        {
            var status = procedure.Check(Fixed(), D.PlusDays(on)).Of("result");
            Assert.Equal(Verdict.Undetermined, status.Verdict);
            Assert.NotEqual(StageState.Overdue, status.State);
        }
    }

    [Theory]
    [MemberData(nameof(LastDays))]
    public void It_is_judged_from_the_day_on_which_the_vote_came(DayRule rule, int days)
    {
        var procedure = Rulebook.Last("count", DayRule.After(new(1), Vote)).Last("result", rule).Read();
        var log = Fixed(Act("vote", D.PlusDays(4)));

        Assert.Equal(Verdict.Undetermined, procedure.Check(log, D.PlusDays(4 + days)).Of("result").Verdict);
        Assert.Equal(Verdict.Breached, procedure.Check(log, D.PlusDays(5 + days)).Of("result").Verdict);
    }

    // Done by the last day that the fixed day would give, it is in time whenever the vote is held.
    [Theory]
    [InlineData(5, Verdict.Met)]
    [InlineData(6, Verdict.Undetermined)]
    public void What_was_done_in_time_for_the_fixed_day_is_in_time_for_any_later(int done, Verdict verdict)
    {
        var procedure = Rulebook.Last("result", DayRule.After(new(5), Vote)).Read();

        Assert.Equal(
            verdict,
            procedure.Check(Fixed(Act("result", D.PlusDays(done))), D.PlusDays(9)).Of("result").Verdict
        );
    }

    // Too early for the fixed day is too early for any later.
    [Theory]
    [InlineData(1, Verdict.Breached)]
    [InlineData(2, Verdict.Undetermined)]
    public void What_came_too_early_for_the_fixed_day_stays_too_early(int done, Verdict verdict)
    {
        var procedure = Rulebook
            .With(Stage("result").Task, Term("result"), Source)
            .First("result", DayRule.After(new(2), Vote))
            .Read();

        Assert.Equal(
            verdict,
            procedure
                .Check(Fixed(Act("result", D.PlusDays(done))), D.PlusDays(9))
                .Line(ProcedureFindings.Earliest)
                .Verdict
        );
    }

    [Theory]
    [InlineData(1, Verdict.Undetermined)]
    [InlineData(-1, Verdict.Breached)]
    public void What_comes_after_the_fixed_day_may_have_come_after_the_vote(int done, Verdict verdict)
    {
        var procedure = Rulebook
            .With(Stage("result").Task, Term("result"), Source)
            .Comes("result", "vote")
            .Read();

        Assert.Equal(
            verdict,
            procedure
                .Check(Fixed(Act("result", D.PlusDays(done))), D.PlusDays(9))
                .Line(ProcedureFindings.Sequence)
                .Verdict
        );
    }

    // What must come some time before the vote was late already for the day as it was fixed.
    [Theory]
    [InlineData(-20, StageState.Due, Verdict.Undetermined)]
    [InlineData(-19, StageState.Overdue, Verdict.Breached)]
    [InlineData(3, StageState.Overdue, Verdict.Breached)]
    public void What_was_late_for_the_fixed_day_stays_late(int on, StageState state, Verdict verdict)
    {
        var procedure = Rulebook.Last("roll", DayRule.Before(new(20), Vote)).Read();
        var status = procedure.Check(Fixed(), D.PlusDays(on)).Of("roll");

        Assert.Equal((state, verdict), (status.State, status.Verdict));
    }

    [Theory]
    [InlineData(2, "the result: the last day is 5 days after the vote, which has no date yet")]
    [InlineData(
        3,
        "the result: the last day is 5 days after the vote, while the vote, fixed for 2027-03-20, is not known to have been held"
    )]
    public void It_is_said_what_the_last_day_waits_for(int fixedDays, string words)
    {
        var procedure = Rulebook.Last("result", DayRule.After(new(5), Vote)).Read();
        var log = fixedDays == 2 ? new ProcedureLog() : Fixed();

        Assert.Contains(
            words,
            procedure.Check(log, D.PlusDays(3)).Of("result").Findings[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        -1,
        "not done by 2027-03-19, 1 day before the vote; the last day is 2027-02-28; 19 days late"
    )]
    [InlineData(
        2,
        "not done by 2027-03-22, 2 days after the vote as fixed; the last day is 2027-02-28; 22 days late"
    )]
    public void The_days_are_counted_from_the_vote_as_it_was_fixed(int on, string words)
    {
        var procedure = Rulebook.Last("roll", DayRule.Before(new(20), Vote)).Read();

        Assert.Contains(
            words,
            procedure.Check(Fixed(), D.PlusDays(on)).Of("roll").Findings[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(3, Verdict.Undetermined)]
    public void A_publication_that_hangs_on_the_vote_waits_for_it_too(int published, Verdict verdict)
    {
        var procedure = Rulebook
            .With(Stage("list").Task, Term("list"), Source)
            .With(Stage("list").PublishedBy, DayRule.After(new(2), Vote), Source)
            .Read();
        var list = Act("list", D.PlusDays(-5));
        var shown = list with { Publication = new(D.PlusDays(published)) };
        var never = list with { Publication = Publication.Never };

        Assert.Equal(verdict, procedure.Check(Fixed(shown), D.PlusDays(9)).Of("list").Verdict);
        Assert.Equal(Verdict.Undetermined, procedure.Check(Fixed(never), D.PlusDays(9)).Of("list").Verdict);
        Assert.Equal(
            Verdict.Breached,
            procedure.Check(Fixed(never, Act("vote", D)), D.PlusDays(3)).Of("list").Verdict
        );
    }

    [Fact]
    public void An_occasion_that_hangs_on_the_vote_may_still_arise()
    {
        var procedure = Rulebook
            .Last("complaint", DayRule.After(new(3), Vote))
            .With(Stage("complaint").Need, StageNeed.Optional, Source)
            .With(Stage("hearing").Task, Term("hearing"), Source)
            .With(Stage("hearing").Need, StageNeed.Mandatory, Source, when: Case.Of(Term("complaint")))
            .AskingNothing(Stage("hearing").Need, Source, when: !Case.Of(Term("complaint")))
            .Read();

        Assert.Equal(StageState.Due, procedure.Check(Fixed(), D.PlusDays(9)).Of("complaint").State);
        Assert.Equal(StageState.Waiting, procedure.Check(Fixed(), D.PlusDays(9)).Of("hearing").State);
        Assert.Equal(
            StageState.NotNeeded,
            procedure.Check(Fixed(Act("vote", D)), D.PlusDays(4)).Of("hearing").State
        );
    }

    // What is no stage, such as the end of a term, comes by itself.
    [Fact]
    public void A_fixed_day_that_is_no_stage_needs_no_line()
    {
        var procedure = Empty().Last("handover", DayRule.After(new(10), Vote)).Read();

        Assert.Equal(Verdict.Breached, procedure.Check(Fixed(), D.PlusDays(11)).Of("handover").Verdict);
    }

    [Fact]
    public void The_first_of_several_days_is_no_later_than_the_one_that_is_known()
    {
        var rule = DayRule.FirstOf(DayRule.After(new(5), Vote), DayRule.After(new(9), Term("list")));
        var procedure = Rulebook.Last("speech", rule).Last("list", DayRule.On(Vote)).Read();
        var log = Fixed(Act("list", D));

        Assert.Equal(Verdict.Undetermined, procedure.Check(log, D.PlusDays(9)).Of("speech").Verdict);
        Assert.Equal(Verdict.Breached, procedure.Check(log, D.PlusDays(10)).Of("speech").Verdict);
    }
}
