namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Who holds a post in a plan.</summary>
/// <param name="Post">The post.</param>
/// <param name="Person">The person; <see langword="null"/> where a relaxation lets somebody else hold it who is yet to be found.</param>
public sealed record Placement(Post Post, Person? Person)
{
    /// <summary>Gets the post.</summary>
    public Post Post { get; } = Guard.Against.Null(Post);
}
