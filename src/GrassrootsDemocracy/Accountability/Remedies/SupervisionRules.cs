namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>The rules on what a supervision committee does, each norm found or open.</summary>
public sealed record SupervisionRules : Rules<SupervisionRules>
{
    private SupervisionRules(Rulebook rulebook, SupervisionNorms norms)
    {
        Powers = rulebook.FindOrOpen(norms.Powers);
        Binding = rulebook.FindOrOpen(norms.Binding);
        ReportsBreachesTo = rulebook.FindOrOpen(norms.ReportsBreachesTo);
        ReportsBreachesAlsoTo = rulebook.FindOrOpen(norms.ReportsBreachesAlsoTo);
    }

    internal NormOrOpen<ValueList<Label>> Powers { get; }
    internal NormOrOpen<ValueList<Label>> Binding { get; }
    internal NormOrOpen<ValueList<Label>> ReportsBreachesTo { get; }
    internal NormOrOpen<ValueList<Label>> ReportsBreachesAlsoTo { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The supervision committee.</param>
    /// <returns>The rules.</returns>
    public static SupervisionRules From(Rulebook rulebook, SupervisionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks what a supervision committee did, and whether what binds was heeded.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>The ledger.</returns>
    public SupervisionOutcome Check(SupervisionRecord record) => new(For(record), record);
}
