using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Delegates;

// M6: rights between sessions with what each owes. M2: 23 delegates came because they signed up, 2 spoke. Days are assumed.
public class DelegateRightTests
{
    private static readonly LocalDate Day = new(2009, 3, 20);

    private static readonly Citation Source = new(
        new("Assumed measures", "假设办法", "2009"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private static readonly DelegateTermRules Minhang = DelegateTermRules.From(Minhang2009.Layer);

    private static readonly DelegateTermRules Assumed = DelegateTermRules.From(
        Rulebook
            .Named("Assumed", "假设")
            .With(
                DelegateTermNorms.Rights,
                [
                    new(DelegateRights.Consultation) { OwesPapers = true, PapersBefore = new(7) },
                    new(DelegateRights.Opinion) { OwesAnswer = true, AnswerWithin = new(30) },
                ],
                Source
            )
    );

    [Theory]
    [InlineData(7, Verdict.Met)]
    [InlineData(6, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Papers_are_owed_so_many_days_before(int? before, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOf(Assumed, Papers(before), DelegateTermFindings.Papers));

    [Theory]
    [InlineData(1, Verdict.Met)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Where_no_days_are_named_papers_are_owed_before(int? before, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOf(Minhang, Papers(before), DelegateTermFindings.Papers));

    [Theory]
    [InlineData(30, 40, Verdict.Met)]
    [InlineData(31, 40, Verdict.Breached)]
    [InlineData(null, 30, Verdict.Undetermined)]
    [InlineData(null, 31, Verdict.Breached)]
    [InlineData(40, 30, Verdict.Undetermined)]
    public void An_answer_is_owed_so_many_days_after(int? after, int today, Verdict verdict) =>
        Assert.Equal(
            verdict,
            VerdictOf(Assumed, Opinion(after), DelegateTermFindings.Answer, Day.PlusDays(today))
        );

    [Fact]
    public void Where_no_days_are_named_an_answer_is_never_late()
    {
        var today = Day.PlusDays(999);

        Assert.Equal(
            Verdict.Undetermined,
            VerdictOf(Minhang, Opinion(null), DelegateTermFindings.Answer, today)
        );
        Assert.Equal(Verdict.Met, VerdictOf(Minhang, Opinion(900), DelegateTermFindings.Answer, today));
    }

    [Fact]
    public void A_right_that_is_not_on_the_list_is_found() =>
        Assert.Equal(
            Verdict.Breached,
            VerdictOf(
                Assumed,
                new() { Right = new("delegate-right/veto", "veto", "否决"), On = Day },
                DelegateTermFindings.Right
            )
        );

    // Minhang owes papers and an answer and names no days: a town that names them asks more and contradicts nothing.
    [Fact]
    public void Who_names_the_days_asks_more()
    {
        DelegateRight open = new(DelegateRights.Consultation) { OwesPapers = true };
        DelegateRight week = new(DelegateRights.Consultation) { PapersBefore = new(7) };
        DelegateRight answer = new(DelegateRights.Opinion) { AnswerWithin = new(30) };

        Assert.True(week.OwesPapers);
        Assert.Equal(Strictness.Stricter, DelegateRight.Compare([week], [open]));
        Assert.Equal(Strictness.Looser, DelegateRight.Compare([open], [open, answer]));
        Assert.Equal(
            Strictness.Stricter,
            DelegateRight.Compare([week], [week with { PapersBefore = new(6) }])
        );
        Assert.Equal(
            Strictness.Looser,
            DelegateRight.Compare([answer], [answer with { AnswerWithin = new(29) }])
        );
        Assert.Equal(Strictness.Incomparable, DelegateRight.Compare([week], [answer]));
        Assert.Equal(
            Strictness.Incomparable,
            DelegateRight.Compare([open], [open with { IsBySignUp = true }])
        );
    }

    [Theory]
    [InlineData(1, "[met] consultation before major decisions, papers 1 day before the day — ")]
    [InlineData(0, "[not met] consultation before major decisions, papers only on the day — ")]
    public void The_days_are_read_out_also_where_no_number_is_asked(int before, string words) =>
        Assert.StartsWith(
            words,
            LineOf(Minhang, Papers(before), DelegateTermFindings.Papers, Day).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nobody_without_a_sign_up_is_nobody_by_name() =>
        Assert.StartsWith(
            "[met] present without having signed up: 0 (none); ",
            Minhang.Check(new SignUp { SignedUp = ["Li"], Present = ["Li"] })[0].ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Twenty_three_came_because_they_signed_up_and_two_spoke()
    {
        ValueList<string> names = [.. Enumerable.Range(1, 23).Select(n => Invariant($"d{n:00}"))];
        var signUp = new SignUp
        {
            Places = 23,
            SignedUp = names,
            Present = names,
            Spoke = ["d01", "d02"],
        };

        Assert.All(Minhang.Check(signUp), finding => Assert.Equal(Verdict.Met, finding.Verdict));
        Assert.Equal(Verdict.Breached, Minhang.Check(signUp with { Spoke = ["d24"] })[0].Verdict);
        Assert.Equal(Verdict.Breached, Minhang.Check(signUp with { Places = 22 })[1].Verdict);
    }

    private static RightUse Papers(int? before) =>
        new()
        {
            Right = DelegateRights.Consultation,
            On = Day,
            PapersOn = before is { } days ? Day.PlusDays(-days) : null,
        };

    private static RightUse Opinion(int? after) =>
        new()
        {
            Right = DelegateRights.Opinion,
            On = Day,
            AnsweredOn = after is { } days ? Day.PlusDays(days) : null,
        };

    private static Verdict VerdictOf(
        DelegateTermRules rules,
        RightUse use,
        RuleDescriptor rule,
        LocalDate? today = null
    ) => LineOf(rules, use, rule, today ?? Day).Verdict;

    private static Finding LineOf(
        DelegateTermRules rules,
        RightUse use,
        RuleDescriptor rule,
        LocalDate today
    ) =>
        rules
            .Decide(
                new()
                {
                    Delegate = "Li",
                    From = new(2008, 1, 1),
                    Uses = [use],
                },
                today
            )
            .Findings.Single(finding => finding.Rule.Equals(rule));
}
