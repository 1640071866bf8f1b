namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>Whether somebody is a delegate on a day, and the ledger.</summary>
/// <remarks>Two are equal when facts, rules and day are.</remarks>
public sealed record DelegateTermOutcome : Outcome<DelegateTermRules>
{
    internal DelegateTermOutcome(DelegateTermRules rules, DelegateTerm facts, LocalDate day)
        : base(rules)
    {
        Facts = facts;
        Day = day;
    }

    /// <summary>Gets the facts.</summary>
    public DelegateTerm Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether somebody is a delegate on the day.</summary>
    public DelegateTermState State => new DelegateTermJudge(Rules, Facts, Day).State();

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new DelegateTermLedger(Rules, Facts, Day).Lines());
}
