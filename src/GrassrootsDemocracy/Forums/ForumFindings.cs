namespace GrassrootsDemocracy.Forums;

/// <summary>The rules on what is held again and again, in the order in which the ledger lists them.</summary>
public static class ForumFindings
{
    private static readonly RuleSet Set = new("forum.");

    /// <summary>Gets the rule on how often it is held.</summary>
    public static RuleDescriptor Every { get; } =
        Set.Rule(
            "every",
            new("How often it is held", "举办次数"),
            new("{subject}: periods or days missed {actual}", "{subject}：未按期举办的期数{actual}")
        );

    /// <summary>Gets the rule on what is held ad hoc.</summary>
    public static RuleDescriptor AdHoc { get; } =
        Set.Rule(
            "ad-hoc",
            new("Held ad hoc", "临时举办"),
            new("times held ad hoc: {actual}", "临时举办次数：{actual}")
        );

    /// <summary>Gets the rule on whether its days are fixed.</summary>
    public static RuleDescriptor DaysFixed { get; } =
        Set.Rule(
            "days-fixed",
            new("Fixed days", "固定日期"),
            new("its days are fixed beforehand", "已事先确定日期"),
            new("its days must be fixed beforehand", "须事先确定日期")
        );

    /// <summary>Gets the rule on who fixes its days.</summary>
    public static RuleDescriptor DaysFixedBy { get; } =
        Set.Rule(
            "days-fixed-by",
            new("Who fixes the days", "日期的确定者"),
            new("its days are fixed by {subject}", "日期由{subject}确定"),
            new("its days must be fixed by {subject}", "日期须由{subject}确定")
        );

    /// <summary>Gets the rule on whether its place is fixed.</summary>
    public static RuleDescriptor PlaceFixed { get; } =
        Set.Rule("place-fixed", new("Fixed place", "固定地点"), new("places: {actual}", "地点数：{actual}"));

    /// <summary>Gets the rule on who leads it.</summary>
    public static RuleDescriptor LedBy { get; } =
        Set.Rule(
            "led-by",
            new("Who leads it", "带领者"),
            new("led by whom it must be ({subject})", "由规定人员带领（{subject}）"),
            new("must be led by whom the norm names ({subject})", "须由规定人员带领（{subject}）")
        );

    /// <summary>Gets the rule on who the main speaker is.</summary>
    public static RuleDescriptor MainSpeaker { get; } =
        Set.Rule(
            "main-speaker",
            new("Main speaker", "主讲人"),
            new("the main speaker is whom the norm names ({subject})", "主讲人符合规定（{subject}）"),
            new("the main speaker must be whom the norm names ({subject})", "主讲人须符合规定（{subject}）")
        );

    /// <summary>Gets the rule on those who speak after the main speaker.</summary>
    public static RuleDescriptor Supplementary { get; } =
        Set.Rule(
            "supplementary",
            new("Supplementary speakers", "补讲人"),
            new("supplementary speakers: {actual} ({subject})", "补讲人数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on through how many channels people are invited.</summary>
    public static RuleDescriptor Channels { get; } =
        Set.Rule(
            "channels",
            new("Channels of invitation", "邀请形式"),
            new("kinds of channels: {actual} ({subject})", "邀请形式种数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on whether questions are answered on the spot.</summary>
    public static RuleDescriptor OnTheSpot { get; } =
        Set.Rule(
            "on-the-spot",
            new("Answered on the spot", "当场答复"),
            new(
                "questions answered on the spot: {actual} ({subject})",
                "当场答复问题数：{actual}（{subject}）"
            )
        );

    /// <summary>Gets the rule on who answers.</summary>
    public static RuleDescriptor AnsweredBy { get; } =
        Set.Rule(
            "answered-by",
            new("Who answers", "答复者"),
            new("answered by whom it must be ({subject})", "由规定人员答复（{subject}）"),
            new("must be answered by whom the norm names ({subject})", "须由规定人员答复（{subject}）")
        );

    /// <summary>Gets the rule on the times of day at which it is mostly held.</summary>
    public static RuleDescriptor TimesOfDay { get; } =
        Set.Rule(
            "times-of-day",
            new("Times of day", "举办时段"),
            new("times held then: {actual} ({subject})", "在规定时段举办的次数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on what it covers.</summary>
    public static RuleDescriptor Contents { get; } =
        Set.Rule(
            "contents",
            new("What it covers", "内容"),
            new(
                "of what it must cover it covered: {actual} ({subject})",
                "应有内容已涵盖{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on whether every day of a rota has somebody.</summary>
    public static RuleDescriptor Manned { get; } =
        Set.Rule(
            "manned",
            new("Every day has somebody", "每期有人值班"),
            new("days without anybody: {actual}", "无人值班的天数：{actual}")
        );

    /// <summary>Gets the rule on taking turns.</summary>
    public static RuleDescriptor InTurn { get; } =
        Set.Rule(
            "in-turn",
            new("Taking turns", "轮流值班"),
            new("{subject}: one is ahead of another by turns {actual}", "{subject}：轮值次数相差{actual}次")
        );

    /// <summary>Gets the rule on who comes twice running.</summary>
    public static RuleDescriptor TwiceRunning { get; } =
        Set.Rule(
            "twice-running",
            new("Nobody twice running", "不连续值班"),
            new(
                "{subject}: times that one came twice running {actual}",
                "{subject}：同一人连续轮值{actual}次"
            )
        );

    /// <summary>Gets the rule on whether substitutions are recorded.</summary>
    public static RuleDescriptor Substitutions { get; } =
        Set.Rule(
            "substitutions",
            new("Substitutions", "替班记录"),
            new(
                "times that another came and it is not recorded for whom: {actual}",
                "替班未记录次数：{actual}"
            )
        );

    /// <summary>Gets the rule on whether a unit is above another.</summary>
    public static RuleDescriptor NoHierarchy { get; } =
        Set.Rule(
            "no-hierarchy",
            new("No unit above another", "互不隶属"),
            new("member units that are above another: {actual}", "与其他成员单位有隶属关系的单位数：{actual}")
        );

    /// <summary>Gets the rule on liaison officers.</summary>
    public static RuleDescriptor Officers { get; } =
        Set.Rule(
            "officers",
            new("Liaison officers", "联络员"),
            new("member units without a liaison officer: {actual}", "没有联络员的成员单位数：{actual}")
        );

    /// <summary>Gets the rule on how often opinions are collected.</summary>
    public static RuleDescriptor OpinionsEvery { get; } =
        Set.Rule(
            "opinions-every",
            new("Opinions collected regularly", "定期征集意见"),
            new(
                "{subject}: periods without collecting opinions {actual}",
                "{subject}：未征集意见的期数{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
