namespace GrassrootsDemocracy.Disclosure;

/// <summary>What the rules make of a log of disclosure on a day: the calendar of duties, and the ledger.</summary>
/// <remarks>Two are equal when rules, facts and day are.</remarks>
public sealed record DisclosureOutcome : Outcome<DisclosureRules>
{
    internal DisclosureOutcome(DisclosureRules rules, DisclosureLog log, LocalDate on)
        : base(rules)
    {
        Log = log;
        On = on;
        Procedure = rules.Process.Check(log.ByItsLaw(log.Log), on);
        var lines = LinesOf(new(rules, log, on));
        Duties = [.. lines.Select(line => line.Duty).OfType<DisclosureDuty>()];
        Findings = rules.Framed(log, [.. lines.Select(line => line.Finding), .. Procedure.Findings]);
    }

    /// <summary>Gets the facts.</summary>
    public DisclosureLog Log { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets every duty that has come up, in the order of the ledger: what hangs all the time, what comes again, what happened.</summary>
    public ValueList<DisclosureDuty> Duties { get; }

    /// <summary>Gets what is still to be done and can be done in time, the first last day first.</summary>
    public ValueList<DisclosureDuty> Due => InOrder(DutyState.Due);

    /// <summary>Gets what should have been done and is not, the longest overdue first.</summary>
    public ValueList<DisclosureDuty> Overdue => InOrder(DutyState.Overdue);

    /// <summary>Gets the plan, the objections and complaints as they stand: what is to be answered, by whom, by which day.</summary>
    public ProcedureOutcome Procedure { get; }

    /// <summary>Gets the ledger: what must be disclosed, each duty, each notice, then the stages of objections.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>Counts the duties in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>How many there are.</returns>
    public int Count(DutyState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return Duties.Count(duty => duty.State == state);
    }

    private ValueList<DisclosureDuty> InOrder(DutyState state) =>
        [
            .. Duties
                .Where(duty => duty.State == state)
                .OrderBy(duty => duty.LastDay ?? LocalDate.MaxIsoValue)
                .ThenBy(duty => duty.Item.Id, StringComparer.Ordinal)
                .ThenBy(duty => duty.Reference, StringComparer.Ordinal),
        ];

    internal static List<DisclosureLine> LinesOf(DisclosureCase facts)
    {
        var (rules, log) = (facts.Rules, facts.Log);
        var withheld = new WithheldItems(facts);
        return
        [
            .. new CatalogueJudge(facts).Lines(),
            .. withheld.Lines(),
            .. new FixedJudge(facts, withheld).Lines(),
            .. new PeriodJudge(facts, withheld).Lines(),
            .. new MatterJudge(facts, withheld).Lines(),
            .. new LevelJudge(facts, withheld).Lines(),
            .. new PostingJudge(facts).Lines(),
            .. new CorrectionJudge(facts).Lines(),
            .. new RecurringJudge(
                facts,
                rules.CatalogueIssue,
                log.CataloguesIssued,
                DisclosureFindings.CatalogueIssue,
                DisclosureFindings.CatalogueIssued
            ).Lines(),
            .. new RecurringJudge(
                facts,
                rules.Inspection,
                log.Inspections,
                DisclosureFindings.Inspection,
                DisclosureFindings.Inspected
            ).Lines(),
        ];
    }
}
