namespace GrassrootsDemocracy.Posts;

/// <summary>One post (职位) of a body: a committee of a director and four members has five posts.</summary>
public sealed record Post
{
    /// <summary>Gets the id, by which the post is told apart from the others of its roster, such as "member-2".</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets the body it belongs to; see <see cref="Bodies"/>, and a label of the host's own where the library has none.</summary>
    public required Label Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets the office it is, such as director; several posts may be of one office.</summary>
    public required Office Office
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Office));
    }

    /// <summary>Gets whether it is a full-time post (专职); <see langword="null"/> when it is not known.</summary>
    public bool? IsFullTime { get; init; }
}
