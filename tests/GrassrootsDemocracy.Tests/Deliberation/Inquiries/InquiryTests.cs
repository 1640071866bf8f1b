using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Inquiries;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Deliberation.Inquiries;

// systems.md M4: who asks, who answers, how, and what is published. Days are assumed where the report names none.
public sealed class InquiryTests
{
    private static readonly InquiryNorms Names = InquiryNorms.PlenaryCommittee;

    private static readonly Rulebook Timed = Rulebook
        .Named("Timed", "限期(假设)")
        .Including(Minhang2009.Layer)
        .With(Names.AnsweredWithin, new(10), Assemblies.Source)
        .With(Names.PublishedWithin, new(5), Assemblies.Source);

    private static readonly Question Asked = new()
    {
        Reference = "1",
        AskedOn = new(2009, 3, 1),
        AskedBy = CongressAttendees.PartyDelegates,
        AskedOf = CongressAttendees.Secretary,
        Kind = InquiryKinds.Topical,
        Form = InquiryKinds.InWriting,
    };

    [Theory]
    [InlineData(11, QuestionState.AwaitingAnswer, Verdict.Undetermined)]
    [InlineData(12, QuestionState.AnswerOverdue, Verdict.Breached)]
    public void A_written_answer_is_due_on_its_last_day(int day, QuestionState state, Verdict verdict)
    {
        var outcome = Check(Timed, day, Asked);
        Assert.Equal(state, outcome.Questions[0].State);
        Assert.Equal(new LocalDate(2009, 3, 11), outcome.Questions[0].Latest);
        Assert.Equal(verdict, outcome.Findings.VerdictOf(InquiryFindings.Answered));
    }

    [Theory]
    [InlineData(1, QuestionState.AwaitingAnswer)]
    [InlineData(2, QuestionState.AnswerOverdue)]
    public void On_the_spot_means_on_the_day(int day, QuestionState state) =>
        Assert.Equal(
            state,
            Check(Minhang2009.Layer, day, Asked with { Form = InquiryKinds.OnTheSpot }).Questions[0].State
        );

    [Theory]
    [InlineData(8, null, QuestionState.AwaitingPublication)]
    [InlineData(9, null, QuestionState.PublicationOverdue)]
    [InlineData(9, 8, QuestionState.Closed)]
    [InlineData(7, 8, QuestionState.AwaitingPublication)]
    public void A_written_answer_is_published_after_the_session(int day, int? published, QuestionState state)
    {
        var answered = Asked with
        {
            AnsweredOn = new(2009, 3, 2),
            AnsweredBy = CongressAttendees.Secretary,
            PublishedOn = published is { } known ? new(2009, 3, known) : null,
        };
        Assert.Equal(state, Check(Timed, day, answered).Questions[0].State);
    }

    [Fact]
    public void An_answer_on_the_spot_closes_the_question()
    {
        var answered = Asked with { Form = InquiryKinds.OnTheSpot, AnsweredOn = new(2009, 3, 1) };
        Assert.Equal(QuestionState.Closed, Check(Minhang2009.Layer, 1, answered).Questions[0].State);
    }

    [Fact]
    public void What_no_report_gives_days_for_stays_open_and_is_never_overdue()
    {
        var outcome = Check(Minhang2009.Layer, 28, Asked);
        Assert.Equal(QuestionState.AwaitingAnswer, outcome.Questions[0].State);
        Assert.Null(outcome.Questions[0].Latest);
        Assert.Equal(Verdict.Undetermined, outcome.Findings.VerdictOf(InquiryFindings.Answered));
    }

    [Fact]
    public void Who_is_on_neither_list_may_not_ask()
    {
        var stranger = Check(Timed, 5, Asked with { AskedBy = Bodies.VillagersCommittee });
        Assert.Equal(QuestionState.NotAdmitted, stranger.Questions[0].State);
        Assert.Empty(stranger.Due);
        Assert.Equal(
            Verdict.Met,
            Check(Timed, 5, Asked with { AskedBy = CongressAttendees.JointMeetingHeads })
                .Findings.VerdictOf(InquiryFindings.Inquirer)
        );
        Assert.Equal(
            Verdict.Undetermined,
            Check(Timed, 5, Asked with { AskedBy = null }).Findings.VerdictOf(InquiryFindings.Inquirer)
        );
    }

