using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests;

// The meaning of strictness, against which every order is held: a value is stricter than another if and only if whoever keeps
// it keeps the other, over every fact of a small world, and not the other way round.
internal static class Kept
{
    // Of every two values the order says just what the facts say.
    public static void AgreesWith<T, TWorld>(
        IReadOnlyList<T> values,
        Func<T, T, Strictness> order,
        IEnumerable<TWorld> worlds,
        Func<T, TWorld, bool> keeps
    )
        where T : notnull => Compare(values, order, worlds, keeps, isExact: true);

    // Of every two values the order says no more than the facts say.
    public static void IsNotContradictedBy<T, TWorld>(
        IReadOnlyList<T> values,
        Func<T, T, Strictness> order,
        IEnumerable<TWorld> worlds,
        Func<T, TWorld, bool> keeps
    )
        where T : notnull => Compare(values, order, worlds, keeps, isExact: false);

    private static void Compare<T, TWorld>(
        IReadOnlyList<T> values,
        Func<T, T, Strictness> order,
        IEnumerable<TWorld> worlds,
        Func<T, TWorld, bool> keeps,
        bool isExact
    )
        where T : notnull
    {
        var facts = worlds as IReadOnlyList<TWorld> ?? [.. worlds];
        Assert.NotEmpty(facts);
        var kept = values.Select(value => facts.Select(world => keeps(value, world)).ToArray()).ToArray();
        for (var here = 0; here < values.Count; here++)
        {
            for (var there = 0; there < values.Count; there++)
            {
                var (value, other) = (values[here], values[there]);
                var said = order(value, other);
                var (implies, isImplied) = (
                    Implies(kept[here], kept[there]),
                    Implies(kept[there], kept[here])
                );
                var (saysSo, saysReverse) = (
                    said is Strictness.Same or Strictness.Stricter,
                    said is Strictness.Same or Strictness.Looser
                );
                Assert.True(
                    isExact
                        ? (saysSo, saysReverse) == (implies, isImplied)
                        : Sound(saysSo, implies) && Sound(saysReverse, isImplied),
                    $"{value} against {other}: {said}, but by the facts the first implies the second: {implies}, and the second the first: {isImplied}"
                );
            }
        }
    }

    private static bool Sound(bool isSaid, bool isSo) => !isSaid || isSo;

    private static bool Implies(bool[] one, bool[] other)
    {
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] && !other[at])
            {
                return false;
            }
        }

        return true;
    }
}
