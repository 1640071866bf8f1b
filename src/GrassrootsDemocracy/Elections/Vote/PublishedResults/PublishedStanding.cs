namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>Somebody in a published result, and what follows for them from the printed numbers.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes that were printed; <see langword="null"/> when none were.</param>
/// <param name="State">What follows.</param>
public sealed record PublishedStanding(string Name, CountRange? Votes, PublishedState State)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
