namespace GrassrootsDemocracy.Norms;

/// <summary>What rules make of facts, with the rules.</summary>
/// <typeparam name="TRules">The rules.</typeparam>
public abstract record Outcome<TRules> : Outcome
    where TRules : Rules<TRules>
{
    private protected Outcome(TRules rules) => Rules = rules;

    /// <summary>Gets the rules, in the cases that the facts state.</summary>
    public TRules Rules { get; }
}
