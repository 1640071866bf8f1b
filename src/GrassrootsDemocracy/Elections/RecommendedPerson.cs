namespace GrassrootsDemocracy.Elections;

/// <summary>How one person came out of a recommendation.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The recommendations of all constituencies together.</param>
/// <param name="State">What became of the person.</param>
public sealed record RecommendedPerson(string Name, long Votes, JointRecommendationState State)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
