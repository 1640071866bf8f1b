namespace GrassrootsDemocracy.People;

/// <summary>A body that is elected or decides, such as the residents' committee of one community.</summary>
public sealed record Body
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the area it belongs to, by which its rulebook is found.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>
    /// Gets what kind of body it is, such as <see cref="Bodies.VillagersCommittee"/>, by which its rules are found;
    /// <see langword="null"/> when nobody says, and then nobody asks.
    /// </summary>
    public Label? Kind { get; init; }
}
