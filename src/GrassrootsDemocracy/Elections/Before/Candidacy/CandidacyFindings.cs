namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The rules by which somebody may stand, in the order in which the ledger lists them.</summary>
public static class CandidacyFindings
{
    private static readonly RuleSet Set = new("candidacy.");

    /// <summary>Gets the rule on who nominates.</summary>
    public static RuleDescriptor Nominator { get; } =
        Set.Rule(
            "nominator",
            new("Who nominates", "提名主体"),
            new("put forward by one who may: {subject}", "由有权提名者提名：{subject}"),
            new("must be put forward by one who may: {subject}", "须由有权提名者提名：{subject}")
        );

    /// <summary>Gets the rule on how many nominate together.</summary>
    public static RuleDescriptor Signers { get; } =
        Set.Rule(
            "signers",
            new("Nominating together", "联合提名人数"),
            new("those who nominate together ({subject}): {actual}", "联合提名人数（{subject}）：{actual}")
        );

    /// <summary>Gets the rule on nominating through another.</summary>
    public static RuleDescriptor ByProxy { get; } =
        Set.Rule(
            "by-proxy",
            new("Nominating through another", "委托提名"),
            new("put forward in person: {subject}", "由本人提名：{subject}"),
            new("must be put forward in person: {subject}", "须由本人提名：{subject}")
        );

    /// <summary>Gets the rule on one nominator who names a person for several posts.</summary>
    public static RuleDescriptor Repeated { get; } =
        Set.Rule(
            "repeated",
            new("One person named for several posts", "重复提名"),
            new(
                "one nominator named the person for {actual:post|posts}: {subject}",
                "同一人提名其担任{actual}项职务：{subject}"
            )
        );

    /// <summary>Gets the rule on when one signs up.</summary>
    public static RuleDescriptor SignUp { get; } =
        Set.Rule(
            "sign-up",
            new("Signing up in time", "自荐报名时间"),
            new("signed up in time: {subject}", "按时报名：{subject}"),
            new("must sign up in time: {subject}", "须按时报名：{subject}")
        );

    /// <summary>Gets the rule on what bars a person from standing.</summary>
    public static RuleDescriptor Bar { get; } =
        Set.Rule(
            "bar",
            new("Barred from standing", "不得作为候选人"),
            new("nothing bars the person from standing: {subject}", "不存在不得作为候选人的情形：{subject}"),
            new("barred from standing: {subject}", "不得作为候选人：{subject}"),
            new(
                "whether this bars the person from standing is not known: {subject}",
                "是否存在不得作为候选人的情形不详：{subject}"
            )
        );

    /// <summary>Gets the rule on what bars a person from standing once a meeting decides so.</summary>
    public static RuleDescriptor DecidedBar { get; } =
        Set.Rule(
            "decided-bar",
            new("Barred by decision", "经决定不得作为候选人"),
            new(
                "no decision bars the person from standing: {subject}",
                "没有不得作为候选人的决定：{subject}"
            ),
            new("barred from standing by decision: {subject}", "经决定不得作为候选人：{subject}"),
            new(
                "whether a decision bars the person from standing is not known: {subject}",
                "是否有不得作为候选人的决定不详：{subject}"
            )
        );

    /// <summary>Gets the rule on what a candidate must meet.</summary>
    public static RuleDescriptor Condition { get; } =
        Set.Rule(
            "condition",
            new("What a candidate must meet", "候选人条件"),
            new("what a candidate must meet: {subject}", "候选人具体条件：{subject}")
        );

    /// <summary>Gets the rule that a candidate stands on the roll.</summary>
    public static RuleDescriptor Voter { get; } =
        Set.Rule(
            "voter",
            new("Candidates on the roll", "候选人须为选民"),
            new("{subject} is on the roll", "{subject}列入选民名单"),
            new("{subject} must be on the roll", "{subject}须列入选民名单")
        );

    /// <summary>Gets the rule on who reviews.</summary>
    public static RuleDescriptor Review { get; } =
        Set.Rule(
            "review",
            new("Review of candidates", "候选人审查"),
            new("reviewed by the one whose task it is: {subject}", "经有权机构审查：{subject}"),
            new("must be reviewed by the one whose task it is: {subject}", "须经有权机构审查：{subject}")
        );

    /// <summary>Gets the rule on how many terms running a person serves.</summary>
    public static RuleDescriptor Terms { get; } =
        Set.Rule(
            "terms",
            new("Terms running", "连任"),
            new("terms running of {subject} with this one: {actual}", "{subject}连同本届的连任届数：{actual}")
        );

    /// <summary>Gets the rule on offices that do not go together with the post.</summary>
    public static RuleDescriptor Office { get; } =
        Set.Rule(
            "office",
            new("Offices that do not go together", "不得兼任"),
            new("an office to be given up before taking the post: {subject}", "任职前须辞去的职务：{subject}")
        );

    /// <summary>Gets the rule on a person put forward for several posts.</summary>
    public static RuleDescriptor Posts { get; } =
        Set.Rule(
            "posts",
            new("Put forward for several posts", "同时被提名多项职务"),
            new("put forward for several posts: {subject}", "同时被提名多项职务：{subject}"),
            new(
                "may stand only for the post that was chosen in writing: {subject}",
                "只能以书面确认的职务参选：{subject}"
            ),
            new(
                "must choose in writing for which post to stand: {subject}",
                "须书面确认参选的职务：{subject}"
            )
        );

    /// <summary>Gets the rule on how many names one nominator puts forward.</summary>
    public static RuleDescriptor Names { get; } =
        Set.Rule(
            "names",
            new("Names of one nominator", "提名人数"),
            new("names put forward by {subject}: {actual}", "提名人数（{subject}）：{actual}")
        );

    /// <summary>Gets the rule on how many take part in a nomination by ballot.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Turnout of the nomination", "提名、预选参加人数"),
            new(
                "{actual} of {whole}{share} took part in the nomination",
                "选民{whole}人中，参加提名投票{actual}人{share}"
            )
        );

    /// <summary>Gets the rule on withdrawing in time and in writing.</summary>
    public static RuleDescriptor Withdrawal { get; } =
        Set.Rule(
            "withdrawal",
            new("Withdrawal before the ballot", "候选人退出"),
            new("{subject} no longer stands", "{subject}退出竞选"),
            new(
                "whoever no longer stands must say so in time and in writing: {subject}",
                "退出竞选须按期书面提出：{subject}"
            )
        );

    /// <summary>Gets the rule on how many become formal candidates.</summary>
    public static RuleDescriptor List { get; } =
        Set.Rule(
            "list",
            new("List of formal candidates", "正式候选人名单"),
            new("formal candidates ({subject}): {actual}", "正式候选人（{subject}）：{actual}")
        );

    /// <summary>Gets the rule on equal votes at the edge of the list.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie at the edge of the candidates", "候选人得票相等"),
            new(
                "{actual} with {whole:vote|votes} each ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人得票相等（各{whole}票），尚余名额{needed}个"
            )
        );

    /// <summary>Gets the rule on the order in which the formal candidates are published.</summary>
    public static RuleDescriptor ListOrder { get; } =
        Set.Rule(
            "list-order",
            new("Order of the published candidates", "候选人名单的顺序"),
            new("names out of order ({subject}): {actual}", "顺序有误的人数（{subject}）：{actual}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
