namespace GrassrootsDemocracy.Services.Custody;

/// <summary>How something is kept for all: an archive or a seal.</summary>
public sealed record CustodyRecord : Facts<CustodyOutcome>
{
    /// <summary>Gets who made it; <see langword="null"/> when it is not known.</summary>
    public Label? MadeBy { get; init; }

    /// <summary>Gets with whom it is filed; <see langword="null"/> when it is not known.</summary>
    public Label? FiledWith { get; init; }

    /// <summary>Gets who keeps it; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? KeptBy { get; init; }

    /// <summary>Gets who named the keeper; <see langword="null"/> when it is not known.</summary>
    public Label? KeeperNamedBy { get; init; }

    /// <summary>Gets who decided on the keeper; <see langword="null"/> when it is not known.</summary>
    public Label? KeeperDecidedBy { get; init; }

    /// <summary>Gets what it holds; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Holds { get; init; }

    /// <summary>Gets what it is, such as complete; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Qualities { get; init; }

    /// <summary>Gets what was done to it, such as destroying it; empty when nothing is known to be.</summary>
    public ValueList<Label> Acts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Acts));
    } = [];

    /// <summary>Gets who asked to see what is in it, in any order.</summary>
    public ValueList<CustodyRequest> Requests
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Requests),
                one => one.Reference,
                "Two requests have one reference."
            );
    } = [];

    /// <summary>Gets when it was used, in any order.</summary>
    public ValueList<CustodyUse> Uses
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Uses),
                one => one.Reference,
                "Two uses have one reference."
            );
    } = [];

    /// <summary>Gets the day; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override CustodyOutcome DecidedBy(Rulebook rulebook) =>
        CustodyRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
