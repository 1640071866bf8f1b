using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// Village law 2018 art. 30(3), 2026 art. 35(3); Chongqing 2013 art. 30; Shandong 2018 art. 12.
public sealed class PeriodicTests
{
    // 一般事项至少每季度公布一次: the last day of the quarter is still in it.
    [Theory]
    [InlineData("2021-03-31", "2021-04-01", Verdict.Met)]
    [InlineData("2021-01-01", "2021-04-01", Verdict.Met)]
    [InlineData("2021-04-01", "2021-04-01", Verdict.Breached)]
    [InlineData("2020-12-31", "2021-04-01", Verdict.Breached)]
    [InlineData("2021-04-01", "2021-03-31", Verdict.Undetermined)]
    public void An_ordinary_matter_is_published_once_a_quarter(string posted, string on, Verdict verdict)
    {
        var outcome = National(new(2021, 1, 1))
            .Check(Log(new(2021, 1, 1), Posting("1", Day(posted))), Day(on));

        Assert.Equal(verdict, LandIn(outcome, new(2021, 1, 1)).Line.Verdict);
    }

    // 财务往来较多的，财务收支情况应当每月公布一次: otherwise it is an ordinary matter.
    [Theory]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData(true, Verdict.Breached)]
    [InlineData(false, Verdict.Met)]
    public void Income_and_expenses_are_published_monthly_where_there_are_many_dealings(
        bool? many,
        Verdict verdict
    )
    {
        var log = Log(
            new(2021, 1, 1),
            Posting("1", new(2021, 1, 5)),
            Posting("2", new(2021, 4, 5)),
            Posting("3", new(2021, 5, 5))
        ) with
        {
            Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Finance)],
            Circumstances = many is { } known ? [new(DisclosureOccasions.ManyDealings, known)] : [],
        };
        var lines = National(new(2021, 1, 1))
            .Check(log, new(2021, 5, 31))
            .Findings.Where(line =>
                line.Rule.Equals(DisclosureFindings.Periodic)
                && line.ToString().Contains("land", StringComparison.Ordinal)
            );

        Assert.Equal(
            verdict,
            All(lines.Where(line => many != false || line.Verdict != Verdict.Undetermined))
        );
    }

    private static Verdict All(IEnumerable<Finding> lines) =>
        GrassrootsDemocracy.Norms.Verdicts.All(lines.Select(line => line.Verdict));

    // 应当在下一季度第一个月的十五日前公布: the 15th itself is in time, and the quarter is that of the content, which is
    // there on its last day at the earliest.
    [Theory]
    [InlineData("2021-04-15", "2021-04-15", Verdict.Met)]
    [InlineData("2021-04-16", "2021-04-16", Verdict.Breached)]
    [InlineData("2021-03-31", "2021-04-01", Verdict.Met)]
    [InlineData("2021-01-01", "2021-04-16", Verdict.Breached)]
    [InlineData("2021-03-30", "2021-04-16", Verdict.Breached)]
    [InlineData("2021-03-30", "2021-04-15", Verdict.Undetermined)]
    [InlineData("2021-04-20", "2021-04-15", Verdict.Undetermined)]
    [InlineData("2021-04-20", "2021-04-16", Verdict.Breached)]
    public void In_Chongqing_a_quarter_is_published_by_the_15th_of_the_next_month(
        string posted,
        string on,
        Verdict verdict
    )
    {
        var log = Log(new(2021, 1, 1), Posting("1", Day(posted)) with { Covers = Quarter(2021, 1) });
        var duty = LandIn(Rules(Chongqing, new(2021, 1, 1)).Check(Known(log), Day(on)), new(2021, 1, 1));

        Assert.Equal(verdict, duty.Line.Verdict);
        Assert.Equal(new LocalDate(2021, 4, 15), duty.LastDay);
        Assert.Equal(new TimeLimit(15), duty.Limit);
    }

    // Months of every length, and a leap day.
    [Theory]
    [InlineData("2021-01-01", "2021-01-31", "2021-02-15")]
    [InlineData("2021-02-01", "2021-02-28", "2021-03-15")]
    [InlineData("2024-02-01", "2024-02-29", "2024-03-15")]
    [InlineData("2021-12-01", "2021-12-31", "2022-01-15")]
    public void In_Chongqing_a_month_is_published_by_the_15th_of_the_next(string from, string to, string last)
    {
        var log = Known(Log(Day(from))) with
        {
            Catalogue = [new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance)],
            Circumstances =
            [
                new(DisclosureOccasions.ManyDealings, Holds: true),
                new(DisclosureOccasions.LargeVillage, Holds: false),
            ],
        };
        var duty = Rules(Chongqing, Day(from))
            .Check(log, Day(to))
            .Duties.First(duty => duty.Item == DisclosureItems.IncomeAndExpenses && duty.From == Day(from));

        Assert.Equal((Day(to), Day(last)), (duty.PeriodEnd, duty.LastDay));
    }

    [Fact]
    public void A_notice_that_does_not_say_of_which_quarter_it_is_leaves_that_open()
    {
        var log = Known(Log(new(2021, 1, 1), Posting("1", new(2021, 4, 10))));
        var line = LandIn(
            Rules(Chongqing, new(2021, 1, 1)).Check(log, new(2021, 4, 16)),
            new(2021, 1, 1)
        ).Line;

        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Contains(
            "of which time it is",
            line.Missing!.ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    // A class that nobody knows leaves open only what hangs on it: published in every month it is in time in any class.
    [Theory]
    [InlineData(1, Verdict.Undetermined)]
    [InlineData(4, Verdict.Undetermined)]
    public void A_class_that_is_not_known_is_named(int months, Verdict verdict)
    {
        var log = Log(
            new(2021, 1, 1),
            [.. Enumerable.Range(1, months).Select(month => Posting($"{month}", new(2021, month, 5)))]
        ) with
        {
            Catalogue = [new(DisclosureItems.Land)],
        };
        var line = National(new(2021, 1, 1))
            .Check(log, new(2021, 5, 1))
            .Findings.First(line =>
                line.Rule.Equals(DisclosureFindings.Periodic)
                && line.ToString().Contains("land:", StringComparison.Ordinal)
            );

        Assert.Equal(verdict, line.Verdict);
    }

    // A day of disclosure every month (村务公开日), by a village's own rules; the calendar of one is a period of one day.
    [Theory]
    [InlineData("2021-02-10", Verdict.Met)]
    [InlineData("2021-02-11", Verdict.Breached)]
    [InlineData("2021-02-09", Verdict.Breached)]
    public void A_fixed_day_of_the_month_is_that_day(string posted, Verdict verdict)
    {
        var rules = Own(book => book.With(Affairs.Every, Cadence.OnDaysOfMonth([10]), Source));

        Assert.Equal(
            verdict,
            LandIn(
                rules.Check(Log(new(2021, 2, 1), Posting("1", Day(posted))), new(2021, 2, 28)),
                new(2021, 2, 10)
            ).Line.Verdict
        );
    }

    // The online notice does not stand for the one on the board: village law 2026 art. 35(4).
    [Theory]
    [InlineData("board", Verdict.Met)]
    [InlineData("online", Verdict.Breached)]
    [InlineData("unknown", Verdict.Undetermined)]
    public void From_2026_it_hangs_on_the_board(string place, Verdict verdict)
    {
        var posting = Posting("1", new(2026, 2, 1)) with
        {
            Place = place switch
            {
                "board" => DisclosurePlaces.Board,
                "online" => DisclosurePlaces.Online,
                _ => null,
            },
        };
        var outcome = National(new(2026, 1, 1)).Check(Log(new(2026, 1, 1), posting), new(2026, 4, 1));

        Assert.Equal(verdict, LandIn(outcome, new(2026, 1, 1)).Line.Verdict);
    }

    // What a part of a period needs no norm says.
    [Fact]
    public void A_period_that_began_before_the_log_is_never_overdue() =>
        Assert.Equal(
            Verdict.Undetermined,
            LandIn(
                National(new(2021, 1, 1)).Check(Log(new(2021, 2, 1)), new(2021, 4, 1)),
                new(2021, 1, 1)
            ).Line.Verdict
        );

    internal static DisclosureDuty LandIn(DisclosureOutcome outcome, LocalDate first) =>
        outcome.Duties.Single(duty =>
            duty.Item == DisclosureItems.Land && duty.Kind == DutyKind.Periodic && duty.From == first
        );

    // A village that is not large.
    internal static DisclosureLog Known(DisclosureLog log) =>
        log with
        {
            Circumstances = [new(DisclosureOccasions.LargeVillage, Holds: false)],
        };
}
