using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Handovers;

/// <summary>The rules that a handover is judged by, in the order in which the ledger lists them.</summary>
public static class HandoverFindings
{
    /// <summary>Gets the rule on when it is complete.</summary>
    public static RuleDescriptor Within { get; } = Rule("within");

    /// <summary>Gets the rule on who runs it.</summary>
    public static RuleDescriptor RunBy { get; } = Rule("run-by");

    /// <summary>Gets the rule on who supervises it.</summary>
    public static RuleDescriptor SupervisedBy { get; } = Rule("supervised-by");

    /// <summary>Gets the rule on what is handed over.</summary>
    public static RuleDescriptor Items { get; } = Rule("items");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Within, RunBy, SupervisedBy, Items];

    private static RuleDescriptor Rule(string id) => new($"handover.{id}", AfterTexts.All);
}
