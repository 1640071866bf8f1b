using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// What a stage needs, and by when, follows the case: under a simplified procedure a notice need not be out for twenty days.
public sealed class CaseTests
{
    private static readonly Case Simplified = new(
        "simplified-procedure",
        new("under the simplified procedure", "适用简易程序"),
        new("under the ordinary procedure", "适用普通程序")
    );

    private static readonly Procedure Notice = Empty()
        .With(Stage("notice").Task, Term("notice"), Source)
        .With(Stage("notice").Latest, DayRule.Before(new(20), Vote), Source, when: !Simplified)
        .AskingNothing(Stage("notice").Latest, Source, when: Simplified)
        .Comes("pledge", "notice")
        .Read();

    [Theory]
    [InlineData(20, false, Verdict.Met)]
    [InlineData(19, false, Verdict.Breached)]
    [InlineData(20, true, Verdict.Met)]
    [InlineData(19, true, Verdict.Met)]
    [InlineData(20, null, Verdict.Met)]
    [InlineData(19, null, Verdict.Undetermined)]
    public void Days_that_bind_in_one_case_do_not_bind_in_the_other(
        int before,
        bool? isSimplified,
        Verdict verdict
    )
    {
        var status = Notice.Check(In(isSimplified, Act("notice", D.PlusDays(-before))), D).Of("notice");

        Assert.Equal((verdict, StageState.Done), (status.Verdict, status.State));
    }

    [Theory]
    [InlineData(20, false, StageState.Due)]
    [InlineData(19, false, StageState.Overdue)]
    [InlineData(19, true, StageState.Due)]
    [InlineData(19, null, StageState.Due)]
    public void What_has_not_been_done_is_overdue_only_where_its_days_bind(
        int before,
        bool? isSimplified,
        StageState state
    ) => Assert.Equal(state, Notice.Check(In(isSimplified), D.PlusDays(-before)).Of("notice").State);

    [Fact]
    public void A_calendar_has_the_days_of_the_case()
    {
        Assert.Equal(D.PlusDays(-20), PlannedFor(false));
        Assert.Null(PlannedFor(true));
        Assert.Null(PlannedFor(null));

        LocalDate? PlannedFor(bool? isSimplified) =>
            Notice
                .Plan(In(isSimplified))
                .Stages.Single(planned => planned.Stage.Stage == Term("notice"))
                .Latest;
    }

