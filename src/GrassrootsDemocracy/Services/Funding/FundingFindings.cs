namespace GrassrootsDemocracy.Services.Funding;

/// <summary>The rules on who pays for something, in the order in which the ledger lists them.</summary>
public static class FundingFindings
{
    private static readonly RuleSet Set = new("funding.");

    /// <summary>Gets the rule on what is covered.</summary>
    public static RuleDescriptor Covers { get; } =
        Set.Rule(
            "covers",
            new("What is covered", "经费保障范围"),
            new("of what must be covered is: {actual} ({subject})", "应保障事项已保障{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on who bears it.</summary>
    public static RuleDescriptor BorneBy { get; } =
        Set.Rule(
            "borne-by",
            new("Who bears the cost", "经费负担"),
            new("borne by {subject}", "经费由{subject}负担"),
            new("must be borne by {subject}", "经费须由{subject}负担")
        );

    /// <summary>Gets the rule on who adds to it.</summary>
    public static RuleDescriptor AddedBy { get; } =
        Set.Rule(
            "added-by",
            new("Who adds to it", "经费补助"),
            new(
                "of those who must add to it do: {actual} ({subject})",
                "应予补助者已补助{actual}个（{subject}）"
            )
        );

    /// <summary>Gets the rule on who is paid.</summary>
    public static RuleDescriptor Recipient { get; } =
        Set.Rule(
            "recipient",
            new("Who is paid", "补贴对象"),
            new("may be paid: {subject}", "属于补贴对象：{subject}"),
            new("may not be paid: {subject}", "不属于补贴对象：{subject}")
        );

    /// <summary>Gets the rule on the form of pay.</summary>
    public static RuleDescriptor Form { get; } =
        Set.Rule(
            "form",
            new("Form of pay", "补贴形式"),
            new("paid in a form that there is: {subject}", "补贴形式符合规定：{subject}"),
            new("paid in no form that there is: {subject}", "补贴形式不符合规定：{subject}")
        );

    /// <summary>Gets the rule on the least that is paid.</summary>
    public static RuleDescriptor Floor { get; } =
        Set.Rule(
            "floor",
            new("Least that is paid", "补贴标准下限"),
            new("{subject}: fen paid {actual}", "{subject}：补贴{actual}分")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
