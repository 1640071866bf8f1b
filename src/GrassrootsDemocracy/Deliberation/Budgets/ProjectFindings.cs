namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules that a choice among projects is judged by, in the order in which the ledger lists them.</summary>
public static class ProjectFindings
{
    private static readonly RuleSet Set = new("projects.");

    /// <summary>Gets the rule on how many must take part.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Turnout for the projects", "项目投票参加人数"),
            new("{actual} of {whole} took part{share}", "参加投票{actual}，基数{whole}{share}")
        );

    /// <summary>Gets the rule that votes must not outnumber those who could cast them.</summary>
    public static RuleDescriptor Excess { get; } =
        Set.Rule(
            "excess",
            new("More votes than voters", "票数多于投票人"),
            new(
                "{actual} {actual?was|were} cast where at most {needed} could be",
                "收回{actual}票，而最多只能有{needed}票"
            )
        );

    /// <summary>Gets the rule on ballots with too many marks.</summary>
    public static RuleDescriptor Marks { get; } =
        Set.Rule(
            "marks",
            new("Too many marks on a ballot", "选票选得过多"),
            new(
                "ballots that mark more than {whole:project|projects} and do not count: {actual}",
                "所选项目超过{whole}个而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots with too few marks.</summary>
    public static RuleDescriptor LeastMarks { get; } =
        Set.Rule(
            "least-marks",
            new("Too few marks on a ballot", "选票选得过少"),
            new(
                "ballots that mark fewer than {whole:project|projects} and do not count: {actual}",
                "所选项目不足{whole}个而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots whose projects cost too much together.</summary>
    public static RuleDescriptor BallotCost { get; } =
        Set.Rule(
            "ballot-cost",
            new("Cost of a ballot", "选票所选项目费用"),
            new(
                "ballots that mark projects for more than {whole} and do not count: {actual}",
                "所选项目费用合计超过{whole}而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots that give too many points.</summary>
    public static RuleDescriptor Points { get; } =
        Set.Rule(
            "points",
            new("Too many points on a ballot", "选票打分过多"),
            new(
                "ballots that give more points than allowed and do not count: {actual}",
                "打分超过限额而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots that give too few points.</summary>
    public static RuleDescriptor LeastPoints { get; } =
        Set.Rule(
            "least-points",
            new("Too few points on a ballot", "选票打分过少"),
            new(
                "ballots that give fewer points than asked and do not count: {actual}",
                "打分不足规定而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots that put a project in two places.</summary>
    public static RuleDescriptor Places { get; } =
        Set.Rule(
            "places",
            new("One project in two places", "同一项目占两个名次"),
            new(
                "ballots that put a project in two places and do not count: {actual}",
                "同一项目占两个名次而无效的选票：{actual}张"
            )
        );

    /// <summary>Gets the rule on how the results of several bodies are joined.</summary>
    public static RuleDescriptor Bodies { get; } =
        Set.Rule(
            "bodies",
            new("Results of several bodies", "各方结果合并"),
            new("results of bodies that are joined: {actual}", "合并计算的各方结果：{actual}份")
        );

    /// <summary>Gets the rule on ballots that nobody has read or ruled on yet.</summary>
    public static RuleDescriptor Unread { get; } =
        Set.Rule(
            "unread",
            new("Ballots that are not read", "未认定的选票"),
            new("ballots that nobody has read or ruled on yet: {actual}", "尚未认定的选票：{actual}张")
        );

    /// <summary>Gets the rule that published votes agree with the ballots.</summary>
    public static RuleDescriptor Totals { get; } =
        Set.Rule(
            "totals",
            new("Published votes", "公布的得票数"),
            new(
                "{subject}: the ballots have {actual:vote|votes}, published {needed?is|are} {needed}",
                "{subject}：选票计得{actual}票，公布为{needed}票"
            )
        );

    /// <summary>Gets the rule on the votes that a project needs.</summary>
    public static RuleDescriptor LeastVotes { get; } =
        Set.Rule(
            "least-votes",
            new("Votes that a project needs", "项目最低得票数"),
            new("{subject} has {actual:vote|votes}", "{subject}得{actual}票")
        );

    /// <summary>Gets the rule on the share of votes that a project needs.</summary>
    public static RuleDescriptor LeastShare { get; } =
        Set.Rule(
            "least-share",
            new("Share of votes that a project needs", "项目最低得票比例"),
            new(
                "{subject} has {actual:vote|votes} of {whole}{share}",
                "{subject}在{whole}票中得{actual}票{share}"
            )
        );

    /// <summary>Gets the rule that a project fits into the money left at its turn.</summary>
    public static RuleDescriptor Money { get; } =
        Set.Rule(
            "money",
            new("Money left at its turn", "轮到时的余款"),
            new("{subject} costs {actual}", "{subject}需{actual}")
        );

    /// <summary>Gets the rule on what a choice by equal shares needs.</summary>
    public static RuleDescriptor Method { get; } =
        Set.Rule(
            "method",
            new("Choice by equal shares", "等额分摊入选"),
            new("different ballots that share the money: {actual}", "参与分摊经费的不同选票：{actual}种")
        );

    /// <summary>Gets the rule that those who marked a project can pay for it with what is left of their equal shares.</summary>
    public static RuleDescriptor Shares { get; } =
        Set.Rule(
            "shares",
            new("Paid from equal shares", "等额分摊支付"),
            new(
                "{subject} costs {actual}, against what those who marked it have left of their shares",
                "{subject}需{actual}，与选它的选票余下的分摊额相比"
            )
        );

    /// <summary>Gets the rule on projects that are equally next by equal shares.</summary>
    public static RuleDescriptor SharesTie { get; } =
        Set.Rule(
            "shares-tie",
            new("Equally next by equal shares", "等额分摊同等优先"),
            new(
                "{actual} {actual?is|are} equally next ({subject}), and it matters which of them goes first",
                "{subject}共{actual}个项目同等优先，先后影响结果"
            )
        );

    /// <summary>Gets the rule that the first project that no longer fits is funded when enough of its cost is left.</summary>
    public static RuleDescriptor TopUp { get; } =
        Set.Rule(
            "top-up",
            new("Topped up", "补足经费"),
            new("{subject} is topped up: {actual} left for it", "{subject}余款{actual}，由经费补足")
        );

    /// <summary>Gets the rule that a project fits into what its area or category may take.</summary>
    public static RuleDescriptor Cap { get; } =
        Set.Rule(
            "cap",
            new("Cap on an area or a category", "片区或类别限额"),
            new("{subject}: it would take {actual}", "{subject}：需占用{actual}")
        );

    /// <summary>Gets the rule on how many projects are funded at most.</summary>
    public static RuleDescriptor Most { get; } =
        Set.Rule(
            "most",
            new("Most projects", "入选项目上限"),
            new("{subject} would be number {actual}", "{subject}将是第{actual}个入选项目")
        );

    /// <summary>Gets the rule that a project that does not fit ends the choice.</summary>
    public static RuleDescriptor Ended { get; } =
        Set.Rule(
            "ended",
            new("End of the choice", "入选到此为止"),
            new(
                "{subject}: a project before it no longer fitted, and that ended the choice",
                "{subject}：排在前面的项目已不能入选，入选到此为止"
            )
        );

    /// <summary>Gets the rule on projects with equal votes that do not all fit.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Equal votes at the edge of the money", "经费边缘的得票相等"),
            new(
                "{actual} with {whole:vote|votes} each ({subject}) cannot all be funded",
                "{subject}共{actual}个项目得票相等（各{whole}票），不能全部入选"
            )
        );

    /// <summary>Gets the rule that the funded projects cost no more than there is.</summary>
    public static RuleDescriptor Budget { get; } =
        Set.Rule(
            "budget",
            new("Money spent", "经费使用"),
            new("the funded projects cost {actual}", "入选项目共需{actual}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
