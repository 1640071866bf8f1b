namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules on amendments to the draft of a budget, in the order in which the ledger lists them.</summary>
public static class AmendmentFindings
{
    private static readonly RuleSet Set = new("amendment.");

    /// <summary>Gets the rule on who tables an amendment, and how many together.</summary>
    public static RuleDescriptor Signers { get; } =
        Set.Rule(
            "signers",
            new("Who tables an amendment", "修正案提出主体"),
            new("{subject}: signed by {actual}", "{subject}：联名{actual}名")
        );

    /// <summary>Gets the rule on when it is tabled at the latest.</summary>
    public static RuleDescriptor TabledBefore { get; } =
        Set.Rule(
            "tabled-before",
            new("An amendment in time", "按期提出修正案"),
            new("{subject}: tabled in time before the vote", "{subject}：按期在表决前提出"),
            new("{subject}: must be tabled in time before the vote", "{subject}：须按期在表决前提出")
        );

    /// <summary>Gets the rule that what it spends more is covered.</summary>
    public static RuleDescriptor Balanced { get; } =
        Set.Rule(
            "balanced",
            new("Cover for what an amendment spends", "修正案收支平衡"),
            new("{subject}: covered {actual}", "{subject}：相应安排{actual}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
