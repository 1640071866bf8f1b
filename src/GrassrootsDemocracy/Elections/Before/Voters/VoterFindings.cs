namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The rules by which people are entered on the roll, in the order in which the ledger lists them.</summary>
public static class VoterFindings
{
    private static readonly RuleSet Set = new("voters.");

    /// <summary>Gets the rule on how many are entered.</summary>
    public static RuleDescriptor Total { get; } =
        Set.Rule(
            "total",
            new("Persons on the roll", "选民人数"),
            new(
                "{actual} of {whole:person|persons} {actual?is|are} on the roll",
                "名单所列{whole}人中，登记为选民{actual}人"
            )
        );

    /// <summary>Gets the rule on how many delegates a household or a group sends.</summary>
    public static RuleDescriptor Delegates { get; } =
        Set.Rule(
            "delegates",
            new("Delegates sent", "代表人数"),
            new("delegates sent ({subject}): {actual}", "所派代表（{subject}）：{actual}")
        );

    /// <summary>Gets the rule on the paper that shows the date of birth.</summary>
    public static RuleDescriptor BirthDate { get; } =
        Set.Rule(
            "birth-date",
            new("Date of birth", "出生日期的依据"),
            new("a paper that decides shows the date of birth: {subject}", "出生日期有规定的依据：{subject}"),
            new(
                "a paper that decides must show the date of birth: {subject}",
                "出生日期须有规定的依据：{subject}"
            )
        );

    /// <summary>Gets the rule on the voting age.</summary>
    public static RuleDescriptor Age { get; } =
        Set.Rule(
            "age",
            new("Voting age", "选民年龄"),
            new("completed years of {subject}: {actual}", "{subject}的周岁年龄：{actual}")
        );

    /// <summary>Gets the rule that a person belongs to a class of voters.</summary>
    public static RuleDescriptor Class { get; } =
        Set.Rule(
            "class",
            new("Class of voters", "选民类别"),
            new("in a class of voters: {subject}", "属于选民类别：{subject}"),
            new("must be in a class of voters: {subject}", "须属于选民类别：{subject}")
        );

    /// <summary>Gets the rule on what keeps a person off the roll.</summary>
    public static RuleDescriptor Exclusion { get; } =
        Set.Rule(
            "exclusion",
            new("Kept off the roll", "不列入选民名单"),
            new("nothing keeps the person off the roll: {subject}", "不存在不列入名单的情形：{subject}"),
            new("kept off the roll: {subject}", "不列入选民名单：{subject}"),
            new(
                "whether this keeps the person off the roll is not known: {subject}",
                "是否存在不列入名单的情形不详：{subject}"
            )
        );

    /// <summary>Gets the rule that nobody stands on two rolls.</summary>
    public static RuleDescriptor OneRoll { get; } =
        Set.Rule(
            "one-roll",
            new("One roll only", "不得重复登记"),
            new("{subject} is on no other roll", "{subject}未在其他地方登记"),
            new("{subject} must be on no other roll", "{subject}不得在其他地方登记")
        );

    /// <summary>Gets the rule that people of one name are told apart.</summary>
    public static RuleDescriptor SameName { get; } =
        Set.Rule(
            "same-name",
            new("People of one name", "同名"),
            new(
                "{actual} on the list {actual?is|are} called {subject}: distinguish them",
                "名单上有{actual}人名为{subject}，须加以区分"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
