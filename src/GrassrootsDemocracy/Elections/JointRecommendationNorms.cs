namespace GrassrootsDemocracy.Elections;

/// <summary>The names of the norms by which several constituencies recommend candidates together (联合推荐).</summary>
public static class JointRecommendationNorms
{
    /// <summary>Gets the name for which constituencies must recommend.</summary>
    public static NormName<ValueList<Constituency>> Constituencies { get; } =
        new(
            "nomination.constituencies",
            Order.AllRequired<Constituency>(),
            new("constituencies that recommend", "推荐方")
        );

    /// <summary>Gets the name for how many more names than posts one may recommend; none for as many as posts (等额推荐).</summary>
    public static NormName<int> NamesOverPosts { get; } =
        new NormName<int>(
            "nomination.names-over-posts",
            Order.LessIsStricter,
            new("names recommended over posts", "推荐人数超出职数")
        ).From(0);

    /// <summary>Gets the name for whether a person's own willingness is needed.</summary>
    public static NormName<bool> Willingness { get; } =
        new("nomination.willingness", Order.None, new("willingness", "本人意愿"));

    /// <summary>Gets the name for how many more preliminary candidates than posts there are.</summary>
    public static NormName<Surplus> Surplus { get; } =
        new(
            "nomination.surplus",
            Elections.Surplus.Compare,
            new("preliminary candidates over posts", "初步人选差额")
        );
}
