namespace GrassrootsDemocracy.Posts;

/// <summary>The rules that posts and their holders are judged by, in the order in which the ledger lists them.</summary>
public static class PostFindings
{
    private static readonly RuleSet Set = new("post.");

    /// <summary>Gets the rule that a tenure is of a post and a person on the roster.</summary>
    public static RuleDescriptor Unknown { get; } =
        Set.Rule(
            "unknown",
            new("Post or person not on the roster", "花名册上没有的职位或人员"),
            new(
                "a tenure is of a post and a person on the roster: {subject}",
                "任职所涉职位和人员均在花名册上：{subject}"
            ),
            new(
                "a tenure must be of a post and a person on the roster: {subject}",
                "任职所涉职位和人员均须在花名册上：{subject}"
            )
        );

    /// <summary>Gets the rule that one post has one holder.</summary>
    public static RuleDescriptor HeldTwice { get; } =
        Set.Rule(
            "held-twice",
            new("One post, one holder", "一职一人"),
            new("holders of one post: {actual} ({subject})", "一个职位的任职人数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on the headcount of a community.</summary>
    public static RuleDescriptor Headcount { get; } =
        Set.Rule(
            "headcount",
            new("Headcount of a community", "社区（村）职数"),
            new("headcount of the community: {actual} ({subject})", "社区（村）职数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule by which cross-appointment is assessed.</summary>
    public static RuleDescriptor CrossAppointmentAssessed { get; } =
        Set.Rule(
                "cross-appointment-assessed",
                new("Cross-appointment is assessed", "交叉任职纳入考核"),
                new("cross-appointment is part of the assessment from above", "交叉任职已纳入上级工作考核")
            )
            .Otherwise(
                new(
                    "cross-appointment must be part of the assessment from above",
                    "交叉任职须纳入上级工作考核"
                )
            );

    /// <summary>Gets the rule on the size of a body.</summary>
    public static RuleDescriptor Size { get; } =
        Set.Rule(
            "size",
            new("Size of the body", "成员人数"),
            new("the {subject} has {actual:member|members}", "{subject}现有成员{actual}人")
        );

    /// <summary>Gets the rule on women.</summary>
    public static RuleDescriptor Women { get; } =
        Set.Rule(
            "women",
            new("Women on the body", "妇女成员"),
            new("women on the {subject}: {actual}", "{subject}妇女成员：{actual}")
        );

    /// <summary>Gets the rule on members of nationalities with fewer people.</summary>
    public static RuleDescriptor Minority { get; } =
        Set.Rule(
            "minority",
            new("Nationalities with fewer people", "人数较少民族的成员"),
            new(
                "members of nationalities with fewer people, {subject}: {actual}",
                "{subject}人数较少民族的成员：{actual}"
            )
        );

    /// <summary>Gets the rule on what at least one member must be or know.</summary>
    public static RuleDescriptor Trait { get; } =
        Set.Rule(
            "trait",
            new("What one member must know or be", "成员应具备的条件"),
            new(
                "members with what is needed: {actual} ({subject})",
                "具备所需条件的成员：{actual}（{subject}）"
            )
        );

    /// <summary>Gets the rule on relatives who sit together.</summary>
    public static RuleDescriptor Relatives { get; } =
        Set.Rule(
            "relatives",
            new("Relatives who sit together", "近亲属回避"),
            new(
                "no two members are relatives of the circle: {subject}",
                "成员之间没有应当回避的亲属关系：{subject}"
            ),
            new(
                "no two members may be relatives of the circle: {subject}",
                "成员之间不得有应当回避的亲属关系：{subject}"
            )
        );

    /// <summary>Gets the rule on several posts of one body in one hand.</summary>
    public static RuleDescriptor SeveralPosts { get; } =
        Set.Rule(
            "several-posts",
            new("Several posts of one body", "一人数职"),
            new("posts of one body held by {subject}: {actual}", "{subject}在同一组织所任职位数：{actual}")
        );

    /// <summary>Gets the rule on who may not sit on a body.</summary>
    public static RuleDescriptor Barred { get; } =
        Set.Rule(
            "barred",
            new("Who may not sit on the body", "不得担任成员的人员"),
            new("nobody who is barred sits on it: {subject}", "没有不得任职的人员在任：{subject}"),
            new("nobody who is barred may sit on it: {subject}", "不得任职的人员不得在任：{subject}")
        );

    /// <summary>Gets the rule on who in principle may not.</summary>
    public static RuleDescriptor BarredInPrinciple { get; } =
        Set.Rule(
            "barred-in-principle",
            new("Who in principle may not", "原则上不任职的人员"),
            new(
                "nobody sits on it who in principle may not: {subject}",
                "没有原则上不应任职的人员在任：{subject}"
            ),
            new(
                "in principle nobody of these may sit on it: {subject}",
                "原则上不应任职的人员不在任：{subject}"
            )
        );

    /// <summary>Gets the rule on one person in two leading offices.</summary>
    public static RuleDescriptor DualLeadership { get; } =
        Set.Rule(
            "dual-leadership",
            new("One person in two offices", "一肩挑"),
            new("people in both offices: {actual} ({subject})", "一人任两职的人数：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on members who also sit on another body.</summary>
    public static RuleDescriptor CrossAppointment { get; } =
        Set.Rule(
            "cross-appointment",
            new("Cross-appointment", "交叉任职"),
            new("cross-appointed: {actual} ({subject})", "交叉任职：{actual}（{subject}）")
        );

    /// <summary>Gets the rule on posts that nobody holds.</summary>
    public static RuleDescriptor Open { get; } =
        Set.Rule(
                "open",
                new("Posts that nobody holds", "空缺"),
                new("{subject} is open; days so far: {actual}", "{subject}空缺，已历天数：{actual}")
            )
            .InDays();

    /// <summary>Gets the rule on how long somebody may act in a post.</summary>
    public static RuleDescriptor Acting { get; } =
        Set.Rule(
                "acting",
                new("Acting in a post", "代理"),
                new("{subject} is acting; days so far: {actual}", "{subject}系代理，已历天数：{actual}")
            )
            .InDays();

    /// <summary>Gets the rule on terms that have ended.</summary>
    public static RuleDescriptor Term { get; } =
        Set.Rule(
                "term",
                new("Terms that have ended", "届满换届"),
                new("{subject}: {days} past the end of the term", "{subject}任期届满已过{days}")
            )
            .OnDays(
                new("{subject}: {days} before the end of the term", "{subject}距任期届满{days}"),
                new("{subject}: the term ends on that day", "{subject}任期当日届满"),
                new("{subject}: when the term ends is not known", "{subject}任期届满日不详")
            );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
