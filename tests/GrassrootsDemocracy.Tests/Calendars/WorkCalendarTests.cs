using System.Globalization;
using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Calendars;

// A calendar knows for which days it speaks. Beyond them nobody knows which days are working days.
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Year = WorkCalendar.OfYear(
        2026,
        [new(2026, 1, 1), new(2026, 1, 2), new(2026, 12, 31)],
        [new(2026, 1, 4)]
    );

    private static readonly Gen<LocalDate> Days =
        from day in Gen.Int[-40, 40]
        select new LocalDate(2026, 6, 15).PlusDays(day);

    // A calendar that covers some time and names some days, and one that says of every day what the first left open.
    private static readonly Gen<(WorkCalendar Known, WorkCalendar Whole)> Calendars =
        from start in Gen.Int[-15, 5]
        from length in Gen.Int[0, 20]
        from off in Days.Array[0, 12]
        from worked in Days.Array[0, 12]
        let first = new LocalDate(2026, 6, 15).PlusDays(start)
        let last = first.PlusDays(length)
        let whole = new WorkCalendar(
            new(2025, 1, 1),
            new(2027, 12, 31),
            [.. off],
            [.. worked.Where(day => IsWeekend(day) && !off.Contains(day))]
        )
        select (
            new WorkCalendar(
                first,
                last,
                [.. whole.Holidays.Where(day => day >= first && day <= last)],
                [.. whole.WorkingWeekends.Where(day => day >= first && day <= last)]
            ),
            whole
        );

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-03", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-01-05", true)]
    [InlineData("2026-12-30", true)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", null)]
    [InlineData("2027-01-02", null)]
    public void It_speaks_of_the_days_that_it_covers(string day, bool? isWorkingDay) =>
        Assert.Equal(isWorkingDay, Year.IsWorkingDay(Day(day)));

    // The holiday of the new year 2023 began on the last day of 2022, and stands in the notice for 2023.
    [Fact]
    public void It_speaks_of_the_days_that_it_names_as_well()
    {
        var year = WorkCalendar.OfYear(2023, [new(2022, 12, 30)]);

        Assert.False(year.IsWorkingDay(new(2022, 12, 30)));
        Assert.Null(year.IsWorkingDay(new(2022, 12, 31)));
    }

    [Fact]
    public void Weekends_only_speaks_of_every_day_since_whoever_takes_it_says_so()
    {
        Assert.True(WorkCalendar.WeekendsOnly.IsWorkingDay(new(2027, 1, 1)));
        Assert.False(WorkCalendar.WeekendsOnly.IsWorkingDay(new(2027, 1, 2)));
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(
            "lastDay",
            () => new WorkCalendar(new(2026, 1, 2), new(2026, 1, 1), [])
        );
        Assert.Throws<ArgumentException>(
            "workingWeekends",
            () => WorkCalendar.OfYear(2026, [new(2026, 1, 4)], [new(2026, 1, 4)])
        );
        Assert.Throws<ArgumentException>(
            "workingWeekends",
            () => WorkCalendar.OfYear(2026, [], [new(2026, 1, 5)])
        );
    }

    [Fact]
    public void The_order_in_which_days_are_named_makes_no_other_calendar() =>
        Assert.Equal(
            WorkCalendar.OfYear(2026, [new(2026, 1, 1), new(2026, 5, 1)]),
            WorkCalendar.OfYear(2026, [new(2026, 5, 1), new(2026, 1, 1), new(2026, 5, 1)])
        );

    // 30 December 2026 is a Wednesday and the last working day that the calendar knows.
    [Theory]
    [InlineData(1, TimeUnit.WorkingDay, RollOver.None, "2026-12-29", "2026-12-30")]
    [InlineData(2, TimeUnit.WorkingDay, RollOver.None, "2026-12-29", null)]
    [InlineData(1, TimeUnit.Day, RollOver.NextWorkingDay, "2026-12-29", "2026-12-30")]
    [InlineData(2, TimeUnit.Day, RollOver.NextWorkingDay, "2026-12-29", null)]
    [InlineData(30, TimeUnit.Day, RollOver.None, "2026-12-29", "2027-01-28")]
    [InlineData(1, TimeUnit.Month, RollOver.None, "2026-12-29", "2027-01-29")]
    public void A_last_day_beyond_it_is_not_known(
        int length,
        TimeUnit unit,
        RollOver rollOver,
        string from,
        string? last
    ) =>
        Assert.Equal(
            last is null ? null : Day(last),
            new TimeLimit(length, unit, rollOver).LastDayAfter(Day(from), Year)
        );

    [Theory]
    [InlineData(1, "2026-01-06", "2026-01-05")]
    [InlineData(2, "2026-01-06", "2026-01-04")]
    [InlineData(3, "2026-01-06", null)]
    public void Nor_is_one_before_it(int length, string before, string? last) =>
        Assert.Equal(
            last is null ? null : Day(last),
            new TimeLimit(length, TimeUnit.WorkingDay).LastDayBefore(Day(before), Year)
        );

    // Whatever the days are of which a calendar does not speak: what it says of a last day is so.
    [Fact]
    public void What_is_known_of_a_last_day_holds_however_the_unknown_days_turn_out() =>
        Gen.Select(Calendars, Days, Gen.Int[0, 8], Gen.Bool, Gen.Bool)
            .Sample(
                (calendars, day, length, isWorking, isRolling) =>
                {
                    var limit = new TimeLimit(
                        length,
                        isWorking ? TimeUnit.WorkingDay : TimeUnit.Day,
                        isRolling ? RollOver.NextWorkingDay : RollOver.None
                    );
                    var (known, whole) = calendars;
                    Holds(limit.LastDayAfter(day, known), limit.LastDayAfter(day, whole));
                    Holds(limit.LastDayBefore(day, known), limit.LastDayBefore(day, whole));

                    static void Holds(LocalDate? known, LocalDate? whole) =>
                        Assert.True(known is null || known == whole);
                }
            );

    [Fact]
    public void A_verdict_holds_however_the_unknown_days_turn_out() =>
        Gen.Select(Calendars, Days, Days, Gen.Int[0, 8], Gen.Int[0, 3])
            .Sample(
                (calendars, asked, done, length, kind) =>
                {
                    var limit = new TimeLimit(
                        length,
                        kind < 2 ? TimeUnit.WorkingDay : TimeUnit.Day,
                        RollOver.NextWorkingDay
                    );
                    var rule =
                        kind % 2 == 0
                            ? DayRule.After(limit, Term("request"))
                            : DayRule.Before(limit, Term("request"));
                    var procedure = Empty().Last("answer", rule).First("answer", rule).Read();
                    var known = Verdicts(calendars.Known);
                    var whole = Verdicts(calendars.Whole);
                    foreach (var (one, other) in known.Zip(whole))
                    {
                        Assert.True(one == Verdict.Undetermined || one == other);
                    }

                    IEnumerable<Verdict> Verdicts(WorkCalendar calendar) =>
                        procedure
                            .Check(
                                new()
                                {
                                    Acts = [Act("request", asked), Act("answer", done)],
                                    Calendar = calendar,
                                },
                                new(2027, 12, 31)
                            )
                            .Of("answer")
                            .Findings.Select(line => line.Verdict);
                }
            );

    // A duty of three working days: early enough or too late whatever the days are, or open with the days that are known.
    [Theory]
    [InlineData("2026-12-31", Verdict.Met)]
    [InlineData("2027-01-02", Verdict.Met)]
    [InlineData("2027-01-03", Verdict.Undetermined)]
    [InlineData("2027-03-01", Verdict.Undetermined)]
    public void A_duty_is_open_where_its_last_day_hangs_on_days_that_nobody_stated(
        string done,
        Verdict verdict
    )
    {
        var outcome = Empty()
            .Last("answer", DayRule.After(new TimeLimit(3, TimeUnit.WorkingDay), Term("request")))
            .Read()
            .Check(
                new()
                {
                    Acts = [Act("request", new(2026, 12, 29)), Act("answer", Day(done))],
                    Calendar = Year,
                },
                new(2027, 12, 31)
            );
        var line = outcome.Of("answer").Findings[0];

        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(
            verdict == Verdict.Undetermined,
            line.ToString()
                .Contains(
                    "the working days are known from 2026-01-01 to 2026-12-31 only",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            verdict == Verdict.Undetermined,
            line.ToString(CultureInfo.GetCultureInfo("zh-Hans"))
                .Contains("工作日仅知2026-01-01至2026-12-31", StringComparison.Ordinal)
        );
    }

    private static bool IsWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
