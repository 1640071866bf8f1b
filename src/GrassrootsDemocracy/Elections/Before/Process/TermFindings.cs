namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The rules that the time of an election is judged by, in the order in which the ledger lists them.</summary>
public static class TermFindings
{
    private static readonly RuleSet Set = new("term.");

    /// <summary>Gets the rule on how long before the end of the term.</summary>
    public static RuleDescriptor MostEarly { get; } =
        Set.Rule(
            "most-early",
            new("An election before the end of the term", "提前换届"),
            new("the election is held {days} before the end of the term", "选举提前{days}举行")
        );

    /// <summary>Gets the rule on how long after the end of the term.</summary>
    public static RuleDescriptor MostLate { get; } =
        Set.Rule(
            "most-late",
            new("An election after the end of the term", "延期换届"),
            new("the election is {days} after the end of the term", "选举延期{days}")
        );

    /// <summary>Gets the rule on the approval of either.</summary>
    public static RuleDescriptor Approval { get; } =
        Set.Rule(
            "approval",
            new("Approval of an early or late election", "提前或者延期换届的批准"),
            new(
                "approval of the early or late election: {actual} of those needed",
                "提前或者延期换届：已获批准{actual}项"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
