using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Procedures;

// Who did something against who the norm says does it: whoever did where that was right, whoever should have while nobody
// knows, and the one in place of the other.
internal static class ByWhom
{
    public static Finding? Line(RuleDescriptor rule, NormOrOpen<Label> term, Label? by)
    {
        if (term.Norm is not { Value: var named })
        {
            return by is null
                ? null
                : new(rule, term.Unfilled(actual: null), term.Source) { Detail = NamedBodies.One(by) };
        }

        return new(rule, Measure.Holds(by is null ? null : by == named), term.Source)
        {
            Detail = Said([named], by),
        };
    }

    // Any one of those named will do.
    public static Finding? Line(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? by) =>
        term.Norm is null && by is null
            ? null
            : new(rule, Of(term, by), term.SourceOf(by)) { Detail = Said(term.Norm?.Value ?? [], by) };

    public static Measure Of(NormOrOpen<ValueList<Label>> term, Label? by) =>
        term.Measure(named => Measure.Holds(by is null ? null : named.Contains(by)), actual: null);

    private static IReadable Said(ValueList<Label> named, Label? by) =>
        by is null ? new NamedBodies(named)
        : named.Count == 0 ? NamedBodies.One(by)
        : named.FirstOrDefault(one => one == by) is { } known ? NamedBodies.One(known)
        : NamedBodies.Instead(named, by);
}
