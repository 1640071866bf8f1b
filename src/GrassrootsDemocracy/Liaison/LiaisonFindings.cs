namespace GrassrootsDemocracy.Liaison;

/// <summary>The rules on a network of delegates, in the order in which the ledger lists them.</summary>
public static class LiaisonFindings
{
    private static readonly RuleSet Set = new("liaison.");

    /// <summary>Gets the rule on how many each who is responsible is linked to.</summary>
    public static RuleDescriptor Each { get; } =
        Set.Rule(
            "each",
            new("How many each is linked to", "联系数量"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets the rule on whom nobody reaches.</summary>
    public static RuleDescriptor Coverage { get; } =
        Set.Rule(
            "coverage",
            new("Whom nobody reaches", "联系覆盖"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets the rule on how many are responsible for each.</summary>
    public static RuleDescriptor LinkedBy { get; } =
        Set.Rule(
            "linked-by",
            new("How many are responsible for each", "联系人数量"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets the rule on links that lead out of the unit.</summary>
    public static RuleDescriptor WithinUnit { get; } =
        Set.Rule(
            "within-unit",
            new("Links within the unit", "就地联系"),
            new(
                "{subject}, links that lead out of the unit: {actual}",
                "{subject}，超出本单位（本地）的联系：{actual}项"
            )
        );

    /// <summary>Gets the rule on how the links are spread.</summary>
    public static RuleDescriptor Load { get; } =
        Set.Rule(
            "load",
            new("Spread of the load", "负担分布"),
            new("{subject}: the loads are {actual} apart", "{subject}：负担相差{actual}")
        );

    /// <summary>Gets the rule on about how many each is linked to.</summary>
    public static RuleDescriptor About { get; } =
        Set.Rule(
            "about",
            new("About how many", "大致数量"),
            new("{subject}, with exactly that number: {actual}", "{subject}，恰为该数者：{actual}")
        );

    /// <summary>Gets the rule on how often contact is made.</summary>
    public static RuleDescriptor Contact { get; } =
        Set.Rule(
            "contact",
            new("Contact in a period", "定期联系"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets the rule on how long the time since the last contact should be at the most.</summary>
    public static RuleDescriptor IdealInterval { get; } =
        Set.Rule(
            "ideal-interval",
            new("Time since the last contact, as it should be", "理想联系间隔"),
            new(
                "{subject}, contacted as lately as should be: {actual}",
                "{subject}，在理想间隔之内者：{actual}"
            )
        );

    /// <summary>Gets the rule on how long the time since the last contact may be at the most.</summary>
    public static RuleDescriptor MostInterval { get; } =
        Set.Rule(
            "most-interval",
            new("Time since the last contact, at the most", "最长联系间隔"),
            new("{subject}, contacted lately enough: {actual}", "{subject}，在最长间隔之内者：{actual}")
        );

    /// <summary>Gets the rule on contacts made by somebody who was not responsible on the day.</summary>
    public static RuleDescriptor NotResponsible { get; } =
        Set.Rule(
            "not-responsible",
            new("Contacts by somebody not responsible", "非责任人联系"),
            new(
                "{subject}, contacts made by somebody not responsible on the day: {actual}",
                "{subject}，由当日非责任人进行的联系：{actual}次"
            )
        );

    /// <summary>Gets the rule on what each group crosses.</summary>
    public static RuleDescriptor Crossing { get; } =
        Set.Rule(
            "crossing",
            new("What groups cross", "小组跨度"),
            new("{subject}, groups that cross it: {actual}", "{subject}，达到的小组：{actual}")
        );

    /// <summary>Gets the rule on how often groups and councils are active.</summary>
    public static RuleDescriptor Activity { get; } =
        Set.Rule(
            "activity",
            new("Activity of groups and councils", "小组与会议活动"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
