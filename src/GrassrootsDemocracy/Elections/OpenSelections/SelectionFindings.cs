using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>The rules that an open recommendation is judged by, in the order in which the ledger lists them.</summary>
public static class SelectionFindings
{
    /// <summary>Gets the rule on the ways to enter.</summary>
    public static RuleDescriptor Way { get; } = Rule("way");

    /// <summary>Gets the rule on the qualification review.</summary>
    public static RuleDescriptor Review { get; } = Rule("review");

    /// <summary>Gets the rule that weights add up to one.</summary>
    public static RuleDescriptor Weights { get; } = Rule("weights");

    /// <summary>Gets the rule on the points that a judge may give.</summary>
    public static RuleDescriptor ScoreRange { get; } = Rule("score-range");

    /// <summary>Gets the rule that every judge scores everybody once.</summary>
    public static RuleDescriptor Scores { get; } = Rule("scores");

    /// <summary>Gets the rule on how many go on from a round.</summary>
    public static RuleDescriptor Round { get; } = Rule("round");

    /// <summary>Gets the rule on equal points at the cut-off of a round.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that ranks people by their points.</summary>
    public static RuleDescriptor Ranking { get; } = Rule("ranking");

    /// <summary>Gets the rule on how many names are proposed.</summary>
    public static RuleDescriptor Proposed { get; } = Rule("proposed");

    /// <summary>Gets the rule that the proposed are the best.</summary>
    public static RuleDescriptor Order { get; } = Rule("order");

    /// <summary>Gets the rule on how long the names are on notice.</summary>
    public static RuleDescriptor Notice { get; } = Rule("notice");

    /// <summary>Gets the rule on objections to proposed names.</summary>
    public static RuleDescriptor Objection { get; } = Rule("objection");

    /// <summary>Gets the rule that those on the ballot entered.</summary>
    public static RuleDescriptor Candidates { get; } = Rule("candidates");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Way,
        Review,
        Weights,
        ScoreRange,
        Scores,
        Round,
        Tie,
        Ranking,
        Proposed,
        Order,
        Notice,
        Objection,
        Candidates,
    ];

    private static RuleDescriptor Rule(string id) => new($"selection.{id}", SelectionTexts.All);
}
