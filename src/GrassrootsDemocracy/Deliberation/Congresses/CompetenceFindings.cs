namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on which body decides what, in the order in which the ledger lists them.</summary>
public static class CompetenceFindings
{
    private static readonly RuleSet Set = new("competence.");

    /// <summary>Gets the rule that a matter is decided by the body that it is for.</summary>
    public static RuleDescriptor Body { get; } =
        Set.Rule("body", new("The body that a matter is for", "决策主体"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that no body below decides on a topic that was not approved.</summary>
    public static RuleDescriptor Topic { get; } =
        Set.Rule(
            "topic",
            new("Topics approved first", "议题先经表决"),
            new("decided below on an approved topic: {subject}", "下级机构按经表决的议题决策：{subject}"),
            new(
                "the topic must be approved before it is decided on below: {subject}",
                "下级机构决策前议题须经表决：{subject}"
            )
        );

    /// <summary>Gets the rule on the body to which the year's topics are put.</summary>
    public static RuleDescriptor TopicsPut { get; } =
        Set.Rule(
            "topics-put",
            new("Who approves the topics of the year", "年度议题表决机构"),
            new("topic put up: {subject}", "提交议题：{subject}"),
            new("topic to be put up: {subject}", "应提交议题：{subject}")
        );

    /// <summary>Gets the rule on when the year's topics are put up.</summary>
    public static RuleDescriptor TopicsWithin { get; } =
        Set.Rule(
                "topics-within",
                new("When the topics are put up", "年度议题提交时间"),
                new("{subject}: voted on in month {actual} of the year", "{subject}：年内第{actual}个月表决")
            )
            .OnDays(
                new("{subject}: voted on before the year began", "{subject}：年初之前表决"),
                new("{subject}: voted on before the year began", "{subject}：年初之前表决"),
                new("{subject}: when it was voted on is not known", "{subject}：表决日期不详")
            );

    /// <summary>Gets the rule on the reports of the body below.</summary>
    public static RuleDescriptor Reports { get; } =
        Set.Rule(
            "reports",
            new("Reports on the work", "报告工作"),
            new("reports made in the year: {actual}", "年内报告{actual}次")
        );

    /// <summary>Gets the rule that the execution of resolutions is reported on.</summary>
    public static RuleDescriptor Execution { get; } =
        Set.Rule(
            "execution",
            new("Execution reported", "报告决议执行情况"),
            new("execution reported on: {subject}", "报告执行情况：{subject}"),
            new("execution to be reported on: {subject}", "应报告执行情况：{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
