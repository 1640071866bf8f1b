using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Calendars;

// A day as far as it is known: not before the one and not after the other. Without either nothing is known of it.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayBounds(LocalDate? Earliest, LocalDate? Latest)
{
    public LocalDate? Exact => Earliest == Latest ? Earliest : null;

    public DayBounds PlusDays(int days) =>
        new(
            Earliest is { } earliest ? CalendarEnds.Plus(earliest, days) : null,
            Latest is { } latest ? CalendarEnds.Plus(latest, days) : null
        );

    // Whether something was done by then.
    public Verdict ByThen(LocalDate done) =>
        done <= Earliest ? Verdict.Met
        : done > Latest ? Verdict.Breached
        : Verdict.Undetermined;

    // Whether something was not done before.
    public Verdict NotBefore(LocalDate done) =>
        done >= Latest ? Verdict.Met
        : done < Earliest ? Verdict.Breached
        : Verdict.Undetermined;

    public static DayBounds On(LocalDate day) => new(day, day);

    public static DayBounds From(LocalDate day) => new(day, null);

    // The first of several is no later than any of them, and the last no earlier.
    public static DayBounds FirstOf(IReadOnlyList<DayBounds> all) =>
        new(
            all.Any(each => each.Earliest is null) ? null : all.Min(each => each.Earliest),
            all.Min(each => each.Latest)
        );

    public static DayBounds LastOf(IReadOnlyList<DayBounds> all) =>
        new(
            all.Max(each => each.Earliest),
            all.Any(each => each.Latest is null) ? null : all.Max(each => each.Latest)
        );
}
