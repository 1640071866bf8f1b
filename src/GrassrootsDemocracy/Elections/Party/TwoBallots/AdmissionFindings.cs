namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules that an admission of members is judged by, in the order in which the ledger lists them.</summary>
public static class AdmissionFindings
{
    private static readonly RuleSet Set = new("admission.");

    /// <summary>Gets the rule on how many voting members are present.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Voting members present", "到会有表决权党员"),
            new(
                "{actual} of {whole:voting member|voting members} due {actual?is|are} present{share}",
                "应到会有表决权党员{whole}人，实到{actual}人{share}"
            )
        );

    /// <summary>Gets the rule that several people are voted on one by one.</summary>
    public static RuleDescriptor ItemByItem { get; } =
        Set.Rule(
            "item-by-item",
            new("One by one", "逐个表决"),
            new("people decided on in one meeting: {actual}", "一次会议讨论{actual}人")
        );

    /// <summary>Gets the rule that no more votes are cast at the meeting than members are present.</summary>
    public static RuleDescriptor Votes { get; } =
        Set.Rule(
            "votes",
            new("Votes and members present", "票数与到会人数"),
            new(
                "{actual:vote was|votes were} cast on {subject} at the meeting",
                "{subject}会上共得票{actual}张"
            )
        );

    /// <summary>Gets the rule that votes and written opinions together are no more than the members due.</summary>
    public static RuleDescriptor Voices { get; } =
        Set.Rule(
            "voices",
            new("Votes, opinions and members due", "票数、书面意见与应到人数"),
            new(
                "votes and written opinions about {subject}: {actual}",
                "{subject}的票数与书面意见共{actual}份"
            )
        );

    /// <summary>Gets the rule on written opinions that were there before the meeting.</summary>
    public static RuleDescriptor Opinions { get; } =
        Set.Rule(
            "opinions",
            new("Written opinions before the meeting", "会前书面意见"),
            new("written opinions in time: {actual} ({subject})", "会前书面意见{actual}份（{subject}）")
        );

    /// <summary>Gets the rule on written opinions that came too late.</summary>
    public static RuleDescriptor LateOpinions { get; } =
        Set.Rule(
            "late-opinions",
            new("Late written opinions", "逾期书面意见"),
            new(
                "written opinions that came too late: {actual} ({subject})",
                "逾期书面意见{actual}份（{subject}）"
            )
        );

    /// <summary>Gets the rule on members whose opinions contradict each other.</summary>
    public static RuleDescriptor ContradictoryOpinions { get; } =
        Set.Rule(
            "contradictory-opinions",
            new("Contradictory written opinions", "前后矛盾的书面意见"),
            new(
                "members whose written opinions contradict each other: {actual} ({subject})",
                "书面意见前后矛盾的{actual}人（{subject}）"
            )
        );

    /// <summary>Gets the rule on the votes that admit.</summary>
    public static RuleDescriptor Approval { get; } =
        Set.Rule(
            "approval",
            new("Votes that admit", "通过所需票数"),
            new("{subject} has {actual:vote|votes} in favour{share}", "{subject}得赞成票{actual}票{share}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
