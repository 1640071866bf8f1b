namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>What the rules make of one person put forward for one post.</summary>
/// <param name="Name">The name.</param>
/// <param name="Post">The post.</param>
/// <param name="State">Whether the person may stand for it.</param>
/// <param name="Findings">What was found, met or not: every reason, not only the first.</param>
public sealed record CandidacyResult(
    string Name,
    Office Post,
    CandidacyState State,
    ValueList<Finding> Findings
)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the post.</summary>
    public Office Post { get; } = Guard.Against.Null(Post);

    /// <summary>Gets what was found.</summary>
    public ValueList<Finding> Findings { get; } = Guard.Against.Null(Findings);
}
