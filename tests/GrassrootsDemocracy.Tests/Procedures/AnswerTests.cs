using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// Each objection its own ruling within three days of receipt: village law 2026, article 17(2).
public sealed class AnswerTests
{
    private static readonly Procedure Procedure = Empty()
        .Last("objection", DayRule.Before(new(5), Vote))
        .With(Stage("objection").Need, StageNeed.Optional, Source)
        .Last("ruling", DayRule.After(new(3), Term("objection")))
        .With(Stage("ruling").Answers, Term("objection"), Source)
        .Read();

    private static readonly LocalDate Asked = D.PlusDays(-10);

    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Breached)]
    [InlineData(-1, Verdict.Breached)]
    public void A_ruling_has_three_days_from_its_own_objection(int days, Verdict verdict)
    {
        var log = Fixed(
            Act("objection", Asked.PlusDays(-10), "early"),
            Act("ruling", Asked.PlusDays(-10), "early"),
            Act("objection", Asked, "one"),
            Act("ruling", Asked.PlusDays(days), "one")
        );

        Assert.Equal(verdict, Procedure.Check(log, D).Of("ruling").Verdict);
    }

    [Fact]
    public void One_without_an_answer_is_due_and_then_overdue()
    {
        var log = Fixed(
            Act("objection", Asked, "one"),
            Act("objection", Asked.PlusDays(1), "two"),
            Act("ruling", Asked.PlusDays(2), "one")
        );
        var due = Procedure.Check(log, Asked.PlusDays(4));
        var overdue = Procedure.Check(log, Asked.PlusDays(5));

        Assert.Equal(
            (StageState.Due, Verdict.Undetermined),
            (due.Of("ruling").State, due.Of("ruling").Verdict)
        );
        Assert.Equal(["two"], due.Of("ruling").Unanswered);
        Assert.Equal(Asked.PlusDays(4), due.Due[0].Latest);
        Assert.Equal(StageState.Overdue, overdue.Of("ruling").State);
        Assert.Equal(Verdict.Breached, overdue.Line(ProcedureFindings.Answered).Verdict);
    }

    [Fact]
    public void An_answer_to_nothing_is_open_and_not_taken_for_another_s()
    {
        var outcome = Procedure.Check(
            Fixed(Act("objection", Asked, "one"), Act("ruling", Asked, "two")),
            Asked
        );

        Assert.Equal(["one"], outcome.Of("ruling").Unanswered);
        Assert.Contains(
            outcome.Findings,
            finding =>
                finding.ToString().Contains("nothing is known that it answers", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_references_the_only_answer_is_that_of_the_only_question()
    {
        var log = Fixed(Act("objection", Asked), Act("ruling", Asked.PlusDays(1)));

        Assert.Equal(Verdict.Met, Procedure.Check(log, D).Of("ruling").Verdict);
        Assert.Equal(
            Verdict.Breached,
            Procedure
                .Check(log with { Acts = [.. log.Acts, Act("objection", Asked, "two")] }, D)
                .Of("ruling")
                .Verdict
        );
    }

    [Theory]
    [InlineData(-5, StageState.Waiting)]
    [InlineData(-4, StageState.NotNeeded)]
    public void Where_nothing_was_asked_nothing_is_owed_once_it_no_longer_can_be(int on, StageState state) =>
        Assert.Equal(state, Procedure.Check(Fixed(), D.PlusDays(on)).Of("ruling").State);
}
