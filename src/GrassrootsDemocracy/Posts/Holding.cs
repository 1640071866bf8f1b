namespace GrassrootsDemocracy.Posts;

/// <summary>That a person holds a post on the day in question.</summary>
/// <param name="Post">The post.</param>
/// <param name="Person">The person.</param>
/// <param name="Since">The first day on which the person has held it without a break.</param>
/// <param name="IsActing">Whether the person only acts in it.</param>
public sealed record Holding(Post Post, Person Person, LocalDate Since, bool IsActing)
{
    /// <summary>Gets the post.</summary>
    public Post Post { get; } = Guard.Against.Null(Post);

    /// <summary>Gets the person.</summary>
    public Person Person { get; } = Guard.Against.Null(Person);
}
