using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Tests.Calendars;

public class TimeLimitTests
{
    // Sunday.
    private static readonly LocalDate ElectionDay = new(2026, 3, 29);

    // The first working days of October 2026 with the national holiday and the weekend worked in exchange.
    private static readonly WorkCalendar October = WorkCalendar.OfYear(
        2026,
        [.. Enumerable.Range(1, 7).Select(day => new LocalDate(2026, 10, day))],
        [new(2026, 10, 10)]
    );

    // 村民委员会组织法 art. 14(1): published twenty days before election day.
    [Fact]
    public void Twenty_days_before_election_day_is_the_day_minus_twenty() =>
        Assert.Equal(
            new LocalDate(2026, 3, 9),
            new TimeLimit(20).LastDayBefore(ElectionDay, WorkCalendar.WeekendsOnly)
        );

    [Theory]
    [InlineData(RollOver.None)]
    [InlineData(RollOver.NextWorkingDay)]
    public void A_day_before_an_event_never_moves(RollOver rollOver)
    {
        var saturday = new LocalDate(2026, 3, 28);

        Assert.Equal(
            saturday,
            new TimeLimit(1, rollOver).LastDayBefore(ElectionDay, WorkCalendar.WeekendsOnly)
        );
    }

    [Fact]
    public void Within_five_days_after_ends_on_the_fifth_day_after()
    {
        var published = new LocalDate(2026, 3, 9);

        Assert.Equal(
            new LocalDate(2026, 3, 14),
            new TimeLimit(5).LastDayAfter(published, WorkCalendar.WeekendsOnly)
        );
    }

    [Fact]
    public void No_days_at_all_is_the_day_itself()
    {
        Assert.Equal(ElectionDay, new TimeLimit(0).LastDayBefore(ElectionDay));
        Assert.Equal(ElectionDay, new TimeLimit(0).LastDayAfter(ElectionDay));
        Assert.Equal(ElectionDay, new TimeLimit(0, TimeUnit.WorkingDay).LastDayAfter(ElectionDay));
    }

    // What nobody stated is no norm; no days at all are one only where something can be kept by them.
    [Fact]
    public void A_limit_that_was_not_stated_is_refused_wherever_a_norm_takes_one()
    {
        var name = new NormName<TimeLimit>("test", TimeLimit.ShorterIsStricter);
        var what = new Label("specimen/event", "the event", "事件");
        var source = new Citation(new("Law", "法", "2026"), Provision.Article(1), TextStatus.Read);

        Assert.NotEqual(new TimeLimit(0), default);
        Assert.Throws<ArgumentException>(
            "value",
            () => Rulebook.Named("Law", "法").With(name, default, source)
        );
        Assert.Throws<ArgumentException>("limit", () => DayRule.Before(default, what));
        Assert.Throws<ArgumentException>("limit", () => DayRule.After(default, what));
        Assert.Throws<ArgumentException>("limit", () => DayRule.AfterLastDayOf(default, what));
        Assert.Throws<ArgumentException>(
            "PapersBefore",
            () => new DelegateRight(what) { PapersBefore = default(TimeLimit) }
        );
        Assert.Equal(0, new Norm<TimeLimit>(new(0), source, Latitude.Fixed).Value.Length);
    }

    public static TheoryData<string, Func<TimeLimit, object>> TimesThatMustPass =>
        new()
        {
            { "Within", limit => new RecallCaller(Bodies.VillagersCommittee, limit) },
            { "After", limit => new EndingCause(Bodies.VillagersCommittee, limit) },
            { "atLeast", limit => Condition.For(Bodies.VillagersCommittee, limit) },
            { "noEarlierThan", limit => Cadence.BeforeEvent(Bodies.VillagersCommittee, 1, limit) },
        };

    [Theory]
    [MemberData(nameof(TimesThatMustPass))]
    public void No_time_at_all_is_refused_where_time_must_pass(string name, Func<TimeLimit, object> make)
    {
        Assert.Throws<ArgumentException>(name, () => make(default));
        Assert.Throws<ArgumentException>(name, () => make(new(0)));
        Assert.NotNull(make(new(1)));
    }

