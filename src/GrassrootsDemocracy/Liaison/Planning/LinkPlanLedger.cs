namespace GrassrootsDemocracy.Liaison.Planning;

// Writes the lines about the links of today and of a plan by the same rules.
internal sealed class LinkPlanLedger(LinkWorld world)
{
    private readonly LinkPlanRules _rules = world.Rules;

    public IEnumerable<Finding> Of(LinkState state, int outside) =>
        [
            Line(
                LinkPlanFindings.Links,
                new("{0}, people linked by {1}", "{0}，联系人数达到要求（{1}）的对象"),
                new("{0}, people linked by anybody", "{0}，已有联系人的对象"),
                _rules.LinkedBy,
                range => Measure.AtLeast(state.LinksWithin(range), world.Linked.Count),
                world.Linked.Index().Count(one => state.LinksOf(one.Index) > 0)
            ),
            Line(
                LinkPlanFindings.Load,
                new("{0}, holders linked to {1}", "{0}，联系对象数达到要求（{1}）的联系人"),
                new("{0}, holders linked to anybody", "{0}，已有联系对象的联系人"),
                _rules.Each,
                range => Measure.AtLeast(state.LoadsWithin(range), world.Holders.Count),
                state.Loads.Count(load => load > 0)
            ),
            Line(LinkPlanFindings.Capacity, Measure.AtMost(state.OverCapacity, 0), source: null),
            Line(LinkPlanFindings.Locality, Measure.AtMost(outside, 0), source: null),
            Balance(state.MovableGap()),
        ];

    public Finding Changes(LinkPlan plan) =>
        Line(
            LinkPlanFindings.Changes,
            Measure.Recorded(plan.Removed.Count, plan.Kept.Count + plan.Removed.Count),
            source: null
        );

    public IEnumerable<Finding> Of(ValueList<LinkGap> gaps) =>
        gaps.Select(gap =>
        {
            var term = gap.Kind == LinkGapKind.TooFewPlaces ? _rules.LinkedBy : _rules.Each;
            var measure = term.IsOpen
                ? term.Unfilled(gap.Room, gap.Needed)
                : Measure.AtLeast(gap.Room, gap.Needed);
            return new Finding(LinkPlanFindings.Gap, measure, term.Source, gap);
        });

    private Finding Balance(int gap) =>
        _rules.Spread.Line(LinkPlanFindings.Balance, most => Measure.AtMost(gap, most), gap, _rules.Kind);

    // Where nobody asks for a number it is counted who has a link at all, and the line says so.
    private Finding Line(
        RuleDescriptor rule,
        Words asked,
        Words open,
        NormOrOpen<CountRange> term,
        Func<CountRange, Measure> judge,
        long actual
    ) =>
        term.Line(
            rule,
            judge,
            actual,
            term.Norm is { Value: var range }
                ? Sentence.Of(asked, _rules.Kind, range)
                : Sentence.Of(open, _rules.Kind)
        );

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source) =>
        new(rule, measure, source, _rules.Kind);
}
