namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>The rules on audits, in the order in which the ledger lists them.</summary>
public static class AuditFindings
{
    private static readonly RuleSet Set = new("audit.");

    /// <summary>Gets the rule on the occasions of an audit.</summary>
    public static RuleDescriptor Occasion { get; } =
        Set.Rule(
            "occasion",
            new("Occasions of an audit", "审计的情形"),
            new("an occasion on which there is an audit: {subject}", "属于应当审计的情形：{subject}"),
            new("no occasion on which there must be an audit: {subject}", "不属于应当审计的情形：{subject}")
        );

    /// <summary>Gets the rule on who is audited.</summary>
    public static RuleDescriptor Audited { get; } =
        Set.Rule(
            "audited",
            new("Who is audited", "审计对象"),
            new("among those who are audited: {subject}", "属于审计对象：{subject}"),
            new("not among those who must be audited: {subject}", "不属于应当审计的对象：{subject}")
        );

    /// <summary>Gets the rule on who can ask for an audit.</summary>
    public static RuleDescriptor Request { get; } =
        Set.Rule(
            "request",
            new("Asking for an audit", "要求审计"),
            new(
                "{subject} who asked for the audit: {actual} of {whole}{share}",
                "{subject}要求审计：{actual}，总数{whole}{share}"
            )
        );

    /// <summary>Gets the rule on who organises the audit.</summary>
    public static RuleDescriptor By { get; } =
        Set.Rule(
            "by",
            new("Who organises the audit", "审计的组织"),
            new("the audit was organised by {subject}", "审计由{subject}组织"),
            new("the audit must be organised by {subject}", "审计须由{subject}组织")
        );

    /// <summary>Gets the rule on what is audited.</summary>
    public static RuleDescriptor Items { get; } =
        Set.Rule(
            "items",
            new("What is audited", "审计事项"),
            new(
                "of what must be audited was: {actual} ({subject})",
                "应审计事项已审计{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on who can ask for further items.</summary>
    public static RuleDescriptor ItemRequest { get; } =
        Set.Rule(
            "item-request",
            new("Asking for further items", "要求审计其他事项"),
            new(
                "{subject} who asked for a further item: {actual} of {whole}{share}",
                "{subject}要求审计其他事项：{actual}，总数{whole}{share}"
            )
        );

    /// <summary>Gets the rule that further items are audited when enough ask.</summary>
    public static RuleDescriptor FurtherItem { get; } =
        Set.Rule(
            "further-item",
            new("Further items", "要求审计的其他事项"),
            new("audited because enough asked: {subject}", "已按要求审计：{subject}"),
            new("must be audited because enough asked: {subject}", "因有足够人数要求，须审计：{subject}"),
            new("whether it must be audited is not known: {subject}", "是否须审计不详：{subject}")
        );

    /// <summary>Gets the rule on how soon the audit is held.</summary>
    public static RuleDescriptor HeldWithin { get; } =
        Set.Rule(
                "held-within",
                new("Time for holding the audit", "开展审计的期限"),
                new(
                    "days until the audit was held, or so far: {actual}",
                    "至开展审计（未开展的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule that the result is published.</summary>
    public static RuleDescriptor Published { get; } =
        Set.Rule(
            "published",
            new("Publication of the audit", "审计结果公布"),
            new("the result of the audit was published", "审计结果已公布"),
            new("the result of the audit must be published", "审计结果须公布"),
            new(
                "the result of the audit is not published yet, or not known to be",
                "审计结果尚未公布或者是否公布不详"
            )
        );

    /// <summary>Gets the rule on how soon the result is published.</summary>
    public static RuleDescriptor PublishedWithin { get; } =
        Set.Rule(
                "published-within",
                new("Time for publishing the audit", "审计结果公布期限"),
                new(
                    "days until the result was published, or so far: {actual}",
                    "至公布审计结果（未公布的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule that the result is published before the next election.</summary>
    public static RuleDescriptor BeforeElection { get; } =
        Set.Rule(
                "before-election",
                new("Published before the next election", "下一届选举之前公布"),
                new(
                    "the result was published {days} before the next election",
                    "下一届选举前{days}公布审计结果"
                )
            )
            .OnDays(
                new(
                    "the result was published {days} after the next election",
                    "下一届选举后{days}公布审计结果"
                ),
                new("the result was published on the day of the next election", "下一届选举当日公布审计结果"),
                new("the result is not known to be published", "审计结果是否公布不详")
            );

    /// <summary>Gets the rule on how long before the next election committee is chosen the result is published.</summary>
    public static RuleDescriptor BeforeCommittee { get; } =
        Set.Rule(
                "before-committee",
                new(
                    "Published before the next election committee is chosen",
                    "下一届选举委员会推选产生前公布"
                ),
                new(
                    "the result was published {days} before the next election committee was chosen",
                    "下一届选举委员会推选产生前{days}公布审计结果"
                )
            )
            .OnDays(
                new(
                    "the result was published {days} after the next election committee was chosen",
                    "下一届选举委员会推选产生后{days}公布审计结果"
                ),
                new(
                    "the result was published on the day that the next election committee was chosen",
                    "下一届选举委员会推选产生当日公布审计结果"
                ),
                new("the result is not known to be published", "审计结果是否公布不详")
            );

    /// <summary>Gets the rule that nobody is released before an audit.</summary>
    public static RuleDescriptor NoReleaseBefore { get; } =
        Set.Rule(
            "no-release-before",
            new("No release before an audit", "未经审计不得解除经济责任"),
            new("released only after an audit: {subject}", "经审计后解除经济责任：{subject}"),
            new("must not be released before an audit: {subject}", "未经审计不得解除经济责任：{subject}")
        );

    /// <summary>Gets the rule on how soon one may object.</summary>
    public static RuleDescriptor ObjectionWithin { get; } =
        Set.Rule(
                "objection-within",
                new("Time for objecting to an audit", "对审计结果提出异议的期限"),
                new(
                    "days from the publication until the objection ({subject}): {actual}",
                    "公布后至提出异议（{subject}）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on to whom one objects.</summary>
    public static RuleDescriptor ObjectionTo { get; } =
        Set.Rule(
            "objection-to",
            new("To whom one objects", "审计异议的受理"),
            new("the objection was raised with {subject}", "异议向{subject}提出"),
            new("the objection must be raised with {subject}", "异议须向{subject}提出")
        );

    /// <summary>Gets the rule that the auditor explains the result.</summary>
    public static RuleDescriptor Explained { get; } =
        Set.Rule(
            "explained",
            new("Explanation by the auditor", "审计单位作出说明"),
            new("the auditor explained the result: {subject}", "审计单位已作出说明：{subject}"),
            new("the auditor must explain the result: {subject}", "审计单位须作出说明：{subject}")
        );

    /// <summary>Gets the rule on how soon the auditor explains it.</summary>
    public static RuleDescriptor ExplainedWithin { get; } =
        Set.Rule(
                "explained-within",
                new("Time for explaining an audit", "审计说明的期限"),
                new(
                    "days until the explanation, or so far ({subject}): {actual}",
                    "至作出说明（未说明的计至当日）（{subject}）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on who can ask for a review.</summary>
    public static RuleDescriptor Review { get; } =
        Set.Rule(
            "review",
            new("Asking for a review", "申请复查"),
            new(
                "{subject} who asked for a review: {actual} of {whole}{share}",
                "{subject}申请复查：{actual}，总数{whole}{share}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
