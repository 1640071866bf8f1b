namespace GrassrootsDemocracy.Calendars;

// Whether whoever keeps one cadence has always kept another as well. What cannot be shown does not hold.
internal static class CadenceOrder
{
    private const int MonthsOfAYear = 12;
    private const int EveryMonthHas = 28;
    private const int DaysOfAWeek = 7;

    // The fewest days that one to twelve calendar months running from January can have, by their number.
    private static readonly int[] LeastDays = [0, 28, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    public static bool Implies(Cadence one, Cadence other) =>
        one == other
        || (
            (one.Form, other.Form) switch
            {
                (CadenceForm.PerPeriod, CadenceForm.PerPeriod) => Periods(one, other),
                (CadenceForm.BeforeEvent, CadenceForm.BeforeEvent) => Events(one, other),
                (CadenceForm.BeforeEvent, _) or (_, CadenceForm.BeforeEvent) => false,
                (_, CadenceForm.PerPeriod) => Floor(one) is { } floor && Periods(floor, other),
                (CadenceForm.DaysOfMonth, CadenceForm.DaysOfMonth) => Days(one, other),
                (CadenceForm.Weekday, CadenceForm.WeekdayOfMonth or CadenceForm.LastWeekdayOfMonth) =>
                    one.Weekday == other.Weekday,
                _ => false,
            }
        );

    // What days that are fixed guarantee in every period of the calendar.
    private static Cadence? Floor(Cadence one) =>
        one.Form switch
        {
            CadenceForm.Weekday => Cadence.AtLeast(1, CadenceUnit.Week),
            CadenceForm.LastWeekdayOfMonth => Cadence.AtLeast(1, CadenceUnit.Month),
            CadenceForm.WeekdayOfMonth when one.Number * DaysOfAWeek <= EveryMonthHas => Cadence.AtLeast(
                1,
                CadenceUnit.Month
            ),
            CadenceForm.DaysOfMonth when InEveryMonth(one) is > 0 and var days => Cadence.AtLeast(
                days,
                CadenceUnit.Month
            ),
            _ => null,
        };

    // A 28th and a moved 31st can be one day, which is then due once.
    private static int InEveryMonth(Cadence one) =>
        one.MissingDay == MissingDay.LastDayOfMonth
            ? one.DaysOfMonth.Select(day => Math.Min(day, EveryMonthHas)).Distinct().Count()
            : one.DaysOfMonth.Count(day => day <= EveryMonthHas);

    private static bool Days(Cadence one, Cadence other) =>
        other.DaysOfMonth.All(one.DaysOfMonth.Contains)
        && (
            one.MissingDay == other.MissingDay
            || one.MissingDay == MissingDay.LastDayOfMonth
            || other.DaysOfMonth[^1] <= EveryMonthHas
        );

    // Of two events that follow one another closely, what came before the first can be within the time before the second: it
    // does not come after the event before.
    private static bool Events(Cadence one, Cadence other) =>
        one.Event == other.Event
        && one.Times >= other.Times
        && (
            (one.NoEarlierThan, other.NoEarlierThan) is ({ } narrower, { } wider)
                ? TimeLimitOrder.ReachesNoFurtherBack(narrower, wider)
                : one.NoEarlierThan == other.NoEarlierThan
        );

    private static bool Periods(Cadence one, Cadence other) =>
        (one.Alignment, other.Alignment) switch
        {
            (CadenceAlignment.Calendar, CadenceAlignment.Calendar) => Enough(
                one,
                other,
                WithinBlocks(one, other)
            ),
            (CadenceAlignment.Rolling, CadenceAlignment.Rolling) => Enough(
                one,
                other,
                OneAfterTheOther(one, other, firstDay: 0)
            ),
            (CadenceAlignment.Rolling, CadenceAlignment.Calendar) => Enough(
                one,
                other,
                OneAfterTheOther(one, other, firstDay: 1)
            ),
            (CadenceAlignment.Anchor, CadenceAlignment.Anchor) => SameKind(one, other)
                && Size(other) % Size(one) == 0
                && Enough(one, other, Size(other) / Size(one)),
            _ => false,
        };

    private static bool Enough(Cadence one, Cadence other, int periods) =>
        (long)one.Times * periods >= other.Times;

    private static bool SameKind(Cadence one, Cadence other) =>
        one.Unit == CadenceUnit.Week == (other.Unit == CadenceUnit.Week);

    private static int Size(Cadence one) => one.Unit == CadenceUnit.Week ? one.Length : one.Months;

    // How many of the shorter follow one another within one of the longer, whenever that begins. Where it begins together with
    // the cadence, its first day is not counted in the shorter, and the last of them ends a day too late.
    private static int OneAfterTheOther(Cadence one, Cadence other, int firstDay) =>
        SameKind(one, other) ? (Size(other) - firstDay) / Size(one)
        : one.Unit == CadenceUnit.Week ? (LeastDaysOf(other.Months) - firstDay) / (DaysOfAWeek * one.Length)
        : 0;

    // The fewest whole periods of the one that lie within a period of the other, over all of a year.
    private static int WithinBlocks(Cadence one, Cadence other)
    {
        if (one.Unit == CadenceUnit.Week || other.Unit == CadenceUnit.Week)
        {
            return SameKind(one, other) ? 1
                : one.Unit == CadenceUnit.Week ? (LeastDaysOf(other.Months) - (DaysOfAWeek - 1)) / DaysOfAWeek
                : 0;
        }

        var (small, large) = (one.Months, other.Months);
        return Enumerable
            .Range(0, MonthsOfAYear / large)
            .Min(block =>
                Enumerable
                    .Range(0, MonthsOfAYear / small)
                    .Count(part => part * small >= block * large && (part + 1) * small <= (block + 1) * large)
            );
    }

    private static int LeastDaysOf(int months) =>
        (months / MonthsOfAYear * LeastDays[^1]) + LeastDays[months % MonthsOfAYear];
}
