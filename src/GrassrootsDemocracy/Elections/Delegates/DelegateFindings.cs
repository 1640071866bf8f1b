using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>The rules on delegates, their assembly and group heads, in the order in which the ledger lists them.</summary>
public static class DelegateFindings
{
    /// <summary>Gets the rule on how many delegates a group or its households have.</summary>
    public static RuleDescriptor Apportionment { get; } = Rule("apportionment");

    /// <summary>Gets the rule that the delegates of the groups add up.</summary>
    public static RuleDescriptor Sum { get; } = Rule("sum");

    /// <summary>Gets the rule on how many delegates there are in all.</summary>
    public static RuleDescriptor Number { get; } = Rule("number");

    /// <summary>Gets the rule on the share of the delegates.</summary>
    public static RuleDescriptor Share { get; } = Rule("share");

    /// <summary>Gets the rule on the share of the women.</summary>
    public static RuleDescriptor Women { get; } = Rule("women");

    /// <summary>Gets the rule that their term is that of the committee.</summary>
    public static RuleDescriptor Term { get; } = Rule("term");

    /// <summary>Gets the rule on who must attend a group's meeting.</summary>
    public static RuleDescriptor GroupMeeting { get; } = Rule("group-meeting");

    /// <summary>Gets the rule on the votes that elect the head of a group.</summary>
    public static RuleDescriptor GroupMajority { get; } = Rule("group-majority");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Apportionment, Sum, Number, Share, Women, Term, GroupMeeting, GroupMajority];

    private static RuleDescriptor Rule(string id) => new($"delegates.{id}", AfterTexts.All);
}
