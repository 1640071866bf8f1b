namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>The rules of an assessment level by level, in the order in which the ledger lists them for each organisation.</summary>
public static class HonourFindings
{
    private static readonly RuleSet Set = new("honours.");

    /// <summary>Gets the rule on the ladder: the honour is one of its steps.</summary>
    public static RuleDescriptor Ladder { get; } =
        Set.Rule(
            "ladder",
            new("Ladder of honours", "逐级创建的层次"),
            new("an honour of the ladder: {subject}", "属于逐级创建的荣誉：{subject}"),
            new("no honour of the ladder: {subject}", "不属于逐级创建的荣誉：{subject}")
        );

    /// <summary>Gets the rule on entering: organisations founded of those that should be.</summary>
    public static RuleDescriptor Founded { get; } =
        Set.Rule(
            "founded",
            new("Organisations founded", "已建团组织与应建团组织"),
            new("{subject}: founded {actual} of {whole}", "{subject}：应建{whole}个，已建{actual}个")
        );

    /// <summary>Gets the rule on the precondition: the honour below was held before.</summary>
    public static RuleDescriptor Before { get; } =
        Set.Rule(
            "before",
            new("Honour held before", "前一级荣誉"),
            new("{subject}: years running {actual}", "{subject}：连续{actual}年")
        );

    /// <summary>Gets the rule on what stars are given for.</summary>
    public static RuleDescriptor Stars { get; } =
        Set.Rule(
            "stars",
            new("Stars", "星级"),
            new("{subject}: criteria met {actual}", "{subject}：达到{actual}项")
        );

    /// <summary>Gets the rule on what honours are given for.</summary>
    public static RuleDescriptor Goods { get; } =
        Set.Rule(
            "goods",
            new("What the honour takes", "荣誉评定的内容"),
            new(
                "criteria of the honour that are met: {actual} ({subject})",
                "荣誉评定内容达到{actual}项（{subject}）"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
