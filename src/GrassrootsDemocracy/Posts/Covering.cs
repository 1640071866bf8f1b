using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// Compares two lists of demands: one asks more when each demand of the other is among its own, or within one of them.
internal static class Covering
{
    public static Strictness Compare<T>(ValueList<T> value, ValueList<T> other, Func<T, T, bool> covers)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return (All(value, other), All(other, value)) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };

        bool All(ValueList<T> wider, ValueList<T> narrower) =>
            narrower.All(demand => wider.Any(one => covers(one, demand)));
    }
}
