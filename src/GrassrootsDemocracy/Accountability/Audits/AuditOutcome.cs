namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>An audit as it stands on a day.</summary>
public sealed record AuditOutcome : Outcome<AuditRules>
{
    internal AuditOutcome(AuditRules rules, Audit facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public Audit Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the last day by which the result must be published; <see langword="null"/> when no norm sets one, or it hangs on a day that is not known.</summary>
    public LocalDate? PublishedBy => Days.PublishBy;

    /// <summary>Gets how far the audit has come.</summary>
    public AuditState State =>
        Days.IsPublished ? AuditState.Published
        : Days.Admitted == Verdict.Breached ? AuditState.NotAdmitted
        : Days.IsOverdue ? AuditState.Overdue
        : Days.IsHeld ? AuditState.Held
        : Days.Admitted == Verdict.Undetermined ? AuditState.Undetermined
        : AuditState.Due;

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new AuditLedger(this).Lines());

    internal AuditDays Days => new(Rules, Facts, On);
}
