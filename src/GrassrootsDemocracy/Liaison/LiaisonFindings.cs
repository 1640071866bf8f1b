using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

/// <summary>The rules on a network of delegates, in the order in which the ledger lists them.</summary>
public static class LiaisonFindings
{
    /// <summary>Gets the rule on how many each who is responsible is linked to.</summary>
    public static RuleDescriptor Each { get; } = Rule("each");

    /// <summary>Gets the rule on whom nobody reaches.</summary>
    public static RuleDescriptor Coverage { get; } = Rule("coverage");

    /// <summary>Gets the rule on how many are responsible for each.</summary>
    public static RuleDescriptor LinkedBy { get; } = Rule("linked-by");

    /// <summary>Gets the rule on links that lead out of the unit.</summary>
    public static RuleDescriptor WithinUnit { get; } = Rule("within-unit");

    /// <summary>Gets the rule on how the links are spread.</summary>
    public static RuleDescriptor Load { get; } = Rule("load");

    /// <summary>Gets the rule on about how many each is linked to.</summary>
    public static RuleDescriptor About { get; } = Rule("about");

    /// <summary>Gets the rule on how often contact is made.</summary>
    public static RuleDescriptor Contact { get; } = Rule("contact");

    /// <summary>Gets the rule on how long the time since the last contact should be at the most.</summary>
    public static RuleDescriptor IdealInterval { get; } = Rule("ideal-interval");

    /// <summary>Gets the rule on how long the time since the last contact may be at the most.</summary>
    public static RuleDescriptor MostInterval { get; } = Rule("most-interval");

    /// <summary>Gets the rule on contacts made by somebody who was not responsible on the day.</summary>
    public static RuleDescriptor NotResponsible { get; } = Rule("not-responsible");

    /// <summary>Gets the rule on what each group crosses.</summary>
    public static RuleDescriptor Crossing { get; } = Rule("crossing");

    /// <summary>Gets the rule on how often groups and councils are active.</summary>
    public static RuleDescriptor Activity { get; } = Rule("activity");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Each,
        Coverage,
        LinkedBy,
        WithinUnit,
        Load,
        About,
        Contact,
        IdealInterval,
        MostInterval,
        NotResponsible,
        Crossing,
        Activity,
    ];

    private static RuleDescriptor Rule(string id) => new($"liaison.{id}", LiaisonTexts.All);
}
