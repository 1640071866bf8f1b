namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>A ballot box that is carried to voters (流动票箱).</summary>
public sealed record MobileBox
{
    /// <summary>Gets what the host calls it.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the names of its scrutineers; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Scrutineers
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Scrutineers));
    }

    /// <summary>Gets why it is carried to voters, such as <see cref="BoxReasons.HardToMove"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Why { get; init; }

    /// <summary>Gets who approved it; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? ApprovedBy { get; init; }

    /// <summary>Gets whether the voters who use it and its scrutineers were published; <see langword="null"/> when it is not known.</summary>
    public bool? IsPublished { get; init; }
}
