namespace GrassrootsDemocracy.Services.Funding;

/// <summary>What somebody is paid.</summary>
public sealed record Payment
{
    /// <summary>Gets who is paid.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets as what; <see langword="null"/> when it is not known.</summary>
    public Label? Role { get; init; }

    /// <summary>Gets in which form; <see langword="null"/> when it is not known.</summary>
    public Label? Form { get; init; }

    /// <summary>Gets how much in fen (分); <see langword="null"/> when it is not known.</summary>
    public long? Amount
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Amount));
    }
}
