namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>What became of one office.</summary>
/// <param name="Office">The office.</param>
/// <param name="Seats">How many hold it.</param>
/// <param name="Status">What became of its votes.</param>
/// <param name="Holders">Those who take its seats, in the order of rounds and votes.</param>
/// <param name="PassedOver">Those with enough votes who do not, and why.</param>
/// <param name="Tied">The names tied for the seats that remain; empty when none are.</param>
/// <param name="TiedFor">How many seats they are tied for.</param>
public sealed record OfficeResult(
    Office Office,
    int Seats,
    ElectionStatus Status,
    ValueList<OfficeHolder> Holders,
    ValueList<PassedOver> PassedOver,
    ValueList<string> Tied,
    int TiedFor
)
{
    /// <summary>Gets the office.</summary>
    public Office Office { get; } = Guard.Against.Null(Office);

    /// <summary>Gets those who take its seats, in the order of rounds and votes.</summary>
    public ValueList<OfficeHolder> Holders { get; } = Guard.Against.Null(Holders);

    /// <summary>Gets those with enough votes who do not, and why.</summary>
    public ValueList<PassedOver> PassedOver { get; } = Guard.Against.Null(PassedOver);

    /// <summary>Gets the names tied for the seats that remain; empty when none are.</summary>
    public ValueList<string> Tied { get; } = Guard.Against.NotNames(Tied, nameof(Tied));

    /// <summary>Gets those with enough votes of whom it cannot be said whether they take a seat, the tied among them.</summary>
    public ValueList<string> Open
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Open));
    } = [];

    /// <summary>Gets how many seats remain.</summary>
    public int SeatsLeft => Math.Max(0, Seats - Holders.Count);
}
