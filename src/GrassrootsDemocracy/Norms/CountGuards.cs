using System.Numerics;

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
}
