namespace GrassrootsDemocracy.Liaison;

// Days as numbers from the first that there is, of which millions take four bytes each and compare in a moment.
internal static class Days
{
    public const int NoEnd = int.MaxValue;

    public static int Of(LocalDate day) => Period.DaysBetween(LocalDate.MinIsoValue, day);

    public static LocalDate At(int number) => LocalDate.MinIsoValue.PlusDays(number);
}
