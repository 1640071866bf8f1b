namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>What was found at a centre or a station: what it is licensed for and does, who works there, what its drugs cost.</summary>
public sealed record Inspection : Facts<InspectionOutcome>
{
    /// <summary>Gets where it was.</summary>
    public required string Place
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Place));
    }

    /// <summary>Gets what the licence allows (执业范围), empty when there is no licence; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Licensed { get; init; }

    /// <summary>Gets what is practised; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Practised { get; init; }

    /// <summary>Gets everybody who works there; <see langword="null"/> when it is not known who does.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public ValueList<InspectedPerson>? Staff
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.Twice(
                    value,
                    nameof(Staff),
                    one => one.Id,
                    "A person is listed twice: distinguish people of one name."
                );
    }

    /// <summary>Gets the drugs whose prices were looked at.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Their prices are together more than can be counted.</exception>
    public ValueList<DrugPrice> Drugs
    {
        get;
        init
        {
            field = Guard.Against.Twice(
                value,
                nameof(Drugs),
                one => one.Drug,
                "A drug is listed twice: distinguish its packs."
            );
            Guard.Against.TooMany(value.Aggregate(Int128.Zero, (sum, one) => sum + one.Price), nameof(Drugs));
            Guard.Against.TooMany(
                value.Aggregate(Int128.Zero, (sum, one) => sum + (one.PriceBefore ?? 0)),
                nameof(Drugs)
            );
        }
    } = [];

    /// <summary>Gets what followed, such as <see cref="InspectionConsequences.Removal"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Consequences { get; init; }

    /// <summary>Gets the day; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override InspectionOutcome DecidedBy(Rulebook rulebook) =>
        InspectionRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
