using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Proxies;

/// <summary>The rules that votes for another are judged by, in the order in which the ledger lists them.</summary>
public static class ProxyFindings
{
    /// <summary>Gets the rule on whether one may vote for another at all.</summary>
    public static RuleDescriptor Allowed { get; } = Rule("allowed");

    /// <summary>Gets the rule that principal and holder stand on the roll.</summary>
    public static RuleDescriptor Roll { get; } = Rule("roll");

    /// <summary>Gets the rule on who may hold.</summary>
    public static RuleDescriptor Holder { get; } = Rule("holder");

    /// <summary>Gets the rule on what must hold of a grant.</summary>
    public static RuleDescriptor Condition { get; } = Rule("condition");

    /// <summary>Gets the rule on when the principal asks.</summary>
    public static RuleDescriptor Asked { get; } = Rule("asked");

    /// <summary>Gets the rule on the publication of the list.</summary>
    public static RuleDescriptor Published { get; } = Rule("published");

    /// <summary>Gets the rule that a principal gives one grant.</summary>
    public static RuleDescriptor Twice { get; } = Rule("twice");

    /// <summary>Gets the rule on holders who themselves have another vote for them.</summary>
    public static RuleDescriptor Chain { get; } = Rule("chain");

    /// <summary>Gets the rule on candidates who hold grants.</summary>
    public static RuleDescriptor Candidate { get; } = Rule("candidate");

    /// <summary>Gets the rule on how many principals a holder votes for.</summary>
    public static RuleDescriptor Cap { get; } = Rule("cap");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Allowed, Roll, Holder, Condition, Asked, Published, Twice, Chain, Candidate, Cap];

    private static RuleDescriptor Rule(string id) => new($"proxies.{id}", ProxyTexts.All);
}
