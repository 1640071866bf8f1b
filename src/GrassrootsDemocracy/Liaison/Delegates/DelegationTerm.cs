using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The standing delegations of a congress over its term, or over as much of it as is to be looked at.</summary>
public sealed record DelegationTerm : Facts<ValueList<Finding>>
{
    /// <summary>Gets the first day of the term.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the first day after it; of a term without a day nothing can be said.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Gets the delegations; no name twice.</summary>
    public required ValueList<StandingDelegation> Delegations
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Delegations));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Delegations),
                all => all.DistinctBy(one => one.Name, StringComparer.Ordinal).Count() == all.Count,
                "A name is there twice."
            );
        }
    }

    internal override ValueList<Finding> DecidedBy(Rulebook rulebook) =>
        DelegateTermRules.From(rulebook).Check(this);
}
