using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Voters;

/// <summary>The rules by which people are entered on the roll, in the order in which the ledger lists them.</summary>
public static class VoterFindings
{
    /// <summary>Gets the rule on how many are entered.</summary>
    public static RuleDescriptor Total { get; } = Rule("total");

    /// <summary>Gets the rule on how many delegates a household or a group sends.</summary>
    public static RuleDescriptor Delegates { get; } = Rule("delegates");

    /// <summary>Gets the rule on the voting age.</summary>
    public static RuleDescriptor Age { get; } = Rule("age");

    /// <summary>Gets the rule that a person belongs to a class of voters.</summary>
    public static RuleDescriptor Class { get; } = Rule("class");

    /// <summary>Gets the rule on what keeps a person off the roll.</summary>
    public static RuleDescriptor Exclusion { get; } = Rule("exclusion");

    /// <summary>Gets the rule that nobody stands on two rolls.</summary>
    public static RuleDescriptor OneRoll { get; } = Rule("one-roll");

    /// <summary>Gets the rule that people of one name are told apart.</summary>
    public static RuleDescriptor SameName { get; } = Rule("same-name");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Total, Delegates, Age, Class, Exclusion, OneRoll, SameName];

    private static RuleDescriptor Rule(string id) => new($"voters.{id}", VoterTexts.All);
}
