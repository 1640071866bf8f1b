using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// Everything about a stage that is not its last day.
public sealed class FieldTests
{
    private static readonly StageNorms Pledge = Stage("pledge");

    private static readonly Label Office = Term("office");

    [Theory]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    public void A_stage_does_not_begin_before_its_first_day(int days, Verdict verdict) =>
        Judge(
            Empty().First("pledge", DayRule.After(new(1), Vote)),
            Act("pledge", D.PlusDays(days)),
            ProcedureFindings.Earliest,
            verdict
        );

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.Met)]
    public void What_must_come_before_may_come_on_the_same_day(int days, Verdict verdict)
    {
        var rulebook = Empty().Comes("pledge", "list").Last("list", DayRule.On(Vote));
        var outcome = rulebook
            .Read()
            .Check(Fixed(Act("list", D), Act("pledge", D.PlusDays(days))), D.PlusDays(2));

        Assert.Equal(verdict, outcome.Line(ProcedureFindings.Sequence).Verdict);
    }

    [Fact]
    public void What_may_be_left_out_is_not_missed()
    {
        var rulebook = Empty().Comes("pledge", "list").With(Stage("list").Need, StageNeed.Optional, Source);

        Judge(rulebook, Act("pledge", D), ProcedureFindings.Sequence, Verdict.Met);
    }

    [Fact]
    public void Whether_something_is_missed_that_hangs_on_the_unknown_is_open()
    {
        var rulebook = Empty()
            .Comes("pledge", "list")
            .With(Stage("list").Need, StageNeed.Mandatory, Source, when: Case.Of(Term("boxes")))
            .AskingNothing(Stage("list").Need, Source, when: !Case.Of(Term("boxes")));

        Judge(rulebook, Act("pledge", D), ProcedureFindings.Sequence, Verdict.Undetermined);
    }

    [Theory]
    [InlineData("office", Verdict.Met)]
    [InlineData("somebody", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Only_those_who_may_do_it(string? by, Verdict verdict) =>
        Judge(
            Empty().With(Pledge.Actors, [Office, Term("council")], Source),
            Act("pledge", D) with
            {
                By = by is null ? null : Label.Of($"stage/{by}"),
            },
            ProcedureFindings.Actor,
            verdict
        );

    [Fact]
    public void Evidence_must_be_complete()
    {
        var rulebook = Empty().With(Pledge.Evidence, [Term("minutes"), Term("list")], Source);
        var act = Act("pledge", D);

        Judge(rulebook, act, ProcedureFindings.Evidence, Verdict.Undetermined);
        Judge(
            rulebook,
            act with
            {
                Evidence = [Term("list"), Term("photo")],
            },
            ProcedureFindings.Evidence,
            Verdict.Breached
        );
        Judge(
            rulebook,
            act with
            {
                Evidence = [Term("list"), Term("minutes")],
            },
            ProcedureFindings.Evidence,
            Verdict.Met
        );
    }

    [Fact]
    public void Approval_must_be_complete()
    {
        var rulebook = Empty().With(Pledge.Approval, [Office], Source);

        Judge(rulebook, Act("pledge", D), ProcedureFindings.Approval, Verdict.Undetermined);
        Judge(
            rulebook,
            Act("pledge", D) with
            {
                ApprovedBy = [],
            },
            ProcedureFindings.Approval,
            Verdict.Breached
        );
        Judge(
            rulebook,
            Act("pledge", D) with
            {
                ApprovedBy = [Office],
            },
            ProcedureFindings.Approval,
            Verdict.Met
        );
    }

    // Published some days after the stage; within two days of it is in time.
    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(2, Verdict.Met)]
    [InlineData(3, Verdict.Breached)]
    public void It_is_published_in_time(int days, Verdict verdict) =>
        Judge(
            Empty().With(Pledge.PublishedBy, DayRule.After(new(2), Pledge.Stage), Source),
            Act("pledge", D) with
            {
                Publication = new(D.PlusDays(days)),
            },
            ProcedureFindings.PublishedBy,
            verdict
        );

    [Theory]
    [InlineData(2, Verdict.Undetermined)]
    [InlineData(3, Verdict.Breached)]
    public void What_is_not_published_has_until_the_last_day(int on, Verdict verdict)
    {
        var outcome = Empty()
            .With(Pledge.PublishedBy, DayRule.After(new(2), Pledge.Stage), Source)
            .Read()
            .Check(Fixed(Act("pledge", D) with { Publication = Publication.Never }), D.PlusDays(on));

        Assert.Equal(verdict, outcome.Line(ProcedureFindings.Published).Verdict);
    }

    [Theory]
    [InlineData(4, 9, Verdict.Breached)]
    [InlineData(5, 9, Verdict.Met)]
    [InlineData(null, 4, Verdict.Undetermined)]
    [InlineData(null, 5, Verdict.Met)]
    [InlineData(7, 4, Verdict.Undetermined)]
    public void It_stays_published_long_enough(int? until, int on, Verdict verdict)
    {
        var publication = new Publication(D, until is { } days ? D.PlusDays(days) : null);
        var outcome = Empty()
            .With(Pledge.PublishedFor, new(5), Source)
            .Read()
            .Check(Fixed(Act("pledge", D) with { Publication = publication }), D.PlusDays(on));

        Assert.Equal(verdict, outcome.Line(ProcedureFindings.PublishedFor).Verdict);
    }

    [Fact]
    public void It_cannot_be_taken_down_before_it_was_put_up() =>
        Assert.Throws<ArgumentException>("Until", () => new Publication(D, D.PlusDays(-1)));

    [Fact]
    public void Nothing_is_said_of_publication_where_no_rulebook_asks_for_it() =>
        Assert.DoesNotContain(
            Empty()
                .With(Pledge.Published, value: false, Source)
                .Read()
                .Check(Fixed(Act("pledge", D)), D)
                .Findings,
            finding => finding.Rule.Equals(ProcedureFindings.Published)
        );

    private static void Judge(Rulebook rulebook, StageAct act, RuleDescriptor rule, Verdict verdict) =>
        Assert.Equal(verdict, rulebook.Read().Check(Fixed(act), D.PlusDays(30)).Line(rule).Verdict);
}
