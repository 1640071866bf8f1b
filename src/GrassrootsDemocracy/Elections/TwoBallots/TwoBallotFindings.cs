using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules that a two-ballot election is judged by besides those of its two ballots.</summary>
public static class TwoBallotFindings
{
    /// <summary>Gets the rule on what must be published.</summary>
    public static RuleDescriptor Disclosure { get; } = Rule("disclosure");

    /// <summary>Gets the rule that the names of the second ballot come from the first.</summary>
    public static RuleDescriptor List { get; } = Rule("list");

    /// <summary>Gets the rule on who pledges goals in public.</summary>
    public static RuleDescriptor Pledge { get; } = Rule("pledge");

    /// <summary>Gets the rule on when the pledge is made.</summary>
    public static RuleDescriptor PledgeDay { get; } = Rule("pledge-day");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Disclosure, List, Pledge, PledgeDay];

    private static RuleDescriptor Rule(string id) => new($"two-ballots.{id}", TwoBallotTexts.All);
}
