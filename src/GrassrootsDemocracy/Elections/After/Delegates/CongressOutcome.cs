namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>What the rules make of the election of delegates to a congress.</summary>
public sealed record CongressOutcome : Outcome<CongressRules>
{
    internal CongressOutcome(CongressRules rules, Congress facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public Congress Facts { get; }

    /// <summary>Gets the names of the delegates who are confirmed.</summary>
    public ValueList<string> Confirmed => [.. Named(isConfirmed: true)];

    /// <summary>Gets the names of the delegates who are not confirmed.</summary>
    public ValueList<string> Refused => [.. Named(isConfirmed: false)];

    /// <summary>Gets the names of the delegates whose credentials are still to be examined.</summary>
    public ValueList<string> Pending => [.. Named(isConfirmed: null)];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new CongressLedger(Rules, Facts).Lines());

    private IEnumerable<string> Named(bool? isConfirmed) =>
        Facts.Delegates.Where(one => one.IsConfirmed == isConfirmed).Select(one => one.Name);
}
