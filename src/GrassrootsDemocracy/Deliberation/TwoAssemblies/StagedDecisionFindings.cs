namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The rules that a staged decision is judged by, besides those on stages and on votes.</summary>
public static class StagedDecisionFindings
{
    private static readonly RuleSet Set = new("staged-decision.");

    /// <summary>Gets the rule on stages held as one.</summary>
    public static RuleDescriptor Merged { get; } =
        Set.Rule("merged", new("Stages held as one", "环节合并"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that a stage that takes a vote is carried by it.</summary>
    public static RuleDescriptor Vote { get; } =
        Set.Rule("vote", new("Vote of a stage", "环节表决"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that nothing goes on to the next body unless the one before has carried it.</summary>
    public static RuleDescriptor Carried { get; } =
        Set.Rule(
            "carried",
            new("Carried before it went on", "前一环节通过后方可进行"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
