namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What the rules make of a year's decisions.</summary>
public sealed record CompetenceOutcome : Outcome<CompetenceRules>
{
    internal CompetenceOutcome(CompetenceRules rules, CompetenceRecord record)
        : base(rules)
    {
        Record = record;
        var ledger = new CompetenceLedger(rules, record);
        Decisions =
        [
            .. record.Decisions.Select(decision => new DecisionResult(decision, ledger.StateOf(decision))),
        ];
        Findings = rules.Framed(record, ledger.Lines());
    }

    /// <summary>Gets the facts.</summary>
    public CompetenceRecord Record { get; }

    /// <summary>Gets every decision once, in the order of the facts.</summary>
    public ValueList<DecisionResult> Decisions { get; }

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings { get; }
}
