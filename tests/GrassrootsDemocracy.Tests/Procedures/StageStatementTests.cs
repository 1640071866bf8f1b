using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// What a text says in one sentence is one statement.
public sealed class StageStatementTests
{
    private static readonly StageNorms Objection = Stage("objection");
    private static readonly StageNorms Answer = Stage("answer");

    // 应当自收到异议之日起三日内给予答复
    private static readonly StageTerms InThreeDays = new()
    {
        Answers = Objection.Stage,
        By = [Bodies.VillagersCommittee],
        Within = new(3),
    };

    [Fact]
    public void An_answer_within_three_days_of_each_objection_is_one_sentence_with_one_article()
    {
        var law = Empty().WithStage(Answer, InThreeDays, Source, Latitude.Fixed);
        Assert.Equal(Answer.Stage, law.Find(Answer.Task)?.Value);
        Assert.Equal(Objection.Stage, law.Find(Answer.Answers)?.Value);
        Assert.Equal([Bodies.VillagersCommittee], law.Find(Answer.Actors)?.Value ?? []);
        Assert.Equal(DayRule.After(new(3), Objection.Stage), law.Find(Answer.Latest)?.Value);
        Assert.All(
            law.OwnNames.Select(law.Prevailing),
            norm => Assert.Equal((Source, Latitude.Fixed), (norm?.Source, norm?.Latitude))
        );
    }

    [Fact]
    public void It_says_what_its_terms_say_one_by_one() =>
        Assert.Empty(
            Empty()
                .WithStage(
                    Answer,
                    new()
                    {
                        Need = StageNeed.Optional,
                        SupervisedBy = [Bodies.TownshipGovernment],
                        After = [Objection.Stage],
                        First = DayRule.On(Objection.Stage),
                        Last = DayRule.Before(new(2), Vote),
                        Evidence = [Evidence.SecretBallot],
                        ApprovedBy = [Bodies.CountyGovernment],
                        Published = true,
                        PublishedBy = DayRule.On(Vote),
                        PublishedFor = new(10),
                        PublishedIn = [Term("board")],
                    },
                    Source
                )
                .Compare(
                    Empty()
                        .With(Answer.Task, Answer.Stage, Source)
                        .With(Answer.Need, StageNeed.Optional, Source)
                        .With(Answer.Supervisors, [Bodies.TownshipGovernment], Source)
                        .With(Answer.After, [Objection.Stage], Source)
                        .With(Answer.Earliest, DayRule.On(Objection.Stage), Source)
                        .With(Answer.Latest, DayRule.Before(new(2), Vote), Source)
                        .With(Answer.Evidence, [Evidence.SecretBallot], Source)
                        .With(Answer.Approval, [Bodies.CountyGovernment], Source)
                        .With(Answer.Published, value: true, Source)
                        .With(Answer.PublishedBy, DayRule.On(Vote), Source)
                        .With(Answer.PublishedFor, new TimeLimit(10), Source)
                        .With(Answer.PublishedIn, [Term("board")], Source)
                )
        );

    [Fact]
    public void A_stage_of_which_nothing_else_is_said_takes_place() =>
        Assert.Equal(
            Answer.Stage,
            Assert.Single(Empty().WithStage(Answer, new(), Source).Read().Stages).Stage
        );

    [Fact]
    public void A_time_runs_from_the_one_stage_that_it_comes_after_where_it_answers_none() =>
        Assert.Equal(
            DayRule.After(new(3), Vote),
            Empty()
                .WithStage(Answer, new() { After = [Vote], Within = new(3) }, Source)
                .Find(Answer.Latest)
                ?.Value
        );

    [Theory]
    [InlineData(3, false, Verdict.Met)]
    [InlineData(4, false, Verdict.Breached)]
    [InlineData(3, true, Verdict.Breached)]
    public void The_sentence_is_judged_objection_by_objection(int days, bool byAnother, Verdict verdict)
    {
        var outcome = Empty()
            .WithStage(Objection, new() { Need = StageNeed.Optional }, Source)
            .WithStage(Answer, InThreeDays, Source)
            .Read()
            .Check(
                new()
                {
                    Acts =
                    [
                        Act("objection", D, "1"),
                        Act("answer", D.PlusDays(days), "1") with
                        {
                            By = byAnother ? Bodies.TownshipGovernment : Bodies.VillagersCommittee,
                        },
                    ],
                },
                D.PlusDays(30)
            );
        Assert.Equal(verdict, outcome.Of("answer").Verdict);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void What_is_needed_in_a_case_is_not_asked_otherwise(bool holds, bool isNeeded)
    {
        var withdrawn = new Case(
            "case/withdrawn",
            new("somebody withdrew", "有人退出"),
            new("nobody did", "无人退出")
        );
        foreach (var when in new When[] { withdrawn, !withdrawn })
        {
            var procedure = Empty()
                .WithStage(Answer, new() { NeededWhen = when }, Source)
                .Given(new Circumstance(withdrawn, when == (When)withdrawn ? holds : !holds))
                .Read();
            Assert.Equal(
                isNeeded ? TermState.Stated : TermState.NothingAsked,
                procedure.Stages.Single().Need.State
            );
        }
    }

    [Fact]
    public void What_is_said_twice_or_from_nowhere_or_in_several_cases_is_refused()
    {
        var (one, other) = (Case.Of(Vote), Case.Of(Term("plan")));
        Assert.Throws<ArgumentException>(() =>
            Empty().WithStage(Answer, InThreeDays with { Last = DayRule.On(Vote) }, Source)
        );
        Assert.Throws<ArgumentException>(() => Empty().WithStage(Answer, new() { Within = new(3) }, Source));
        Assert.Throws<ArgumentException>(() =>
            Empty().WithStage(Answer, new() { Within = new(3), After = [Vote, Term("plan")] }, Source)
        );
        Assert.Throws<ArgumentException>(() => new StageTerms { NeededWhen = one & other });
    }
}
