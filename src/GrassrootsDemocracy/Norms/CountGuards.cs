using System.Numerics;
using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

// Numbers that may be unknown: null is no mistake, a number below zero (or below one) is.
internal static class CountGuards
{
    public static T? NegativeIfKnown<T>(this IGuardClause guard, T? value, string name)
        where T : struct, INumber<T>
    {
        _ = guard;
        return value is { } number && number < T.Zero
            ? throw new ArgumentException($"Required input {name} cannot be negative.", name)
            : value;
    }

    public static T? NegativeOrZeroIfKnown<T>(this IGuardClause guard, T? value, string name)
        where T : struct, INumber<T>
    {
        _ = guard;
        return value is { } number && number <= T.Zero
            ? throw new ArgumentException($"Required input {name} cannot be zero or negative.", name)
            : value;
    }

    // More seats than any body has are a slip, and would only be found where they are reckoned with.
    public static int NoNumberOfSeats(this IGuardClause guard, int seats, string name)
    {
        _ = guard;
        return seats is > 0 and <= 1_000_000
            ? seats
            : throw new ArgumentException(
                Invariant($"{seats} is no number of seats: give one from 1 to 1,000,000."),
                name
            );
    }

    // What no long number can add up to is a mistake where it is given, and not where it is added.
    public static long TooMany(this IGuardClause guard, Int128 total, string name)
    {
        _ = guard;
        return total <= long.MaxValue
            ? (long)total
            : throw new ArgumentOutOfRangeException(
                name,
                total,
                Invariant(
                    $"All together are too many to count: give numbers that add up to at most {long.MaxValue}."
                )
            );
    }
}
