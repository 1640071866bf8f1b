namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The usual ways to enter an open recommendation; a rulebook may name others of its own.</summary>
public static class EntryWays
{
    /// <summary>Gets the way of nominating oneself (个人自荐).</summary>
    public static Label Self { get; } = new("entry-way/self", "by oneself", "个人自荐");

    /// <summary>Gets the way of being recommended by an organisation (组织推荐).</summary>
    public static Label Organisation { get; } =
        new("entry-way/organisation", "by an organisation", "组织推荐");

    /// <summary>Gets the way of being recommended by residents (群众推荐).</summary>
    public static Label Residents { get; } = new("entry-way/residents", "by residents", "群众推荐");

    /// <summary>Gets the way of being recommended by party members (党员推荐).</summary>
    public static Label Members { get; } = new("entry-way/members", "by party members", "党员推荐");
}
