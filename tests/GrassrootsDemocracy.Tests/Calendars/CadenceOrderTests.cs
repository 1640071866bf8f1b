using System.Globalization;
using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Calendars;

// What asks more is what cannot be kept without keeping the other.
public class CadenceOrderTests
{
    private static readonly Label Session = new("event/session", "the session", "会议");

    private static readonly Cadence[] Several =
    [
        Cadence.AtLeast(1, CadenceUnit.Week),
        Cadence.AtLeast(1, CadenceUnit.Month),
        Cadence.AtLeast(3, CadenceUnit.Quarter),
        Cadence.AtLeast(1, CadenceUnit.Month, 4),
        Cadence.AtLeast(1, CadenceUnit.HalfYear),
        Cadence.AtLeast(2, CadenceUnit.Year),
        Cadence.AtLeast(1, CadenceUnit.Month, 1, CadenceAlignment.Rolling),
        Cadence.AtLeast(1, CadenceUnit.Week, 2, CadenceAlignment.Rolling),
        Cadence.AtLeast(2, CadenceUnit.Quarter, 1, CadenceAlignment.Rolling),
        Cadence.AtLeast(1, CadenceUnit.Quarter, 1, CadenceAlignment.Anchor),
        Cadence.OnDaysOfMonth([4, 14, 24]),
        Cadence.OnDaysOfMonth([31]),
        Cadence.OnDaysOfMonth([28, 31], MissingDay.LastDayOfMonth),
        Cadence.OnWeekdayOfMonth(1, IsoDayOfWeek.Monday),
        Cadence.OnWeekdayOfMonth(5, IsoDayOfWeek.Monday),
        Cadence.OnLastWeekdayOfMonth(IsoDayOfWeek.Monday),
        Cadence.OnWorkingDayOfMonth(1),
        Cadence.OnWeekday(IsoDayOfWeek.Monday),
        Cadence.BeforeEvent(Session),
        Cadence.BeforeEvent(Session, 2, new TimeLimit(30)),
    ];

    [Fact]
    public void More_often_in_shorter_periods_asks_more()
    {
        Assert.Equal(Strictness.Stricter, Compare(Cadence.AtLeast(1, CadenceUnit.Quarter), HalfYear(1)));
        Assert.Equal(Strictness.Looser, Compare(Cadence.AtLeast(1, CadenceUnit.Year), HalfYear(1)));
        Assert.Equal(Strictness.Incomparable, Compare(Cadence.AtLeast(3, CadenceUnit.Year), HalfYear(1)));
        Assert.Equal(Strictness.Looser, Compare(Cadence.AtLeast(2, CadenceUnit.Year), HalfYear(1)));
        Assert.Equal(Strictness.Same, Compare(Cadence.AtLeast(1, CadenceUnit.Month, 6), HalfYear(1)));
        Assert.Equal(
            Strictness.Stricter,
            Compare(Cadence.AtLeast(1, CadenceUnit.Week), Cadence.AtLeast(3, CadenceUnit.Month))
        );
    }

    // From 1 January on a rolling half-year may end on 1 July: the first half of the year of the calendar then has none.
    [Theory]
    [InlineData(5, Strictness.Stricter)]
    [InlineData(6, Strictness.Incomparable)]
    public void A_rolling_period_asks_more_than_a_longer_one_of_the_calendar(int months, Strictness expected)
    {
        var rolling = Cadence.AtLeast(1, CadenceUnit.Month, months, CadenceAlignment.Rolling);
        var last = new LocalDate(2023, 1, 1).PlusMonths(months);
        var log = new CadenceLog { From = new(2023, 1, 1), Days = [last] };

        Assert.Equal(expected, Compare(rolling, HalfYear(1)));
        Assert.Empty(rolling.Check(log, last).Overdue);
        Assert.Equal(
            expected == Strictness.Incomparable,
            HalfYear(1).Check(log, new(2023, 7, 2)).Overdue.Count > 0
        );
    }

    // A visit on 1 March is within thirty days before either session, but not after the first of them.
    [Fact]
    public void Before_an_event_within_some_time_is_not_since_the_event_before()
    {
        var (within, since) = (
            Cadence.BeforeEvent(Session, 1, new TimeLimit(30)),
            Cadence.BeforeEvent(Session)
        );
        var log = new CadenceLog
        {
            From = new(2023, 1, 1),
            Days = [new(2023, 3, 1)],
            EventDays = [new(2023, 3, 5), new(2023, 3, 20)],
        };

        Assert.Empty(within.Check(log, new(2023, 3, 20)).Overdue);
        Assert.Single(since.Check(log, new(2023, 3, 20)).Overdue);
        Assert.Equal(Strictness.Incomparable, Compare(within, since));
        Assert.Equal(
            Strictness.Stricter,
            Compare(Cadence.BeforeEvent(Session, 2, new TimeLimit(29)), within)
        );
    }

