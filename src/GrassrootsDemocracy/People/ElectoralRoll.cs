namespace GrassrootsDemocracy.People;

/// <summary>The electoral roll (选民名册) as exact counts.</summary>
public sealed record ElectoralRoll
{
    /// <summary>Gets who casts the votes.</summary>
    public required Franchise Franchise
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Franchise));
    }

    /// <summary>Gets how many are entered; for delegates, how many households or groups sent one.</summary>
    public required long Registered
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Registered));
    }

    /// <summary>Gets how many have the right to be entered; <see langword="null"/> when it is not known.</summary>
    public long? Entitled
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Entitled));
    }

    /// <summary>Gets the day the roll was published; <see langword="null"/> when it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }
}
