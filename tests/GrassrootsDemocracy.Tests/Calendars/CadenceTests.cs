using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using NodaTime;
using NodaTime.Text;

namespace GrassrootsDemocracy.Tests.Calendars;

// At least once every half-year (M8, Q2), on days of the month (talk days on the 4th, 14th and 24th), before an event (Q2).
public class CadenceTests
{
    private static readonly Cadence HalfYearly = Cadence.AtLeast(1, CadenceUnit.HalfYear);
    private static readonly Label Session = new(
        "event/session",
        "the session of the people's congress",
        "人民代表大会会议"
    );

    [Theory]
    [InlineData("2009-01-01", 0, "2009-06-30", 0)]
    [InlineData("2009-06-30", 0, "2009-06-30", 0)]
    [InlineData("2009-07-01", 0, "2009-12-31", 1)]
    [InlineData("2009-12-31", 0, "2009-12-31", 1)]
    [InlineData("2010-01-01", 0, "2010-06-30", 2)]
    public void A_half_year_ends_on_its_last_day_and_is_overdue_on_the_next(
        string asOf,
        int held,
        string next,
        int overdue
    )
    {
        var outcome = HalfYearly.Check(new() { From = Day("2009-01-01") }, Day(asOf));

        Assert.Equal(Day(next), outcome.NextDue?.LastDay);
        Assert.Equal(overdue, outcome.Overdue.Count);
        Assert.All(outcome.Overdue, span => Assert.Equal(1 - held, span.ShortBy));
    }

    [Theory]
    [InlineData("2009-01-01", "2009-12-31")]
    [InlineData("2009-06-30", "2009-12-31")]
    [InlineData("2009-07-01", "2009-06-30")]
    public void Both_ends_of_a_half_year_count(string held, string next)
    {
        var outcome = HalfYearly.Check(
            new() { From = Day("2009-01-01"), Days = [Day(held)] },
            Day("2009-06-30")
        );

        Assert.Equal(Day(next), outcome.NextDue?.LastDay);
    }

    [Theory]
    [InlineData(CadenceUnit.Week, 1, "2024-02-26", "2024-03-03")]
    [InlineData(CadenceUnit.Month, 1, "2024-02-01", "2024-02-29")]
    [InlineData(CadenceUnit.Month, 2, "2024-01-01", "2024-02-29")]
    [InlineData(CadenceUnit.Quarter, 1, "2024-01-01", "2024-03-31")]
    [InlineData(CadenceUnit.HalfYear, 1, "2024-01-01", "2024-06-30")]
    [InlineData(CadenceUnit.Year, 1, "2024-01-01", "2024-12-31")]
    public void The_running_period_of_a_leap_day(CadenceUnit unit, int length, string first, string last)
    {
        var running = Cadence
            .AtLeast(1, unit, length)
            .Check(new() { From = Day("2020-01-01") }, Day("2024-02-29"))
            .Running!;

        Assert.Equal((Day(first), Day(last)), (running.FirstDay, running.LastDay));
        Assert.Equal(Verdict.Undetermined, running.Verdict);
    }

    [Fact]
    public void A_calendar_has_no_periods_of_five_months() =>
        Assert.Throws<ArgumentException>("length", () => Cadence.AtLeast(1, CadenceUnit.Month, 5));

    [Theory]
    [InlineData("2007-03-31", "2007-09-29", "2007-09-30", "2008-03-30")]
    [InlineData("2008-02-29", "2008-08-28", "2008-08-29", "2009-02-27")]
    public void A_term_is_counted_from_its_anchor_and_does_not_drift(
        string anchor,
        string firstEnds,
        string secondBegins,
        string secondEnds
    )
    {
        var spans = Cadence
            .AtLeast(1, CadenceUnit.HalfYear, alignment: CadenceAlignment.Anchor)
            .Check(new() { From = Day(anchor), Days = [Day(firstEnds)] }, Day(secondBegins))
            .Spans;

        Assert.Equal(Day(firstEnds), spans[0].LastDay);
        Assert.Equal(Verdict.Met, spans[0].Verdict);
        Assert.Equal((Day(secondBegins), Day(secondEnds)), (spans[1].FirstDay, spans[1].LastDay));
    }

