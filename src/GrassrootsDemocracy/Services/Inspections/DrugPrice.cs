namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>What a drug costs, in fen for the same pack.</summary>
public sealed record DrugPrice
{
    /// <summary>Gets the drug with its pack.</summary>
    public required string Drug
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Drug));
    }

    /// <summary>Gets its price, in fen; not negative.</summary>
    public required long Price
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Price));
    }

    /// <summary>Gets its price at the market's pharmacies; <see langword="null"/> when it is not known.</summary>
    public long? MarketPrice
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(MarketPrice));
    }

    /// <summary>Gets what it cost before; <see langword="null"/> when it is not known.</summary>
    public long? PriceBefore
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(PriceBefore));
    }
}
