using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.ByElections;

/// <summary>The rules that a by-election is judged by beside those of any election, in the order of the ledger.</summary>
public static class ByElectionFindings
{
    /// <summary>Gets the rule on which body holds it.</summary>
    public static RuleDescriptor Body { get; } = Rule("body");

    /// <summary>Gets the rule on who runs it.</summary>
    public static RuleDescriptor RunBy { get; } = Rule("run-by");

    /// <summary>Gets the rule on when it is held.</summary>
    public static RuleDescriptor Within { get; } = Rule("within");

    /// <summary>Gets the rule that it is held while the term lasts.</summary>
    public static RuleDescriptor Term { get; } = Rule("term");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Body, RunBy, Within, Term];

    private static RuleDescriptor Rule(string id) => new($"by-election.{id}", AfterTexts.All);
}
