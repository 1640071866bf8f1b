using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The rules that a staged decision is judged by, besides those on stages and on votes.</summary>
public static class StagedDecisionFindings
{
    /// <summary>Gets the rule on stages held as one.</summary>
    public static RuleDescriptor Merged { get; } = Rule("merged");

    /// <summary>Gets the rule that a stage that takes a vote is carried by it.</summary>
    public static RuleDescriptor Vote { get; } = Rule("vote");

    /// <summary>Gets the rule that nothing goes on to the next body unless the one before has carried it.</summary>
    public static RuleDescriptor Carried { get; } = Rule("carried");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Merged, Vote, Carried];

    private static RuleDescriptor Rule(string id) => new($"staged-decision.{id}", TwoAssemblyTexts.All);
}
