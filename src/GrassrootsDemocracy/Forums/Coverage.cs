namespace GrassrootsDemocracy.Forums;

// What something covers over a time, each time a part of it.
internal sealed class Coverage(NormOrOpen<ValueList<Label>> term, List<ValueList<Label>?> times)
{
    private readonly ValueList<Label> _covered =
    [
        .. times.OfType<ValueList<Label>>().SelectMany(each => each).Distinct(),
    ];

    public IEnumerable<Finding> Lines(RuleDescriptor rule, bool isOver) =>
        term.Norm is null
            ? _covered.Count == 0 && term.State != TermState.InCases
                ? []
                : [term.Line(rule, needed => Of(needed, isOver), _covered.Count)]
            : Checklist
                .Articles(term)
                .Select(part => new Finding(
                    rule,
                    Of(part.Needed, isOver),
                    part.Source,
                    new Checklist(part.Needed, Checklist.MissingOf(part.Needed, _covered))
                ));

    // What is missing may still come, or have been there without anybody knowing.
    private Measure Of(ValueList<Label> needed, bool isOver)
    {
        var have = needed.Count - Checklist.MissingOf(needed, _covered).Count;
        return needed.Count == 0 ? Measure.NothingAsked(have)
            : have == needed.Count ? Measure.AtLeast(have, needed.Count)
            : times.Contains(null) ? Measure.MissingFact(ForumWords.WhatItWasAbout, have)
            : !isOver ? Measure.MissingFact(CadenceSpan.StillRuns, have)
            : Measure.AtLeast(have, needed.Count);
    }
}