    [Theory]
    [InlineData("2009-08-28", 0, "2010-02-28")]
    [InlineData("2009-08-29", 1, "2010-02-28")]
    [InlineData("2009-08-31", 1, "2010-02-28")]
    [InlineData("2009-09-01", 1, "2010-03-01")]
    public void A_rolling_half_year_runs_from_the_last_time_the_day_not_counted(
        string second,
        int overdue,
        string next
    )
    {
        var outcome = Cadence
            .AtLeast(1, CadenceUnit.HalfYear, alignment: CadenceAlignment.Rolling)
            .Check(
                new() { From = Day("2009-01-01"), Days = [Day(second), Day("2009-02-28")] },
                Day("2009-12-31")
            );

        Assert.Equal(overdue, outcome.Overdue.Count);
        Assert.All(outcome.Overdue, span => Assert.Equal(Day("2009-08-28"), span.LastDay));
        Assert.Equal(Day(next), outcome.NextDue?.LastDay);
    }

    [Fact]
    public void A_rolling_period_that_ran_out_stays_due_until_made_good()
    {
        var rolling = Cadence.AtLeast(1, CadenceUnit.Month, alignment: CadenceAlignment.Rolling);
        var log = new CadenceLog { From = Day("2024-01-31") };

        Assert.Equal(Day("2024-02-29"), rolling.Check(log, Day("2024-05-01")).NextDue?.LastDay);
        Assert.Equal(
            Day("2024-06-01"),
            rolling.Check(log with { Days = [Day("2024-05-01")] }, Day("2024-05-01")).NextDue?.LastDay
        );
    }

    [Theory]
    [InlineData("2023-01-31", "2023-01-31")]
    [InlineData("2023-02-01", "2023-03-31")]
    public void A_month_without_the_31st_is_skipped_and_named(string asOf, string next)
    {
        var outcome = Cadence.OnDaysOfMonth([31]).Check(new() { From = Day("2023-01-01") }, Day(asOf));

        Assert.Equal(Day(next), outcome.NextDue?.LastDay);
        Assert.Equal(
            Day(asOf).Month == 2 ? [new YearMonth(2023, 2)] : [],
            outcome.Skipped.Select(skipped => skipped.Month)
        );
    }

