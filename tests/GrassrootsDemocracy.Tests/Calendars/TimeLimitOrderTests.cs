using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Calendars;

// What is stricter is so whatever the day that is counted from and whichever days are working days.
public class TimeLimitOrderTests
{
    private static readonly TimeLimit[] Several =
    [
        .. new[]
        {
            0,
            1,
            2,
            3,
            5,
            27,
            28,
            29,
            30,
            31,
            32,
            59,
            60,
            92,
            180,
            181,
            182,
            183,
            184,
            185,
            365,
            366,
            367,
        }.Select(days => new TimeLimit(days)),
        .. new[] { 0, 1, 2, 3, 5, 28, 30, 31, 181 }.Select(days => new TimeLimit(
            days,
            RollOver.NextWorkingDay
        )),
        .. new[] { 0, 1, 2, 3, 5, 31, 184 }.Select(days => new TimeLimit(days, TimeUnit.WorkingDay)),
        .. new[] { 0, 1, 2 }.Select(days => new TimeLimit(
            days,
            TimeUnit.WorkingDay,
            RollOver.NextWorkingDay
        )),
        .. new[] { 0, 1, 2, 3, 6, 12, 13 }.Select(months => new TimeLimit(months, TimeUnit.Month)),
        .. new[] { 0, 1, 6 }.Select(months => new TimeLimit(months, TimeUnit.Month, RollOver.NextWorkingDay)),
        .. new[] { 0, 1 }.Select(years => new TimeLimit(years, TimeUnit.Year)),
    ];

    // The ends and the middle of the months of five years, of which one is a leap year, with nothing but working days; and some
    // of them in the midst of long holidays.
    private static readonly (LocalDate Day, WorkCalendar Calendar)[] Worlds =
    [
        .. Days(new(2023, 1, 1), 5 * 365)
            .Where(day => day.Day is 1 or 15 or >= 27)
            .Select(day => (day, Working(day, _ => true))),
        .. new LocalDate[]
        {
            new(2024, 1, 31),
            new(2024, 2, 29),
            new(2024, 8, 31),
            new(2025, 5, 14),
        }.SelectMany(day =>
            Enumerable
                .Range(0, 4)
                .SelectMany(after =>
                    new[]
                    {
                        (day, Working(day, other => other < day.PlusDays(after))),
                        (day, Working(day, other => other > day.PlusDays(-after))),
                    }
                )
        ),
    ];

    [Theory]
    [InlineData(180, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Stricter)] // from 31 August to 28 February are 181 days
    [InlineData(181, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Stricter)]
    [InlineData(182, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Incomparable)]
    [InlineData(183, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Incomparable)]
    [InlineData(184, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Looser)]
    [InlineData(28, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Stricter)]
    [InlineData(29, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Incomparable)]
    [InlineData(31, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Looser)]
    [InlineData(365, TimeUnit.Day, 1, TimeUnit.Year, Strictness.Stricter)]
    [InlineData(366, TimeUnit.Day, 1, TimeUnit.Year, Strictness.Looser)]
    [InlineData(12, TimeUnit.Month, 1, TimeUnit.Year, Strictness.Same)]
    [InlineData(3, TimeUnit.Day, 3, TimeUnit.WorkingDay, Strictness.Stricter)]
    [InlineData(4, TimeUnit.Day, 3, TimeUnit.WorkingDay, Strictness.Incomparable)]
    [InlineData(1, TimeUnit.Month, 31, TimeUnit.WorkingDay, Strictness.Stricter)]
    [InlineData(1, TimeUnit.Month, 30, TimeUnit.WorkingDay, Strictness.Incomparable)]
    public void A_shorter_time_to_act_is_stricter(
        int length,
        TimeUnit unit,
        int other,
        TimeUnit otherUnit,
        Strictness expected
    )
    {
        Assert.Equal(expected, TimeLimit.ShorterIsStricter(new(length, unit), new(other, otherUnit)));
        Assert.Equal(expected, TimeLimit.LastingLongerIsStricter(new(other, otherUnit), new(length, unit)));
    }

    [Theory]
    [InlineData(184, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Stricter)]
    [InlineData(183, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Incomparable)]
    [InlineData(181, TimeUnit.Day, 6, TimeUnit.Month, Strictness.Looser)]
    [InlineData(31, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Stricter)]
    [InlineData(30, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Incomparable)]
    [InlineData(28, TimeUnit.Day, 1, TimeUnit.Month, Strictness.Looser)]
    [InlineData(13, TimeUnit.Month, 1, TimeUnit.Year, Strictness.Stricter)]
    [InlineData(5, TimeUnit.WorkingDay, 5, TimeUnit.Day, Strictness.Stricter)]
    [InlineData(5, TimeUnit.WorkingDay, 6, TimeUnit.Day, Strictness.Incomparable)]
    public void A_longer_notice_is_stricter(
        int length,
        TimeUnit unit,
        int other,
        TimeUnit otherUnit,
        Strictness expected
    )
    {
        Assert.Equal(expected, TimeLimit.LongerIsStricter(new(length, unit), new(other, otherUnit)));
        Assert.Equal(expected, TimeLimit.ShorterBeforeIsStricter(new(other, otherUnit), new(length, unit)));
    }

