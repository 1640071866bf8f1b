using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// L3: what seven trackers of appeals ask for: pauses, extensions, mergers, returns, reopenings. The days are assumed.
public sealed class AppealPauseTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Citation Source = new(
        new("Assumed measures", "假设办法", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private static readonly Label Head = new("liaison-role/head-of-unit", "head of the unit", "单位负责人");

    private static readonly Label Clerk = new("liaison-role/clerk", "clerk", "经办人");

    private static readonly Rulebook Silent = Rulebook
        .Named("Assumed", "假设")
        .With(AppealNorms.All.Routed, new(2), Source)
        .With(AppealNorms.All.Answered, new(10), Source)
        .With(AppealNorms.All.AnsweredAgain, new(5), Source)
        .With(AppealNorms.All.EveryoneAnswered, value: true, Source)
        .With(AppealNorms.All.Reopening, [Satisfactions.Unsatisfied], Source);

    private static readonly Rulebook Stated = Silent
        .With(AppealNorms.All.Pauses, [AppealPauses.WaitingForAuthor], Source)
        .With(AppealNorms.All.ExtendedBy, [Head], Source)
        .With(AppealNorms.All.ExtendedFor, new(4), Source)
        .With(AppealNorms.All.ReopenedBy, [Head], Source);

    private static readonly AppealEvent[] Begun = [At(0, AppealAct.Collected), At(0, AppealAct.Routed, "a")];

    private static readonly AppealEvent Rest = At(3, AppealAct.Paused) with
    {
        Reason = AppealPauses.WaitingForAuthor,
    };

    // Ten days from day 0; from day 3 to day 8 it rests.
    [Theory]
    [InlineData(15, Verdict.Met)]
    [InlineData(16, Verdict.Breached)]
    public void While_it_waits_for_its_author_the_time_stands_still(int answered, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                Stated,
                AppealFindings.AnsweredInTime,
                20,
                [.. Begun, Rest, At(8, AppealAct.Resumed), At(answered, AppealAct.Answered, "a")]
            ).Verdict
        );

    [Fact]
    public void While_it_rests_there_is_no_last_day_and_nobody_is_late()
    {
        var rests = Only(Stated, 40, [.. Begun, Rest]);

        Assert.Equal(AppealState.Paused, rests.State);
        Assert.Equal(Rest, rests.Pause);
        Assert.Null(rests.Owed!.LastDay);
        Assert.False(rests.Owed.IsLateOn(Day.PlusDays(40)));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, null)]
    [InlineData(15, null)]
    [InlineData(16, true)]
    public void Where_no_norm_says_whether_it_stands_still_the_days_between_are_open(int day, bool? isLate) =>
        Assert.Equal(
            isLate,
            Only(Silent, day, [.. Begun, Rest, At(8, AppealAct.Resumed)]).Owed!.IsLateOn(Day.PlusDays(day))
        );

    [Fact]
    public void For_a_reason_that_the_norm_does_not_name_it_rests_and_its_time_runs_on()
    {
        var rests = Only(Stated, 11, [.. Begun, Rest with { Reason = AppealPauses.WaitingForOthers }]);

        Assert.Equal(AppealState.Paused, rests.State);
        Assert.True(rests.Owed!.IsLateOn(Day.PlusDays(11)));
    }

    [Fact]
    public void A_pause_with_a_last_day_ends_by_itself_on_the_next()
    {
        AppealEvent[] acts = [.. Begun, Rest with { Until = Day.PlusDays(7) }];

        Assert.Equal(AppealState.Paused, Only(Stated, 7, acts).State);
        Assert.Equal(
            (AppealState.Routed, Day.PlusDays(8)),
            (Only(Stated, 8, acts).State, Only(Stated, 8, acts).Since)
        );
        Assert.Equal(Day.PlusDays(15), Only(Stated, 8, acts).Owed!.LastDay);
    }

    [Fact]
    public void What_has_run_out_does_not_come_back_by_a_pause_or_an_extension()
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(11, AppealAct.Paused) with
            {
                Reason = AppealPauses.WaitingForAuthor,
            },
            Extension(12, 20, Head),
        ];

        Assert.True(Only(Stated, 12, acts).Owed!.IsLateOn(Day.PlusDays(12)));
    }

    // Of a time in working days as many are left after the pause as before: Monday 2 March, five working days to the 9th.
    [Fact]
    public void A_time_in_working_days_stands_still_in_working_days()
    {
        var law = Stated.With(AppealNorms.All.Answered, new(5, TimeUnit.WorkingDay), Source);
        var log = new AppealLog
        {
            Events = [.. Begun, Rest, At(9, AppealAct.Resumed)],
            Calendar = WorkCalendar.WeekendsOnly,
        };
        var owed = Assert.Single(AppealRules.From(law).Decide(log, Day.PlusDays(9)).Appeals).Owed!;

        // Thursday the 5th, Friday and Monday were left; it goes on on Wednesday the 11th.
        Assert.Equal(new(2026, 3, 13), owed.LastDay);
    }

    [Theory]
    [InlineData("head", 13, 13, Verdict.Met)]
    [InlineData("head", 14, 14, Verdict.Met)]
    [InlineData("head", 15, 14, Verdict.Met)]
    [InlineData("head", 8, 10, Verdict.Met)]
    [InlineData("clerk", 13, 10, Verdict.Breached)]
    [InlineData(null, 13, null, Verdict.Undetermined)]
    public void Who_may_extends_the_time_as_far_as_the_norm_lets_it(
        string? by,
        int until,
        int? last,
        Verdict verdict
    )
    {
        AppealEvent[] acts =
        [
            .. Begun,
            Extension(
                9,
                until,
                by is null ? null
                    : by == "head" ? Head
                    : Clerk
            ),
        ];

        Assert.Equal(last is { } day ? Day.PlusDays(day) : null, Only(Stated, 9, acts).Owed!.LastDay);
        Assert.Equal(verdict, Line(Stated, AppealFindings.ExtendedBy, 9, acts).Verdict);
        Assert.Equal(
            until > 14 ? Verdict.Breached : Verdict.Met,
            Line(Stated, AppealFindings.ExtendedFor, 9, acts).Verdict
        );
        Assert.Equal(Verdict.Undetermined, Line(Silent, AppealFindings.ExtendedBy, 9, acts).Verdict);
    }

    [Fact]
    public void Who_extended_it_and_who_may_is_said_in_both_languages()
    {
        var line = Line(Stated, AppealFindings.ExtendedBy, 9, [.. Begun, Extension(9, 13, Clerk)]);

        Assert.Equal(
            "[not met] must be extended by whoever may: A, 2026-03-11, extended, by clerk, where the norm names head of the unit — Assumed measures (2026) art. 1 [by analogy]",
            line.ToString()
        );
        Assert.Equal(
            "【不符合】延期须由有权者批准：A，2026-03-11，延期，决定者经办人，规定为单位负责人——《假设办法》（2026）第一条〔比照适用〕",
            line.ToString("zh-Hans")
        );
    }

    [Fact]
    public void Two_appeals_of_one_matter_are_counted_once_and_both_authors_are_answered()
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(1, AppealAct.Collected) with
            {
                Appeal = "B",
            },
            At(2, AppealAct.Merged) with
            {
                Appeal = "B",
                Into = "A",
            },
            At(5, AppealAct.Answered, "a"),
        ];
        var open = Decide(Stated, 5, acts);

        Assert.Equal((2, 1, "A"), (open.Received, open.Matters, open.LeadOf("B")));
        Assert.Equal(AppealState.Merged, open.Appeals[1].State);
        Assert.Equal(Day.PlusDays(12), open.Appeals[1].Owed!.LastDay);
        Assert.Equal(
            Verdict.Undetermined,
            open.Findings.Single(line => line.Rule.Equals(AppealFindings.Answered)).Verdict
        );

        var answered = Decide(Stated, 6, [.. acts, At(6, AppealAct.Answered, "a") with { Appeal = "B" }]);
        Assert.Equal((2, 1), (answered.Received, answered.Matters));
        Assert.Equal(
            Verdict.Met,
            answered.Findings.Single(line => line.Rule.Equals(AppealFindings.Answered)).Verdict
        );
    }

    [Theory]
    [InlineData("B", "A", 1, Verdict.Breached)]
    [InlineData("C", "C", 1, Verdict.Undetermined)]
    public void Mergers_that_lead_nowhere_lose_nobody(
        string first,
        string second,
        int matters,
        Verdict verdict
    )
    {
        var outcome = Decide(
            Stated,
            3,
            [
                .. Begun,
                At(1, AppealAct.Collected) with
                {
                    Appeal = "B",
                },
                At(2, AppealAct.Merged) with
                {
                    Into = first,
                },
                At(2, AppealAct.Merged) with
                {
                    Appeal = "B",
                    Into = second,
                },
            ]
        );

        Assert.Equal((2, matters), (outcome.Received, outcome.Matters));
        Assert.Null(outcome.LeadOf("A"));
        Assert.All(
            outcome.Findings.Where(line => line.Rule.Equals(AppealFindings.Merged)),
            line => Assert.Equal(verdict, line.Verdict)
        );
        Assert.All(outcome.Appeals, appeal => Assert.NotNull(appeal.Owed));
    }

    [Fact]
    public void What_the_body_outside_gives_back_is_to_be_routed_again()
    {
        AppealEvent[] acts = [.. Begun, At(1, AppealAct.PassedOn, "court"), At(6, AppealAct.Returned)];

        Assert.Equal(AppealState.PassedOn, Only(Stated, 5, acts).State);
        var back = Only(Stated, 6, acts);
        Assert.Equal(AppealState.Collected, back.State);
        Assert.Equal((AppealDutyKind.Route, Day.PlusDays(8)), (back.Owed!.Kind, back.Owed.LastDay));
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void Staff_open_again_what_was_closed(bool isHead, Verdict verdict)
    {
        AppealEvent[] acts =
        [
            .. Begun,
            At(1, AppealAct.Solved),
            At(4, AppealAct.Reopened) with
            {
                By = isHead ? Head : Clerk,
            },
        ];

        Assert.Equal(AppealState.Reopened, Only(Stated, 4, acts).State);
        Assert.Equal(Day.PlusDays(9), Only(Stated, 4, acts).Owed!.LastDay);
        Assert.Equal(verdict, Line(Stated, AppealFindings.ReopenedBy, 4, acts).Verdict);
    }

    // Of one act the hour is known and of the others only the day: they fit together in one way.
    [Fact]
    public void An_act_of_which_only_the_day_is_known_may_have_been_at_any_time_of_it()
    {
        var appeal = Only(
            Stated,
            0,
            [
                At(0, AppealAct.Answered, "a"),
                At(0, AppealAct.Routed, "a") with
                {
                    Time = new(9, 0),
                },
                At(0, AppealAct.Collected),
            ]
        );

        Assert.Equal(AppealState.Answered, appeal.State);
        Assert.Empty(appeal.Contradictions);
    }

    private static AppealEvent Extension(int day, int until, Label? by) =>
        At(day, AppealAct.Extended) with
        {
            Until = Day.PlusDays(until),
            By = by,
        };

    private static AppealEvent At(int day, AppealAct act, string? unit = null) =>
        new()
        {
            Appeal = "A",
            Day = Day.PlusDays(day),
            Act = act,
            Unit = unit,
        };

    private static AppealOutcome Decide(Rulebook law, int day, AppealEvent[] acts) =>
        AppealRules.From(law).Decide(new() { Events = [.. acts] }, Day.PlusDays(day));

    private static AppealStatus Only(Rulebook law, int day, AppealEvent[] acts) =>
        Assert.Single(Decide(law, day, acts).Appeals);

    private static Finding Line(Rulebook law, RuleDescriptor rule, int day, AppealEvent[] acts) =>
        Decide(law, day, acts).Findings.First(line => line.Rule.Equals(rule));
}
