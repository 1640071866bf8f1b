namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The rules on items and alternatives, in the order in which the ledger lists them.</summary>
public static class BallotFindings
{
    private static readonly RuleSet Set = new("ballot.");

    /// <summary>Gets the rule that every item has a vote of its own.</summary>
    public static RuleDescriptor Items { get; } =
        Set.Rule(
            "items",
            new("A vote for each item", "逐项表决"),
            new("{subject}: votes held on it {actual}", "{subject}：单独表决{actual}次")
        );

    /// <summary>Gets the rule that a vote is on an item that was put up.</summary>
    public static RuleDescriptor StrayVote { get; } =
        Set.Rule(
            "stray-vote",
            new("A vote on no item", "未列入议程的表决"),
            new("{subject}: a vote on what is not among the items", "{subject}：不在所列事项之内的表决")
        );

    /// <summary>Gets the rule on how many alternatives there are.</summary>
    public static RuleDescriptor Alternatives { get; } =
        Set.Rule(
            "alternatives",
            new("Alternatives to choose among", "备选方案数"),
            new("alternatives on the paper: {actual}", "选票所列方案{actual}个")
        );

    /// <summary>Gets the rule on what follows when no alternative has the majority.</summary>
    public static RuleDescriptor Runoff { get; } =
        Set.Rule(
            "runoff",
            new("No alternative with the majority", "无方案过半数"),
            new(
                "no alternative has the majority; voted on again: {actual} ({subject})",
                "无方案达到通过票数；再次表决{actual}个（{subject}）"
            )
        );

    /// <summary>Gets the rule on the votes that decide a runoff.</summary>
    public static RuleDescriptor RunoffMajority { get; } =
        Set.Rule(
            "runoff-majority",
            new("Votes that decide the second vote", "再次表决通过票数"),
            new(
                "{subject}: votes in the second vote {actual} of {whole}{share}",
                "{subject}：再次表决{whole}中得{actual}票{share}"
            )
        );

    /// <summary>Gets the rule on alternatives with equal votes.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Alternatives with equal votes", "备选方案得票相等"),
            new(
                "{actual} with {whole:vote|votes} each are tied: {subject}",
                "{subject}共{actual}个方案得票相等（各{whole}票）"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
