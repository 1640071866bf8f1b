using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Conditions;

// How lists of what rulebooks ask for compare: the order in which they are written does not matter.
internal static class ConditionLists
{
    public static Strictness SameItems<T>(ValueList<T> value, ValueList<T> other)
        where T : notnull => value.ToHashSet().SetEquals(other) ? Strictness.Same : Strictness.Incomparable;

    // Who asks for all that the other asks for, and for more, is stricter.
    public static Strictness MoreIsStricter<T>(ValueList<T> value, ValueList<T> other)
        where T : notnull
    {
        var (here, there) = (value.ToHashSet(), other.ToHashSet());
        return here.SetEquals(there) ? Strictness.Same
            : here.IsSupersetOf(there) ? Strictness.Stricter
            : here.IsSubsetOf(there) ? Strictness.Looser
            : Strictness.Incomparable;
    }

    // Yes, no, or nobody knows: one no is enough for no.
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        var worst = Verdict.Met;
        foreach (var verdict in verdicts)
        {
            if (verdict == Verdict.Breached)
            {
                return verdict;
            }

            worst = verdict == Verdict.Undetermined ? verdict : worst;
        }

        return worst;
    }
}
