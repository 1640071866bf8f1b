namespace GrassrootsDemocracy.Disclosure;

// A line of the ledger, with the duty that it is about where it is about one.
internal sealed record DisclosureLine(Finding Finding, DisclosureDuty? Duty = null)
{
    public static DisclosureLine Of(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        IReadable said,
        Func<Finding, DutyState, DisclosureDuty>? duty = null,
        bool isDone = false
    )
    {
        var line = new Finding(rule, measure, source, said);
        return new(line, duty?.Invoke(line, StateOf(measure, isDone)));
    }

    private static DutyState StateOf(Measure measure, bool isDone) =>
        measure switch
        {
            { Form: MeasureForm.NothingAsked } => DutyState.NotNeeded,
            { Verdict: Verdict.Met } => DutyState.Done,
            { Verdict: Verdict.Breached } => isDone ? DutyState.DoneLate : DutyState.Overdue,
            { Form: MeasureForm.Stated } => DutyState.Due,
            { Fact: { } fact } when ReferenceEquals(fact, CadenceSpan.StillRuns) => DutyState.Due,
            _ => DutyState.Open,
        };
}
