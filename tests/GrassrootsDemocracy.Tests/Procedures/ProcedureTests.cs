using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// Whatever layer states a stage, the procedure has it.
public sealed class ProcedureTests
{
    [Fact]
    public void A_rulebook_that_is_silent_has_a_procedure_without_stages()
    {
        var procedure = Empty().Read();

        Assert.Empty(procedure.Stages);
        Assert.Empty(procedure.Plan(Fixed()).Stages);
        Assert.Empty(procedure.Check(Fixed(), D).Findings);
    }

    [Fact]
    public void A_stage_that_a_lower_layer_invents_is_found()
    {
        var street = Empty()
            .Last("roll", DayRule.Before(new(20), Vote))
            .Under("Street")
            .Last("oath", DayRule.Before(new(1), Vote));

        Assert.Equal(["roll", "oath"], Names(street.Read().Plan(Fixed())));
        Assert.Equal("the oath", street.Read().Find(Term("oath"))!.Stage.Name);
    }

    [Fact]
    public void A_stage_is_called_what_the_highest_layer_that_speaks_of_it_calls_it()
    {
        var rulebook = Empty()
            .With(Stage("vote").Need, StageNeed.Mandatory, Source)
            .Under("lower")
            .With(new StageNorms(Id, Label.Of("stage/vote")).Published, value: true, Source)
            .With(new StageNorms(Id, Label.Of("stage/silent")).Need, StageNeed.Mandatory, Source);

        Assert.Equal("the vote", rulebook.Read().Find(Vote)!.Stage.Name);
        Assert.Equal("silent", rulebook.Read().Find(Term("silent"))!.Stage.Name);
    }

    [Fact]
    public void Each_field_of_a_stage_has_the_article_of_the_layer_that_prevails()
    {
        var other = new Citation(new("Measures", "办法", "2026"), Provision.Article(9), TextStatus.Read);
        var rulebook = Empty()
            .Last("roll", DayRule.Before(new(20), Vote))
            .Under("Province")
            .With(Stage("roll").Latest, DayRule.Before(new(25), Vote), other)
            .With(Stage("roll").Actors, [Term("office")], other);
        var roll = rulebook.Read().Find(Term("roll"))!;

        Assert.Equal(Source, roll.Task.Source);
        Assert.Equal(other, roll.Latest.Source);
        Assert.Equal([Source, other], roll.Sources);
    }

    [Fact]
    public void A_looser_last_day_gives_way()
    {
        var rulebook = Empty()
            .Last("roll", DayRule.Before(new(20), Vote))
            .Under("Province")
            .With(Stage("roll").Latest, DayRule.Before(new(19), Vote), Source);

        Assert.Equal(20, rulebook.Read().Find(Term("roll"))!.Latest.Norm!.Value.Limit.Length);
        Assert.Single(rulebook.ConflictsWithSuperiors());
    }

    [Fact]
    public void Stages_that_wait_for_one_another_are_refused_with_their_names()
    {
        var rulebook = Empty().Comes("a", "c").Comes("b", "a").Comes("c", "b").Comes("d", "a");

        var refusal = Assert.Throws<ArgumentException>("rulebook", () => rulebook.Read());
        Assert.Contains("stage/a ← stage/c ← stage/b ← stage/a", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_that_waits_for_itself_is_refused() =>
        Assert.Throws<ArgumentException>("rulebook", () => Empty().Comes("a", "a").Read());

    [Fact]
    public void A_last_day_before_what_must_come_before_is_a_circle_too() =>
        Assert.Throws<ArgumentException>(
            "rulebook",
            () =>
                Empty()
                    .Last("a", DayRule.Before(new(5), Term("b")))
                    .Last("b", DayRule.On(Vote))
                    .Comes("a", "b")
                    .Read()
        );

    [Fact]
    public void Last_days_that_hang_on_one_another_have_no_day()
    {
        var plan = Empty()
            .Last("a", DayRule.After(new(5), Term("b")))
            .Last("b", DayRule.After(new(5), Term("a")))
            .Last("c", DayRule.AfterLastDayOf(new(5), Term("c")))
            .Read()
            .Plan(Fixed());

        Assert.All(plan.Stages, stage => Assert.Null(stage.Latest));
    }

    [Fact]
    public void Norms_of_another_procedure_are_passed_over() =>
        Assert.Empty(
            Empty().With(new StageNorms(Id + "-other", Vote).Need, StageNeed.Mandatory, Source).Read().Stages
        );

    [Fact]
    public void The_order_in_which_norms_are_stated_does_not_matter()
    {
        var one = Empty().Last("a", DayRule.On(Vote)).Last("b", DayRule.On(Vote)).Comes("a", "b");
        var other = Empty().Comes("a", "b").Last("b", DayRule.On(Vote)).Last("a", DayRule.On(Vote));

        Assert.Equal(one.Read(), other.Read());
        Assert.Equal(one.Read().Plan(Fixed()), other.Read().Plan(Fixed()));
    }

    [Fact]
    public void A_stage_without_a_day_comes_with_the_first_that_waits_for_it()
    {
        var plan = Empty()
            .Last("list", DayRule.Before(new(5), Vote))
            .Comes("list", "review")
            .With(Stage("review").Need, StageNeed.Mandatory, Source)
            .Last("speech", DayRule.Before(new(3), Vote))
            .Last("roll", DayRule.Before(new(20), Vote))
            .With(Stage("archive").Need, StageNeed.Mandatory, Source)
            .Read()
            .Plan(Fixed());

        Assert.Equal(["roll", "review", "list", "speech", "archive"], Names(plan));
    }

    [Fact]
    public void A_window_without_a_day_is_said()
    {
        var plan = Empty()
            .Last("list", DayRule.Before(new(5), Vote))
            .First("list", DayRule.Before(new(3), Vote))
            .Read()
            .Plan(Fixed());

        var line = Assert.Single(plan.Findings);
        Assert.Equal(ProcedureFindings.Window, line.Rule);
        Assert.Equal(2, line.Measure.ShortBy);
    }

    [Fact]
    public void A_window_of_one_day_is_enough() =>
        Assert.Empty(
            Empty()
                .Last("list", DayRule.Before(new(5), Vote))
                .First("list", DayRule.Before(new(5), Vote))
                .Read()
                .Plan(Fixed())
                .Findings
        );

    private static IEnumerable<string> Names(ProcedurePlan plan) =>
        plan.Stages.Select(stage => stage.Stage.Stage.Key);
}
