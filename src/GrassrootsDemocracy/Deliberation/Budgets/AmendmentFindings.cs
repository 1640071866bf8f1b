using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules on amendments to the draft of a budget, in the order in which the ledger lists them.</summary>
public static class AmendmentFindings
{
    /// <summary>Gets the rule on who tables an amendment, and how many together.</summary>
    public static RuleDescriptor Signers { get; } = Rule("signers");

    /// <summary>Gets the rule on when it is tabled at the latest.</summary>
    public static RuleDescriptor TabledBefore { get; } = Rule("tabled-before");

    /// <summary>Gets the rule that what it spends more is covered.</summary>
    public static RuleDescriptor Balanced { get; } = Rule("balanced");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Signers, TabledBefore, Balanced];

    private static RuleDescriptor Rule(string id) => new($"amendment.{id}", BudgetTexts.All);
}
