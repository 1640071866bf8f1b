using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>The labels of the usual posts of a committee; a rulebook or a host adds its own.</summary>
public static class CommitteePosts
{
    /// <summary>Gets the label for the director (主任).</summary>
    public static Label Director { get; } = new("director", "director", "主任");

    /// <summary>Gets the label for a deputy director (副主任).</summary>
    public static Label DeputyDirector { get; } = new("deputy-director", "deputy director", "副主任");

    /// <summary>Gets the label for a member (委员).</summary>
    public static Label Member { get; } = new("member", "member", "委员");

    /// <summary>Gets the label for the women's seat (妇女委员).</summary>
    public static Label WomensMember { get; } = new("womens-member", "women's member", "妇女委员");
}
