using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The rules that the arrangements for a vote are judged by, in the order in which the ledger lists them.</summary>
public static class PollingFindings
{
    /// <summary>Gets the rule that candidates do not work at the vote.</summary>
    public static RuleDescriptor NoCandidates { get; } = Rule("no-candidates");

    /// <summary>Gets the rule that relatives of candidates do not work at the vote.</summary>
    public static RuleDescriptor NoRelatives { get; } = Rule("no-relatives");

    /// <summary>Gets the rule on the approval of a mobile ballot box.</summary>
    public static RuleDescriptor BoxApproval { get; } = Rule("box-approval");

    /// <summary>Gets the rule on the scrutineers of a mobile ballot box.</summary>
    public static RuleDescriptor BoxScrutineers { get; } = Rule("box-scrutineers");

    /// <summary>Gets the rule on publishing the voters and scrutineers of a mobile ballot box.</summary>
    public static RuleDescriptor BoxPublished { get; } = Rule("box-published");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [NoCandidates, NoRelatives, BoxApproval, BoxScrutineers, BoxPublished];

    private static RuleDescriptor Rule(string id) => new($"polling.{id}", ProcessTexts.All);
}
