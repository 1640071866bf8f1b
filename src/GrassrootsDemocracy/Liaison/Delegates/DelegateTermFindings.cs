using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The rules on the term of delegates and on delegations, in the order in which the ledger lists them.</summary>
public static class DelegateTermFindings
{
    /// <summary>Gets the rule on whether delegates of the level have a term of office.</summary>
    public static RuleDescriptor Level { get; } = Rule("delegate-term.level");

    /// <summary>Gets the rule on what a cause does to the status.</summary>
    public static RuleDescriptor Status { get; } = Rule("delegate-term.status");

    /// <summary>Gets the rule on who proposes.</summary>
    public static RuleDescriptor Proposed { get; } = Rule("delegate-term.proposed");

    /// <summary>Gets the rule on who decides.</summary>
    public static RuleDescriptor Decided { get; } = Rule("delegate-term.decided");

    /// <summary>Gets the rule on where the decision is filed.</summary>
    public static RuleDescriptor Filed { get; } = Rule("delegate-term.filed");

    /// <summary>Gets the rule on which rights there are between sessions.</summary>
    public static RuleDescriptor Right { get; } = Rule("delegate-right.listed");

    /// <summary>Gets the rule on the papers that are owed before.</summary>
    public static RuleDescriptor Papers { get; } = Rule("delegate-right.papers");

    /// <summary>Gets the rule on the answer that is owed after.</summary>
    public static RuleDescriptor Answer { get; } = Rule("delegate-right.answer");

    /// <summary>Gets the rule on signing up.</summary>
    public static RuleDescriptor SignedUp { get; } = Rule("delegate-right.sign-up");

    /// <summary>Gets the rule on the places at a meeting.</summary>
    public static RuleDescriptor Places { get; } = Rule("delegate-right.places");

    /// <summary>Gets the rule on how many standing delegations there are.</summary>
    public static RuleDescriptor Delegations { get; } = Rule("delegation.number");

    /// <summary>Gets the rule on the offices of a delegation.</summary>
    public static RuleDescriptor Offices { get; } = Rule("delegation.offices");

    /// <summary>Gets the rule on the special groups of a delegation.</summary>
    public static RuleDescriptor Groups { get; } = Rule("delegation.groups");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Level,
        Status,
        Proposed,
        Decided,
        Filed,
        Right,
        Papers,
        Answer,
        SignedUp,
        Places,
        Delegations,
        Offices,
        Groups,
    ];

    private static RuleDescriptor Rule(string id) => new(id, DelegateTermTexts.All);
}
