using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>The rules on links and plans of links, in the order in which the ledger lists them.</summary>
public static class LinkPlanFindings
{
    /// <summary>Gets the rule on how many holders everybody is linked by.</summary>
    public static RuleDescriptor Links { get; } = Rule("links");

    /// <summary>Gets the rule on how many links every holder has.</summary>
    public static RuleDescriptor Load { get; } = Rule("load");

    /// <summary>Gets the rule on holders with more links than they can hold.</summary>
    public static RuleDescriptor Capacity { get; } = Rule("capacity");

    /// <summary>Gets the rule on links outside the area of who holds them.</summary>
    public static RuleDescriptor Locality { get; } = Rule("locality");

    /// <summary>Gets the rule on how even the loads are.</summary>
    public static RuleDescriptor Balance { get; } = Rule("balance");

    /// <summary>Gets the rule on how many of today's links are changed.</summary>
    public static RuleDescriptor Changes { get; } = Rule("changes");

    /// <summary>Gets the rule on why a plan cannot be complete.</summary>
    public static RuleDescriptor Gap { get; } = Rule("gap");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Links, Load, Capacity, Locality, Balance, Changes, Gap];

    private static RuleDescriptor Rule(string id) => new($"link-plan.{id}", LinkPlanTexts.All);
}
