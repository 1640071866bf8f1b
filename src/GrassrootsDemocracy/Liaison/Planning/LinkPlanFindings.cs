namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>The rules on links and plans of links, in the order in which the ledger lists them.</summary>
public static class LinkPlanFindings
{
    private static readonly RuleSet Set = new("link-plan.");

    /// <summary>Gets the rule on how many holders everybody is linked by.</summary>
    public static RuleDescriptor Links { get; } =
        Set.Rule(
            "links",
            new("As many links as asked", "联系对象数量达标"),
            new("{subject}: {actual}", "{subject}：{actual}个")
        );

    /// <summary>Gets the rule on how many links every holder has.</summary>
    public static RuleDescriptor Load { get; } =
        Set.Rule(
            "load",
            new("Load of the holders", "联系人承担数量"),
            new("{subject}: {actual}", "{subject}：{actual}人")
        );

    /// <summary>Gets the rule on holders with more links than they can hold.</summary>
    public static RuleDescriptor Capacity { get; } =
        Set.Rule(
            "capacity",
            new("Capacity of the holders", "联系人承担能力"),
            new(
                "{subject}, holders with more links than they can hold: {actual}",
                "{subject}，超出承担能力的联系人：{actual}人"
            )
        );

    /// <summary>Gets the rule on links outside the area of who holds them.</summary>
    public static RuleDescriptor Locality { get; } =
        Set.Rule(
            "locality",
            new("Links within the area", "就地联系"),
            new(
                "{subject}, links held by somebody who may not hold them: {actual}",
                "{subject}，不应由其承担的联系：{actual}项"
            )
        );

    /// <summary>Gets the rule on how even the loads are.</summary>
    public static RuleDescriptor Balance { get; } =
        Set.Rule(
            "balance",
            new("Even loads", "承担均衡"),
            new(
                "{subject}, difference of the loads between which a link could be moved: {actual}",
                "{subject}，可以调整的联系人之间承担数量相差{actual}"
            )
        );

    /// <summary>Gets the rule on how many of today's links are changed.</summary>
    public static RuleDescriptor Changes { get; } =
        Set.Rule(
            "changes",
            new("Links of today that change", "现有联系变动"),
            new(
                "{subject}, links of today that change: {actual} of {whole}",
                "{subject}，现有联系{whole}项，其中变动{actual}项"
            )
        );

    /// <summary>Gets the rule on why a plan cannot be complete.</summary>
    public static RuleDescriptor Gap { get; } =
        Set.Rule(
            "gap",
            new("Why a plan is not complete", "方案不能完成的原因"),
            new("room for links: {actual} ({subject})", "可安排联系{actual}项（{subject}）")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
