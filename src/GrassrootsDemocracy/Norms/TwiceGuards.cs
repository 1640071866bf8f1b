namespace GrassrootsDemocracy.Norms;

// A list in which nothing may stand twice.
internal static class TwiceGuards
{
    public static ValueList<T> Twice<T, TKey>(
        this IGuardClause guard,
        ValueList<T> value,
        string name,
        Func<T, TKey> key,
        string message
    ) =>
        guard.Null(value, name).Count < 2 || value.DistinctBy(key).Count() == value.Count
            ? value
            : throw new ArgumentException(message, name);

    public static ValueList<T>? TwiceIfKnown<T, TKey>(
        this IGuardClause guard,
        ValueList<T>? value,
        string name,
        Func<T, TKey> key,
        string message
    ) => value is null ? null : guard.Twice(value, name, key, message);
}
