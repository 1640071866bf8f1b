using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Procedures;

// Who did something against who the norm says does it.
internal static class ByWhom
{
    // Any one of those named will do.
    public static Finding? Line(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? by)
    {
        if (term.Norm is not { Value: var named })
        {
            return by is null ? null : new(rule, Measure.Open(actual: null), term.Source) { Detail = by };
        }

        var measure = by is null
            ? Measure.MissingFact(actual: null)
            : Measure.AtLeast(named.Contains(by) ? 1 : 0, 1);
        return new(rule, measure, term.Source) { Detail = new LabelList(named) };
    }

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
            Detail = by is null || by == named ? NamedBodies.One(named) : NamedBodies.Instead(named, by),
        };
    }
}
