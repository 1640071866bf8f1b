namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>The labels of what rulebooks ask about a proxy vote; a rulebook or a host adds its own.</summary>
public static class ProxyFacts
{
    /// <summary>Gets the label for a principal who is away and cannot take part (选举期间外出不能参加投票).</summary>
    public static Label Away { get; } =
        new("proxy-fact/principal-away", "the principal away during the vote", "选举期间外出不能参加投票");

    /// <summary>Gets the label for another special reason that keeps the principal from voting (特殊原因不能参加投票).</summary>
    public static Label SpecialReason { get; } =
        new(
            "proxy-fact/special-reason",
            "the principal kept from voting by a special reason",
            "特殊原因不能参加投票"
        );

    /// <summary>Gets the label for a written mandate (书面委托).</summary>
    public static Label Written { get; } = new("proxy-fact/written", "a written mandate", "书面委托");

    /// <summary>Gets the label for the election committee's review (经选举委员会审核).</summary>
    public static Label Reviewed { get; } =
        new("proxy-fact/reviewed", "the election committee's review", "经选举委员会审核");
}
