using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules that a choice among projects is judged by, in the order in which the ledger lists them.</summary>
public static class ProjectFindings
{
    /// <summary>Gets the rule on how many must take part.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule that votes must not outnumber those who could cast them.</summary>
    public static RuleDescriptor Excess { get; } = Rule("excess");

    /// <summary>Gets the rule on ballots with too many marks.</summary>
    public static RuleDescriptor Marks { get; } = Rule("marks");

    /// <summary>Gets the rule that published votes agree with the ballots.</summary>
    public static RuleDescriptor Totals { get; } = Rule("totals");

    /// <summary>Gets the rule on the votes that a project needs.</summary>
    public static RuleDescriptor LeastVotes { get; } = Rule("least-votes");

    /// <summary>Gets the rule on the share of votes that a project needs.</summary>
    public static RuleDescriptor LeastShare { get; } = Rule("least-share");

    /// <summary>Gets the rule that a project fits into the money left at its turn.</summary>
    public static RuleDescriptor Money { get; } = Rule("money");

    /// <summary>Gets the rule that a project fits into what its area or category may take.</summary>
    public static RuleDescriptor Cap { get; } = Rule("cap");

    /// <summary>Gets the rule on how many projects are funded at most.</summary>
    public static RuleDescriptor Most { get; } = Rule("most");

    /// <summary>Gets the rule that a project that does not fit ends the choice.</summary>
    public static RuleDescriptor Ended { get; } = Rule("ended");

    /// <summary>Gets the rule on projects with equal votes that do not all fit.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that the funded projects cost no more than there is.</summary>
    public static RuleDescriptor Budget { get; } = Rule("budget");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Turnout, Excess, Marks, Totals, LeastVotes, LeastShare, Money, Cap, Most, Ended, Tie, Budget];

    private static RuleDescriptor Rule(string id) => new($"projects.{id}", BudgetTexts.All);
}
