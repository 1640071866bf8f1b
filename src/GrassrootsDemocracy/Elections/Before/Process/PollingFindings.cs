namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The rules that the arrangements for a vote are judged by, in the order in which the ledger lists them.</summary>
public static class PollingFindings
{
    private static readonly RuleSet Set = new("polling.");

    /// <summary>Gets the rule that candidates do not work at the vote.</summary>
    public static RuleDescriptor NoCandidates { get; } =
        Set.Rule(
            "no-candidates",
            new("Candidates at work at the vote", "候选人担任投票工作人员"),
            new("candidates at work at the vote: {subject}", "担任投票工作人员的候选人：{subject}"),
            new(
                "no candidate may be at work at the vote: {subject}",
                "候选人不得担任投票工作人员：{subject}"
            ),
            new("no candidate may be at work at the vote", "候选人不得担任投票工作人员")
        );

    /// <summary>Gets the rule that relatives of candidates do not work at the vote.</summary>
    public static RuleDescriptor NoRelatives { get; } =
        Set.Rule(
            "no-relatives",
            new("Relatives of candidates at work at the vote", "候选人亲属担任投票工作人员"),
            new(
                "relatives of candidates at work at the vote: {subject}",
                "担任投票工作人员的候选人亲属：{subject}"
            ),
            new(
                "no relative of a candidate may be at work at the vote: {subject}",
                "候选人亲属不得担任投票工作人员：{subject}"
            ),
            new("no relative of a candidate may be at work at the vote", "候选人亲属不得担任投票工作人员")
        );

    /// <summary>Gets the rule on why somebody else wrote for a voter.</summary>
    public static RuleDescriptor HelpReason { get; } =
        Set.Rule(
            "help-reason",
            new("Why somebody else wrote", "代写选票的原因"),
            new(
                "somebody else wrote for a reason that is enough: {subject}",
                "代写选票符合规定情形：{subject}"
            ),
            new(
                "somebody else may write only for a reason that is enough: {subject}",
                "代写选票须符合规定情形：{subject}"
            )
        );

    /// <summary>Gets the rule on who wrote for a voter.</summary>
    public static RuleDescriptor Helper { get; } =
        Set.Rule(
            "helper",
            new("Who wrote for a voter", "代写选票的人"),
            new("somebody who may wrote for the voter: {subject}", "由可以代写的人代写选票：{subject}"),
            new(
                "only somebody who may can write for the voter: {subject}",
                "须由可以代写的人代写选票：{subject}"
            )
        );

    /// <summary>Gets the rule on what the ballot lets a voter do.</summary>
    public static RuleDescriptor Choices { get; } =
        Set.Rule(
            "choices",
            new("What the ballot offers", "选票的表决选择"),
            new(
                "the ballot offers {actual} of what it must ({subject})",
                "选票具备{actual}种选择（{subject}）"
            )
        );

    /// <summary>Gets the rule on the scrutineers of a polling station.</summary>
    public static RuleDescriptor StationScrutineers { get; } =
        Set.Rule(
            "station-scrutineers",
            new("Scrutineers of a polling station", "投票站的监票人"),
            new(
                "polling station {subject}: {actual:scrutineer|scrutineers}",
                "投票站{subject}：监票人{actual}名"
            )
        );

    /// <summary>Gets the rule on why a mobile ballot box is used.</summary>
    public static RuleDescriptor BoxReason { get; } =
        Set.Rule(
            "box-reason",
            new("Why a mobile ballot box is used", "使用流动票箱的情形"),
            new(
                "a mobile ballot box is used for a reason that is enough: {subject}",
                "使用流动票箱符合规定情形：{subject}"
            ),
            new(
                "a mobile ballot box may be used only for a reason that is enough: {subject}",
                "使用流动票箱须符合规定情形：{subject}"
            )
        );

    /// <summary>Gets the rule on the approval of a mobile ballot box.</summary>
    public static RuleDescriptor BoxApproval { get; } =
        Set.Rule(
            "box-approval",
            new("Approval of a mobile ballot box", "流动票箱的批准"),
            new(
                "mobile ballot box {subject}: {actual} of the approvals needed {actual?was|were} given",
                "流动票箱{subject}：已获批准{actual}项"
            )
        );

    /// <summary>Gets the rule on the scrutineers of a mobile ballot box.</summary>
    public static RuleDescriptor BoxScrutineers { get; } =
        Set.Rule(
            "box-scrutineers",
            new("Scrutineers of a mobile ballot box", "流动票箱的监票人"),
            new(
                "mobile ballot box {subject}: {actual:scrutineer|scrutineers}",
                "流动票箱{subject}：监票人{actual}名"
            )
        );

    /// <summary>Gets the rule on publishing the voters and scrutineers of a mobile ballot box.</summary>
    public static RuleDescriptor BoxPublished { get; } =
        Set.Rule(
            "box-published",
            new("Publication of a mobile ballot box", "流动票箱的公告"),
            new(
                "mobile ballot box {subject}: its voters and scrutineers were published",
                "流动票箱{subject}：已公告选民名单和监票人名单"
            ),
            new(
                "mobile ballot box {subject}: its voters and scrutineers must be published",
                "流动票箱{subject}：须公告选民名单和监票人名单"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
