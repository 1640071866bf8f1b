using GrassrootsDemocracy.Accountability.WorkYears;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Accountability;

// Forecast, self-check, assessment (Y6): every slip is explained, the rest planned anew. Days are assumed; the report has none.
public sealed class WorkYearTests
{
    private static readonly WorkYearNorms Norms = WorkYearNorms.League;

    private static readonly LocalDate Check0 = new(2026, 7, 10);

    private static readonly WorkItem Games = new() { Name = "games", DueOn = new(2026, 5, 4) };

    [Theory]
    [InlineData("2026-05-04", WorkItemState.DoneInTime, false)]
    [InlineData("2026-05-05", WorkItemState.DoneLate, true)]
    [InlineData("2026-08-01", WorkItemState.DoneLate, true)]
    [InlineData(null, WorkItemState.Overdue, true)]
    public void Y6_every_slip_is_explained(string? done, WorkItemState state, bool isSlip)
    {
        var item = Games with
        {
            DoneOn = done is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(done).GetValueOrThrow(),
        };
        var outcome = Judge(Year(item));
        Assert.Equal(state, outcome.Items[0].State);
        Assert.Equal(isSlip, outcome.Has(WorkYearFindings.SlipsExplained));
        if (isSlip)
        {
            Assert.Equal(Verdict.Undetermined, outcome.Of(WorkYearFindings.SlipsExplained));
            Assert.Equal(
                Verdict.Breached,
                Judge(Year(item with { IsExplained = false })).Of(WorkYearFindings.SlipsExplained)
            );
            Assert.Equal(
                Verdict.Met,
                Judge(Year(item with { IsExplained = true })).Of(WorkYearFindings.SlipsExplained)
            );
        }
    }

    // What fell due on the day of the self-check itself has slipped nowhere yet.
    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Y6_what_is_due_on_the_day_of_the_self_check_is_no_slip(int days, bool isSlip) =>
        Assert.Equal(
            isSlip,
            Judge(Year(Games with { DueOn = Check0.PlusDays(days) })).Has(WorkYearFindings.SlipsExplained)
        );

    [Theory]
    [InlineData(null, Verdict.Breached, WorkItemState.Overdue)]
    [InlineData("2026-07-09", Verdict.Breached, WorkItemState.Overdue)]
    [InlineData("2026-10-01", Verdict.Met, WorkItemState.Running)]
    public void Y6_what_is_left_is_planned_anew(string? to, Verdict verdict, WorkItemState state)
    {
        var item = Games with
        {
            IsExplained = true,
            ReplannedTo = to is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(to).GetValueOrThrow(),
        };
        var outcome = Judge(Year(item), new(2026, 9, 1));
        Assert.Equal(verdict, outcome.Of(WorkYearFindings.RestReplanned));
        Assert.Equal(state, outcome.Items[0].State);
    }

    [Theory]
    [InlineData("2026-01-10 2026-07-10 2026-12-20 2026-12-20", 0)]
    [InlineData("2026-01-10 2026-07-10 2026-12-21 2026-12-20", 1)]
    [InlineData("2026-07-11 2026-07-10 2026-12-20 2026-12-20", 1)]
    [InlineData("2025-12-31 2026-07-10 2026-12-20 2026-12-20", 1)]
    [InlineData("2026-01-10 2026-07-10 2026-12-20 2027-01-01", 1)]
    [InlineData("2026-01-10 2026-07-10 2026-12-20", 1)]
    public void Y6_the_stages_come_in_their_order_within_the_year(string days, int breaches)
    {
        LocalDate[] on =
        [
            .. days.Split(' ').Select(day => NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow()),
        ];
        var year = Year(Games) with
        {
            ForecastOn = on[0],
            SelfCheckedOn = on[1],
            ReportedOn = on[2],
            AssessedOn = on.ElementAtOrDefault(3) is var last && last == default ? null : last,
        };
        var outcome = Judge(year, new(2027, 1, 2));
        Assert.Equal(
            breaches,
            outcome.All(WorkYearFindings.Stage).Count(line => line.Verdict == Verdict.Breached)
        );
    }

    // What was done by the self-check, if late, is planned no more.
    [Fact]
    public void Y6_no_new_day_makes_what_was_done_late_be_in_time()
    {
        var item = Games with
        {
            DueOn = new(2026, 3, 1),
            DoneOn = new(2026, 4, 1),
            ReplannedTo = new(2026, 9, 1),
        };
        var outcome = Judge(Year(item), new(2026, 9, 1));
        Assert.Equal(WorkItemState.DoneLate, outcome.Items[0].State);
        Assert.Equal(Verdict.Breached, outcome.Of(WorkYearFindings.Item));
    }

    [Fact]
    public void Y6_a_year_that_runs_owes_nothing_yet()
    {
        var outcome = Judge(Year(Games) with { SelfCheckedOn = null }, new(2026, 5, 4));
        Assert.DoesNotContain(outcome.Findings, line => line.Verdict == Verdict.Breached);
        Assert.Equal(1, outcome.Count(WorkItemState.Running));
    }

    [Fact]
    public void Y6_it_is_forecast_to_delegates_and_members_and_assessed_in_any_of_three_ways()
    {
        var year = Year(Games) with
        {
            ForecastTo = [ForecastCircles.LeagueDelegates],
            AssessedBy = AssessmentForms.Questionnaires,
        };
        Assert.Equal(Verdict.Breached, Judge(year).Of(WorkYearFindings.ForecastTo));
        Assert.Equal(Verdict.Met, Judge(year).Of(WorkYearFindings.AssessedBy));
        Assert.Equal(
            Verdict.Breached,
            Judge(year with { AssessedBy = new("assessment-form/lot", "lot", "抽签") })
                .Of(WorkYearFindings.AssessedBy)
        );
    }

    [Theory]
    [InlineData("2026-01-31", Verdict.Met)]
    [InlineData("2026-02-01", Verdict.Breached)]
    public void Days_that_a_lower_rulebook_fills_in_count_from_the_first_of_the_year(
        string day,
        Verdict verdict
    )
    {
        var law = YouthLeague.Layer.With(Norms.ForecastWithin, new(31), Ledgers.Assumed);
        var year = Year(Games) with
        {
            ForecastOn = NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow(),
        };
        Assert.Equal(
            verdict,
            WorkYearRules.From(law, Norms).Check(year, new(2026, 9, 1)).Of(WorkYearFindings.ForecastWithin)
        );
    }

    private static WorkYear Year(params WorkItem[] items) =>
        new()
        {
            Year = 2026,
            Kind = Undertakings.WorkYear,
            ForecastOn = new(2026, 1, 10),
            SelfCheckedOn = Check0,
            Items = [.. items],
        };

    private static WorkYearOutcome Judge(WorkYear year, LocalDate? on = null) =>
        WorkYearRules.From(YouthLeague.Layer, Norms).Check(year, on ?? new(2026, 9, 1));
}
