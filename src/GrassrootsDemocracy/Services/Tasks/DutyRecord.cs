namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>How a body keeps its standing duties: what is in place, and what was done when something happened.</summary>
public sealed record DutyRecord : RunningFacts<DutyOutcome>
{
    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets what is in place; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? InPlace { get; init; }

    /// <summary>Gets what happened, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<DutyOccasion> Occasions
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Occasions),
                one => one.Reference,
                "Two occasions have one reference."
            );
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override DutyOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        TaskRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
