namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The standing delegations of a congress over its term, or over as much of it as is to be looked at.</summary>
public sealed record DelegationTerm : Facts<ValueList<Finding>>
{
    private readonly LocalDate? _from;
    private readonly LocalDate? _until;

    /// <summary>Gets the first day of the term.</summary>
    /// <exception cref="ArgumentException">The term ends before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, _until, nameof(From));
    }

    /// <summary>Gets the first day after it; of a term without a day nothing can be said.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public required LocalDate Until
    {
        get => _until.GetValueOrDefault();
        init => _until = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the delegations; no name twice.</summary>
    public required ValueList<StandingDelegation> Delegations
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Delegations),
                one => one.Name,
                "A name is there twice."
            );
    }

    internal override ValueList<Finding> DecidedBy(Rulebook rulebook) =>
        DelegateTermRules.From(rulebook).Check(this);
}
