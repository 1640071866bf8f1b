namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>The rules that a plan for posts is judged by.</summary>
public static class PlanFindings
{
    private static readonly RuleSet Set = new("plan.");

    /// <summary>Gets the rule that every post is filled without a norm being broken.</summary>
    public static RuleDescriptor Fits { get; } =
        Set.Rule(
            "fits",
            new("A plan for every post", "职位安排"),
            new("posts filled by the plan: {actual}", "安排填补的职位：{actual}")
        );

    /// <summary>Gets the rule that posts which need different holders have as many people who could hold them.</summary>
    public static RuleDescriptor Shortage { get; } =
        Set.Rule(
            "shortage",
            new("Fewer people than posts", "人少于职位"),
            new(
                "people who could hold posts that need different holders ({subject}): {actual}",
                "可担任须由不同的人任职的职位（{subject}）的人数：{actual}"
            )
        );

    /// <summary>Gets the rule that the demands on a plan can all be met.</summary>
    public static RuleDescriptor Conflict { get; } =
        Set.Rule(
            "conflict",
            new("Demands that cannot all be met", "不能同时满足的要求"),
            new("cannot be met together with the rest: {subject}", "与其余要求不能同时满足：{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
