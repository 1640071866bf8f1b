using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules that an admission of members is judged by, in the order in which the ledger lists them.</summary>
public static class AdmissionFindings
{
    /// <summary>Gets the rule on how many voting members are present.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule that several people are voted on one by one.</summary>
    public static RuleDescriptor ItemByItem { get; } = Rule("item-by-item");

    /// <summary>Gets the rule that no more votes are cast at the meeting than members are present.</summary>
    public static RuleDescriptor Votes { get; } = Rule("votes");

    /// <summary>Gets the rule that votes and written opinions together are no more than the members due.</summary>
    public static RuleDescriptor Voices { get; } = Rule("voices");

    /// <summary>Gets the rule on written opinions that were there before the meeting.</summary>
    public static RuleDescriptor Opinions { get; } = Rule("opinions");

    /// <summary>Gets the rule on written opinions that came too late.</summary>
    public static RuleDescriptor LateOpinions { get; } = Rule("late-opinions");

    /// <summary>Gets the rule on members whose opinions contradict each other.</summary>
    public static RuleDescriptor ContradictoryOpinions { get; } = Rule("contradictory-opinions");

    /// <summary>Gets the rule on the votes that admit.</summary>
    public static RuleDescriptor Approval { get; } = Rule("approval");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Turnout, ItemByItem, Votes, Voices, Opinions, LateOpinions, ContradictoryOpinions, Approval];

    private static RuleDescriptor Rule(string id) => new($"admission.{id}", TwoBallotTexts.All);
}
