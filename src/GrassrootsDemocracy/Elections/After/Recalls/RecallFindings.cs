namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The rules that a recall is judged by, in the order in which the ledger lists them.</summary>
public static class RecallFindings
{
    private static readonly RuleSet Set = new("recall.");

    /// <summary>Gets the rule on how many must sign.</summary>
    public static RuleDescriptor Petition { get; } =
        Set.Rule(
            "petition",
            new("Petition for a recall", "罢免要求"),
            new("{subject}: {actual} of {whole} signed", "{subject}联名{actual}，基数{whole}")
        );

    /// <summary>Gets the rule on who proposes a recall without signatures.</summary>
    public static RuleDescriptor Proposal { get; } =
        Set.Rule(
            "proposal",
            new("Proposal of a recall", "罢免建议"),
            new("the recall was proposed by {subject}", "由{subject}提出罢免建议"),
            new("the recall must be proposed by {subject}", "罢免建议须由{subject}提出")
        );

    /// <summary>Gets the rule on the grounds of such a proposal.</summary>
    public static RuleDescriptor Grounds { get; } =
        Set.Rule(
            "grounds",
            new("Grounds of a proposal", "罢免建议的情形"),
            new("grounds that the norm names: {actual} ({subject})", "属于规定情形的{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on what a petition must have.</summary>
    public static RuleDescriptor Parts { get; } =
        Set.Rule(
            "parts",
            new("What the petition has", "罢免要求的内容"),
            new(
                "parts of the petition that are there ({subject}): {actual}",
                "罢免要求具备{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule that facts on which a recall failed cannot bring another at once.</summary>
    public static RuleDescriptor SameFacts { get; } =
        Set.Rule(
                "same-facts",
                new("Same facts again", "同一事实再次罢免"),
                new(
                    "the same facts are brought {days} after a recall failed",
                    "距上次罢免未获通过{days}，以同一事实再次提出"
                )
            )
            .OnDays(
                new(
                    "the same facts are brought {days} before a recall failed",
                    "以同一事实提出早于罢免未获通过{days}"
                ),
                new(
                    "the same facts are brought on the day that a recall failed",
                    "罢免未获通过当日以同一事实再次提出"
                ),
                new(
                    "when the same facts were brought after a recall failed is not known",
                    "以同一事实再次提出的日期不详"
                )
            );

    /// <summary>Gets the rule on resignations before the vote.</summary>
    public static RuleDescriptor Resignation { get; } =
        Set.Rule(
            "resignation",
            new("Resignation before the vote", "投票前辞职"),
            new("{subject} resigned before the vote", "{subject}在投票表决前辞职"),
            new(
                "whether {subject} resigned before the vote is not known",
                "{subject}是否在投票表决前辞职不详"
            )
        );

    /// <summary>Gets the rule on who calls the vote.</summary>
    public static RuleDescriptor Caller { get; } =
        Set.Rule(
            "caller",
            new("Who calls the vote", "罢免投票的召集人"),
            new("called by {subject}, who may call it", "由有权召集的{subject}召集"),
            new("must be called by {subject}", "须由{subject}召集")
        );

    /// <summary>Gets the rule on what must have come before somebody calls the vote.</summary>
    public static RuleDescriptor CallerAfter { get; } =
        Set.Rule(
            "caller-after",
            new("What comes before the call", "召集的前提"),
            new("the call came after {subject}", "召集前已有规定的步骤：{subject}"),
            new("the call must come after {subject}", "召集前须有规定的步骤：{subject}")
        );

    /// <summary>Gets the rule on when the vote is held.</summary>
    public static RuleDescriptor Deadline { get; } =
        Set.Rule(
                "deadline",
                new("Time of the vote", "罢免投票期限"),
                new("the vote was held {days} after the petition", "收到罢免要求后{days}投票")
            )
            .OnDays(
                new("the vote was held {days} before the petition", "收到罢免要求前{days}投票"),
                new("the vote was held on the day of the petition", "收到罢免要求当日投票"),
                new("when the vote was held after the petition is not known", "收到罢免要求后投票的日期不详")
            );

    /// <summary>Gets the rule on what the member must be given.</summary>
    public static RuleDescriptor Safeguards { get; } =
        Set.Rule(
            "safeguards",
            new("What the member is given", "被罢免者的权利"),
            new("the member was given {actual} of what is due ({subject})", "已保障{actual}项（{subject}）")
        );

    /// <summary>Gets the rule that those vote who elected the member.</summary>
    public static RuleDescriptor Mode { get; } =
        Set.Rule(
            "mode",
            new("Who votes", "投票人"),
            new("those who vote are those who elected", "按产生时的选举方式投票"),
            new("those who elected must vote, and others did", "须按产生时的选举方式投票，实际并非如此"),
            new("those who elected must vote", "须按产生时的选举方式投票")
        );

    /// <summary>Gets the rule that ballots must not outnumber those who could cast them.</summary>
    public static RuleDescriptor ExcessBallots { get; } =
        Set.Rule(
            "excess-ballots",
            new("Ballots and voters", "票数与人数"),
            new("{actual:ballot|ballots} came back", "收回选票{actual}张")
        );

    /// <summary>Gets the rule on how many must vote.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Turnout", "参加投票人数"),
            new("{actual} of {whole} took part{share}", "参加投票{actual}，基数{whole}{share}")
        );

    /// <summary>Gets the rule on the votes that recall a member.</summary>
    public static RuleDescriptor Majority { get; } =
        Set.Rule(
            "majority",
            new("Votes that recall", "罢免票数"),
            new(
                "{actual:vote is|votes are} for the recall of {subject}{share}",
                "赞成罢免{subject}的{actual}票{share}"
            )
        );

    /// <summary>Gets the rule on what must be done with the result.</summary>
    public static RuleDescriptor Aftermath { get; } =
        Set.Rule(
            "aftermath",
            new("What is done with the result", "罢免结果的处理"),
            new("done with the result: {actual} ({subject})", "对罢免结果已办理{actual}项（{subject}）")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