    [Fact]
    public void Fixed_days_ask_more_than_their_number()
    {
        Assert.Equal(
            Strictness.Stricter,
            Compare(Cadence.OnDaysOfMonth([4, 14, 24]), Cadence.AtLeast(3, CadenceUnit.Month))
        );
        Assert.Equal(
            Strictness.Incomparable,
            Compare(Cadence.OnDaysOfMonth([31]), Cadence.AtLeast(1, CadenceUnit.Month))
        );
        Assert.Equal(
            Strictness.Stricter,
            Compare(Cadence.OnDaysOfMonth([4, 14]), Cadence.OnDaysOfMonth([4]))
        );
    }

    // Whatever days are drawn: where the one asks more or the same and was kept over three years, so was the other.
    [Fact]
    public void Who_keeps_the_stricter_keeps_the_other()
    {
        var from = new LocalDate(2023, 1, 1);
        var asOf = new LocalDate(2025, 12, 31);
        var pairs = (
            from one in Several
            from other in Several
            where Cadence.Compare(one, other) is Strictness.Stricter or Strictness.Same
            select (one, other)
        ).ToList();
        var log = Gen.Int[3, 40]
            .SelectMany(step => Gen.Int[0, 6].Array[1096 / step], (step, noise) => (step, noise))
            .Select(
                (step, noise) =>
                    new CadenceLog
                    {
                        From = from,
                        Days =
                        [
                            .. noise.Select((more, at) => from.PlusDays(Math.Min(1095, (at * step) + more))),
                        ],
                    }
            );

        Gen.Select(log, Gen.Int[0, pairs.Count - 1].Select(at => pairs[at]))
            .Sample(
                (facts, pair) =>
                    pair.one.Check(facts, asOf).Overdue.Count > 0
                    || pair.other.Check(facts, asOf).Overdue.Count == 0,
                iter: 3000
            );
    }

    // Days that just keep the one, each as early or as late as it may be: then the other is kept as well, from whichever day
    // on the two hold.
    [Theory]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-01-01", false)]
    [InlineData("2023-05-17", true)]
    [InlineData("2023-05-17", false)]
    [InlineData("2024-01-31", false)]
    public void Who_just_keeps_the_stricter_keeps_the_other(string first, bool isEarly)
    {
        var from = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        var asOf = from.PlusYears(2);
        var log = new CadenceLog
        {
            From = from,
            EventDays = [.. Enumerable.Range(1, 30).Select(number => from.PlusDays(number * number))],
            WorkingDays = WorkCalendar.WeekendsOnly,
        };
        foreach (var one in Several)
        {
            var kept = log;
            while (one.Check(kept, asOf).Overdue is { Count: > 0 } overdue)
            {
                var span = overdue[0];
                var day = isEarly ? span.FirstDay : span.LastDay;
                kept = kept with { Days = [.. kept.Days, .. Enumerable.Repeat(day, span.ShortBy)] };
            }

            Assert.All(
                Several.Where(other => Cadence.Compare(one, other) is Strictness.Stricter or Strictness.Same),
                other => Assert.Empty(other.Check(kept, asOf).Overdue)
            );
        }
    }

    // Cut at any day, the two parts hold the days of the whole, each once.
    [Fact]
    public void Splitting_at_any_day_loses_and_doubles_nothing()
    {
        var from = new LocalDate(2023, 1, 1);
        var asOf = new LocalDate(2024, 12, 31);
        var days = Gen.Int[0, 730].Select(day => from.PlusDays(day)).Array[0, 40];
        var periods = Several
            .Where(one => one.Alignment == CadenceAlignment.Calendar && one.Length > 0)
            .ToArray();

        Gen.Select(days, Gen.Int[1, 730], Gen.Int[0, periods.Length - 1].Select(at => periods[at]))
            .Sample(
                (held, at, cadence) =>
                {
                    var whole = new CadenceLog { From = from, Days = [.. held] };
                    var cut = from.PlusDays(at);
                    return Sum(whole) == held.Length
                        && Sum(whole with { Until = cut }) + Sum(whole with { From = cut }) == held.Length;

                    int Sum(CadenceLog log) => cadence.Check(log, asOf).Spans.Sum(span => span.Actual);
                },
                iter: 2000
            );
    }

    [Fact]
    public void Every_cadence_reads_in_both_languages() =>
        Assert.All(
            Several,
            one =>
            {
                Assert.DoesNotContain(one.ToString(), letter => letter > '一');
                Assert.Contains(
                    one.ToString(CultureInfo.GetCultureInfo("zh-Hans")),
                    letter => letter >= '一'
                );
            }
        );

    private static Cadence HalfYear(int times) => Cadence.AtLeast(times, CadenceUnit.HalfYear);

    private static Strictness Compare(Cadence one, Cadence other) => Cadence.Compare(one, other);
}
