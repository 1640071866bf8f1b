namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>A pledge as it stands on a day: each target in exactly one state, so that the counts add up.</summary>
public sealed record PledgeOutcome : Outcome<PledgeRules>
{
    internal PledgeOutcome(PledgeRules rules, PledgeBook facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
        Targets = [.. facts.Targets.Select(target => TargetResult.On(target, on))];
    }

    /// <summary>Gets the facts.</summary>
    public PledgeBook Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets every target, in the order of the facts.</summary>
    public ValueList<TargetResult> Targets { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Lines());

    /// <summary>Counts the targets in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>How many; over all states as many as there are targets.</returns>
    public int Count(TargetState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return Targets.Count(target => target.State == state);
    }

    private IEnumerable<Finding?> Lines()
    {
        var (targets, published) = (Facts.Targets, Facts.Pledge.PublishedOn <= On);
        var vague = targets.Count(target => !target.IsMeasurable);
        return
        [
            Rules.Public.YesNo(PledgeFindings.Public, published ? true : null, Facts.Pledge.Name),
            Rules.LeastTargets.Speaks()
                ? Rules.LeastTargets.Line(
                    PledgeFindings.LeastTargets,
                    least => Measure.AtLeast(targets.Count, least),
                    targets.Count
                )
                : null,
            Rules.Measurable.Speaks() || vague > 0
                ? Rules.Measurable.Line(
                    PledgeFindings.Measurable,
                    must => must ? Measure.AtMost(vague, 0) : Measure.Recorded(vague),
                    vague
                )
                : null,
            .. Targets
                .OrderBy(target => target.Target.Name, StringComparer.Ordinal)
                .Select(target => new Finding(
                    PledgeFindings.Target,
                    target.Measure,
                    source: null,
                    target.Target.Name
                )),
            Fulfilled(),
            Rules.ToldEvery.Speaks() && Facts.Pledge.PublishedOn is { } from
                ? Regularity.Line(
                    PledgeFindings.ToldEvery,
                    Rules.ToldEvery,
                    new() { From = from, Days = [.. Facts.ToldOn.Where(day => day >= from)] },
                    On
                )
                : null,
        ];
    }

    // Whatever becomes of the targets that run or are not known may settle it already.
    private Finding? Fulfilled()
    {
        long whole = Targets.Count;
        long surely = Count(TargetState.Fulfilled);
        var possibly = whole - Count(TargetState.Missed);
        return whole == 0 || !Rules.LeastFulfilled.Speaks()
            ? null
            : Rules.LeastFulfilled.Line(
                PledgeFindings.LeastFulfilled,
                threshold =>
                    threshold.IsReachedBy(possibly, whole) && !threshold.IsReachedBy(surely, whole)
                        ? Measure.MissingFact(
                            new Words("what becomes of the other targets", "其余承诺事项的结果"),
                            surely,
                            whole
                        )
                        : Measure.OfShare(surely, threshold, whole),
                surely,
                subject: null,
                whole
            );
    }
}
