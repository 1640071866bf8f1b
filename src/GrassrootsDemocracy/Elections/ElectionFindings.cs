namespace GrassrootsDemocracy.Elections;

/// <summary>The rules that an election is judged by, in the order in which the ledger lists them.</summary>
public static class ElectionFindings
{
    private static readonly RuleSet Set = new("election.");

    /// <summary>Gets the rule on the size of the committee.</summary>
    public static RuleDescriptor Seats { get; } =
        Set.Rule(
            "seats",
            new("Size of the committee", "委员会职数"),
            new("the committee has {actual:member|members}", "委员会{actual}人")
        );

    /// <summary>Gets the rule on when the roll is published.</summary>
    public static RuleDescriptor RollPublished { get; } =
        Set.Rule(
                "roll-published",
                new("Publication of the roll", "名册公布"),
                new("the roll was published {days} before the vote", "名册于选举日前{days}公布")
            )
            .OnDays(
                new("the roll was published {days} after the vote", "名册于选举日后{days}公布"),
                new("the roll was published on the day of the vote", "名册于选举日公布"),
                new("when the roll was published is not known", "名册公布日期不详")
            );

    /// <summary>Gets the rule on how many of those entitled are on the roll.</summary>
    public static RuleDescriptor Registration { get; } =
        Set.Rule(
            "registration",
            new("Registration", "登记率"),
            new(
                "{actual} of {whole} entitled {actual?is|are} on the roll{share}",
                "应登记{whole}，已登记{actual}{share}"
            )
        );

    /// <summary>Gets the rule on how many more candidates than seats there are.</summary>
    public static RuleDescriptor Surplus { get; } =
        Set.Rule(
            "surplus",
            new("More candidates than seats", "差额"),
            new("{actual:candidate|candidates} stood", "候选人{actual}名")
        );

    /// <summary>Gets the rule on how many more candidates than seats were fixed, and by whom.</summary>
    public static RuleDescriptor SurplusFixed { get; } =
        Set.Rule(
            "surplus-fixed",
            new("Candidates over seats as fixed", "差额数的确定"),
            new(
                "candidates, their number over the seats fixed by {subject}: {actual}",
                "候选人数（差额数由{subject}确定）：{actual}"
            )
        );

    /// <summary>Gets the rule that a runoff is among the tied.</summary>
    public static RuleDescriptor Runoff { get; } =
        Set.Rule(
            "runoff",
            new("Runoff among the tied", "得票相等者的重新投票"),
            new(
                "names on the paper of the runoff that were not tied, or tied and not on it: {actual}",
                "重新投票选票上并非得票相等者或者遗漏者{actual}人"
            )
        );

    /// <summary>Gets the rule that ballots must not outnumber those who could cast them.</summary>
    public static RuleDescriptor ExcessBallots { get; } =
        Set.Rule(
            "excess-ballots",
            new("Ballots and those who could cast them", "票数与人数"),
            new("{actual:ballot|ballots} came back", "收回选票{actual}张")
        );

    /// <summary>Gets the rule that in no part of the count more ballots came back than papers were handed out.</summary>
    public static RuleDescriptor PartExcess { get; } =
        Set.Rule(
            "part-excess",
            new("Ballots and papers of one station", "一站的票数与发出票数"),
            new("{subject}: {actual:ballot|ballots} came back", "{subject}收回选票{actual}张")
        );

    /// <summary>Gets the rule that every part is in the count once.</summary>
    public static RuleDescriptor PartTwice { get; } =
        Set.Rule(
            "part-twice",
            new("Every station counted once", "各站只计一次"),
            new("{subject} is in the count {actual:time|times}", "{subject}计入{actual}次")
        );

    /// <summary>Gets the rule on how many papers were handed out.</summary>
    public static RuleDescriptor Issued { get; } =
        Set.Rule(
            "issued",
            new("Papers handed out", "发出选票"),
            new(
                "papers handed out: {actual}, ballots that came back: {whole}",
                "发出选票{actual}张，收回选票{whole}张"
            )
        );

