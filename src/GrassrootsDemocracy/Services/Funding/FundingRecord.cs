namespace GrassrootsDemocracy.Services.Funding;

/// <summary>Who pays for something, and who is paid.</summary>
public sealed record FundingRecord : Facts<FundingOutcome>
{
    /// <summary>Gets what is covered; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Covers { get; init; }

    /// <summary>Gets who bears it; <see langword="null"/> when it is not known.</summary>
    public Label? BorneBy { get; init; }

    /// <summary>Gets who adds to it; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? AddedBy { get; init; }

    /// <summary>Gets what people are paid, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public ValueList<Payment> Payments
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Payments),
                one => one.Name,
                "Two of those paid have one name: tell them apart."
            );
    } = [];

    /// <summary>Gets the numbers that payments are held against; one that is not there is not known.</summary>
    /// <exception cref="ArgumentException">One is stated twice.</exception>
    public ValueList<ReferenceAmount> References
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(References),
                one => one.What,
                "One number is stated twice."
            );
    } = [];

    /// <summary>Gets the day; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override FundingOutcome DecidedBy(Rulebook rulebook) =>
        FundingRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
