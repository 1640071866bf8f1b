using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>The rules on delegates to a party congress, in the order in which the ledger lists them.</summary>
public static class CongressFindings
{
    /// <summary>Gets the rule on when a congress takes the place of the members' assembly.</summary>
    public static RuleDescriptor Members { get; } = Rule("members");

    /// <summary>Gets the rule that a congress is approved.</summary>
    public static RuleDescriptor Approval { get; } = Rule("approval");

    /// <summary>Gets the rule on how many delegates there are.</summary>
    public static RuleDescriptor Number { get; } = Rule("number");

    /// <summary>Gets the rule on how many more candidates than delegates a unit has.</summary>
    public static RuleDescriptor Surplus { get; } = Rule("surplus");

    /// <summary>Gets the rule that the delegates of the units add up.</summary>
    public static RuleDescriptor Sum { get; } = Rule("sum");

    /// <summary>Gets the rule on who sets up the group that examines the credentials.</summary>
    public static RuleDescriptor CredentialsBy { get; } = Rule("credentials-by");

    /// <summary>Gets the rule that each delegate is confirmed.</summary>
    public static RuleDescriptor Delegate { get; } = Rule("delegate");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Members, Approval, Number, Surplus, Sum, CredentialsBy, Delegate];

    private static RuleDescriptor Rule(string id) => new($"congress.{id}", AfterTexts.All);
}
