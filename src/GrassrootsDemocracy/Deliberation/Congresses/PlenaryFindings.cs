using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on the sessions of a plenary, in the order in which the ledger lists them.</summary>
public static class PlenaryFindings
{
    /// <summary>Gets the rule on who may listen.</summary>
    public static RuleDescriptor Listen { get; } = Rule("listen");

    /// <summary>Gets the rule on who may deliberate.</summary>
    public static RuleDescriptor Deliberate { get; } = Rule("deliberate");

    /// <summary>Gets the rule on who may vote.</summary>
    public static RuleDescriptor Decide { get; } = Rule("decide");

    /// <summary>Gets the rule on what a special committee does for each topic.</summary>
    public static RuleDescriptor CommitteeDuties { get; } = Rule("committee-duties");

    /// <summary>Gets the rule on which special committees there are.</summary>
    public static RuleDescriptor Committee { get; } = Rule("committee");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Listen, Deliberate, Decide, CommitteeDuties, Committee];

    private static RuleDescriptor Rule(string id) => new($"plenary.{id}", CongressTexts.All);
}
