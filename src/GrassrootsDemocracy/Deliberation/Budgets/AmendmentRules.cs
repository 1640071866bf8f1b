namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules on amendments to the draft of a budget, each norm found or open.</summary>
public sealed record AmendmentRules : Rules<AmendmentRules>
{
    private AmendmentRules(Rulebook rulebook, AssemblyNorms assembly, BudgetNorms norms)
    {
        Assembly = AssemblyRules.From(rulebook, assembly);
        Signers = rulebook.FindOrOpen(norms.AmendmentSigners);
        Before = rulebook.FindOrOpen(norms.AmendmentBefore);
        Balanced = rulebook.FindOrOpen(norms.AmendmentBalanced);
    }

    /// <summary>Gets the rules that the body decides by.</summary>
    public AssemblyRules Assembly { get; }

    internal NormOrOpen<ValueList<AmendmentRoute>> Signers { get; }
    internal NormOrOpen<TimeLimit> Before { get; }
    internal NormOrOpen<bool> Balanced { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="assembly">The body that approves the budget.</param>
    /// <param name="norms">The kind of budget.</param>
    /// <returns>The rules.</returns>
    public static AmendmentRules From(Rulebook rulebook, AssemblyNorms assembly, BudgetNorms norms) =>
        Read(rulebook, assembly, book => new(book, assembly, Guard.Against.Null(norms)));

    /// <summary>Decides what becomes of an amendment.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <returns>Its state and the ledger.</returns>
    public AmendmentOutcome Decide(BudgetAmendment amendment) => new(For(amendment), amendment);
}
