using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules that a confidence ballot is judged by, in the order in which the ledger lists them.</summary>
public static class ConfidenceFindings
{
    /// <summary>Gets the rule that everybody on the ballot passed the qualification review.</summary>
    public static RuleDescriptor Review { get; } = Rule("review");

    /// <summary>Gets the rule on who casts the ballot.</summary>
    public static RuleDescriptor Voters { get; } = Rule("voters");

    /// <summary>Gets the rule on how many must take part.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule on the share of votes that is confidence enough.</summary>
    public static RuleDescriptor Share { get; } = Rule("share");

    /// <summary>Gets the rule on how many go on.</summary>
    public static RuleDescriptor Places { get; } = Rule("places");

    /// <summary>Gets the rule on equal votes at the edge.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Review, Voters, Turnout, Share, Places, Tie];

    private static RuleDescriptor Rule(string id) => new($"confidence.{id}", TwoBallotTexts.All);
}
