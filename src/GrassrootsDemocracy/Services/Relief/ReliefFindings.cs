namespace GrassrootsDemocracy.Services.Relief;

/// <summary>The rules on fees that are waived or reduced, in the order in which the ledger lists them for each line of a bill.</summary>
public static class ReliefFindings
{
    private static readonly RuleSet Set = new("relief.");

    /// <summary>Gets the rule on how much of a fee is not charged.</summary>
    public static RuleDescriptor Due { get; } =
        Set.Rule(
            "due",
            new("Relief that is due", "应免减额"),
            new("{subject}: fen of relief due: {actual}", "{subject}：应免减{actual}分")
        );

    /// <summary>Gets the rule that no less was relieved than is due.</summary>
    public static RuleDescriptor Given { get; } =
        Set.Rule(
            "given",
            new("Relief that was given", "实际免减额"),
            new("{subject}: fen relieved: {actual}", "{subject}：已免减{actual}分")
        );

    /// <summary>Gets the rule on the relief of the whole bill.</summary>
    public static RuleDescriptor Total { get; } =
        Set.Rule(
            "total",
            new("Relief of the bill", "全单免减额"),
            new("{subject}: fen of relief due in all: {actual}", "{subject}：共应免减{actual}分")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
