namespace GrassrootsDemocracy.Norms;

/// <summary>A rule that only the rulebook which states it has; what it reads is the business of its generic form.</summary>
public abstract class LocalRule
{
    private protected LocalRule(Label? kind, RuleDescriptor rule, Citation source)
    {
        Kind = kind;
        Rule = Guard.Against.Null(rule);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the kind of body it is for, such as the villagers' committee; <see langword="null"/> when it is for every kind.</summary>
    public Label? Kind { get; }

    /// <summary>
    /// Gets the id of the procedure it is for, such as "election.villagers-committee.process"; <see langword="null"/> when
    /// it is for every one, or its facts are not those of a procedure.
    /// </summary>
    public string? Procedure { get; init; }

    /// <summary>Gets the rule, with its words.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Gets where it stands.</summary>
    public Citation Source { get; }

    /// <summary>
    /// Gets whether the result is void when the rule is breached, and open while that is undetermined; a rule that does
    /// not say so only stands in the ledger.
    /// </summary>
    public bool VoidsWhenBreached { get; init; }

    internal bool IsFor(string? about) =>
        (Procedure ?? Kind?.Key) is not { } own || string.Equals(own, about, StringComparison.Ordinal);

    internal abstract Type Facts { get; }

    internal bool IsSameAs(LocalRule other) => Rule.Equals(other.Rule) && Facts == other.Facts;
}
