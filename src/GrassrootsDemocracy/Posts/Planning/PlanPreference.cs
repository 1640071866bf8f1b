namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>That somebody would rather see a person in a post, such as its holder of today.</summary>
/// <param name="PersonId">The id of the person.</param>
/// <param name="PostId">The id of the post.</param>
/// <param name="Weight">How much it counts when it is not followed: from 1 to <see cref="MostWeight"/>.</param>
public sealed record PlanPreference(string PersonId, string PostId, int Weight = 1)
{
    /// <summary>The greatest weight.</summary>
    public const int MostWeight = 1_000_000;

    /// <summary>Gets the id of the person.</summary>
    public string PersonId { get; } = Guard.Against.NotAName(PersonId);

    /// <summary>Gets the id of the post.</summary>
    public string PostId { get; } = Guard.Against.NotAName(PostId);

    /// <summary>Gets how much it counts when it is not followed.</summary>
    public int Weight { get; } = Guard.Against.OutOfRange(Weight, nameof(Weight), 1, MostWeight);
}
