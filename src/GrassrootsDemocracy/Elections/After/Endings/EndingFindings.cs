namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The rules on the end of an office, in the order in which the ledger lists them.</summary>
public static class EndingFindings
{
    private static readonly RuleSet Set = new("ending.");

    /// <summary>Gets the rule on what ends an office of itself.</summary>
    public static RuleDescriptor Cause { get; } =
        Set.Rule(
            "cause",
            new("End of itself", "自行终止"),
            new("{subject} ends the office", "{subject}，职务终止"),
            new("{subject} would end the office", "{subject}，职务应当终止"),
            new("whether {subject} has ended the office is not known", "{subject}，职务是否终止不详")
        );

    /// <summary>Gets the rule on what nobody may do with a seat.</summary>
    public static RuleDescriptor Interference { get; } =
        Set.Rule(
            "interference",
            new("What nobody may do", "不得指定、委派或者撤换"),
            new("{subject}, which no norm forbids", "{subject}，未违反规定"),
            new("the seat must be left to the voters: {subject}", "成员须由选举产生，不得干预：{subject}")
        );

    /// <summary>Gets the rule on to whom a resignation is handed in.</summary>
    public static RuleDescriptor ResignationTo { get; } =
        Set.Rule(
            "resignation-to",
            new("Addressee of a resignation", "辞职的受理"),
            new("the resignation was handed in to {subject}", "辞职向{subject}提出"),
            new("the resignation must be handed in to {subject}", "辞职须向{subject}提出")
        );

    /// <summary>Gets the rule on what a resignation must have.</summary>
    public static RuleDescriptor ResignationParts { get; } =
        Set.Rule(
            "resignation-parts",
            new("What a resignation has", "辞职的形式"),
            new(
                "parts of the resignation that are there ({subject}): {actual}",
                "辞职具备{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on who accepts a resignation.</summary>
    public static RuleDescriptor Resignation { get; } =
        Set.Rule("resignation", new("Resignation", "辞职"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on how soon a resignation is decided on.</summary>
    public static RuleDescriptor ResignationDecided { get; } =
        Set.Rule(
                "resignation-decided",
                new("Decision on a resignation", "辞职的决定"),
                new("it was decided {days} after it was handed in", "收到辞职报告后{days}作出决定")
            )
            .OnDays(
                new("it was decided {days} before it was handed in", "收到辞职报告前{days}作出决定"),
                new("it was decided on the day that it was handed in", "收到辞职报告当日作出决定"),
                new(
                    "when it was decided after it was handed in is not known",
                    "收到辞职报告后作出决定的日期不详"
                )
            );

    /// <summary>Gets the rule on how soon the decision is announced.</summary>
    public static RuleDescriptor ResignationAnnounced { get; } =
        Set.Rule(
                "resignation-announced",
                new("Announcement of the decision", "辞职决定的公告"),
                new("it was announced {days} after the decision", "作出决定后{days}公告")
            )
            .OnDays(
                new("it was announced {days} before the decision", "作出决定前{days}公告"),
                new("it was announced on the day of the decision", "作出决定当日公告"),
                new("when it was announced after the decision is not known", "作出决定后公告的日期不详")
            );

    /// <summary>Gets the rule on who ends an office on a ground.</summary>
    public static RuleDescriptor DismissedBy { get; } =
        Set.Rule(
            "dismissed-by",
            new("Who ends an office", "终止资格的组织"),
            new("the office was ended by {subject}", "由{subject}终止资格"),
            new("the office must be ended by {subject}", "须由{subject}终止资格")
        );

    /// <summary>Gets the rule on the grounds on which an office is ended.</summary>
    public static RuleDescriptor DismissedFor { get; } =
        Set.Rule(
            "dismissed-for",
            new("Grounds for ending an office", "终止资格的情形"),
            new(
                "grounds of the norm that hold: {actual} ({subject})",
                "属于规定情形的{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on who declares an election invalid.</summary>
    public static RuleDescriptor Invalid { get; } =
        Set.Rule(
            "invalid-election",
            new("Invalid election", "当选无效"),
            new(
                "the election of {subject} was declared invalid by who may",
                "{subject}被有权机关宣布当选无效"
            ),
            new("the election must be declared invalid by {subject}", "当选须由{subject}宣布无效"),
            new(
                "the election of {subject} was declared invalid; by whom is not known",
                "{subject}被宣布当选无效，由何机关宣布不详"
            )
        );

    /// <summary>Gets the rule on appraisals as incompetent running.</summary>
    public static RuleDescriptor Incompetence { get; } =
        Set.Rule(
            "incompetence",
            new("Appraised as incompetent", "评议不称职"),
            new(
                "the longest run of appraisals that found {subject} incompetent: {actual}",
                "{subject}连续{actual}次被评议不称职"
            )
        );

    /// <summary>Gets the rule on how soon after a term the next committee is elected.</summary>
    public static RuleDescriptor Term { get; } =
        Set.Rule(
                "term",
                new("Change of term", "换届"),
                new(
                    "the next committee was elected {days} after the end of the term",
                    "任期届满后{days}选出新一届"
                )
            )
            .OnDays(
                new(
                    "the next committee was elected {days} before the end of the term",
                    "任期届满前{days}选出新一届"
                ),
                new(
                    "the next committee was elected on the day that the term ended",
                    "任期届满当日选出新一届"
                ),
                new("when the next committee was elected is not known", "选出新一届的日期不详")
            );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
