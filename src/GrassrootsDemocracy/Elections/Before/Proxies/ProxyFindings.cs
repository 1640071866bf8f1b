namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>The rules that votes for another are judged by, in the order in which the ledger lists them.</summary>
public static class ProxyFindings
{
    private static readonly RuleSet Set = new("proxies.");

    /// <summary>Gets the rule on whether one may vote for another at all.</summary>
    public static RuleDescriptor Allowed { get; } =
        Set.Rule(
            "allowed",
            new("Proxy votes allowed", "是否实行委托投票"),
            new("one may vote for another: {subject}", "可以委托投票：{subject}"),
            new("one may not vote for another: {subject}", "不得委托投票：{subject}")
        );

    /// <summary>Gets the rule that principal and holder stand on the roll.</summary>
    public static RuleDescriptor Roll { get; } =
        Set.Rule(
            "roll",
            new("Principal and holder on the roll", "双方均为选民"),
            new("{subject} is on the roll", "{subject}列入选民名单"),
            new("{subject} must be on the roll", "{subject}须列入选民名单")
        );

    /// <summary>Gets the rule on who may hold.</summary>
    public static RuleDescriptor Holder { get; } =
        Set.Rule(
            "holder",
            new("Who may hold", "受委托人资格"),
            new("the holder is one who may vote for the principal: {subject}", "受委托人符合范围：{subject}"),
            new(
                "the holder must be one who may vote for the principal: {subject}",
                "受委托人须符合范围：{subject}"
            )
        );

    /// <summary>Gets the rule on what must hold of a grant.</summary>
    public static RuleDescriptor Condition { get; } =
        Set.Rule(
            "condition",
            new("What a grant needs", "委托条件"),
            new("the grant has what it needs: {subject}", "委托符合条件：{subject}"),
            new("what the grant must have: {subject}", "委托须符合条件：{subject}")
        );

    /// <summary>Gets the rule on when the principal asks.</summary>
    public static RuleDescriptor Asked { get; } =
        Set.Rule(
            "asked",
            new("Asked for in time", "提出委托的时间"),
            new("the grant was asked for in time: {subject}", "委托按时提出：{subject}"),
            new("the grant must be asked for in time: {subject}", "委托须按时提出：{subject}")
        );

    /// <summary>Gets the rule on the publication of the list.</summary>
    public static RuleDescriptor Published { get; } =
        Set.Rule(
            "published",
            new("Published in time", "委托名单公布"),
            new("the grant was published in time: {subject}", "委托按时公布：{subject}"),
            new("the grant must be published in time: {subject}", "委托须按时公布：{subject}")
        );

    /// <summary>Gets the rule that a principal gives one grant.</summary>
    public static RuleDescriptor Twice { get; } =
        Set.Rule(
            "twice",
            new("One grant of each principal", "一人一委托"),
            new("grants of {subject}, who has one vote: {actual}", "{subject}只有一票，委托次数：{actual}")
        );

    // The same rule, of a vote that is listed twice for one holder.
    internal static RuleDescriptor ListedTwice { get; } =
        new(
            Twice.Id,
            Twice.TitleWords,
            new(
                "{subject} is listed more than once and counts once: {actual}",
                "{subject}重复列出，只计一次，列出次数：{actual}"
            )
        );

    /// <summary>Gets the rule on holders who themselves have another vote for them.</summary>
    public static RuleDescriptor Chain { get; } =
        Set.Rule(
            "chain",
            new("Grants passed on", "再委托"),
            new("the holder has a vote cast by another: {subject}", "受委托人本人又委托他人：{subject}"),
            new(
                "a holder may not have a vote cast by another: {subject}",
                "受委托人不得再委托他人：{subject}"
            )
        );

    /// <summary>Gets the rule on principals who themselves vote for others.</summary>
    public static RuleDescriptor HolderGrants { get; } =
        Set.Rule(
            "holder-grants",
            new("Holders who give their vote away", "受委托人委托他人"),
            new(
                "others who gave {subject} their vote, who gives their own away: {actual}",
                "{subject}委托他人投票，同时接受委托人数：{actual}"
            )
        );

    /// <summary>Gets the rule on candidates who hold grants.</summary>
    public static RuleDescriptor Candidate { get; } =
        Set.Rule(
            "candidate",
            new("Candidates who hold grants", "候选人接受委托"),
            new("grants held by {subject}, who stands: {actual}", "候选人{subject}接受委托人数：{actual}")
        );

    /// <summary>Gets the rule on how many principals a holder votes for.</summary>
    public static RuleDescriptor Cap { get; } =
        Set.Rule(
            "cap",
            new("Principals of one holder", "接受委托人数"),
            new("others for whom {subject} votes: {actual}", "{subject}接受委托人数：{actual}")
        );

    // The same rule, of a holder of whom nobody says whether he stands.
    internal static RuleDescriptor PerhapsCandidate { get; } =
        new(
            Candidate.Id,
            Candidate.TitleWords,
            new(
                "grants held by {subject}, of whom nobody says whether he stands: {actual}",
                "{subject}接受委托人数（是否为候选人不详）：{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
