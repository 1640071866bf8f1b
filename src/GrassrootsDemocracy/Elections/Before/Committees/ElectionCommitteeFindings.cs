namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>The rules that an election committee is judged by, in the order in which the ledger lists them.</summary>
public static class ElectionCommitteeFindings
{
    private static readonly RuleSet Set = new("election-committee.");

    /// <summary>Gets the rule on which body chooses it.</summary>
    public static RuleDescriptor ChosenBy { get; } =
        Set.Rule(
            "chosen-by",
            new("Body that chooses the election committee", "选举委员会产生方式"),
            new(
                "the election committee was chosen by a body that may: {subject}",
                "选举委员会由有权主体推选产生：{subject}"
            ),
            new(
                "the election committee must be chosen by a body that may: {subject}",
                "选举委员会须由有权主体推选产生：{subject}"
            ),
            new("the election committee must be chosen by a body that may", "选举委员会须由有权主体推选产生")
        );

    /// <summary>Gets the rule on its offices.</summary>
    public static RuleDescriptor Offices { get; } =
        Set.Rule(
            "offices",
            new("Offices of the election committee", "选举委员会组成"),
            new("its offices are those of the norm: {subject}", "组成人员的职务符合规定：{subject}"),
            new("its offices must be {subject}", "组成人员的职务须为{subject}")
        );

    /// <summary>Gets the rule that members who stand leave it.</summary>
    public static RuleDescriptor Candidate { get; } =
        Set.Rule(
            "candidate",
            new("Members who stand", "成员被提名"),
            new(
                "{subject} stands and may sit on the election committee",
                "{subject}被提名后可以留任选举委员会"
            ),
            new(
                "{subject} stands and may not sit on the election committee",
                "{subject}被提名，不得留任选举委员会"
            )
        );

    /// <summary>Gets the rule that relatives of those who stand leave it.</summary>
    public static RuleDescriptor Relative { get; } =
        Set.Rule(
            "relative",
            new("Relatives of those who stand", "近亲属被提名"),
            new(
                "no relative of a candidate sits on the election committee: {subject}",
                "选举委员会中没有候选人的亲属：{subject}"
            ),
            new(
                "no relative of a candidate may sit on the election committee: {subject}",
                "选举委员会中不得有候选人的亲属：{subject}"
            )
        );

    /// <summary>Gets the rule on repeated absence.</summary>
    public static RuleDescriptor Absence { get; } =
        Set.Rule(
            "absence",
            new("Repeated absence", "连续缺席"),
            new(
                "meetings that {subject} missed running: {actual}",
                "{subject}连续不参加会议或者不参加表决的次数：{actual}"
            )
        );

    /// <summary>Gets the rule on how members who left are replaced.</summary>
    public static RuleDescriptor Replacement { get; } =
        Set.Rule(
            "replacement",
            new("Replacement of members", "成员递补"),
            new("those who came in for members who left: {actual}", "递补或者另行推选人数：{actual}")
        );

    /// <summary>Gets the rule that those next in the original order come before a fresh selection.</summary>
    public static RuleDescriptor NextInOrderFirst { get; } =
        Set.Rule(
            "next-in-order-first",
            new("The next in order before a fresh selection", "依次递补优先于另行推选"),
            new(
                "nobody next in the original order was left when others were freshly chosen",
                "另行推选时没有候补人选"
            ),
            new(
                "those next in the original order come before a fresh selection: {subject}",
                "有候补人选的不得另行推选：{subject}"
            )
        );

    /// <summary>Gets the rule on equal votes among those next in line.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie among those next in line", "递补人选得票相等"),
            new(
                "{actual} with {whole:vote|votes} each ({subject}) are tied, places left: {needed}",
                "{subject}共{actual}人得票相等（各{whole}票），尚余名额{needed}个"
            )
        );

    /// <summary>Gets the rule on how many members it has.</summary>
    public static RuleDescriptor Size { get; } =
        Set.Rule(
            "size",
            new("Size of the election committee", "选举委员会人数"),
            new("the election committee has {actual:member|members}", "选举委员会{actual}人")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
