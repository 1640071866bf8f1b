namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>The rules on what a supervision committee does, in the order in which the ledger lists them for each act.</summary>
public static class SupervisionFindings
{
    private static readonly RuleSet Set = new("supervision.");

    /// <summary>Gets the rule on what it may do.</summary>
    public static RuleDescriptor Power { get; } =
        Set.Rule(
            "power",
            new("Powers of supervision", "监督职责"),
            new("within its powers: {subject}", "属于监督职责：{subject}"),
            new("not within its powers: {subject}", "不属于监督职责：{subject}")
        );

    /// <summary>Gets the rule that what binds is heeded.</summary>
    public static RuleDescriptor Heeded { get; } =
        Set.Rule(
            "heeded",
            new("Binding supervision heeded", "有约束力的监督的执行"),
            new("heeded: {subject}", "已执行：{subject}"),
            new("must be heeded: {subject}", "须执行：{subject}")
        );

    /// <summary>Gets the rule on to whom breaches of law are reported.</summary>
    public static RuleDescriptor ReportsBreachesTo { get; } =
        Set.Rule(
            "reports-breaches-to",
            new("To whom breaches of law are reported", "违纪违法行为的反映对象"),
            new("a breach of law was reported to {subject}", "违纪违法行为向{subject}反映"),
            new("a breach of law must be reported to {subject}", "违纪违法行为须向{subject}反映")
        );

    /// <summary>Gets the rule on to whom breaches of law are reported besides.</summary>
    public static RuleDescriptor ReportsBreachesAlsoTo { get; } =
        Set.Rule(
            "reports-breaches-also-to",
            new("To whom breaches of law are reported besides", "违纪违法行为一并反映的对象"),
            new("a breach of law was reported besides to {subject}", "违纪违法行为并向{subject}反映"),
            new("a breach of law must be reported besides to {subject}", "违纪违法行为须并向{subject}反映")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
