namespace GrassrootsDemocracy.Calendars;

// Days and months from a day on, as far as the calendar goes. Beyond its first and its last day there is none on which anything
// could be done.
internal static class CalendarEnds
{
    private const int MonthsOfAYear = 12;
    private const int MostYears = 20_000;

    public static bool HasDays(LocalDate day, int days) =>
        days >= Period.DaysBetween(day, LocalDate.MinIsoValue)
        && days <= Period.DaysBetween(day, LocalDate.MaxIsoValue);

    public static bool HasMonths(LocalDate day, int months) =>
        months >= MonthsBetween(day, LocalDate.MinIsoValue)
        && months <= MonthsBetween(day, LocalDate.MaxIsoValue);

    public static LocalDate Plus(LocalDate day, int days) =>
        HasDays(day, days) ? day.PlusDays(days) : EndOf(days);

    public static LocalDate PlusMonths(LocalDate day, int months) =>
        HasMonths(day, months) ? day.PlusMonths(months) : EndOf(months);

    public static LocalDate PlusYears(LocalDate day, int years) =>
        PlusMonths(day, Math.Clamp(years, -MostYears, MostYears) * MonthsOfAYear);

    private static LocalDate EndOf(int direction) =>
        direction < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;

    private static int MonthsBetween(LocalDate one, LocalDate other) =>
        ((other.Year - one.Year) * MonthsOfAYear) + other.Month - one.Month;
}
