using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>The rules that one vote is judged by, in the order in which the ledger lists them.</summary>
public static class MotionFindings
{
    /// <summary>Gets the rule that a decision is made by those to whom the law gives it.</summary>
    public static RuleDescriptor Competence { get; } = Rule("competence");

    /// <summary>Gets the rule that important matters are studied first.</summary>
    public static RuleDescriptor StudiedFirst { get; } = Rule("studied-first");

    /// <summary>Gets the rule on more votes than there can be.</summary>
    public static RuleDescriptor Excess { get; } = Rule("excess");

    /// <summary>Gets the rule on how many must be present at the vote.</summary>
    public static RuleDescriptor Opening { get; } = Rule("opening");

    /// <summary>Gets the rule that no vote is lost: what every one present did.</summary>
    public static RuleDescriptor Votes { get; } = Rule("votes");

    /// <summary>Gets the rule on secrecy.</summary>
    public static RuleDescriptor Secret { get; } = Rule("secret");

    /// <summary>Gets the rule on votes cast for others.</summary>
    public static RuleDescriptor Proxies { get; } = Rule("proxies");

    /// <summary>Gets the rule on who may vote for others.</summary>
    public static RuleDescriptor ProxyHolder { get; } = Rule("proxy-holder");

    /// <summary>Gets the rule on for how many one may vote.</summary>
    public static RuleDescriptor ProxyCap { get; } = Rule("proxy-cap");

    /// <summary>Gets the rule on votes cast from elsewhere.</summary>
    public static RuleDescriptor Remote { get; } = Rule("remote");

    /// <summary>Gets the rule on the share of votes that adopts.</summary>
    public static RuleDescriptor Majority { get; } = Rule("majority");

    /// <summary>Gets the rule that a decision is filed.</summary>
    public static RuleDescriptor Filed { get; } = Rule("filed");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Competence,
        StudiedFirst,
        Excess,
        Opening,
        Votes,
        Secret,
        Proxies,
        ProxyHolder,
        ProxyCap,
        Remote,
        Majority,
        Filed,
    ];

    private static RuleDescriptor Rule(string id) => new($"motion.{id}", DeliberationTexts.All);
}
