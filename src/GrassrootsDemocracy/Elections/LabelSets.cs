using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

// Lists in rulebooks are sets: in which order somebody wrote them down makes no difference.
internal static class LabelSets
{
    public static Strictness MoreIsStricter<T>(ValueList<T> value, ValueList<T> other)
    {
        var (here, there) = (value.ToHashSet(), other.ToHashSet());
        return (here.IsSupersetOf(there), here.IsSubsetOf(there)) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }

    public static Strictness FewerIsStricter<T>(ValueList<T> value, ValueList<T> other) =>
        MoreIsStricter(other, value);

    public static Strictness Same<T>(ValueList<T> value, ValueList<T> other) =>
        MoreIsStricter(value, other) == Strictness.Same ? Strictness.Same : Strictness.Incomparable;
}
