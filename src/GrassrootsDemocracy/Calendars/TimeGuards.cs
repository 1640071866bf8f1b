using System.Runtime.CompilerServices;
using GrassrootsDemocracy.Norms;

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
}
