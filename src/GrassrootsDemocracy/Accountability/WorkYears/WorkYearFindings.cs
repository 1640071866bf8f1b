namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>The rules on a year of work, in the order in which the ledger lists them.</summary>
public static class WorkYearFindings
{
    private static readonly RuleSet Set = new("work-year.");

    /// <summary>Gets the rule on the stages of the year.</summary>
    public static RuleDescriptor Stage { get; } =
        Set.Rule(
            "stage",
            new("Stages of the year", "年度工作的环节"),
            new("took place in the year, in its order: {subject}", "已按顺序在当年进行：{subject}"),
            new("must take place in the year, in its order: {subject}", "须按顺序在当年进行：{subject}")
        );

    /// <summary>Gets the rule on to whom the year is forecast.</summary>
    public static RuleDescriptor ForecastTo { get; } =
        Set.Rule(
            "forecast-to",
            new("To whom the year is forecast", "预报的对象"),
            new(
                "circles to whom the year was forecast: {actual} ({subject})",
                "已预报的对象{actual}类（{subject}）"
            )
        );

    /// <summary>Gets the rule on when the forecast is made.</summary>
    public static RuleDescriptor ForecastWithin { get; } =
        InDays("forecast-within", "Time for the forecast", "预报的期限", "the forecast", "预报");

    /// <summary>Gets the rule on when the self-check is done.</summary>
    public static RuleDescriptor SelfCheckWithin { get; } =
        InDays("self-check-within", "Time for the self-check", "自查的期限", "the self-check", "自查");

    /// <summary>Gets the rule on when the assessment is held.</summary>
    public static RuleDescriptor AssessedWithin { get; } =
        InDays("assessed-within", "Time for the assessment", "考核的期限", "the assessment", "考核");

    /// <summary>Gets the rule that every slip is explained.</summary>
    public static RuleDescriptor SlipsExplained { get; } =
        Set.Rule(
            "slips-explained",
            new("Slips explained", "未按时完成的项目的解释"),
            new("not done in time, and explained: {subject}", "未按时完成，已作出解释：{subject}"),
            new("not done in time, which must be explained: {subject}", "未按时完成，须作出解释：{subject}"),
            new(
                "not done in time; whether it was explained is not known: {subject}",
                "未按时完成，是否作出解释不详：{subject}"
            )
        );

    /// <summary>Gets the rule that what is left is planned anew.</summary>
    public static RuleDescriptor RestReplanned { get; } =
        Set.Rule(
            "rest-replanned",
            new("What is left planned anew", "剩余项目的重新安排"),
            new("planned anew at the self-check: {subject}", "自查时已重新安排：{subject}"),
            new("must be planned anew at the self-check: {subject}", "自查时须重新安排：{subject}")
        );

    /// <summary>Gets the rule that an item is done by its day, or by the one for which it was planned anew.</summary>
    public static RuleDescriptor Item { get; } =
        Set.Rule(
            "item",
            new("Item of the year", "年度工作项目"),
            new("done by its day: {subject}", "按期完成：{subject}"),
            new("must be done by its day: {subject}", "须按期完成：{subject}"),
            new("not due yet: {subject}", "尚未到期：{subject}，结果不详")
        );

    /// <summary>Gets the rule on how the year is assessed.</summary>
    public static RuleDescriptor AssessedBy { get; } =
        Set.Rule(
            "assessed-by",
            new("How the year is assessed", "评议的形式"),
            new("assessed by {subject}", "以{subject}评议"),
            new("must be assessed by {subject}", "须以{subject}评议")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;

    private static RuleDescriptor InDays(
        string id,
        string title,
        string chineseTitle,
        string what,
        string chineseWhat
    ) =>
        Set.Rule(
                id,
                new(title, chineseTitle),
                new(
                    "days since the year began until " + what + ", or so far: {actual}",
                    "自年初至" + chineseWhat + "（未进行的计至当日）：{actual}日"
                )
            )
            .InDays();
}
