namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The rules that a hearing is judged by, in the order in which the ledger lists them.</summary>
public static class HearingFindings
{
    private static readonly RuleSet Set = new("hearing.");

    /// <summary>Gets the rule on which kinds of matter must be heard first.</summary>
    public static RuleDescriptor Kind { get; } =
        Set.Rule("kind", new("Kind of the matter", "事项类别"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on the form in which the people are heard.</summary>
    public static RuleDescriptor Form { get; } =
        Set.Rule("form", new("Form of hearing", "听取意见的形式"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that every side concerned has somebody there.</summary>
    public static RuleDescriptor Sides { get; } =
        Set.Rule(
            "sides",
            new("All sides at the hearing", "各方参加听证"),
            new(
                "sides concerned with somebody at the hearing: {actual} ({subject})",
                "有代表到场的相关方：{actual}（{subject}）"
            )
        );

    /// <summary>Gets the rule on how many of a side take part.</summary>
    public static RuleDescriptor SideNumber { get; } =
        Set.Rule(
            "side-number",
            new("Participants of a side", "一方的参加人数"),
            new("{subject}: {actual} at the hearing{share}", "{subject}：到场{actual}人{share}")
        );

    /// <summary>Gets the rule on how those of a side are chosen.</summary>
    public static RuleDescriptor ChosenBy { get; } =
        Set.Rule(
            "chosen-by",
            new("How the participants were chosen", "参加人的产生方式"),
            new("{subject}: {actual}", "{subject}：{actual}人")
        );

    /// <summary>Gets the rule on how many take part in all.</summary>
    public static RuleDescriptor Participants { get; } =
        Set.Rule(
            "participants",
            new("Participants of a hearing", "听证参加人数"),
            new("{actual} took part in the hearing", "参加听证{actual}人")
        );

    /// <summary>Gets the rule that no side outnumbers another by much.</summary>
    public static RuleDescriptor Balance { get; } =
        Set.Rule(
            "balance",
            new("Balance of the sides", "各方人数均衡"),
            new(
                "the largest side has {actual} more at the hearing than the smallest",
                "到场人数最多与最少的一方相差{actual}人"
            )
        );

    /// <summary>Gets the rule on the order of the hearing.</summary>
    public static RuleDescriptor Steps { get; } =
        Set.Rule(
            "steps",
            new("Order of the hearing", "听证程序"),
            new("steps taken in order: {actual} ({subject})", "依次进行的步骤：{actual}（{subject}）")
        );

    /// <summary>Gets the rule that it is public.</summary>
    public static RuleDescriptor Public { get; } =
        Set.Rule("public", new("Public hearing", "公开听证"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that those who took part sign the record.</summary>
    public static RuleDescriptor Record { get; } =
        Set.Rule(
            "record",
            new("Record of the hearing", "听证记录"),
            new("participants who signed the record: {actual}", "在记录上签字的参加人：{actual}")
        );

    /// <summary>Gets the rule that every statement has its answer.</summary>
    public static RuleDescriptor Answers { get; } =
        Set.Rule(
            "answers",
            new("Answers to the statements", "对意见的答复"),
            new("statements adopted, or answered with a reason: {actual}", "已采纳或说明理由的意见：{actual}")
        );

    /// <summary>Gets the rule on who is in the chair.</summary>
    public static RuleDescriptor ChairedBy { get; } =
        Set.Rule(
            "chaired-by",
            new("Chair of the hearing", "听证主持人"),
            new("the hearing was chaired by {subject}", "听证由{subject}主持"),
            new("the hearing must be chaired by {subject}", "听证须由{subject}主持")
        );

    /// <summary>Gets the rule on what the choice of the participants looks at.</summary>
    public static RuleDescriptor ChosenFor { get; } =
        Set.Rule(
            "chosen-for",
            new("What the choice looks at", "选择参加人的因素"),
            new(
                "of what the choice must look at it did: {actual} ({subject})",
                "选择参加人时已考虑的因素{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on what those who take part must do.</summary>
    public static RuleDescriptor Duties { get; } =
        Set.Rule(
            "duties",
            new("Duties of the participants", "参加人的义务"),
            new(
                "of what those who take part must do was done: {actual} ({subject})",
                "参加人已履行的义务{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule that one matter is heard once.</summary>
    public static RuleDescriptor OnceOnly { get; } =
        Set.Rule(
            "once-only",
            new("One matter heard once", "同一事项不重复听证"),
            new("{subject}: not heard before", "{subject}：此前未曾听证"),
            new("{subject}: may not be heard twice", "{subject}：不得重复听证")
        );

    /// <summary>Gets the rule that the result is adopted unless there is good reason.</summary>
    public static RuleDescriptor Heeded { get; } =
        Set.Rule(
            "heeded",
            new("Result adopted", "结果的采纳"),
            new("{subject}: adopted, or not for good reason", "{subject}：已采纳，或者有正当理由未采纳"),
            new("{subject}: must be adopted unless there is good reason", "{subject}：无正当理由应当采纳")
        );

    /// <summary>Gets the rule on the time for public comments.</summary>
    public static RuleDescriptor Comments { get; } =
        Set.Rule(
                "comments",
                new("Public comments", "公开征求意见"),
                new("days for comments: {actual}{subject}", "征求意见天数：{actual}{subject}")
            )
            .InDays();

    /// <summary>Gets the rule on the rights before, at and after.</summary>
    public static RuleDescriptor Rights { get; } =
        Set.Rule(
            "rights",
            new("Rights before, at and after", "事前、事中、事后的权利"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule that what most opposed is held back from the ballot.</summary>
    public static RuleDescriptor HeldBack { get; } =
        Set.Rule(
            "held-back",
            new("Matter held back", "缓议"),
            new("opponents at the hearing: {actual}; {subject}", "到场反对的：{actual}人；{subject}")
        );

    /// <summary>Gets the rule that no matter is decided without the hearing that it needs; it names all that was lacking.</summary>
    public static RuleDescriptor Decision { get; } =
        Set.Rule(
            "decision",
            new("Hearing before the decision", "先听证后表决"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
