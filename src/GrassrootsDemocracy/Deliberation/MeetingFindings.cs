namespace GrassrootsDemocracy.Deliberation;

/// <summary>The rules on how a meeting is called and held, in the order in which the ledger lists them.</summary>
public static class MeetingFindings
{
    private static readonly RuleSet Set = new("assembly.");

    /// <summary>Gets the rule on who asks for a meeting that must then be called.</summary>
    public static RuleDescriptor Request { get; } =
        Set.Rule(
            "request",
            new("Asking for a meeting", "提议召集会议"),
            new(
                "{subject} who asked for the meeting: {actual} of {whole}{share}",
                "{subject}提议召集会议：{actual}，总数{whole}{share}"
            )
        );

    /// <summary>Gets the rule on how soon a meeting that was asked for is held.</summary>
    public static RuleDescriptor HeldWithin { get; } =
        Set.Rule(
                "held-within",
                new("A meeting that was asked for", "应提议召开会议"),
                new("held {days} after it was asked for", "提议后{days}召开")
            )
            .OnDays(
                new("held {days} before it was asked for", "提议前{days}召开"),
                new("held on the day that it was asked for", "提议当日召开"),
                new("when it was held is not known", "召开日期不详")
            );

    /// <summary>Gets the rule on who calls the meeting.</summary>
    public static RuleDescriptor CalledBy { get; } =
        Set.Rule(
            "called-by",
            new("Who calls the meeting", "会议召集人"),
            new("called by {subject}", "由{subject}召集"),
            new("must be called by {subject}", "须由{subject}召集")
        );

    /// <summary>Gets the rule on how long before the meeting people are told.</summary>
    public static RuleDescriptor Notice { get; } =
        Set.Rule("notice", new("Notice", "会议通知"), new("told {days} before the meeting", "会前{days}通知"))
            .OnDays(
                new("told {days} after the meeting", "会后{days}通知"),
                new("told on the day of the meeting", "会议当日通知"),
                new("when those invited were told is not known", "通知日期不详")
            );

    /// <summary>Gets the rule on how long before the meeting the papers are there.</summary>
    public static RuleDescriptor Papers { get; } =
        Set.Rule(
                "papers",
                new("Papers before the meeting", "会前材料"),
                new("papers there {days} before the meeting", "会前{days}提供材料")
            )
            .OnDays(
                new("papers there {days} after the meeting", "会后{days}提供材料"),
                new("papers there on the day of the meeting", "会议当日提供材料"),
                new("when the papers were there is not known", "提供材料的日期不详")
            );

    /// <summary>Gets the rule on who is in the chair.</summary>
    public static RuleDescriptor ChairedBy { get; } =
        Set.Rule(
            "chaired-by",
            new("Who is in the chair", "会议主持人"),
            new("chaired by {subject}", "由{subject}主持"),
            new("must be chaired by {subject}", "须由{subject}主持")
        );

    /// <summary>Gets the rule on who may attend without a vote.</summary>
    public static RuleDescriptor Guests { get; } =
        Set.Rule(
            "guests",
            new("Those who may only listen", "列席人员"),
            new("attending without a vote: {subject}", "列席：{subject}")
        );

    /// <summary>Gets the rule on meeting in parts.</summary>
    public static RuleDescriptor InParts { get; } =
        Set.Rule(
            "in-parts",
            new("A meeting in parts", "分片区召开会议"),
            new("parts that met apart: {actual}", "分片区数：{actual}")
        );

    /// <summary>Gets the rule on who is left out of the whole.</summary>
    public static RuleDescriptor LeftOut { get; } =
        Set.Rule(
            "left-out",
            new("Who is not counted in the whole", "不计算在总数内的人员"),
            new("left out of the whole ({subject}): {actual}", "不计算在总数内（{subject}）：{actual}人")
        );

    /// <summary>Gets the rule on what a delegation says.</summary>
    public static RuleDescriptor Delegation { get; } =
        Set.Rule(
            "delegation",
            new("What a delegation says", "授权应当明确的事项"),
            new(
                "the delegation says {actual} of what it must ({subject})",
                "授权已明确{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on what the minutes hold.</summary>
    public static RuleDescriptor Minutes { get; } =
        Set.Rule(
            "minutes",
            new("What the minutes hold", "会议记录"),
            new("in the minutes: {subject}", "会议记录载有：{subject}"),
            new("the minutes lack what they must hold ({subject})", "会议记录内容不全（{subject}）"),
            new("to be in the minutes: {subject}", "会议记录应当载明：{subject}")
        );

    /// <summary>Gets the rule on how often the meeting is held, which is judged over many meetings.</summary>
    public static RuleDescriptor HeldEvery { get; } =
        Set.Rule(
            "held-every",
            new("How often it meets", "会议召开次数"),
            new("{subject}: periods with too few meetings {actual}", "{subject}：召开次数不足的期数{actual}")
        );

    /// <summary>Gets the rule on who changes a decision.</summary>
    public static RuleDescriptor ChangedBy { get; } =
        Set.Rule(
            "changed-by",
            new("Who changes a decision", "决定的更改"),
            new("the decision was changed by {subject}", "由{subject}更改决定"),
            new("the decision must be changed by {subject}", "决定须由{subject}更改")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
