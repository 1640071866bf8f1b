namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The rules on appeals, in the order in which the ledger lists them.</summary>
public static class AppealFindings
{
    private static readonly RuleSet Set = new("appeal.");

    /// <summary>Gets the rule by which every appeal received is in one state.</summary>
    public static RuleDescriptor Accounted { get; } =
        Set.Rule(
            "accounted",
            new("Every appeal received is in one state", "诉求件数相符"),
            new("appeals received: {actual} ({subject})", "收到诉求{actual}件（{subject}）")
        );

    /// <summary>Gets the rule by which appeals of one matter are counted as one.</summary>
    public static RuleDescriptor Matters { get; } =
        Set.Rule(
            "matters",
            new("Appeals of one matter are one matter", "并案计为一事"),
            new("matters among the appeals received: {actual}", "收到的诉求合计：{actual}事")
        );

    /// <summary>Gets the rule by which merged appeals lead to one that is handled.</summary>
    public static RuleDescriptor Merged { get; } =
        Set.Rule(
                "merged",
                new("A merged appeal has one that leads", "并案的主件"),
                new("{subject}: merged with an appeal that leads", "{subject}：已并入主件")
            )
            .Otherwise(new("{subject}: must be merged with an appeal that leads", "{subject}：并案须有主件"));

    /// <summary>Gets the rule on every appeal being answered.</summary>
    public static RuleDescriptor Answered { get; } =
        Set.Rule(
            "answered",
            new("Every appeal is answered", "逐件答复"),
            new("appeals not answered: {actual}", "未答复的诉求：{actual}件")
        );

    /// <summary>Gets the rule on recording how satisfied authors are.</summary>
    public static RuleDescriptor Satisfaction { get; } =
        Set.Rule(
            "satisfaction",
            new("The author's satisfaction is recorded", "记录满意度"),
            new(
                "appeals answered without the author's satisfaction: {actual}",
                "已答复而未记录满意度的诉求：{actual}件"
            )
        );

    /// <summary>Gets the rule on acts that fit no state.</summary>
    public static RuleDescriptor Contradiction { get; } =
        Set.Rule(
            "contradiction",
            new("Acts that fit no state", "记录矛盾"),
            new("{subject}: fits nothing that went before", "{subject}：与此前记录不符")
        );

    /// <summary>Gets the rule on acts of one day whose order is not known and decides.</summary>
    public static RuleDescriptor Order { get; } =
        Set.Rule(
            "order",
            new("The order of the acts of a day decides", "同日行为的先后影响结论"),
            new("where the appeal stands ({subject})", "诉求所处环节（{subject}）")
        );

    /// <summary>Gets the rule on how soon an appeal is routed.</summary>
    public static RuleDescriptor RoutedInTime { get; } =
        Set.Rule(
                "routed-in-time",
                new("Routed in time", "按时流转"),
                new(
                    "{subject}, days until it was found who must answer, or so far: {actual}",
                    "{subject}，流转用时（未流转的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on how soon an appeal is answered, for the first time or again.</summary>
    public static RuleDescriptor AnsweredInTime { get; } =
        Set.Rule(
                "answered-in-time",
                new("Answered in time", "按时答复"),
                new(
                    "{subject}, days until it was answered, or so far: {actual}",
                    "{subject}，答复用时（未答复的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on who extends the time.</summary>
    public static RuleDescriptor ExtendedBy { get; } =
        Set.Rule(
                "extended-by",
                new("Who extended the time", "延期的批准人"),
                new("extended by whoever may: {subject}", "延期由有权者批准：{subject}")
            )
            .Otherwise(new("must be extended by whoever may: {subject}", "延期须由有权者批准：{subject}"));

    /// <summary>Gets the rule on how long an extension may be.</summary>
    public static RuleDescriptor ExtendedFor { get; } =
        Set.Rule(
                "extended-for",
                new("Length of an extension", "延期的长度"),
                new("{subject}, days of the extension: {actual}", "{subject}，延期：{actual}日")
            )
            .InDays();

    /// <summary>Gets the rule on pauses for which the time stands still.</summary>
    public static RuleDescriptor Paused { get; } =
        Set.Rule(
                "paused",
                new("Days for which the time stands still", "不计入时限的天数"),
                new("{subject}, days that do not count: {actual}", "{subject}，不计入时限：{actual}日")
            )
            .InDays();

    /// <summary>Gets the rule on escalating what is overdue.</summary>
    public static RuleDescriptor Escalated { get; } =
        Set.Rule(
                "escalated",
                new("What is overdue is escalated", "逾期督办"),
                new(
                    "{subject}, days overdue until it was escalated, or so far: {actual}",
                    "{subject}，逾期至督办（未督办的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on reopening an appeal whose author is not satisfied.</summary>
    public static RuleDescriptor Reopened { get; } =
        Set.Rule(
            "reopened",
            new("Reopened when the author is not satisfied", "不满意的重新办理"),
            new("{subject}, times reopened: {actual}", "{subject}，重新办理：{actual}次")
        );

    /// <summary>Gets the rule on who other than the author opens an appeal again.</summary>
    public static RuleDescriptor ReopenedBy { get; } =
        Set.Rule(
                "reopened-by",
                new("Who opened it again", "重启办理的决定人"),
                new("opened again by whoever may: {subject}", "重启办理由有权者决定：{subject}")
            )
            .Otherwise(
                new("must be opened again by whoever may: {subject}", "重启办理须由有权者决定：{subject}")
            );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
