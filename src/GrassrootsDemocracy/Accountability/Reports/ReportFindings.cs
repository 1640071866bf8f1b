namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>The rules on duty reports, in the order in which the ledger lists them.</summary>
public static class ReportFindings
{
    private static readonly RuleSet Set = new("report.");

    /// <summary>Gets the rule on how often the body reports.</summary>
    public static RuleDescriptor Every { get; } =
        Set.Rule(
            "every",
            new("How often it reports", "述职次数"),
            new("{subject}: periods with too few reports {actual}", "{subject}：述职次数不足的期数{actual}")
        );

    /// <summary>Gets the rule on before whom the body reports.</summary>
    public static RuleDescriptor HeardBy { get; } =
        Set.Rule(
            "heard-by",
            new("Before whom it reports", "听取述职的会议"),
            new("reported before {subject}", "已向{subject}述职"),
            new("must report before {subject}", "须向{subject}述职")
        );

    /// <summary>Gets the rule on who reports.</summary>
    public static RuleDescriptor Reporters { get; } =
        Set.Rule(
            "reporters",
            new("Who reports", "述职人"),
            new("of those who must report did: {actual} ({subject})", "应述职者已述职{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on what a report holds.</summary>
    public static RuleDescriptor Contents { get; } =
        Set.Rule(
            "contents",
            new("What a report holds", "述职内容"),
            new(
                "of what a report must hold it held: {actual} ({subject})",
                "应报告内容已报告{actual}项（{subject}）"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
