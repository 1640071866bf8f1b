namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>The rules on what may be done about a duty not kept, in the order in which the ledger lists them.</summary>
public static class ComplaintFindings
{
    private static readonly RuleSet Set = new("complaint.");

    /// <summary>Gets the rule on what one may ask about.</summary>
    public static RuleDescriptor Occasion { get; } =
        Set.Rule(
            "occasion",
            new("What one may ask about", "可以询问的情形"),
            new("about what one may ask: {subject}", "属于可以询问的情形：{subject}"),
            new("not about what one may ask: {subject}", "不属于可以询问的情形：{subject}")
        );

    /// <summary>Gets the rule on whom one may ask.</summary>
    public static RuleDescriptor AskedOf { get; } =
        Set.Rule(
            "asked-of",
            new("Whom one may ask", "询问的对象"),
            new("asked of {subject}", "向{subject}询问"),
            new("must be asked of {subject}", "须向{subject}询问")
        );

    /// <summary>Gets the rule on how soon the question is answered.</summary>
    public static RuleDescriptor AnsweredWithin { get; } =
        Set.Rule(
                "answered-within",
                new("Time for the answer", "答复的期限"),
                new("days until the answer, or so far: {actual}", "至答复（未答复的计至当日）：{actual}日")
            )
            .InDays();

    /// <summary>Gets the rule that the answer is in writing.</summary>
    public static RuleDescriptor InWriting { get; } =
        Set.Rule(
            "in-writing",
            new("Answer in writing", "书面答复"),
            new("answered in writing", "已书面答复"),
            new("must be answered in writing", "须书面答复")
        );

    /// <summary>Gets the rule on to whom one turns above.</summary>
    public static RuleDescriptor Above { get; } =
        Set.Rule(
            "above",
            new("To whom one turns above", "反映的受理机关"),
            new("brought before {subject}", "向{subject}反映"),
            new("must be brought before {subject}", "须向{subject}反映")
        );

    /// <summary>Gets the rule on how soon it is looked into above.</summary>
    public static RuleDescriptor FoundWithin { get; } =
        Set.Rule(
                "found-within",
                new("Time for the investigation above", "调查核实的期限"),
                new(
                    "days until it was looked into and answered, or so far: {actual}",
                    "至调查核实并答复（未答复的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule that a breach is put right by whoever may, or ordered to be.</summary>
    public static RuleDescriptor PutRight { get; } =
        Set.Rule(
            "put-right",
            new("Putting a breach right", "违法行为的纠正"),
            new(
                "put right, or ordered to be, by who may: {subject}",
                "已由有权者纠正或者责令改正：{subject}"
            ),
            new(
                "must be put right, or ordered to be, by who may: {subject}",
                "须由有权者纠正或者责令改正：{subject}"
            )
        );

    /// <summary>Gets the rule on what those responsible are given.</summary>
    public static RuleDescriptor Sanctions { get; } =
        Set.Rule(
            "sanctions",
            new("What those responsible are given", "对责任人员的处理"),
            new(
                "of what those responsible must be given they were: {actual} ({subject})",
                "对责任人员应作的处理已作出{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule that harm is made good.</summary>
    public static RuleDescriptor Compensated { get; } =
        Set.Rule(
            "compensated",
            new("Harm made good", "损害赔偿"),
            new("the harm was made good", "损害已赔偿"),
            new("the harm must be made good", "损害须赔偿")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
