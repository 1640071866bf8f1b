namespace GrassrootsDemocracy.Calendars;

// Whether one limit never ends later than another, or never reaches further back, whatever the day that it is counted from
// and whichever days are working days. A working day can be followed by any number of days off, and by none.
internal static class TimeLimitOrder
{
    private const int MonthsOfAYear = 12;

    // The lengths of the months recur after four hundred years.
    private const int MonthsOfACycle = 400 * MonthsOfAYear;
    private const long DaysOfACycle = 146_097;
    private const int FirstYear = 2000;

    // The days before each month of a cycle, and those of all of it.
    private static readonly int[] DaysBefore = Sums();

    public static bool EndsNoLater(TimeLimit one, TimeLimit other)
    {
        // The first working day after the event is also where one day that moves on ends, and more days never end before it.
        if (CountsWorkingDays(one) && !CountsWorkingDays(other))
        {
            return one.Length == 1 && other is { RollOver: RollOver.NextWorkingDay, Length: > 0 };
        }

        // What moves on stops at the next working day, and so does not pass one on which the other ends.
        return
            CountsWorkingDays(other)
            || one.RollOver == RollOver.None
            || other.RollOver == RollOver.NextWorkingDay
            ? IsNoLonger(one, other, After)
            : false;
    }

    // A last day before an event never moves.
    public static bool ReachesNoFurtherBack(TimeLimit one, TimeLimit other) =>
        (!CountsWorkingDays(one) || CountsWorkingDays(other)) && IsNoLonger(one, other, Before);

    private static bool CountsWorkingDays(TimeLimit limit) =>
        limit is { Unit: TimeUnit.WorkingDay, Length: > 0 };

    private static bool IsNoLonger(TimeLimit one, TimeLimit other, Func<long, CountRange> daysOf)
    {
        if (CountsWorkingDays(one))
        {
            return one.Length <= other.Length;
        }

        if (Months(one) is { } months && Months(other) is { } others)
        {
            return months <= others;
        }

        // As many working days take at least as many days; how many more nobody can say.
        var least = Months(other) is { } some ? daysOf(some).Least : other.Length;
        return (Months(one) is { } all ? daysOf(all).Most : one.Length) <= least;
    }

    private static long? Months(TimeLimit limit) =>
        limit.Unit switch
        {
            TimeUnit.Month => limit.Length,
            TimeUnit.Year => (long)limit.Length * MonthsOfAYear,
            _ => null,
        };

    // From a day that the last month does not have the months end on its last: they are so much shorter after the day, and
    // so much longer before it.
    private static CountRange After(long months) =>
        Lengths(months, (days, first, last) => (days - Math.Max(0, first - last), days));

    private static CountRange Before(long months) =>
        Lengths(months, (days, first, last) => (days, days + Math.Max(0, last - first)));

    // Over every month that they can begin with: the days between the two months, and how many days each of these has.
    private static CountRange Lengths(long months, Func<long, int, int, (long Least, long Most)> lengths)
    {
        var (cycles, rest) = Math.DivRem(months, MonthsOfACycle);
        var (least, most) = (long.MaxValue, 0L);
        for (var month = 0; month < MonthsOfACycle; month++)
        {
            var end = month + (int)rest;
            var (round, last) = Math.DivRem(end, MonthsOfACycle);
            var days = ((cycles + round) * DaysOfACycle) + DaysBefore[last] - DaysBefore[month];
            var (shortest, longest) = lengths(days, DaysOf(month), DaysOf(last));
            (least, most) = (Math.Min(least, shortest), Math.Max(most, longest));
        }

        return new(least, most);
    }

    private static int DaysOf(int month) => DaysBefore[month + 1] - DaysBefore[month];

    private static int[] Sums()
    {
        var sums = new int[MonthsOfACycle + 1];
        for (var month = 0; month < MonthsOfACycle; month++)
        {
            sums[month + 1] =
                sums[month]
                + CalendarSystem.Iso.GetDaysInMonth(
                    FirstYear + (month / MonthsOfAYear),
                    (month % MonthsOfAYear) + 1
                );
        }

        return sums;
    }
}
