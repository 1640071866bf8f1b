namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>The rules on pledges, in the order in which the ledger lists them.</summary>
public static class PledgeFindings
{
    private static readonly RuleSet Set = new("pledge.");

    /// <summary>Gets the rule that a pledge is made in public.</summary>
    public static RuleDescriptor Public { get; } =
        Set.Rule(
            "public",
            new("Pledge made in public", "公开作出承诺"),
            new("the pledge was made in public: {subject}", "已公开作出承诺：{subject}"),
            new("the pledge must be made in public: {subject}", "须公开作出承诺：{subject}")
        );

    /// <summary>Gets the rule on how many targets a pledge has.</summary>
    public static RuleDescriptor LeastTargets { get; } =
        Set.Rule(
            "least-targets",
            new("Targets of a pledge", "承诺事项"),
            new("targets that were pledged: {actual}", "承诺事项{actual}项")
        );

    /// <summary>Gets the rule that each target is measurable.</summary>
    public static RuleDescriptor Measurable { get; } =
        Set.Rule(
            "measurable",
            new("Measurable targets", "可以衡量的承诺事项"),
            new("targets without a number or a last day: {actual}", "无数量或者无期限的承诺事项{actual}项")
        );

    /// <summary>Gets the rule that a target is reached as pledged.</summary>
    public static RuleDescriptor Target { get; } =
        Set.Rule(
            "target",
            new("Fulfilment of a target", "承诺事项兑现"),
            new("{subject}: {actual} so far", "{subject}：现为{actual}")
        );

    /// <summary>Gets the rule on the share of the targets that is fulfilled.</summary>
    public static RuleDescriptor LeastFulfilled { get; } =
        Set.Rule(
            "least-fulfilled",
            new("Share of targets fulfilled", "承诺兑现率"),
            new("targets that are fulfilled: {actual} of {whole}", "已兑现{actual}项，共{whole}项")
        );

    /// <summary>Gets the rule on how often fulfilment is told.</summary>
    public static RuleDescriptor ToldEvery { get; } =
        Set.Rule(
            "told-every",
            new("How often fulfilment is told", "公布承诺兑现情况的次数"),
            new(
                "{subject}: periods without a word on fulfilment {actual}",
                "{subject}：未公布兑现情况的期数{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
