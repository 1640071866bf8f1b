namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>The rules on licence, qualification and prices of a service, in the order in which the ledger lists them.</summary>
public static class InspectionFindings
{
    private static readonly RuleSet Set = new("inspection.");

    /// <summary>Gets the rule that nothing is practised beyond the licence.</summary>
    public static RuleDescriptor WithinLicence { get; } =
        Set.Rule(
            "within-licence",
            new("Practised beyond the licence", "超范围执业"),
            new("practised beyond the licence: {actual} ({subject})", "超范围执业{actual}项（{subject}）")
        );

    /// <summary>Gets the rule that everybody who works there is qualified.</summary>
    public static RuleDescriptor Qualified { get; } =
        Set.Rule(
            "qualified",
            new("Qualified staff", "人员执业资格"),
            new("qualified at work: {actual}; others: {subject}", "具备执业资格{actual}人；其余：{subject}")
        );

    /// <summary>Gets the rule on what follows where either is broken.</summary>
    public static RuleDescriptor Consequence { get; } =
        Set.Rule(
            "consequence",
            new("What followed", "处理结果"),
            new("was carried out: {subject}", "已作出处理：{subject}"),
            new("must be carried out: {subject}", "须作出处理：{subject}")
        );

    /// <summary>Gets the rule that a drug costs no more than at the market's pharmacies.</summary>
    public static RuleDescriptor Price { get; } =
        Set.Rule(
            "price",
            new("Price of a drug", "药品价格"),
            new("{subject}: price in fen: {actual}", "{subject}：价格{actual}分")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
