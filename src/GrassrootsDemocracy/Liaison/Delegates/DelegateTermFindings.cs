namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The rules on the term of delegates and on delegations, in the order in which the ledger lists them.</summary>
public static class DelegateTermFindings
{
    private static readonly RuleSet Set = new("");

    /// <summary>Gets the rule on whether delegates of the level have a term of office.</summary>
    public static RuleDescriptor Level { get; } =
        Set.Rule(
            "delegate-term.level",
            new("Delegates with a term of office", "实行任期制的代表"),
            new("delegates of the {subject} have a term of office", "{subject}的代表实行任期制"),
            new("delegates of the {subject} have no term of office", "{subject}的代表不实行任期制"),
            new(
                "whether delegates of the {subject} have a term of office is not known",
                "{subject}的代表是否实行任期制不详"
            )
        );

    /// <summary>Gets the rule on what a cause does to the status.</summary>
    public static RuleDescriptor Status { get; } =
        Set.Rule(
            "delegate-term.status",
            new("Suspension and loss of status", "代表资格停止和终止"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule on who proposes.</summary>
    public static RuleDescriptor Proposed { get; } =
        Set.Rule(
            "delegate-term.proposed",
            new("Who proposes to suspend or end the status", "停止、终止资格的提出"),
            new("proposed by {subject}", "由{subject}提出"),
            new("must be proposed by {subject}", "须由{subject}提出")
        );

    /// <summary>Gets the rule on who decides.</summary>
    public static RuleDescriptor Decided { get; } =
        Set.Rule(
            "delegate-term.decided",
            new("Who decides to suspend or end the status", "停止、终止资格的决定"),
            new("decided by {subject}", "由{subject}决定"),
            new("must be decided by {subject}", "须由{subject}决定")
        );

    /// <summary>Gets the rule on where the decision is filed.</summary>
    public static RuleDescriptor Filed { get; } =
        Set.Rule(
            "delegate-term.filed",
            new("Where the decision is filed", "决定的备案"),
            new("filed with {subject}", "报{subject}备案"),
            new("must be filed with {subject}", "须报{subject}备案")
        );

    /// <summary>Gets the rule on which rights there are between sessions.</summary>
    public static RuleDescriptor Right { get; } =
        Set.Rule(
            "delegate-right.listed",
            new("Rights between sessions", "闭会期间的权利"),
            new("a right between sessions: {subject}", "闭会期间的权利：{subject}"),
            new("not among the rights between sessions: {subject}", "不属于闭会期间的权利：{subject}")
        );

    /// <summary>Gets the rule on the papers that are owed before.</summary>
    public static RuleDescriptor Papers { get; } =
        Set.Rule(
                "delegate-right.papers",
                new("Papers before", "事先提供材料"),
                new("{subject}, papers {days} before the day", "{subject}，提前{days}提供材料")
            )
            .OnDays(
                new("{subject}, papers only {days} after the day", "{subject}，事后{days}才提供材料"),
                new("{subject}, papers only on the day", "{subject}，当日才提供材料"),
                new("{subject}, the day of the papers is not known", "{subject}，提供材料的日期不详")
            );

    /// <summary>Gets the rule on the answer that is owed after.</summary>
    public static RuleDescriptor Answer { get; } =
        Set.Rule(
                "delegate-right.answer",
                new("Answer after", "事后答复"),
                new(
                    "{subject}, days until the answer, or so far: {actual}",
                    "{subject}，答复用时（未答复的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on signing up.</summary>
    public static RuleDescriptor SignedUp { get; } =
        Set.Rule(
            "delegate-right.sign-up",
            new("Attendance by signing up", "自愿报名列席"),
            new(
                "present without having signed up: {actual} ({subject})",
                "未报名而列席：{actual}人（{subject}）"
            )
        );

    /// <summary>Gets the rule on asking delegates for what they are versed in.</summary>
    public static RuleDescriptor Specialty { get; } =
        Set.Rule(
                "delegate-right.specialty",
                new("By specialty", "按特长和职业"),
                new("{subject}, on what the delegate is versed in", "{subject}，与代表的特长或职业相符")
            )
            .Otherwise(
                new(
                    "{subject}, must be on what the delegate is versed in",
                    "{subject}，须与代表的特长或职业相符"
                )
            );

    /// <summary>Gets the rule on the places at a meeting.</summary>
    public static RuleDescriptor Places { get; } =
        Set.Rule(
            "delegate-right.places",
            new("Places at a meeting", "列席名额"),
            new("delegates present: {actual}", "列席代表：{actual}人")
        );

    /// <summary>Gets the rule on how many standing delegations there are.</summary>
    public static RuleDescriptor Delegations { get; } =
        Set.Rule(
            "delegation.number",
            new("Standing delegations", "常设代表团"),
            new("delegations over the whole term: {actual}", "整个任期内的常设代表团：{actual}个")
        );

    /// <summary>Gets the rule on the offices of a delegation.</summary>
    public static RuleDescriptor Offices { get; } =
        Set.Rule(
            "delegation.offices",
            new("Offices of a delegation", "代表团职务"),
            new("{subject}, days on which nobody held it: {actual}", "{subject}，空缺：{actual}日")
        );

    /// <summary>Gets the rule on the special groups of a delegation.</summary>
    public static RuleDescriptor Groups { get; } =
        Set.Rule(
            "delegation.groups",
            new("Special groups of a delegation", "代表团专门小组"),
            new(
                "{subject}, special groups over the whole term: {actual}",
                "{subject}，整个任期内的专门小组：{actual}个"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
