using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The rules on items and alternatives, in the order in which the ledger lists them.</summary>
public static class BallotFindings
{
    /// <summary>Gets the rule that every item has a vote of its own.</summary>
    public static RuleDescriptor Items { get; } = Rule("items");

    /// <summary>Gets the rule that a vote is on an item that was put up.</summary>
    public static RuleDescriptor StrayVote { get; } = Rule("stray-vote");

    /// <summary>Gets the rule on how many alternatives there are.</summary>
    public static RuleDescriptor Alternatives { get; } = Rule("alternatives");

    /// <summary>Gets the rule on what follows when no alternative has the majority.</summary>
    public static RuleDescriptor Runoff { get; } = Rule("runoff");

    /// <summary>Gets the rule on the votes that decide a runoff.</summary>
    public static RuleDescriptor RunoffMajority { get; } = Rule("runoff-majority");

    /// <summary>Gets the rule on alternatives with equal votes.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Items, StrayVote, Alternatives, Runoff, RunoffMajority, Tie];

    private static RuleDescriptor Rule(string id) => new($"ballot.{id}", BallotTexts.All);
}
