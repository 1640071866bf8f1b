namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules that a two-ballot election is judged by besides those of its two ballots.</summary>
public static class TwoBallotFindings
{
    private static readonly RuleSet Set = new("two-ballots.");

    /// <summary>Gets the rule on what must be published.</summary>
    public static RuleDescriptor Disclosure { get; } =
        Set.Rule(
            "disclosure",
            new("Published in the course of the election", "选举公开事项"),
            new("published: {subject}", "已公开事项：{subject}"),
            new("to be published: {subject}", "应公开事项：{subject}")
        );

    /// <summary>Gets the rule that the names of the second ballot come from the first.</summary>
    public static RuleDescriptor List { get; } =
        Set.Rule(
            "list",
            new("Candidates from the confidence ballot", "候选人出自信任投票"),
            new(
                "candidates on the members' ballot from outside the list: {actual}",
                "党员大会选票上名单以外的候选人数：{actual}"
            )
        );

    /// <summary>Gets the rule on who pledges goals in public.</summary>
    public static RuleDescriptor Pledge { get; } =
        Set.Rule(
            "pledge",
            new("Public pledge", "公开承诺"),
            new("a public pledge was made ({subject})", "已作公开承诺（{subject}）"),
            new("a public pledge must be made ({subject})", "应作公开承诺（{subject}）")
        );

    /// <summary>Gets the rule on when the pledge is made.</summary>
    public static RuleDescriptor PledgeDay { get; } =
        Set.Rule(
                "pledge-day",
                new("Day of the pledge", "承诺时间"),
                new("the pledge was made {days} after the election", "选举后{days}作出承诺")
            )
            .OnDays(
                new("the pledge was made {days} before the election", "选举前{days}作出承诺"),
                new("the pledge was made on election day", "选举当日作出承诺"),
                new("a pledge is not known to be made", "是否作出承诺不详")
            );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