    [Fact]
    public void A_case_that_is_not_known_leaves_open_only_what_depends_on_it()
    {
        var outcome = Notice.Check(In(null, Act("notice", D.PlusDays(-19)), Act("pledge", D)), D);

        Assert.Equal(Verdict.Undetermined, outcome.Of("notice").Verdict);
        Assert.Equal(Verdict.Met, outcome.Of("pledge").Verdict);
        Assert.Contains(
            "its last day depends on the case",
            outcome.Of("notice").Findings[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_any_norm_on_its_last_day_in_the_case_a_stage_is_done_when_it_is() =>
        Assert.Equal(
            [ProcedureFindings.Done],
            Notice.Check(In(true, Act("notice", D)), D).Of("notice").Findings.Select(line => line.Rule)
        );

    [Theory]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData(true, Verdict.Breached)]
    [InlineData(false, Verdict.Met)]
    public void Evidence_may_be_needed_in_one_case_only(bool? isSimplified, Verdict verdict)
    {
        var procedure = Empty()
            .With(Stage("notice").Task, Term("notice"), Source)
            .With(Stage("notice").Evidence, [Term("reasons")], Source, when: Simplified)
            .AskingNothing(Stage("notice").Evidence, Source, when: !Simplified)
            .Read();
        var act = Act("notice", D) with { Evidence = [] };

        Assert.Equal(verdict, procedure.Check(In(isSimplified, act), D).Of("notice").Verdict);
    }

    [Fact]
    public void Whether_a_stage_took_place_is_worked_out_from_the_log_and_settles_further_cases()
    {
        var (first, second) = (Term("first"), Term("second-one"));
        var procedure = Empty()
            .Last("first", DayRule.Before(new(9), Vote))
            .With(Stage("first").Need, StageNeed.Optional, Source)
            .With(Stage("second-one").Task, second, Source)
            .With(Stage("second-one").Need, StageNeed.Optional, Source)
            .With(Stage("second-one").Latest, DayRule.Before(new(5), Vote), Source, when: !Case.Of(first))
            .With(Stage("second-one").Latest, DayRule.On(Vote), Source, when: Case.Of(first))
            .With(Stage("third-one-of").Task, Term("third-one-of"), Source)
            .With(Stage("third-one-of").Need, StageNeed.Mandatory, Source, when: !Case.Of(second))
            .AskingNothing(Stage("third-one-of").Need, Source, when: Case.Of(second))
            .Read();

        Assert.Null(IsThirdNeeded(Fixed(), -9));
        Assert.Null(IsThirdNeeded(Fixed(), -5));
        Assert.True(IsThirdNeeded(Fixed(), -4));
        Assert.Null(IsThirdNeeded(Fixed(Act("first", D.PlusDays(-9))), -4));
        Assert.False(IsThirdNeeded(Fixed(Act("second-one", D.PlusDays(-9))), -9));

        bool? IsThirdNeeded(ProcedureLog log, int day) =>
            procedure.Check(log, D.PlusDays(day)).Of("third-one-of").IsNeeded;
    }

    [Fact]
    public void What_the_log_states_of_a_stage_goes_before_what_is_worked_out()
    {
        var procedure = Empty()
            .With(Stage("list").Task, Term("list"), Source)
            .With(Stage("list").Need, StageNeed.Mandatory, Source, when: Case.Of(Term("request")))
            .AskingNothing(Stage("list").Need, Source, when: !Case.Of(Term("request")))
            .Read();
        var log = Fixed(Act("request", D)) with
        {
            Circumstances = [new(Case.Of(Term("request")), Holds: false)],
        };

        Assert.False(procedure.Check(log, D).Of("list").IsNeeded);
    }

    [Fact]
    public void A_log_of_another_place_or_time_is_refused_unless_asked_on_purpose()
    {
        var procedure = Empty()
            .In(new(JurisdictionCode.Parse("42"), From: D))
            .With(Stage("list").Task, Term("list"), Source)
            .Read();
        var before = Fixed() with { LawOf = D.PlusDays(-1) };

        Assert.Throws<ArgumentException>("log", () => procedure.Check(before, D));
        Assert.Throws<ArgumentException>(
            "log",
            () => procedure.Plan(Fixed() with { Area = JurisdictionCode.Parse("33") })
        );
        Assert.Single(procedure.Check(Fixed() with { LawOf = D }, D).Findings);
        Assert.Equal(Verdict.Undetermined, procedure.Hypothetically().Check(before, D).Findings[0].Verdict);
    }

    [Fact]
    public void Evidence_that_two_articles_ask_for_is_judged_in_a_line_for_each()
    {
        var other = new Citation(new("Notice", "通知", "2027"), Provision.Article(2), TextStatus.Read);
        var procedure = Empty()
            .With(Stage("notice").Evidence, [Term("reasons"), Term("map")], Source)
            .Under("Township", "某镇")
            .Adding(Stage("notice").Evidence, [Term("photographs")], other)
            .Read();
        var act = Act("notice", D) with { Evidence = [Term("reasons"), Term("map")] };

        Assert.Equal(
            [(Source, Verdict.Met), (other, Verdict.Breached)],
            procedure
                .Check(Fixed(act), D)
                .Findings.Where(line => line.Rule.Equals(ProcedureFindings.Evidence))
                .Select(line => (line.Source!, line.Verdict))
        );
    }

    [Fact]
    public void Places_of_publication_that_two_articles_ask_for_are_judged_in_a_line_for_each()
    {
        var other = new Citation(new("Notice", "通知", "2027"), Provision.Article(2), TextStatus.Read);
        var procedure = Empty()
            .With(Stage("notice").Task, Term("notice"), Source)
            .With(Stage("notice").PublishedIn, [Term("board")], Source)
            .Under("Township", "某镇")
            .Adding(Stage("notice").PublishedIn, [Term("website")], other)
            .Read();

        Assert.Equal(
            [(Source, Verdict.Met), (other, Verdict.Breached)],
            procedure
                .Check(Fixed(Posted()), D)
                .Findings.Where(line => line.Rule.Equals(ProcedureFindings.PublishedIn))
                .Select(line => (line.Source!, line.Verdict))
        );
    }

    [Theory]
    [InlineData(false, Verdict.Breached)]
    [InlineData(true, null)]
    [InlineData(null, Verdict.Undetermined)]
    public void What_must_come_before_and_how_long_a_notice_is_up_follow_the_case(
        bool? isSimplified,
        Verdict? verdict
    )
    {
        var procedure = Empty()
            .With(Stage("list").Task, Term("list"), Source)
            .With(Stage("notice").Task, Term("notice"), Source)
            .With(Stage("notice").After, [Term("list")], Source, when: !Simplified)
            .With(Stage("notice").PublishedFor, new(20), Source, when: !Simplified)
            .With(Stage("notice").PublishedIn, [Term("website")], Source, when: !Simplified)
            .Read();
        var lines = procedure.Check(In(isSimplified, Posted()), D).Of("notice").Findings;

        Assert.All(
            (RuleDescriptor[])
                [ProcedureFindings.Sequence, ProcedureFindings.PublishedFor, ProcedureFindings.PublishedIn],
            rule => Assert.Equal(verdict, lines.SingleOrDefault(line => line.Rule.Equals(rule))?.Verdict)
        );
    }

    // Up for ten days, on the board alone.
    private static StageAct Posted() =>
        Act("notice", D.PlusDays(-20)) with
        {
            Publication = new(D.PlusDays(-20), D.PlusDays(-10)) { Places = [Term("board")] },
        };

    private static ProcedureLog In(bool? isSimplified, params StageAct[] acts) =>
        Fixed(acts) with
        {
            Circumstances = isSimplified is { } holds ? [new(Simplified, holds)] : [],
        };
}
