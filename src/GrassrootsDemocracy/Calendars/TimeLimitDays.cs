namespace GrassrootsDemocracy.Calendars;

// The day that a time limit gives, as far as the working days are known: not before the one on which it would fall if every
// other day were a working day, and not after the one on which it would fall if none were.
internal static class TimeLimitDays
{
    public static DayBounds Before(TimeLimit limit, DayBounds of, WorkCalendar? calendar) =>
        Moved(limit, of, -1, calendar);

    public static DayBounds After(TimeLimit limit, DayBounds of, WorkCalendar? calendar)
    {
        var last = Moved(limit, of, 1, calendar);
        return limit.RollOver == RollOver.None
            ? last
            : new(
                last.Earliest is { } earliest ? RolledOn(earliest, calendar, isUnknownWorked: true) : null,
                last.Latest is { } latest ? RolledOn(latest, calendar, isUnknownWorked: false) : null
            );
    }

    // The more of the unknown days are worked, the sooner the days are through.
    private static DayBounds Moved(TimeLimit limit, DayBounds of, int direction, WorkCalendar? calendar)
    {
        return new(
            of.Earliest is { } earliest ? Of(earliest, isUnknownWorked: direction > 0) : null,
            of.Latest is { } latest ? Of(latest, isUnknownWorked: direction < 0) : null
        );

        LocalDate? Of(LocalDate day, bool isUnknownWorked) =>
            limit.Unit switch
            {
                TimeUnit.Day => CalendarEnds.Plus(day, direction * limit.Length),
                TimeUnit.Month => CalendarEnds.PlusMonths(day, direction * limit.Length),
                TimeUnit.Year => CalendarEnds.PlusYears(day, direction * limit.Length),
                _ => WorkingDays(day, limit.Length, direction, calendar, isUnknownWorked),
            };
    }

    private static LocalDate? WorkingDays(
        LocalDate day,
        int left,
        int direction,
        WorkCalendar? calendar,
        bool isUnknownWorked
    )
    {
        while (left > 0)
        {
            if (day == (direction > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue))
            {
                return day;
            }

            day = day.PlusDays(direction);
            if (!isUnknownWorked && IsBeyond(day, direction, calendar))
            {
                return null;
            }

            left -= calendar?.IsWorkingDay(day) ?? isUnknownWorked ? 1 : 0;
        }

        return day;
    }

    private static LocalDate? RolledOn(LocalDate day, WorkCalendar? calendar, bool isUnknownWorked)
    {
        while (!(calendar?.IsWorkingDay(day) ?? isUnknownWorked))
        {
            if (!isUnknownWorked && IsBeyond(day, 1, calendar))
            {
                return null;
            }

            if (day == LocalDate.MaxIsoValue)
            {
                return day;
            }

            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsBeyond(LocalDate day, int direction, WorkCalendar? calendar) =>
        calendar is null || (direction > 0 ? day > calendar.LastKnown : day < calendar.FirstKnown);
}