    /// <summary>Gets the rule on how many must come.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Turnout", "参选人数"),
            new("{actual} of {whole} took part{share}", "参加投票{actual}，基数{whole}{share}")
        );

    /// <summary>Gets the rule on how many of the ballots that came back are valid.</summary>
    public static RuleDescriptor Valid { get; } =
        Set.Rule(
            "valid",
            new("Valid ballots", "有效票"),
            new(
                "{actual} of {whole:ballot|ballots} that came back {actual?is|are} valid, the others invalid",
                "收回选票{whole}张，有效票{actual}张，其余为废票"
            )
        );

    /// <summary>Gets the rule on ballots that do not count, reason by reason.</summary>
    public static RuleDescriptor Invalid { get; } =
        Set.Rule(
            "invalid",
            new("Invalid ballots", "废票"),
            new("invalid ballots ({subject}): {actual}", "废票（{subject}）{actual}张")
        );

    /// <summary>Gets the rule on ballots with more marks than seats.</summary>
    public static RuleDescriptor OverMarked { get; } =
        Set.Rule(
            "over-marked",
            new("Over-marked ballots", "多选的选票"),
            new(
                "ballots with more marks than allowed, which give nobody a vote: {actual}",
                "所选人数超出限额、不计入任何人得票的选票{actual}张"
            )
        );

    /// <summary>Gets the rule on ballots without any mark.</summary>
    public static RuleDescriptor Blank { get; } =
        Set.Rule("blank", new("Blank ballots", "空白票"), new("blank ballots: {actual}", "空白票{actual}张"));

    /// <summary>Gets the rule on names that voters wrote themselves.</summary>
    public static RuleDescriptor WriteIns { get; } =
        Set.Rule(
            "write-ins",
            new("Names written in", "另选他人"),
            new("{subject}, written in, has {actual:vote|votes}", "另选他人{subject}得{actual}票")
        );

    /// <summary>Gets the rule on the votes that a candidate needs.</summary>
    public static RuleDescriptor Majority { get; } =
        Set.Rule(
            "majority",
            new("Votes that elect", "当选票数"),
            new("{subject} has {actual:vote|votes}{share}", "{subject}得{actual}票{share}")
        );

    /// <summary>Gets the rule that, of too many with enough votes, those with the most are elected.</summary>
    public static RuleDescriptor Rank { get; } =
        Set.Rule(
            "rank",
            new("Most votes of too many", "得票多的当选"),
            new(
                "{subject} is one of too many with enough votes, with {actual}",
                "{subject}得{actual}票；达到当选票数的人多于应选名额"
            )
        );

    /// <summary>Gets the rule on equal votes at the cut-off.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie at the cut-off", "得票相等"),
            new(
                "{actual} with {whole:vote|votes} each ({subject}) are tied, seats left: {needed}",
                "{subject}共{actual}人得票相等（各{whole}票），尚余名额{needed}个"
            )
        );

    /// <summary>Gets the rule that every seat is filled.</summary>
    public static RuleDescriptor Shortfall { get; } =
        Set.Rule(
            "shortfall",
            new("Seats filled", "名额补足"),
            new("seats filled: {actual}", "已选出{actual}名")
        );

    /// <summary>Gets the rule on how many members there must be before seats may stay open.</summary>
    public static RuleDescriptor Vacancies { get; } =
        Set.Rule(
            "vacancies",
            new("Seats left open", "名额空缺"),
            new(
                "{actual:member is|members are} elected, and the other seats may stay open",
                "已选出{actual}名，其余名额可以空缺"
            )
        );

    /// <summary>Gets the rule on who decides whether the remaining seats stay open.</summary>
    public static RuleDescriptor VacanciesDecided { get; } =
        Set.Rule(
            "vacancies-decided",
            new("Decision on open seats", "名额是否暂缺的决定"),
            new(
                "whether the seats left stay open was decided by {subject}",
                "不足的名额是否暂缺，由{subject}决定"
            ),
            new(
                "whether the seats left stay open must be decided by {subject}",
                "不足的名额是否暂缺，须由{subject}决定"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
