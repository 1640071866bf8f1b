using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The rules that a joint recommendation is judged by, in the order in which the ledger lists them.</summary>
public static class JointRecommendationFindings
{
    /// <summary>Gets the rule that every constituency recommends.</summary>
    public static RuleDescriptor Constituencies { get; } = Rule("constituencies");

    /// <summary>Gets the rule on how many names one may recommend.</summary>
    public static RuleDescriptor NamesOverPosts { get; } = Rule("names-over-posts");

    /// <summary>Gets the rule that those recommended are willing.</summary>
    public static RuleDescriptor Willingness { get; } = Rule("willingness");

    /// <summary>Gets the rule on how many become preliminary candidates.</summary>
    public static RuleDescriptor Surplus { get; } = Rule("surplus");

    /// <summary>Gets the rule on equal recommendations at the edge.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that the formal candidates are approved from among the preliminary ones.</summary>
    public static RuleDescriptor Approval { get; } = Rule("approval");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Constituencies, NamesOverPosts, Willingness, Surplus, Tie, Approval];

    private static RuleDescriptor Rule(string id) => new($"nomination.{id}", ElectionTexts.All);
}
