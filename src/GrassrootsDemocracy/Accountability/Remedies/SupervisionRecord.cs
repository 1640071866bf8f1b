namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>What a supervision committee did over a time.</summary>
public sealed record SupervisionRecord : Facts<SupervisionOutcome>
{
    /// <summary>Gets the supervision committee; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets what it did, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public required ValueList<SupervisionAct> Acts
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Acts),
                act => act.Reference,
                "Two acts have one reference."
            );
    }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay =>
        Acts.Select(act => (LocalDate?)act.Day).DefaultIfEmpty(null).Max();

    internal override SupervisionOutcome DecidedBy(Rulebook rulebook) =>
        SupervisionRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