    [Theory]
    [InlineData("2023-02-01", "2023-02-28")]
    [InlineData("2024-02-01", "2024-02-29")]
    [InlineData("2023-04-30", "2023-04-30")]
    public void The_last_day_may_stand_for_the_31st(string asOf, string next)
    {
        var due = Cadence
            .OnDaysOfMonth([31], MissingDay.LastDayOfMonth)
            .Check(new() { From = Day(asOf) }, Day(asOf))
            .NextDue!;

        Assert.Equal(Day(next), due.LastDay);
        Assert.Contains("no day 31", due.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Talk_days_are_the_4th_the_14th_and_the_24th()
    {
        var log = new CadenceLog { From = Day("2009-03-04"), Days = [Day("2009-03-04"), Day("2009-03-15")] };
        var outcome = Cadence.OnDaysOfMonth([24, 4, 14, 4]).Check(log, Day("2009-03-24"));

        Assert.Equal([Day("2009-03-14")], outcome.Overdue.Select(span => span.LastDay));
        Assert.Equal(Day("2009-03-24"), outcome.NextDue?.LastDay);
        Assert.Equal([4, 14, 24], outcome.Cadence.DaysOfMonth);
    }

    [Theory]
    [InlineData(1, IsoDayOfWeek.Monday, "2024-02-05")]
    [InlineData(5, IsoDayOfWeek.Thursday, "2024-02-29")]
    [InlineData(5, IsoDayOfWeek.Friday, "2024-03-29")]
    public void A_weekday_of_the_month_by_its_number(int number, IsoDayOfWeek weekday, string next) =>
        Assert.Equal(
            Day(next),
            Cadence
                .OnWeekdayOfMonth(number, weekday)
                .Check(new() { From = Day("2024-02-01") }, Day("2024-02-01"))
                .NextDue?.LastDay
        );

    [Theory]
    [InlineData(IsoDayOfWeek.Thursday, "2024-02-29")]
    [InlineData(IsoDayOfWeek.Friday, "2024-02-23")]
    public void The_last_weekday_of_the_month(IsoDayOfWeek weekday, string next) =>
        Assert.Equal(
            Day(next),
            Cadence
                .OnLastWeekdayOfMonth(weekday)
                .Check(new() { From = Day("2024-02-01") }, Day("2024-02-01"))
                .NextDue?.LastDay
        );

    [Fact]
    public void The_first_working_day_is_not_a_holiday()
    {
        var log = new CadenceLog
        {
            From = Day("2024-01-01"),
            WorkingDays = WorkCalendar.OfYear(2024, [Day("2024-01-01")]),
        };

        Assert.Equal(
            Day("2024-01-02"),
            Cadence.OnWorkingDayOfMonth(1).Check(log, Day("2024-01-01")).NextDue?.LastDay
        );
    }

    [Fact]
    public void A_weekday_comes_every_week()
    {
        var log = new CadenceLog { From = Day("2024-02-27") };

        Assert.Equal(
            [Day("2024-03-04"), Day("2024-03-11")],
            Cadence
                .OnWeekday(IsoDayOfWeek.Monday)
                .Check(log, Day("2024-03-12"))
                .Overdue.Select(span => span.LastDay)
        );
    }

    [Theory]
    [InlineData("2009-01-14", Verdict.Met)]
    [InlineData("2009-01-15", Verdict.Breached)]
    [InlineData("2008-01-15", Verdict.Met)]
    [InlineData("2008-01-14", Verdict.Breached)]
    public void Before_an_event_is_from_the_event_before_to_the_day_before_it(string held, Verdict second)
    {
        var log = new CadenceLog
        {
            From = Day("2007-06-01"),
            Days = [Day(held)],
            EventDays = [Day("2009-01-15"), Day("2008-01-15")],
        };
        var outcome = Cadence.BeforeEvent(Session).Check(log, Day("2009-02-01"));

        Assert.Equal(second, outcome.Spans[1].Verdict);
        Assert.Null(outcome.NextDue);
    }

    [Fact]
    public void Twice_on_one_day_is_one_beginning_of_what_comes_next()
    {
        var outcome = Cadence
            .AtLeast(1, CadenceUnit.HalfYear, alignment: CadenceAlignment.Rolling)
            .Check(
                new() { From = Day("2009-01-01"), Days = [Day("2009-02-01"), Day("2009-02-01")] },
                Day("2009-08-02")
            );

        Assert.Equal(Day("2009-08-01"), Assert.Single(outcome.Overdue).LastDay);
    }

    [Fact]
    public void Words_read_well_in_both_languages()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-Hans");
        var from = new CadenceLog { From = Day("2009-02-01") };

        Assert.Equal(
            "任一3周之内至少1次",
            Cadence.AtLeast(1, CadenceUnit.Week, 3, CadenceAlignment.Rolling).ToString(chinese)
        );
        Assert.Equal(
            "每月31日；无此日之月不计：2009-02无31日，不计",
            Cadence.OnDaysOfMonth([31]).Check(from, Day("2009-02-05")).Skipped[0].ToString(chinese)
        );
        Assert.Equal(
            "on the fifth Friday of every month: there is none in 2009-02, so nothing is due for it",
            Cadence
                .OnWeekdayOfMonth(5, IsoDayOfWeek.Friday)
                .Check(from, Day("2009-02-05"))
                .Skipped[0]
                .ToString()
        );
    }

    [Fact]
    public void Without_a_known_event_nothing_can_be_said()
    {
        var outcome = Cadence
            .BeforeEvent(Session)
            .Check(new() { From = Day("2009-01-01"), Days = [Day("2009-02-01")] }, Day("2009-12-31"));

        Assert.Equal(Verdict.Undetermined, outcome.Verdict);
        Assert.Empty(outcome.Spans);
    }

    [Fact]
    public void A_part_of_a_period_is_never_judged_as_not_met()
    {
        var log = new CadenceLog { From = Day("2009-03-01"), Until = Day("2009-10-01") };
        var outcome = HalfYearly.Check(log, Day("2010-01-01"));

        Assert.Equal(2, outcome.Spans.Count);
        Assert.All(outcome.Spans, span => Assert.True(span.IsCut));
        Assert.Equal(Verdict.Undetermined, outcome.Verdict);
        Assert.Null(outcome.NextDue);
    }

    [Fact]
    public void What_does_not_count_is_listed()
    {
        var log = new CadenceLog
        {
            From = Day("2009-01-01"),
            Until = Day("2009-07-01"),
            Days = [Day("2009-07-01"), Day("2008-12-31"), Day("2009-01-01"), Day("2009-06-01")],
        };
        var outcome = HalfYearly.Check(log, Day("2009-05-31"));

        Assert.Equal([Day("2008-12-31"), Day("2009-06-01"), Day("2009-07-01")], outcome.Outside);
        Assert.Equal(1, outcome.Spans.Sum(span => span.Actual));
    }

    [Theory]
    [InlineData(
        "en",
        "at least 1 time every half-year of the calendar: by 2009-06-30, the last day of the period from 2009-01-01; 1 needed, 0 so far"
    )]
    [InlineData("zh-Hans", "每半年至少1次：不迟于2009-06-30（本期自2009-01-01起的最后一日）；应1次，已0次")]
    public void A_due_day_says_how_it_was_computed(string culture, string words) =>
        Assert.Equal(
            words,
            HalfYearly
                .Check(new() { From = Day("2009-01-01") }, Day("2009-02-01"))
                .NextDue!.ToString(CultureInfo.GetCultureInfo(culture))
        );

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
