namespace GrassrootsDemocracy.Posts;

/// <summary>An office of a body, such as the director of the villagers' committee, or all its offices.</summary>
/// <param name="Body">The body.</param>
/// <param name="Office">The office; <see langword="null"/> for every member of the body.</param>
public sealed record OfficeAt(Label Body, Office? Office = null) : Readable
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <summary>Determines whether a post is of this office of this body.</summary>
    /// <param name="post">The post.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Covers(Post post) =>
        Guard.Against.Null(post).Body == Body && (Office is null || post.Office == Office);

    internal bool Covers(OfficeAt part) => part.Body == Body && (Office is null || part.Office == Office);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Office is null
            ? new Words("members of the {0}", "{0}成员").Fill(language, Body.ToString(language))
            : new Words("{0} of the {1}", "{1}{0}").Fill(
                language,
                Office.ToString(language),
                Body.ToString(language)
            );
}
