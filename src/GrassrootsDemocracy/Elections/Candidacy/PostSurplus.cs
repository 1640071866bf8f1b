using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>How many more candidates than posts there are for one office, such as one more for the director.</summary>
/// <param name="Post">The office.</param>
/// <param name="More">How many more candidates than posts.</param>
public sealed record PostSurplus(Label Post, CountRange More) : IReadable
{
    /// <summary>Gets the office.</summary>
    public Label Post { get; } = Guard.Against.Null(Post);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        CandidacyTexts.Fill("post-surplus", culture, Post.ToString(culture), More.ToString(culture));

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