    // A last day that moves on leaves more time; before an event none does.
    [Fact]
    public void A_last_day_that_moves_on_asks_less_after_an_event_and_the_same_before_it()
    {
        var moving = new TimeLimit(20, RollOver.NextWorkingDay);

        Assert.Equal(Strictness.Looser, TimeLimit.ShorterIsStricter(moving, new(20)));
        Assert.Equal(Strictness.Incomparable, TimeLimit.ShorterIsStricter(moving, new(25)));
        Assert.Equal(Strictness.Stricter, TimeLimit.LastingLongerIsStricter(moving, new(20)));
        Assert.Equal(Strictness.Same, TimeLimit.LongerIsStricter(moving, new(20)));
        Assert.Equal(Strictness.Looser, TimeLimit.LongerIsStricter(moving, new(25)));
        Assert.Equal(
            Strictness.Same,
            TimeLimit.ShorterIsStricter(new(1, RollOver.NextWorkingDay), new(1, TimeUnit.WorkingDay))
        );
    }

    [Fact]
    public void A_time_to_act_is_stricter_just_when_whoever_keeps_it_keeps_the_other() =>
        Agrees(
            TimeLimit.ShorterIsStricter,
            (limit, world) => limit.LastDayAfter(world.Day, world.Calendar)!.Value
        );

    [Fact]
    public void A_notice_is_stricter_just_when_whoever_keeps_it_keeps_the_other() =>
        Agrees(
            (one, other) => TimeLimit.LongerIsStricter(one, other),
            (limit, world) => limit.LastDayBefore(world.Day, world.Calendar)!.Value
        );

    // Over four centuries the months part no further than within four years.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(11)]
    [InlineData(48)]
    [InlineData(97)]
    public void Months_are_as_many_days_as_they_are_in_four_centuries(int months)
    {
        var limit = new TimeLimit(months, TimeUnit.Month);
        var spans = Days(new(1901, 1, 1), 146_097)
            .Select(day => Period.DaysBetween(day, limit.LastDayAfter(day)!.Value))
            .ToArray();
        var (least, most) = (spans.Min(), spans.Max());
        Assert.Equal(Strictness.Stricter, TimeLimit.ShorterIsStricter(new(least), limit));
        Assert.NotEqual(Strictness.Stricter, TimeLimit.ShorterIsStricter(new(least + 1), limit));
        Assert.Equal(Strictness.Looser, TimeLimit.ShorterIsStricter(new(most), limit));
        Assert.NotEqual(Strictness.Looser, TimeLimit.ShorterIsStricter(new(most - 1), limit));
    }

    // To end no later on any day is to be kept by whoever keeps the other.
    private static void Agrees(
        Func<TimeLimit, TimeLimit, Strictness> order,
        Func<TimeLimit, (LocalDate Day, WorkCalendar Calendar), LocalDate> last
    )
    {
        var days = Several.Select(limit => Worlds.Select(world => last(limit, world)).ToArray()).ToArray();
        for (var here = 0; here < Several.Length; here++)
        {
            for (var there = 0; there < Several.Length; there++)
            {
                var (one, other) = (days[here], days[there]);
                var implies = !one.Where((day, at) => day > other[at]).Any();
                var isImplied = !other.Where((day, at) => day > one[at]).Any();
                Assert.True(
                    order(Several[here], Several[there]) == Said(implies, isImplied),
                    $"{Several[here]} against {Several[there]}: {order(Several[here], Several[there])}, but {implies}, {isImplied}"
                );
            }
        }
    }

    private static Strictness Said(bool implies, bool isImplied) =>
        (implies, isImplied) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };

    private static IEnumerable<LocalDate> Days(LocalDate from, int count) =>
        Enumerable.Range(0, count).Select(day => from.PlusDays(day));

    // Longer than any limit here, on both sides.
    private static WorkCalendar Working(LocalDate around, Func<LocalDate, bool> isWorking)
    {
        var days = Days(around.PlusDays(-400), 801).ToLookup(isWorking);
        return new(
            LocalDate.MinIsoValue,
            LocalDate.MaxIsoValue,
            [.. days[false].Where(day => !IsWeekend(day))],
            [.. days[true].Where(IsWeekend)]
        );
    }

    private static bool IsWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
