namespace GrassrootsDemocracy.Elections.After.Handovers;

/// <summary>What the rules make of a handover.</summary>
public sealed record HandoverOutcome : Outcome<HandoverRules>
{
    internal HandoverOutcome(HandoverRules rules, Handover facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public Handover Facts { get; }

    /// <summary>Gets the last day; <see langword="null"/> when no rulebook says or the working days that it takes are not known.</summary>
    public LocalDate? LastDay =>
        Deadline.LastDay(Facts.NewCommitteeOn, Rules.Within.Norm?.Value, Facts.Calendar);

    /// <summary>Gets what was to be handed over and was not; empty when no rulebook lists anything or nobody knows what was.</summary>
    public ValueList<Label> Missing =>
        Rules.Items.Norm is { Value: var needed } && Facts.Items is { } items
            ? Checklist.MissingOf(needed, items)
            : [];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                Within(),
                ByWhom.Line(HandoverFindings.RunBy, Rules.RunBy, Facts.RunBy),
                ByWhom.Line(HandoverFindings.SupervisedBy, Rules.SupervisedBy, Facts.SupervisedBy),
                .. Checklist.Lines(HandoverFindings.Items, Rules.Items, Facts.Items),
            ]
        );

    // What is not complete is late as soon as its last day is over, and until then it is open.
    private Finding? Within()
    {
        if (Facts.CompletedOn is not null || !Rules.Within.Speaks())
        {
            return Deadline.Line(
                HandoverFindings.Within,
                Rules.Within,
                Facts.NewCommitteeOn,
                Facts.CompletedOn,
                Facts.Calendar
            );
        }

        return Rules.Within.Timed(Late, days: null).Line(HandoverFindings.Within, Rules.Within.Source);
    }

    private Timing Late(TimeLimit limit) =>
        Facts.AsOf is { } asOf
        && Deadline.Undone(Facts.NewCommitteeOn, asOf, limit, Facts.Calendar) is var late
        && (late.Verdict == Verdict.Breached || late.Measure.Form == MeasureForm.MissingFact)
            ? late
            : new(Measure.NotKnown);
}
