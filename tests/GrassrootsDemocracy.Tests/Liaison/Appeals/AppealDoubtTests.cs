using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// L1, M10: a contradiction changes nothing that follows, and an order of acts that nobody knows decides nothing.
public sealed class AppealDoubtTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly AppealEvent[] Begun = [At(0, AppealAct.Collected), At(0, AppealAct.Routed, "a")];

    [Fact]
    public void A_stray_act_before_a_late_receipt_moves_no_day()
    {
        var appeal = Only(
            9,
            At(0, AppealAct.HandedOver, "x"),
            At(2, AppealAct.Escalated),
            At(5, AppealAct.Collected)
        );

        Assert.Equal((AppealState.Collected, Day.PlusDays(2)), (appeal.State, appeal.Since));
        Assert.Equal(
            [AppealAct.HandedOver, AppealAct.Collected],
            appeal.Contradictions.Select(act => act.Act)
        );
    }

    // The receipt comes after it was routed and fits nothing: so its channel says nothing of the time to answer.
    [Fact]
    public void The_channel_of_a_receipt_that_fits_nothing_brings_no_norms()
    {
        var urgent = AppealNorms.For(AppealChannels.UrgentFeedback);
        var rules = AppealRules.From(AppealTests.Assumed.With(urgent.Answered, new(1), AppealTests.Source));
        var late = At(3, AppealAct.Collected) with { Channel = AppealChannels.UrgentFeedback };
        var appeal = Assert.Single(
            rules.Decide(new() { Events = [At(0, AppealAct.Routed, "a"), late] }, Day.PlusDays(3)).Appeals
        );

        Assert.Null(appeal.Channel);
        Assert.Equal(Day.PlusDays(10), appeal.Owed!.LastDay);
    }

    // Of the receipt and the routing the hour is known, of the answer the day: there is one order in which all fit.
    [Fact]
    public void An_answer_of_which_only_the_day_is_known_follows_what_it_answers()
    {
        var appeal = Only(
            0,
            At(0, AppealAct.Answered, "a"),
            At(0, AppealAct.Collected) with
            {
                Time = new(8, 0),
            },
            At(0, AppealAct.Routed, "a") with
            {
                Time = new(9, 0),
            }
        );

        Assert.Equal(AppealState.Answered, appeal.State);
        Assert.Empty(appeal.Contradictions);
    }

    [Theory]
    [InlineData("b", "c")]
    [InlineData("c", "b")]
    public void Handed_over_to_two_on_one_day_it_is_with_one_of_them_and_a_later_act_says_with_whom(
        string first,
        string last
    )
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(4, AppealAct.HandedOver, first),
            At(4, AppealAct.HandedOver, last),
        ];
        var open = Only(4, acts);

        Assert.Equal((AppealState.Routed, null), (open.State, open.Unit));
        Assert.Equal(
            "[open] where the appeal stands (A: routed, b or routed, c); a fact is missing to judge it: in what order the acts of a day were done — no provision",
            Decide(4, acts).Findings.Single(line => line.Rule.Equals(AppealFindings.Order)).ToString()
        );
        Assert.Null(open.Owed!.Unit);
        Assert.Equal(Day.PlusDays(10), open.Owed.LastDay);
        var answered = Only(5, [.. acts, At(5, AppealAct.Answered, last)]);
        Assert.Equal((AppealState.Answered, last), (answered.State, answered.Unit));
        Assert.Empty(answered.Contradictions);
    }

    // Y3: nobody knows which of the two was said last; with the hours it is known.
    [Fact]
    public void Of_two_ratings_of_one_day_neither_decides()
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(2, AppealAct.Answered, "a"),
            Rated(isSatisfied: true),
            Rated(isSatisfied: false),
        ];
        var outcome = Decide(4, acts);
        var appeal = Assert.Single(outcome.Appeals);

        Assert.Equal([AppealState.Reopened, AppealState.Closed], appeal.PossibleStates);
        Assert.Null(appeal.Satisfaction);
        Assert.Single(appeal.Contradictions);
        Assert.Null(appeal.Duties[^1].IsLateOn(Day.PlusDays(4)));
        var line = outcome.Findings.Single(each => each.Rule.Equals(AppealFindings.Order));
        Assert.Equal(
            "[open] where the appeal stands (A: closed or reopened); a fact is missing to judge it: in what order the acts of a day were done — no provision",
            line.ToString()
        );
        Assert.Equal(
            "【待定】诉求所处环节（A：办结或重新办理）；缺少判断所需的事实：同日各项行为的先后——无条文依据",
            line.ToString("zh-Hans")
        );
        Assert.Equal(
            Verdict.Breached,
            outcome.Findings.Single(each => each.Rule.Equals(AppealFindings.Contradiction)).Verdict
        );
    }

    [Theory]
    [InlineData(8, 9, AppealState.Closed)]
    [InlineData(9, 8, AppealState.Reopened)]
    public void Where_the_hours_are_known_the_first_of_two_ratings_decides(
        int satisfied,
        int unsatisfied,
        AppealState state
    )
    {
        var appeal = Only(
            4,
            [
                .. Begun,
                At(2, AppealAct.Answered, "a"),
                Rated(isSatisfied: true) with
                {
                    Time = new(satisfied, 0),
                },
                Rated(isSatisfied: false) with
                {
                    Time = new(unsatisfied, 0),
                },
            ]
        );

        Assert.Equal([state], appeal.PossibleStates);
    }

    // Handed over and answered by whoever had it: the answer came first, or it fits nothing.
    [Fact]
    public void What_every_order_says_stands_though_the_order_is_not_known()
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(3, AppealAct.Paused),
            At(3, AppealAct.Extended),
            At(4, AppealAct.Answered, "a"),
        ];
        var outcome = Decide(4, acts);

        Assert.Equal([AppealState.Answered], Assert.Single(outcome.Appeals).PossibleStates);
        Assert.Equal(
            Verdict.Met,
            outcome.Findings.Single(each => each.Rule.Equals(AppealFindings.Answered)).Verdict
        );
    }

    // Twenty acts of one moment have more orders than can be gone through: nothing but the counts is sure.
    [Fact]
    public void Of_more_acts_than_can_be_put_in_every_order_the_outcome_says_so()
    {
        var outcome = Decide(
            0,
            [
                .. Begun,
                .. Enumerable.Range(0, 20).Select(n => At(0, AppealAct.HandedOver, Invariant($"u{n}"))),
            ]
        );

        Assert.Equal(1, outcome.Received);
        Assert.Single(outcome.Findings, line => line.Rule.Equals(AppealFindings.Order));
        Assert.DoesNotContain(
            outcome.Findings,
            line => line.Rule.Equals(AppealFindings.AnsweredInTime) && line.Verdict != Verdict.Undetermined
        );
    }

    // Whoever goes over all that waits for each that is taken does not come to the end of these.
    [Fact]
    public void Fifty_thousand_acts_of_one_moment_are_all_taken()
    {
        AppealEvent[] acts =
        [
            .. Enumerable
                .Range(0, 50_000)
                .Select(n =>
                    n % 2 == 0
                        ? At(0, AppealAct.Answered)
                        : At(0, AppealAct.Rated) with
                        {
                            Satisfaction = Satisfactions.Unsatisfied,
                        }
                ),
        ];
        var appeal = Only(0, acts);

        Assert.Equal((25_000, 25_000), (appeal.Answers, appeal.Reopenings));
    }

    private static AppealEvent Rated(bool isSatisfied) =>
        At(3, AppealAct.Rated) with
        {
            Satisfaction = isSatisfied ? Satisfactions.Satisfied : Satisfactions.Unsatisfied,
        };

    private static AppealEvent At(int day, AppealAct act, string? unit = null) =>
        new()
        {
            Appeal = "A",
            Day = Day.PlusDays(day),
            Act = act,
            Unit = unit,
        };

    private static AppealOutcome Decide(int day, params AppealEvent[] acts) =>
        AppealTests.Rules.Decide(new() { Events = [.. acts] }, Day.PlusDays(day));

    private static AppealStatus Only(int day, params AppealEvent[] acts) =>
        Assert.Single(Decide(day, acts).Appeals);
}
