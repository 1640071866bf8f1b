using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Recalls;

/// <summary>The rules that a recall is judged by, in the order in which the ledger lists them.</summary>
public static class RecallFindings
{
    /// <summary>Gets the rule on how many must sign.</summary>
    public static RuleDescriptor Petition { get; } = Rule("petition");

    /// <summary>Gets the rule on what a petition must have.</summary>
    public static RuleDescriptor Parts { get; } = Rule("parts");

    /// <summary>Gets the rule that facts on which a recall failed cannot bring another at once.</summary>
    public static RuleDescriptor SameFacts { get; } = Rule("same-facts");

    /// <summary>Gets the rule on resignations before the vote.</summary>
    public static RuleDescriptor Resignation { get; } = Rule("resignation");

    /// <summary>Gets the rule on who calls the vote.</summary>
    public static RuleDescriptor Caller { get; } = Rule("caller");

    /// <summary>Gets the rule on when the vote is held.</summary>
    public static RuleDescriptor Deadline { get; } = Rule("deadline");

    /// <summary>Gets the rule on what the member must be given.</summary>
    public static RuleDescriptor Safeguards { get; } = Rule("safeguards");

    /// <summary>Gets the rule that those vote who elected the member.</summary>
    public static RuleDescriptor Mode { get; } = Rule("mode");

    /// <summary>Gets the rule that ballots must not outnumber those who could cast them.</summary>
    public static RuleDescriptor ExcessBallots { get; } = Rule("excess-ballots");

    /// <summary>Gets the rule on how many must vote.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule on the votes that recall a member.</summary>
    public static RuleDescriptor Majority { get; } = Rule("majority");

    /// <summary>Gets the rule on what must be done with the result.</summary>
    public static RuleDescriptor Aftermath { get; } = Rule("aftermath");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Petition,
        Parts,
        SameFacts,
        Resignation,
        Caller,
        Deadline,
        Safeguards,
        Mode,
        ExcessBallots,
        Turnout,
        Majority,
        Aftermath,
    ];

    private static RuleDescriptor Rule(string id) => new($"recall.{id}", AfterTexts.All);
}
