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
        return new(rule, measure, term.SourceOf(by)) { Detail = new LabelList(named) };
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

    // Where any one of several will do, the line names who it was, or all of them while nobody knows.
    public static Finding? Who(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? by) =>
        term.Norm is null && by is null
            ? null
            : new(rule, Of(term, by), term.Source)
            {
                Detail = by ?? (IReadable)new Checklist(term.Norm!.Value, []),
            };

    public static Measure Of(NormOrOpen<ValueList<Label>> term, Label? by) =>
        term.Measure(
            named =>
                by is null
                    ? Measure.MissingFact(actual: null)
                    : Measure.Stated(named.Contains(by) ? Verdict.Met : Verdict.Breached),
            actual: null
        );
}
