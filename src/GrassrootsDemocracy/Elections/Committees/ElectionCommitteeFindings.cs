using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>The rules that an election committee is judged by, in the order in which the ledger lists them.</summary>
public static class ElectionCommitteeFindings
{
    /// <summary>Gets the rule on which body chooses it.</summary>
    public static RuleDescriptor ChosenBy { get; } = Rule("chosen-by");

    /// <summary>Gets the rule on its offices.</summary>
    public static RuleDescriptor Offices { get; } = Rule("offices");

    /// <summary>Gets the rule on what must be done when it is formed.</summary>
    public static RuleDescriptor Duty { get; } = Rule("duty");

    /// <summary>Gets the rule that members who stand leave it.</summary>
    public static RuleDescriptor Candidate { get; } = Rule("candidate");

    /// <summary>Gets the rule that relatives of those who stand leave it.</summary>
    public static RuleDescriptor Relative { get; } = Rule("relative");

    /// <summary>Gets the rule on repeated absence.</summary>
    public static RuleDescriptor Absence { get; } = Rule("absence");

    /// <summary>Gets the rule on how members who left are replaced.</summary>
    public static RuleDescriptor Replacement { get; } = Rule("replacement");

    /// <summary>Gets the rule on equal votes among those next in line.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule on how many members it has.</summary>
    public static RuleDescriptor Size { get; } = Rule("size");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [ChosenBy, Offices, Duty, Candidate, Relative, Absence, Replacement, Tie, Size];

    private static RuleDescriptor Rule(string id) => new($"election-committee.{id}", CommitteeTexts.All);
}
