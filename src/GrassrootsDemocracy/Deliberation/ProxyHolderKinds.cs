namespace GrassrootsDemocracy.Deliberation;

/// <summary>Who may vote for another in a meeting (受委托). A rulebook that knows others makes labels of its own.</summary>
public static class ProxyHolderKinds
{
    /// <summary>Gets a member of the same household with full civil capacity (同一户内具有完全民事行为能力的家庭成员).</summary>
    public static Label SameHousehold { get; } =
        new(
            "proxy-holder/same-household",
            "a capable member of the same household",
            "同一户内具有完全民事行为能力的其他家庭成员"
        );
}
