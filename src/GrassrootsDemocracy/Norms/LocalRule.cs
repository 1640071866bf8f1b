namespace GrassrootsDemocracy.Norms;

/// <summary>A rule that only the rulebook which states it has; what it reads is the business of its generic form.</summary>
public abstract class LocalRule
{
    private protected LocalRule(Label? kind, RuleDescriptor rule, Citation source)
    {
        Kind = kind;
        Rule = Guard.Against.Unreadable(rule);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the kind of body it is for, such as the villagers' committee; <see langword="null"/> when it is for every kind.</summary>
    public Label? Kind { get; }

    /// <summary>Gets the rule, with its words.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Gets where it stands.</summary>
    public Citation Source { get; }

    /// <summary>
    /// Gets whether the result is void when the rule is breached, and open while that is undetermined; a rule that does
    /// not say so only stands in the ledger.
    /// </summary>
    /// <remarks>Where nothing hangs on the facts but the ledger, it says no more than the ledger does.</remarks>
    public bool VoidsWhenBreached { get; init; }

    // The type of the facts that it reads.
    private protected abstract Type About { get; }

    internal bool IsFor(Facts facts) => facts.GetType() == About;

    internal abstract Measure MeasureOf(Facts facts, Rulebook rulebook);

    internal bool IsSameAs(LocalRule other) => Rule.Equals(other.Rule) && About == other.About;
}
