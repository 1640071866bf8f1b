namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The rules that an election or a nomination by written names is judged by.</summary>
public static class OneStepFindings
{
    private static readonly RuleSet Set = new("one-step.");

    /// <summary>Gets the rule on whether an election without printed candidates may be held.</summary>
    public static RuleDescriptor Allowed { get; } =
        Set.Rule(
            "allowed",
            new("Election without printed candidates", "无候选人选举"),
            new("voters write the names themselves", "由选民自行填写姓名"),
            new("voters may not write the names themselves", "不得由选民自行填写姓名")
        );

    /// <summary>Gets the rule on ballots that name one person twice.</summary>
    public static RuleDescriptor RepeatedName { get; } =
        Set.Rule(
            "repeated-name",
            new("One person twice on a ballot", "选票重复填写同一人"),
            new("ballots that name one person twice: {actual}", "重复填写同一人的选票{actual}张")
        );

    /// <summary>Gets the rule on names that several people share.</summary>
    public static RuleDescriptor Ambiguous { get; } =
        Set.Rule(
            "ambiguous",
            new("Names that several people share", "同名无法区分"),
            new(
                "votes for a name that can mean several people ({subject}): {actual}",
                "姓名可指多人（{subject}）的票{actual}张"
            )
        );

    /// <summary>Gets the rule on names of people who may not be elected.</summary>
    public static RuleDescriptor Ineligible { get; } =
        Set.Rule(
            "ineligible",
            new("Names of people who may not be elected", "无被选举资格的姓名"),
            new(
                "votes for {subject}, who may not be elected: {actual}",
                "{subject}无被选举资格，得票{actual}张"
            )
        );

    /// <summary>Gets the rule on names that are nobody's on the list.</summary>
    public static RuleDescriptor Unknown { get; } =
        Set.Rule(
            "unknown",
            new("Names that are not on the list", "名单以外的姓名"),
            new(
                "votes for {subject}, a name that is not on the list: {actual}",
                "{subject}不在名单之内，得票{actual}张"
            )
        );

    /// <summary>Gets the rule on people elected to two offices.</summary>
    public static RuleDescriptor ElectedTwice { get; } =
        Set.Rule(
            "elected-twice",
            new("Elected to two offices", "同时当选两职"),
            new(
                "people elected to more than one office: {actual} ({subject})",
                "同时当选两项以上职务的{actual}人（{subject}）"
            )
        );

    /// <summary>Gets the rule on the votes that elect at a nomination.</summary>
    public static RuleDescriptor NominationMajority { get; } =
        Set.Rule(
            "nomination-majority",
            new("Votes that elect at a nomination", "提名时直接当选所需票数"),
            new(
                "{subject} has {actual:vote|votes} at the nomination{share}",
                "{subject}提名得票{actual}张{share}"
            )
        );

    /// <summary>Gets the rule on how many candidates a nomination yields.</summary>
    public static RuleDescriptor Candidates { get; } =
        Set.Rule(
            "candidates",
            new("Candidates from the nomination", "提名产生的候选人"),
            new(
                "{actual} {actual?becomes a candidate|become candidates} for the seats that remain",
                "成为其余名额候选人的{actual}人"
            )
        );

    /// <summary>Gets the rule on equal votes at the edge of a nomination.</summary>
    public static RuleDescriptor NominationTie { get; } =
        Set.Rule(
            "nomination-tie",
            new("Tie at the edge of a nomination", "提名末位得票相等"),
            new(
                "{actual} with {whole:vote|votes} each ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人得票相等（各{whole}票），尚余名额{needed}个"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
