using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The rules that the time of an election is judged by, in the order in which the ledger lists them.</summary>
public static class TermFindings
{
    /// <summary>Gets the rule on how long before the end of the term.</summary>
    public static RuleDescriptor MostEarly { get; } = Rule("most-early");

    /// <summary>Gets the rule on how long after the end of the term.</summary>
    public static RuleDescriptor MostLate { get; } = Rule("most-late");

    /// <summary>Gets the rule on the approval of either.</summary>
    public static RuleDescriptor Approval { get; } = Rule("approval");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [MostEarly, MostLate, Approval];

    private static RuleDescriptor Rule(string id) => new($"term.{id}", ProcessTexts.All);
}
