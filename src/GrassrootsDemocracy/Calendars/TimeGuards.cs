using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Calendars;

// No time at all is refused where nothing could be kept by it.
internal static class TimeGuards
{
    public static TimeLimit NoTime(
        this IGuardClause guard,
        TimeLimit value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) =>
        guard.Unstated(value, name).Length > 0
            ? value
            : throw new ArgumentException($"Required input {name} is no time at all.", name);

    // What ends before it begins was written down wrongly, and nobody can say how.
    public static LocalDate? EndingBefore(
        this IGuardClause guard,
        LocalDate? until,
        LocalDate? from,
        string name
    )
    {
        _ = guard;
        return until < from
            ? throw new ArgumentException(
                FormattableString.Invariant(
                    $"It would end on {until:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}: one of the two days must be wrong."
                ),
                name
            )
            : until;
    }

    // A copy may move both days, the first day first: then the last day is still that of the original.
    public static LocalDate BeginningAfter(
        this IGuardClause guard,
        LocalDate from,
        LocalDate? original,
        LocalDate? until,
        string name
    )
    {
        _ = original is null ? guard.EndingBefore(until, from, name) : null;
        return from;
    }
}