    [Theory]
    [InlineData(TimeUnit.Year, 1000)]
    [InlineData(TimeUnit.Month, 12000)]
    [InlineData(TimeUnit.Day, 366000)]
    [InlineData(TimeUnit.WorkingDay, 366000)]
    public void A_limit_of_more_than_a_thousand_years_is_refused(TimeUnit unit, int most)
    {
        Assert.NotNull(new TimeLimit(most, unit).LastDayAfter(ElectionDay, WorkCalendar.WeekendsOnly));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new TimeLimit(most + 1, unit));
    }

    [Theory]
    [InlineData(4, 13)] // Friday stays
    [InlineData(5, 16)] // Saturday becomes Monday
    [InlineData(6, 16)] // Sunday becomes Monday
    [InlineData(7, 16)] // Monday stays
    public void A_last_day_on_a_weekend_moves_on_where_the_norm_says_so(int days, int last) =>
        Assert.Equal(
            new LocalDate(2026, 3, last),
            new TimeLimit(days, RollOver.NextWorkingDay).LastDayAfter(
                new(2026, 3, 9),
                WorkCalendar.WeekendsOnly
            )
        );

    [Theory]
    [InlineData(30, 9, 30)] // Wednesday before the holiday stays
    [InlineData(31, 10, 8)] // the first day of the holiday moves past all of it
    [InlineData(37, 10, 8)]
    [InlineData(40, 10, 10)] // a Saturday worked in exchange is a working day
    [InlineData(41, 10, 12)] // the Sunday after it is not
    public void Holidays_move_the_last_day_on_and_working_weekends_do_not(int days, int month, int last) =>
        Assert.Equal(
            new LocalDate(2026, month, last),
            new TimeLimit(days, RollOver.NextWorkingDay).LastDayAfter(new(2026, 8, 31), October)
        );

    [Fact]
    public void A_negative_number_of_days_is_refused() =>
        Assert.Throws<ArgumentException>("days", () => new TimeLimit(-1));

    [Fact]
    public void A_way_of_moving_that_is_none_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new TimeLimit(1, (RollOver)7));

    [Theory]
    [InlineData(20, 25, Strictness.Looser, Strictness.Stricter)]
    [InlineData(20, 20, Strictness.Same, Strictness.Same)]
    [InlineData(25, 20, Strictness.Stricter, Strictness.Looser)]
    public void More_notice_is_stricter_and_less_time_to_act_is_stricter(
        int value,
        int other,
        Strictness longer,
        Strictness shorter
    )
    {
        Assert.Equal(longer, TimeLimit.LongerIsStricter(new(value), new(other)));
        Assert.Equal(shorter, TimeLimit.ShorterIsStricter(new(value), new(other)));
    }

    [Fact]
    public void A_limit_says_whether_its_last_day_moves()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-Hans");

        Assert.Equal("20 days", new TimeLimit(20).ToString());
        Assert.Equal("20日", new TimeLimit(20).ToString(chinese));
        Assert.Equal(
            "20 days, and on to the next working day",
            new TimeLimit(20, RollOver.NextWorkingDay).ToString()
        );
        Assert.NotEqual(
            new TimeLimit(20).ToString(chinese),
            new TimeLimit(20, RollOver.NextWorkingDay).ToString(chinese)
        );
    }

    [Theory]
    [InlineData(2026, 10, 1, false)]
    [InlineData(2026, 10, 8, true)]
    [InlineData(2026, 10, 10, true)]
    [InlineData(2026, 10, 11, false)]
    [InlineData(2026, 10, 17, false)]
    public void A_calendar_knows_its_holidays_and_working_weekends(
        int year,
        int month,
        int day,
        bool isWorkingDay
    ) => Assert.Equal(isWorkingDay, October.IsWorkingDay(new(year, month, day)));

    // Within three months of 30 November ends in February on its last day; within a year of 29 February on the 28th.
    [Theory]
    [InlineData("2026-11-30", 3, TimeUnit.Month, "2027-02-28")]
    [InlineData("2026-11-23", 6, TimeUnit.Month, "2027-05-23")]
    [InlineData("2024-02-29", 1, TimeUnit.Year, "2025-02-28")]
    [InlineData("2026-09-30", 1, TimeUnit.WorkingDay, "2026-10-08")]
    [InlineData("2026-09-30", 3, TimeUnit.WorkingDay, "2026-10-10")]
    public void A_limit_is_counted_in_its_unit(string day, int length, TimeUnit unit, string last) =>
        Assert.Equal(
            NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value,
            new TimeLimit(length, unit).LastDayAfter(
                NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
                October
            )
        );

    // A day without an end is often written as the last one of all: what is counted from it ends there.
    [Theory]
    [InlineData(TimeUnit.Day, 366_000)]
    [InlineData(TimeUnit.WorkingDay, 1)]
    [InlineData(TimeUnit.Month, 1)]
    [InlineData(TimeUnit.Year, 1000)]
    public void No_time_ends_after_the_last_day_there_is_or_before_the_first(TimeUnit unit, int length)
    {
        var limit = new TimeLimit(length, unit);

        Assert.Equal(
            LocalDate.MaxIsoValue,
            limit.LastDayAfter(LocalDate.MaxIsoValue, WorkCalendar.WeekendsOnly)
        );
        Assert.Equal(
            LocalDate.MinIsoValue,
            limit.LastDayBefore(LocalDate.MinIsoValue, WorkCalendar.WeekendsOnly)
        );
        Assert.Equal(new(9999, 12, 1), new TimeLimit(1, TimeUnit.Month).LastDayAfter(new(9999, 11, 1)));
        Assert.Equal(LocalDate.MaxIsoValue, new TimeLimit(2, TimeUnit.Month).LastDayAfter(new(9999, 11, 1)));
        Assert.Equal(new(-9998, 1, 15), new TimeLimit(1, TimeUnit.Month).LastDayBefore(new(-9998, 2, 15)));
    }
}
