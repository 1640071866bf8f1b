using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// M10: collected, routed, answered. Y3: written opinions, reopened when the author is not satisfied. The days are assumed.
public class AppealTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    internal static Citation Source { get; } =
        new(new("Assumed measures", "假设办法", "2026"), Provision.Article(1), TextStatus.Analogy);

    internal static Rulebook Assumed { get; } =
        Rulebook
            .Named("Assumed", "假设")
            .With(AppealNorms.All.Routed, new(2), Source)
            .With(AppealNorms.All.Answered, new(10), Source)
            .With(AppealNorms.All.AnsweredAgain, new(5), Source)
            .With(AppealNorms.All.HandOverRestarts, value: false, Source)
            .With(AppealNorms.All.Escalated, new(3), Source)
            .With(AppealNorms.All.Reopening, [Satisfactions.Unsatisfied], Source)
            .With(AppealNorms.All.EveryoneAnswered, value: true, Source)
            .With(AppealNorms.All.SatisfactionRecorded, value: true, Source);

    public static AppealRules Rules { get; } = AppealRules.From(Assumed);

    [Fact]
    public void Who_answers_after_it_was_passed_on_is_the_body_outside()
    {
        AppealEvent[] way = [At(0, AppealAct.Collected), At(1, AppealAct.Routed, "roads")];

        Assert.Equal("court", UnitAfter("court"));
        Assert.Null(UnitAfter(null));

        string? UnitAfter(string? body) =>
            Rules
                .Decide(new() { Events = [.. way, At(2, AppealAct.PassedOn, body)] }, Day.PlusDays(2))
                .Appeals[0]
                .Unit;
    }

    // Y3: how satisfied the author is with the second answer is not what was said of the first.
    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Undetermined)]
    [InlineData(5, Verdict.Met)]
    public void A_second_answer_is_rated_anew(int day, Verdict verdict)
    {
        ValueList<AppealEvent> way =
        [
            At(0, AppealAct.Collected),
            At(1, AppealAct.Routed, "roads"),
            At(2, AppealAct.Answered, "roads"),
            At(3, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Unsatisfied,
            },
            At(4, AppealAct.Answered, "roads"),
            At(5, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Satisfied,
            },
        ];

        Assert.Equal(
            verdict,
            Rules
                .Decide(new() { Events = way }, Day.PlusDays(day))
                .Findings.Single(line => line.Rule.Equals(AppealFindings.Satisfaction))
                .Verdict
        );
    }

    [Fact]
    public void An_appeal_goes_its_way_to_the_end()
    {
        AppealEvent[] way =
        [
            At(0, AppealAct.Collected),
            At(1, AppealAct.Routed, "roads"),
            At(5, AppealAct.HandedOver, "water"),
            At(9, AppealAct.Answered, "water"),
            At(10, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Unsatisfied,
            },
            At(14, AppealAct.Answered, "water"),
            At(15, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Satisfied,
            },
        ];
        AppealState[] states =
        [
            AppealState.Collected,
            AppealState.Routed,
            AppealState.Routed,
            AppealState.Answered,
            AppealState.Reopened,
            AppealState.Answered,
            AppealState.Closed,
        ];

        Assert.Equal(states, way.Select(act => StateOn(act.Day, way)));
        var end = Only(20, way);
        Assert.Equal((2, 1, "water"), (end.Answers, end.Reopenings, end.Unit));
        Assert.Null(end.Owed);
        Assert.Empty(end.Contradictions);
    }

    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(3, Verdict.Breached)]
    public void Who_must_answer_is_found_in_time(int days, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                AppealFindings.RoutedInTime,
                20,
                At(0, AppealAct.Collected),
                At(days, AppealAct.Routed, "a")
            ).Verdict
        );

    [Theory]
    [InlineData(10, Verdict.Undetermined)]
    [InlineData(11, Verdict.Breached)]
    public void What_is_not_answered_is_overdue_after_its_last_day(int today, Verdict verdict)
    {
        AppealEvent[] acts = [At(0, AppealAct.Collected), At(0, AppealAct.Routed, "a")];

        Assert.Equal(verdict, Line(AppealFindings.AnsweredInTime, today, acts).Verdict);
        Assert.Equal(verdict == Verdict.Breached ? 1 : 0, Decide(today, acts).Overdue.Count);
        Assert.Equal(Day.PlusDays(10), Only(today, acts).Owed!.LastDay);
    }

    [Theory]
    [InlineData(13, null, Verdict.Undetermined)]
    [InlineData(14, null, Verdict.Breached)]
    [InlineData(14, 13, Verdict.Met)]
    [InlineData(15, 14, Verdict.Breached)]
    [InlineData(15, 3, Verdict.Met)]
    public void What_is_overdue_is_escalated(int today, int? on, Verdict verdict)
    {
        List<AppealEvent> acts = [At(0, AppealAct.Collected), At(0, AppealAct.Routed, "a")];
        if (on is { } day)
        {
            acts.Add(At(day, AppealAct.Escalated, "district"));
        }

        Assert.Equal(verdict, Line(AppealFindings.Escalated, today, [.. acts]).Verdict);
        Assert.Equal("a", Only(today, [.. acts]).Owed!.Unit);
    }

    [Fact]
    public void Whoever_it_was_handed_to_owes_what_is_left_of_the_time_or_all_of_it_or_nobody_can_say()
    {
        AppealEvent[] acts =
        [
            At(0, AppealAct.Collected),
            At(0, AppealAct.Routed, "a"),
            At(8, AppealAct.HandedOver, "b"),
        ];

        Assert.Equal(Day.PlusDays(10), Only(9, acts).Owed!.LastDay);
        Assert.Equal("b", Only(9, acts).Owed!.Unit);
        var anew = AppealRules.From(Assumed.With(AppealNorms.All.HandOverRestarts, value: true, Source));
        Assert.Equal(Day.PlusDays(18), Only(anew, 9, acts).Owed!.LastDay);
        var silent = AppealRules.From(Assumed.LeavingOpen(AppealNorms.All.HandOverRestarts, Source));
        Assert.Null(Only(silent, 9, acts).Owed!.LastDay);
        Assert.False(Only(silent, 10, acts).Owed!.IsLateOn(Day.PlusDays(10)));
        Assert.Null(Only(silent, 11, acts).Owed!.IsLateOn(Day.PlusDays(11)));
        Assert.Null(Only(silent, 18, acts).Owed!.IsLateOn(Day.PlusDays(18)));
        Assert.True(Only(silent, 19, acts).Owed!.IsLateOn(Day.PlusDays(19)));
    }

    [Fact]
    public void A_channel_has_norms_of_its_own_and_else_those_of_all()
    {
        var urgent = AppealNorms.For(AppealChannels.UrgentFeedback);
        var rules = AppealRules.From(Assumed.With(urgent.Answered, new(1), Source));

        Assert.Equal(new(1), rules.Of(AppealChannels.UrgentFeedback).Answered.Norm!.Value);
        Assert.Equal(new(2), rules.Of(AppealChannels.UrgentFeedback).Routed.Norm!.Value);
        Assert.Equal(new(10), rules.Of(AppealChannels.Survey).Answered.Norm!.Value);
    }

    [Fact]
    public void An_answer_of_a_unit_that_it_was_not_routed_to_is_a_contradiction_and_the_other_still_owes()
    {
        var appeal = Only(
            9,
            At(0, AppealAct.Collected),
            At(1, AppealAct.Routed, "a"),
            At(2, AppealAct.Answered, "b")
        );

        Assert.Equal(AppealState.Routed, appeal.State);
        Assert.Equal("a", appeal.Owed!.Unit);
        Assert.Single(appeal.Contradictions);
    }

    [Fact]
    public void What_the_log_never_received_is_counted_all_the_same()
    {
        var outcome = Decide(9, At(1, AppealAct.Routed, "a"));

        Assert.Equal(1, outcome.Received);
        Assert.Null(outcome.Appeals[0].CollectedOn);
        Assert.Equal(
            Verdict.Undetermined,
            outcome.Findings.Single(line => line.Rule.Equals(AppealFindings.RoutedInTime)).Verdict
        );
    }

    [Fact]
    public void On_one_day_a_second_answer_follows_the_author_who_is_not_satisfied()
    {
        var appeal = Only(
            9,
            At(5, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Satisfied,
            },
            At(5, AppealAct.Answered, "a"),
            At(5, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Unsatisfied,
            },
            At(5, AppealAct.Answered, "a"),
            At(1, AppealAct.Routed, "a"),
            At(0, AppealAct.Collected)
        );

        Assert.Equal(AppealState.Closed, appeal.State);
        Assert.Empty(appeal.Contradictions);
        Assert.Equal((2, 1), (appeal.Answers, appeal.Reopenings));
    }

    // L1: the stray rating before anything was collected changes nothing.
    [Fact]
    public void A_stray_act_before_the_appeal_was_collected_changes_nothing()
    {
        var appeal = Only(
            9,
            At(0, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Satisfied,
            },
            At(1, AppealAct.Collected),
            At(2, AppealAct.Answered, "a"),
            At(3, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Unsatisfied,
            }
        );

        Assert.Equal(AppealState.Reopened, appeal.State);
        Assert.Single(appeal.Contradictions);
    }

    // L2: solved on the spot, and the author does not think so.
    [Theory]
    [InlineData(true, AppealState.Reopened)]
    [InlineData(false, AppealState.Closed)]
    public void What_was_solved_on_the_spot_is_reopened_when_the_author_is_not_satisfied(
        bool isUnsatisfied,
        AppealState state
    )
    {
        var appeal = Only(
            9,
            At(0, AppealAct.Collected),
            At(0, AppealAct.Solved),
            At(2, AppealAct.Rated) with
            {
                Satisfaction = isUnsatisfied ? Satisfactions.Unsatisfied : Satisfactions.Satisfied,
            }
        );

        Assert.Equal(state, appeal.State);
        Assert.Empty(appeal.Contradictions);
    }

    [Fact]
    public void Where_no_norm_says_what_follows_dissatisfaction_the_answer_stands_and_the_question_is_open()
    {
        var silent = AppealRules.From(Assumed.LeavingOpen(AppealNorms.All.Reopening, Source));
        AppealEvent[] acts =
        [
            At(0, AppealAct.Collected),
            At(0, AppealAct.Answered, "a"),
            At(1, AppealAct.Rated) with
            {
                Satisfaction = Satisfactions.Unsatisfied,
            },
        ];

        Assert.Equal(AppealState.Answered, Only(silent, 9, acts).State);
        Assert.Equal(
            Verdict.Undetermined,
            silent
                .Decide(new() { Events = [.. acts] }, Day.PlusDays(9))
                .Findings.Single(line => line.Rule.Equals(AppealFindings.Reopened))
                .Verdict
        );
    }

    [Theory]
    [InlineData(AppealAct.Solved, AppealState.Closed)]
    [InlineData(AppealAct.PassedOn, AppealState.PassedOn)]
    [InlineData(AppealAct.Withdrawn, AppealState.Withdrawn)]
    public void At_a_reception_day_it_is_solved_or_passed_on(AppealAct act, AppealState state)
    {
        var appeal = Only(9, At(0, AppealAct.Collected), At(0, act, "x"), At(4, AppealAct.Answered, "x"));

        Assert.Equal(state, appeal.State);
        Assert.Null(appeal.Owed);
        Assert.Single(appeal.Contradictions);
    }

    [Fact]
    public void Over_fifty_written_opinions_all_answered()
    {
        var outcome = Decide(
            9,
            [
                .. Enumerable
                    .Range(1, 51)
                    .SelectMany(n =>
                        new[]
                        {
                            At(0, AppealAct.Collected),
                            At(1, AppealAct.Routed, "a"),
                            At(2, AppealAct.Answered, "a"),
                        }.Select(act => act with { Appeal = FormattableString.Invariant($"W{n}") })
                    ),
            ]
        );

        Assert.Equal(51, outcome.Of(AppealState.Answered).Count);
        Assert.Equal(
            Verdict.Met,
            outcome.Findings.Single(line => line.Rule.Equals(AppealFindings.Answered)).Verdict
        );
    }

    [Fact]
    public void An_empty_log_received_nothing()
    {
        var outcome = Decide(9);

        Assert.Equal(0, outcome.Received);
        Assert.Equal(9, outcome.Counts.Count);
        Assert.Single(outcome.Findings);
    }

    private static AppealEvent At(int day, AppealAct act, string? unit = null) =>
        new()
        {
            Appeal = "A",
            Day = Day.PlusDays(day),
            Act = act,
            Unit = unit,
        };

    private static AppealOutcome Decide(int day, params AppealEvent[] acts) =>
        Rules.Decide(new() { Events = [.. acts] }, Day.PlusDays(day));

    private static AppealStatus Only(int day, params AppealEvent[] acts) => Only(Rules, day, acts);

    private static AppealStatus Only(AppealRules rules, int day, AppealEvent[] acts) =>
        Assert.Single(rules.Decide(new() { Events = [.. acts] }, Day.PlusDays(day)).Appeals);

    private static AppealState StateOn(LocalDate day, AppealEvent[] acts) =>
        Assert.Single(Rules.Decide(new() { Events = [.. acts] }, day).Appeals).State;

    private static Finding Line(RuleDescriptor rule, int day, params AppealEvent[] acts) =>
        Decide(day, acts).Findings.Single(line => line.Rule.Equals(rule));
}