    [Fact]
    public void Who_must_answer_depends_on_the_topic()
    {
        var (water, roads) = (
            new Label("subject/water", "water", "水务"),
            new Label("subject/roads", "roads", "道路")
        );
        var bureau = new Label("body/water-bureau", "the water bureau", "水务局");
        var law = Timed.With(
            Names.MustAnswer,
            [new([bureau], water), new([CongressAttendees.Secretary])],
            Assemblies.Source
        );
        Assert.Equal(Verdict.Breached, Answerer(Asked with { Topic = water }));
        Assert.Equal(Verdict.Met, Answerer(Asked with { Topic = water, AskedOf = bureau }));
        Assert.Equal(Verdict.Met, Answerer(Asked with { Topic = roads }));
        Assert.Equal(Verdict.Breached, Answerer(Asked with { Topic = roads, AskedOf = bureau }));

        Verdict? Answerer(Question question) =>
            Check(law, 5, question).Findings.VerdictOf(InquiryFindings.Answerer);
    }

    // Working days are gazetted: where nobody gives them, nobody can say which day is the tenth of them.
    [Fact]
    public void Working_days_that_nobody_gave_leave_the_last_day_open()
    {
        var law = Timed
            .With(Names.AnsweredWithin, new(10, TimeUnit.WorkingDay), Assemblies.Source)
            .With(Names.PublishedWithin, new(5, TimeUnit.WorkingDay), Assemblies.Source);
        var session = new InquirySession { Questions = [Asked], EndedOn = new(2009, 3, 3) };
        var rules = InquiryRules.From(law, Names);
        var unknown = rules.Check(session, new(2009, 12, 31));
        Assert.Equal(QuestionState.AwaitingAnswer, unknown.Questions[0].State);
        Assert.Null(unknown.Questions[0].Latest);
        Assert.Contains(
            "a fact is missing",
            unknown.Findings.Line(InquiryFindings.Answered)!.ToString(),
            StringComparison.Ordinal
        );
        var known = session with { Calendar = WorkCalendar.WeekendsOnly };
        Assert.Equal(new LocalDate(2009, 3, 13), rules.Check(known, new(2009, 3, 13)).Questions[0].Latest);
        Assert.Equal(QuestionState.AnswerOverdue, rules.Check(known, new(2009, 3, 14)).Questions[0].State);
        var answered = Asked with { AnsweredOn = new(2009, 3, 4), PublishedOn = new(2009, 3, 20) };
        Assert.Equal(
            Verdict.Undetermined,
            rules
                .Check(session with { Questions = [answered] }, new(2009, 12, 31))
                .Findings.VerdictOf(InquiryFindings.Published)
        );
    }

    [Fact]
    public void An_answer_before_the_question_is_none() =>
        Assert.Equal(
            QuestionState.AwaitingAnswer,
            Check(Timed, 5, Asked with { AnsweredOn = new(2009, 2, 1) }).Questions[0].State
        );

    [Fact]
    public void Every_question_is_in_exactly_one_state() =>
        Gen.Select(Gen.Int[1, 20].Array[0, 6], Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[1, 25], Gen.Bool)
            .Sample(
                (asked, answer, publish, on, isSpot) =>
                {
                    var questions = asked.Select(
                        (day, i) =>
                            Asked with
                            {
                                Reference = $"{i}",
                                AskedOn = new(2009, 3, day),
                                AnsweredOn = answer == 0 ? null : new(2009, 3, answer),
                                PublishedOn = publish == 0 ? null : new(2009, 3, publish),
                                Form = isSpot ? InquiryKinds.OnTheSpot : InquiryKinds.InWriting,
                            }
                    );
                    var outcome = Check(Timed, on, [.. questions]);
                    Assert.Equal(asked.Count(day => day <= on), outcome.Questions.Count);
                    Assert.Equal(outcome.Questions.Count, Enum.GetValues<QuestionState>().Sum(outcome.Count));
                }
            );

    private static InquiryOutcome Check(Rulebook law, int day, params Question[] questions) =>
        InquiryRules
            .From(law, Names)
            .Check(new() { Questions = [.. questions], EndedOn = new(2009, 3, 3) }, new(2009, 3, day));
}
