using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>The rules that an election or a nomination by written names is judged by.</summary>
public static class OneStepFindings
{
    /// <summary>Gets the rule on whether an election without printed candidates may be held.</summary>
    public static RuleDescriptor Allowed { get; } = Rule("allowed");

    /// <summary>Gets the rule on ballots that name one person twice.</summary>
    public static RuleDescriptor RepeatedName { get; } = Rule("repeated-name");

    /// <summary>Gets the rule on names that several people share.</summary>
    public static RuleDescriptor Ambiguous { get; } = Rule("ambiguous");

    /// <summary>Gets the rule on names of people who may not be elected.</summary>
    public static RuleDescriptor Ineligible { get; } = Rule("ineligible");

    /// <summary>Gets the rule on names that are nobody's on the list.</summary>
    public static RuleDescriptor Unknown { get; } = Rule("unknown");

    /// <summary>Gets the rule that votes that are not clear must not decide.</summary>
    public static RuleDescriptor OpenVotes { get; } = Rule("open-votes");

    /// <summary>Gets the rule on people elected to two offices.</summary>
    public static RuleDescriptor ElectedTwice { get; } = Rule("elected-twice");

    /// <summary>Gets the rule on the votes that elect at a nomination.</summary>
    public static RuleDescriptor NominationMajority { get; } = Rule("nomination-majority");

    /// <summary>Gets the rule on how many candidates a nomination yields.</summary>
    public static RuleDescriptor Candidates { get; } = Rule("candidates");

    /// <summary>Gets the rule on equal votes at the edge of a nomination.</summary>
    public static RuleDescriptor NominationTie { get; } = Rule("nomination-tie");

    /// <summary>Gets every rule.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Allowed,
        RepeatedName,
        Ambiguous,
        Ineligible,
        Unknown,
        OpenVotes,
        ElectedTwice,
        NominationMajority,
        Candidates,
        NominationTie,
    ];

    private static RuleDescriptor Rule(string id) => new($"one-step.{id}", OneStepTexts.All);
}
