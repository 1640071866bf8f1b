namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules that a confidence ballot is judged by, in the order in which the ledger lists them.</summary>
public static class ConfidenceFindings
{
    private static readonly RuleSet Set = new("confidence.");

    /// <summary>Gets the rule that everybody on the ballot passed the qualification review.</summary>
    public static RuleDescriptor Review { get; } =
        Set.Rule(
            "review",
            new("Qualification review", "资格审查"),
            new(
                "people on the ballot who did not pass the review: {actual}",
                "选票上未通过资格审查的人数：{actual}"
            )
        );

    /// <summary>Gets the rule on who casts the ballot.</summary>
    public static RuleDescriptor Voters { get; } =
        Set.Rule(
            "voters",
            new("Who casts the confidence ballot", "信任投票人"),
            new("the confidence ballot is cast by {subject}", "信任投票由{subject}进行"),
            new("the confidence ballot must be cast by {subject}", "信任投票须由{subject}进行")
        );

    /// <summary>Gets the rule on how many must take part.</summary>
    public static RuleDescriptor Turnout { get; } =
        Set.Rule(
            "turnout",
            new("Turnout of the confidence ballot", "信任投票参加率"),
            new(
                "{actual} of {whole} cast the confidence ballot{share}",
                "参加信任投票{actual}，基数{whole}{share}"
            )
        );

    /// <summary>Gets the rule on the share of votes that is confidence enough.</summary>
    public static RuleDescriptor Share { get; } =
        Set.Rule(
            "share",
            new("Confidence votes", "信任票"),
            new(
                "{subject} has {actual:confidence vote|confidence votes}{share}",
                "{subject}得信任票{actual}票{share}"
            )
        );

    /// <summary>Gets the rule on how many go on.</summary>
    public static RuleDescriptor Places { get; } =
        Set.Rule(
            "places",
            new("Preliminary candidates", "预备候选人"),
            new(
                "people who reach the places of preliminary candidates: {actual}",
                "进入预备候选人名额的人数：{actual}"
            )
        );

    /// <summary>Gets the rule on equal votes at the edge.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie at the edge of the preliminary candidates", "预备候选人末位得票相等"),
            new(
                "{actual} with {whole:confidence vote|confidence votes} each ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人信任票相等（各{whole}票），尚余名额{needed}个"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
