namespace GrassrootsDemocracy.Services.Custody;

/// <summary>The rules on what is kept for all, in the order in which the ledger lists them.</summary>
public static class CustodyFindings
{
    private static readonly RuleSet Set = new("custody.");

    /// <summary>Gets the rule on who makes it.</summary>
    public static RuleDescriptor MadeBy { get; } =
        Set.Rule(
            "made-by",
            new("Who makes it", "制发机关"),
            new("made by {subject}", "由{subject}制发"),
            new("must be made by {subject}", "须由{subject}制发")
        );

    /// <summary>Gets the rule on with whom it is filed.</summary>
    public static RuleDescriptor FiledWith { get; } =
        Set.Rule(
            "filed-with",
            new("Where it is filed", "保管事项的备案"),
            new("filed with {subject}", "已报{subject}备案"),
            new("must be filed with {subject}", "应当报{subject}备案")
        );

    /// <summary>Gets the rule on who keeps it.</summary>
    public static RuleDescriptor KeptBy { get; } =
        Set.Rule(
            "kept-by",
            new("Who keeps it", "保管者"),
            new("keepers that it must have: {actual} ({subject})", "规定的保管者已有{actual}个（{subject}）")
        );

    /// <summary>Gets the rule on who names the keeper.</summary>
    public static RuleDescriptor KeeperNamedBy { get; } =
        Set.Rule(
            "keeper-named-by",
            new("Who names the keeper", "保管人的提名"),
            new("the keeper was named by {subject}", "保管人由{subject}提名"),
            new("the keeper must be named by {subject}", "保管人须由{subject}提名")
        );

    /// <summary>Gets the rule on who decides on the keeper.</summary>
    public static RuleDescriptor KeeperDecidedBy { get; } =
        Set.Rule(
            "keeper-decided-by",
            new("Who decides on the keeper", "保管人的决定"),
            new("the keeper was decided on by {subject}", "保管人由{subject}讨论决定"),
            new("the keeper must be decided on by {subject}", "保管人须由{subject}讨论决定")
        );

    /// <summary>Gets the rule on what it holds.</summary>
    public static RuleDescriptor Holds { get; } =
        Set.Rule(
            "holds",
            new("What it holds", "保管的内容"),
            new("of what it must hold there is: {actual} ({subject})", "应有内容已有{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on what it must be.</summary>
    public static RuleDescriptor Qualities { get; } =
        Set.Rule(
            "qualities",
            new("What it must be", "保管的要求"),
            new("of what it must be it is: {actual} ({subject})", "符合的要求{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on what nobody may do with it.</summary>
    public static RuleDescriptor NobodyMay { get; } =
        Set.Rule(
            "nobody-may",
            new("What nobody may do with it", "对保管物的禁止行为"),
            new("may be done to it: {subject}", "不属于禁止行为：{subject}"),
            new("nobody may do to it: {subject}", "任何组织和个人不得：{subject}")
        );

    /// <summary>Gets the rule on who may see it.</summary>
    public static RuleDescriptor SeenBy { get; } =
        Set.Rule(
            "seen-by",
            new("Who may see it", "查阅"),
            new("{subject}: let see what may not be refused", "{subject}：查阅未被拒绝"),
            new("{subject}: may not be refused", "{subject}：不得拒绝查阅")
        );

    /// <summary>Gets the rule on what comes before its use.</summary>
    public static RuleDescriptor UsedAfter { get; } =
        Set.Rule(
            "used-after",
            new("What comes before its use", "使用前的程序"),
            new("steps before the use: {actual} ({subject})", "使用前已履行的程序{actual}项（{subject}）")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
