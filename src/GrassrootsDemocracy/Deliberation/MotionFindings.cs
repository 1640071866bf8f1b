namespace GrassrootsDemocracy.Deliberation;

/// <summary>The rules that one vote is judged by, in the order in which the ledger lists them.</summary>
public static class MotionFindings
{
    private static readonly RuleSet Set = new("motion.");

    /// <summary>Gets the rule that a decision is made by those to whom the law gives it.</summary>
    public static RuleDescriptor Competence { get; } =
        Set.Rule(
            "competence",
            new("Whose decision it is", "由谁决定"),
            new("{subject}: for this body to decide", "{subject}：由本会议决定"),
            new("{subject}: not for this body to decide", "{subject}：不由本会议决定"),
            new(
                "{subject}: whether it is for this body to decide is not known",
                "{subject}：是否由本会议决定不详"
            )
        );

    /// <summary>Gets the rule on who puts a matter up.</summary>
    public static RuleDescriptor TabledBy { get; } =
        Set.Rule(
            "tabled-by",
            new("Who puts a matter up", "议题的提出"),
            new("put up by {subject}", "由{subject}提出"),
            new("must be put up by {subject}", "须由{subject}提出")
        );

    /// <summary>Gets the rule that important matters are studied first.</summary>
    public static RuleDescriptor StudiedFirst { get; } =
        Set.Rule(
            "studied-first",
            new("Important matters are studied first", "重要事项先行研究讨论"),
            new("studied first by {subject}", "先经{subject}研究讨论"),
            new("must be studied first by {subject}", "须先经{subject}研究讨论")
        );

    /// <summary>Gets the rule on more votes than there can be.</summary>
    public static RuleDescriptor Excess { get; } =
        Set.Rule(
            "excess",
            new("More votes than there can be", "票数多于人数"),
            new("{subject}: votes cast {actual}", "{subject}：已投票数{actual}")
        );

    /// <summary>Gets the rule on the ways in which a meeting may be made up.</summary>
    public static RuleDescriptor Basis { get; } =
        Set.Rule(
            "basis",
            new("Who makes up the meeting", "会议由哪些人参加"),
            new("the meeting is made up of: {subject}", "会议参加人员：{subject}"),
            new("the meeting cannot be made up of: {subject}", "会议不得由下列人员组成：{subject}")
        );

    /// <summary>Gets the rule on how many must be present at the vote.</summary>
    public static RuleDescriptor Opening { get; } =
        Set.Rule(
            "opening",
            new("Attendance at the vote", "表决时到会人数"),
            new(
                "{subject}: present at the vote {actual} of {whole}{share}",
                "{subject}：表决时到会{actual}，基数{whole}{share}"
            )
        );

    /// <summary>Gets the rule that no vote is lost: what every one present did.</summary>
    public static RuleDescriptor Votes { get; } =
        Set.Rule(
            "votes",
            new("Every vote counted", "各类票数"),
            new("votes cast {actual}: {subject}", "已投票数{actual}：{subject}")
        );

    /// <summary>Gets the rule on secrecy.</summary>
    public static RuleDescriptor Secret { get; } =
        Set.Rule(
            "secret",
            new("Secret vote", "无记名投票"),
            new("{subject}: the vote was secret", "{subject}：已实行无记名投票"),
            new("{subject}: the vote must be secret", "{subject}：须实行无记名投票")
        );

    /// <summary>Gets the rule on votes cast for others.</summary>
    public static RuleDescriptor Proxies { get; } =
        Set.Rule(
            "proxies",
            new("Votes cast for others", "委托表决"),
            new("{subject}: votes cast by proxy {actual}", "{subject}：委托表决{actual}票")
        );

    /// <summary>Gets the rule on who may vote for others.</summary>
    public static RuleDescriptor ProxyHolder { get; } =
        Set.Rule(
            "proxy-holder",
            new("Who may vote for others", "受托人资格"),
            new("proxies are held by those who may hold them: {subject}", "受托人符合范围：{subject}"),
            new("proxies may not be held by {subject}", "不得担任受托人：{subject}"),
            new("proxies may be held only by {subject}", "受托人限于{subject}")
        );

    /// <summary>Gets the rule on for how many one may vote.</summary>
    public static RuleDescriptor ProxyCap { get; } =
        Set.Rule(
            "proxy-cap",
            new("Proxies in one hand", "每人接受委托数"),
            new("{subject}: most proxies in one hand {actual}", "{subject}：一人最多接受委托{actual}")
        );

    /// <summary>Gets the rule on votes cast from elsewhere.</summary>
    public static RuleDescriptor Remote { get; } =
        Set.Rule(
            "remote",
            new("Votes cast from elsewhere", "不到会表决"),
            new("{subject}: votes cast from elsewhere {actual}", "{subject}：不到会表决{actual}票")
        );

    /// <summary>Gets the rule on the share of votes that adopts.</summary>
    public static RuleDescriptor Majority { get; } =
        Set.Rule(
            "majority",
            new("Votes for the motion", "赞成票"),
            new("{subject}: for {actual} of {whole}{share}", "{subject}：赞成{actual}，基数{whole}{share}")
        );

    /// <summary>Gets the rule on what an adopted document provides for.</summary>
    public static RuleDescriptor Contents { get; } =
        Set.Rule(
            "contents",
            new("What a document provides for", "文件应当规定的内容"),
            new(
                "of what it must provide for it does: {actual} ({subject})",
                "应当规定的内容已规定{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on what a decision may not contradict.</summary>
    public static RuleDescriptor NotAgainst { get; } =
        Set.Rule(
            "not-against",
            new("What a decision may not contradict", "决定不得抵触、侵犯的内容"),
            new("no norm keeps it from going against: {subject}", "未禁止与之不同：{subject}"),
            new("may not go against: {subject}", "不得抵触、侵犯：{subject}")
        );

    /// <summary>Gets the rule on what a meeting is too divided to decide.</summary>
    public static RuleDescriptor PassedUp { get; } =
        Set.Rule(
            "passed-up",
            new("What the meeting cannot decide", "难以形成决议的事项"),
            new("passed on to {subject} for a decision", "已提交{subject}讨论决定"),
            new("must be passed on to {subject} for a decision", "须提交{subject}讨论决定")
        );

    /// <summary>Gets the rule that a decision is filed.</summary>
    public static RuleDescriptor Filed { get; } =
        Set.Rule(
            "filed",
            new("Decisions are filed", "决定备案"),
            new("filed with {subject}", "报{subject}备案"),
            new("must be filed with {subject}", "须报{subject}备案")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
