namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>What the rules make of a recall.</summary>
public sealed record RecallOutcome : Outcome<RecallRules>
{
    internal RecallOutcome(RecallRules rules, Recall facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public Recall Facts { get; }

    /// <summary>Gets whether the petition leads to a vote.</summary>
    public Verdict Admissible => new RecallJudge(Rules, Facts).Admissible();

    /// <summary>Gets what became of the recall of each member, in the order of the facts.</summary>
    public ValueList<RecallResult> Results => [.. new RecallJudge(Rules, Facts).Results()];

    /// <summary>Gets by when each caller must bring it to the vote; empty when no rulebook says.</summary>
    public ValueList<RecallDeadline> Deadlines => [.. new RecallJudge(Rules, Facts).Deadlines()];

    /// <summary>
    /// Gets the last day on which the same facts cannot bring another recall; <see langword="null"/> when the recall of nobody
    /// failed or no rulebook bars it.
    /// </summary>
    public LocalDate? BarredUntil =>
        Facts.Vote is { Day: var day } && Results.Any(result => result.Status == RecallStatus.NotPassed)
            ? Deadline.LastDay(day, Rules.SameFacts.Norm?.Value, Facts.Calendar)
            : null;

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new RecallLedger(Rules, Facts).Lines());
}
