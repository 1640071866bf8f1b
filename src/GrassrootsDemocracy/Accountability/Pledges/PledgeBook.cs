namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>A pledge with its targets, and what became of them.</summary>
public sealed record PledgeBook : RunningFacts<PledgeOutcome>
{
    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets the pledge: by whom, and when it was made in public.</summary>
    public required Pledge Pledge
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Pledge));
    }

    /// <summary>Gets the targets, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public required ValueList<PledgeTarget> Targets
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Targets),
                target => target.Name,
                "Two targets have one name: tell them apart."
            );
    }

    /// <summary>Gets the days on which it was told what became of the targets, in any order.</summary>
    public ValueList<LocalDate> ToldOn
    {
        get;
        init => field = Guard.Against.Null(value, nameof(ToldOn));
    } = [];

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay => Pledge.PublishedOn;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override PledgeOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        PledgeRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
