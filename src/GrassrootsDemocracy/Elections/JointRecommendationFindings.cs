namespace GrassrootsDemocracy.Elections;

/// <summary>The rules that a joint recommendation is judged by, in the order in which the ledger lists them.</summary>
public static class JointRecommendationFindings
{
    private static readonly RuleSet Set = new("nomination.");

    /// <summary>Gets the rule that every constituency recommends.</summary>
    public static RuleDescriptor Constituencies { get; } =
        Set.Rule(
            "constituencies",
            new("Constituencies", "推荐方"),
            new("{actual} of the constituencies recommended", "{actual}方参加推荐")
        );

    /// <summary>Gets the rule on how many names one may recommend.</summary>
    public static RuleDescriptor NamesOverPosts { get; } =
        Set.Rule(
            "names-over-posts",
            new("Names on a ballot", "每票推荐人数"),
            new("a ballot may recommend {actual:name|names}", "每票可推荐{actual}人")
        );

    /// <summary>Gets the rule that those recommended are willing.</summary>
    public static RuleDescriptor Willingness { get; } =
        Set.Rule(
            "willingness",
            new("Willingness", "本人意愿"),
            new(
                "{actual} of those on the paper {actual?is|are} willing to stand",
                "名单中愿意参选的有{actual}人"
            )
        );

    /// <summary>Gets the rule on how many become preliminary candidates.</summary>
    public static RuleDescriptor Surplus { get; } =
        Set.Rule(
            "surplus",
            new("Preliminary candidates", "初步人选"),
            new("{actual} {actual?reaches|reach} the preliminary list", "{actual}人进入初步人选")
        );

    /// <summary>Gets the rule on equal recommendations at the edge.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie at the edge of the list", "推荐票相等"),
            new(
                "{actual} with {whole:recommendation|recommendations} each ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人推荐票相等（各{whole}张），尚余名额{needed}个"
            )
        );

    /// <summary>Gets the rule that the formal candidates are approved from among the preliminary ones.</summary>
    public static RuleDescriptor Approval { get; } =
        Set.Rule(
            "approval",
            new("Approval of the formal candidates", "正式候选人审定"),
            new(
                "formal candidates from outside the preliminary list: {actual}",
                "初步人选之外的正式候选人：{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
