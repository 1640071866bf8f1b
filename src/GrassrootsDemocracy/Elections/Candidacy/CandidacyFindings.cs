using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>The rules by which somebody may stand, in the order in which the ledger lists them.</summary>
public static class CandidacyFindings
{
    /// <summary>Gets the rule on who nominates.</summary>
    public static RuleDescriptor Nominator { get; } = Rule("nominator");

    /// <summary>Gets the rule on how many nominate together.</summary>
    public static RuleDescriptor Signers { get; } = Rule("signers");

    /// <summary>Gets the rule on nominating through another.</summary>
    public static RuleDescriptor ByProxy { get; } = Rule("by-proxy");

    /// <summary>Gets the rule on one nominator who names a person for several posts.</summary>
    public static RuleDescriptor Repeated { get; } = Rule("repeated");

    /// <summary>Gets the rule on when one signs up.</summary>
    public static RuleDescriptor SignUp { get; } = Rule("sign-up");

    /// <summary>Gets the rule on what bars a person from standing.</summary>
    public static RuleDescriptor Bar { get; } = Rule("bar");

    /// <summary>Gets the rule on what a candidate must meet.</summary>
    public static RuleDescriptor Condition { get; } = Rule("condition");

    /// <summary>Gets the rule that a candidate stands on the roll.</summary>
    public static RuleDescriptor Voter { get; } = Rule("voter");

    /// <summary>Gets the rule on who reviews.</summary>
    public static RuleDescriptor Review { get; } = Rule("review");

    /// <summary>Gets the rule on offices that do not go together with the post.</summary>
    public static RuleDescriptor Office { get; } = Rule("office");

    /// <summary>Gets the rule on a person put forward for several posts.</summary>
    public static RuleDescriptor Posts { get; } = Rule("posts");

    /// <summary>Gets the rule on how many names one nominator puts forward.</summary>
    public static RuleDescriptor Names { get; } = Rule("names");

    /// <summary>Gets the rule on how many take part in a nomination by ballot.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule on withdrawing in time and in writing.</summary>
    public static RuleDescriptor Withdrawal { get; } = Rule("withdrawal");

    /// <summary>Gets the rule on how many become formal candidates.</summary>
    public static RuleDescriptor List { get; } = Rule("list");

    /// <summary>Gets the rule on equal votes at the edge of the list.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Nominator,
        Signers,
        ByProxy,
        Repeated,
        SignUp,
        Bar,
        Condition,
        Voter,
        Review,
        Office,
        Posts,
        Names,
        Turnout,
        Withdrawal,
        List,
        Tie,
    ];

    private static RuleDescriptor Rule(string id) => new($"candidacy.{id}", CandidacyTexts.All);
}
