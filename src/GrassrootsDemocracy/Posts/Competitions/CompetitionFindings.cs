namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The rules that a competition for posts is judged by, in the order in which the ledger lists them.</summary>
public static class CompetitionFindings
{
    private static readonly RuleSet Set = new("competition.");

    /// <summary>Gets the rule that all posts are filled anew.</summary>
    public static RuleDescriptor AllPosts { get; } =
        Set.Rule(
            "all-posts",
            new("All posts are filled anew", "全部职位重新竞聘"),
            new("posts filled anew: {actual}", "重新竞聘的职位：{actual}个")
        );

    /// <summary>Gets the rule on how long people can sign up.</summary>
    public static RuleDescriptor SignUp { get; } =
        Set.Rule(
                "sign-up",
                new("Time to sign up", "报名期限"),
                new("days to sign up: {actual}", "报名天数：{actual}")
            )
            .InDays();

    /// <summary>Gets the rule that every entrant has points.</summary>
    public static RuleDescriptor Points { get; } =
        Set.Rule(
            "points",
            new("Entrants without points", "没有成绩的竞聘人员"),
            new("entrants without points: {actual} ({subject})", "没有成绩的竞聘人员：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on equal points at the cut-off.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Equal points at the cut-off", "末位成绩相同"),
            new(
                "{actual} with equal points ({subject}), posts left: {needed}",
                "{subject}共{actual}人成绩相同，尚余职位{needed}个"
            )
        );

    /// <summary>Gets the rule that those chosen have a contract.</summary>
    public static RuleDescriptor Contract { get; } =
        Set.Rule(
            "contract",
            new("Contracts of those chosen", "聘用合同"),
            new(
                "those chosen who have a contract: {actual}; without: {subject}",
                "已签聘用合同的上岗人员：{actual}；尚缺：{subject}"
            )
        );

    /// <summary>Gets the rule that the examination comes before the post.</summary>
    public static RuleDescriptor Exam { get; } =
        Set.Rule(
            "exam",
            new("Examination before the post", "考核合格后上岗"),
            new(
                "those at work who passed the examination first: {actual}; others: {subject}",
                "先经考核合格再上岗的人员：{actual}；其余：{subject}"
            )
        );

    /// <summary>Gets the rule on the basic allowance of the others.</summary>
    public static RuleDescriptor Allowance { get; } =
        Set.Rule(
            "allowance",
            new("Basic allowance", "基本生活费"),
            new(
                "{subject} who receive the basic allowance: {actual}",
                "{subject}领取基本生活费人数：{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
