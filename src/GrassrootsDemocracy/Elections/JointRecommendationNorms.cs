using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The names of the norms by which several constituencies recommend candidates together (联合推荐).</summary>
public static class JointRecommendationNorms
{
    /// <summary>Gets the name for which constituencies must recommend.</summary>
    public static NormName<ValueList<Constituency>> Constituencies { get; } =
        new("nomination.constituencies", Order.None, ElectionTexts.All);

    /// <summary>Gets the name for how many more names than posts one may recommend; none for as many as posts (等额推荐).</summary>
    public static NormName<int> NamesOverPosts { get; } =
        new("nomination.names-over-posts", Order.LessIsStricter, ElectionTexts.All);

    /// <summary>Gets the name for whether a person's own willingness is needed.</summary>
    public static NormName<bool> Willingness { get; } =
        new("nomination.willingness", Order.None, ElectionTexts.All);

    /// <summary>Gets the name for how many more preliminary candidates than posts there are.</summary>
    public static NormName<Surplus> Surplus { get; } =
        new("nomination.surplus", Elections.Surplus.Compare, ElectionTexts.All);
}
