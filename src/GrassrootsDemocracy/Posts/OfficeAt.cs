using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Posts;

/// <summary>An office of a body, such as the director of the villagers' committee, or all its offices.</summary>
/// <param name="Body">The body.</param>
/// <param name="Office">The office; <see langword="null"/> for every member of the body.</param>
public sealed record OfficeAt(Label Body, Office? Office = null) : IReadable
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
    public string ToString(CultureInfo culture) =>
        Office is null
            ? PostTexts.All.Fill("members-of", culture, Body.ToString(culture))
            : PostTexts.All.Fill("office-at", culture, Office.ToString(culture), Body.ToString(culture));

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
