namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The rules that an open recommendation is judged by, in the order in which the ledger lists them.</summary>
public static class SelectionFindings
{
    private static readonly RuleSet Set = new("selection.");

    /// <summary>Gets the rule on the ways to enter.</summary>
    public static RuleDescriptor Way { get; } =
        Set.Rule(
            "way",
            new("Way of entry", "参与方式"),
            new("entered: {subject}; supporters: {actual}", "{subject}报名参与，支持人数：{actual}")
        );

    /// <summary>Gets the rule on the qualification review.</summary>
    public static RuleDescriptor Review { get; } =
        Set.Rule(
            "review",
            new("Qualification review of those who entered", "参与者资格审查"),
            new(
                "people who entered and did not pass the review: {actual}",
                "未通过资格审查的参与者人数：{actual}"
            )
        );

    /// <summary>Gets the rule that weights add up to one.</summary>
    public static RuleDescriptor Weights { get; } =
        Set.Rule(
            "weights",
            new("Weights add up to one", "权重之和为一"),
            new("the weights add up to one ({subject})", "权重之和为一（{subject}）"),
            new("the weights must add up to one ({subject})", "权重之和须为一（{subject}）")
        );

    /// <summary>Gets the rule on the points that a judge may give.</summary>
    public static RuleDescriptor ScoreRange { get; } =
        Set.Rule(
            "score-range",
            new("Points a judge may give", "评分范围"),
            new("scores outside the range in {subject}: {actual}", "{subject}中超出评分范围的评分{actual}个")
        );

    /// <summary>Gets the rule that every judge scores everybody once.</summary>
    public static RuleDescriptor Scores { get; } =
        Set.Rule(
            "scores",
            new("Every judge scores everybody once", "每名评委对每人评分一次"),
            new("every judge scored everybody once in {subject}", "{subject}中每名评委对每人评分一次"),
            new(
                "every judge must score everybody once in {subject}: a score is missing, given twice or not possible",
                "{subject}中每名评委须对每人评分一次，现有评分缺失、重复或者无效"
            ),
            new("every judge must score everybody once in {subject}", "{subject}中每名评委须对每人评分一次")
        );

    /// <summary>Gets the rule on how many go on from a round.</summary>
    public static RuleDescriptor Round { get; } =
        Set.Rule(
            "round",
            new("How many go on", "进入下一轮人数"),
            new("{actual} took part in {subject}", "{actual}人参加{subject}")
        );

    /// <summary>Gets the rule on equal points at the cut-off of a round.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie at the cut-off of a round", "一轮末位同分"),
            new(
                "{actual} with equal points ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人同分，尚余名额{needed}个"
            )
        );

    /// <summary>Gets the rule that ranks people by their points.</summary>
    public static RuleDescriptor Ranking { get; } =
        Set.Rule(
            "ranking",
            new("Ranking by points", "得分排名"),
            new("{subject} has rank {actual}", "{subject}列第{actual}名")
        );

    /// <summary>Gets the rule on how many names are proposed.</summary>
    public static RuleDescriptor Proposed { get; } =
        Set.Rule(
            "proposed",
            new("Proposed names", "建议人选"),
            new("names proposed: {actual}", "建议人选人数：{actual}")
        );

    /// <summary>Gets the rule that the proposed are the best.</summary>
    public static RuleDescriptor Order { get; } =
        Set.Rule(
            "order",
            new("The best are proposed", "按排名确定建议人选"),
            new("proposed names that are not among the best: {actual}", "未按排名确定的建议人选{actual}人")
        );

    /// <summary>Gets the rule on how long the names are on notice.</summary>
    public static RuleDescriptor Notice { get; } =
        Set.Rule(
                "notice",
                new("Notice of the proposed names", "建议人选公示"),
                new("days on notice so far: {actual}", "已公示日数：{actual}")
            )
            .InDays();

    /// <summary>Gets the rule on objections to proposed names.</summary>
    public static RuleDescriptor Objection { get; } =
        Set.Rule(
            "objection",
            new("Objections to proposed names", "对建议人选的异议"),
            new("an objection to {subject} was raised and not upheld", "对{subject}的异议不成立"),
            new("an objection to {subject} was upheld", "对{subject}的异议成立"),
            new("an objection was raised to {subject}", "对{subject}提出异议")
        );

    /// <summary>Gets the rule that those on the ballot entered.</summary>
    public static RuleDescriptor Candidates { get; } =
        Set.Rule(
            "candidates",
            new("Candidates who entered", "候选人出自公开推荐"),
            new(
                "candidates on the ballot who did not enter: {actual}",
                "选票上未经公开推荐的候选人{actual}人"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
