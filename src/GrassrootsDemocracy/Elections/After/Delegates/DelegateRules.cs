namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The rules on delegates and their assembly, each norm found or open.</summary>
public sealed record DelegateRules : Rules<DelegateRules>
{
    private DelegateRules(Rulebook rulebook, DelegateNorms norms)
    {
        Apportionment = rulebook.FindOrOpen(norms.Apportionment);
        Number = rulebook.FindOrOpen(norms.Number);
        Share = rulebook.FindOrOpen(norms.Share);
        Women = rulebook.FindOrOpen(norms.Women);
        TermYears = rulebook.FindOrOpen(norms.TermYears);
        SameTerm = rulebook.FindOrOpen(norms.SameTerm);
    }

    internal NormOrOpen<ValueList<Apportionment>> Apportionment { get; }
    internal NormOrOpen<ValueList<DelegateNumber>> Number { get; }
    internal NormOrOpen<Quota> Share { get; }
    internal NormOrOpen<Quota> Women { get; }
    internal NormOrOpen<int> TermYears { get; }
    internal NormOrOpen<bool> SameTerm { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee or organisation.</param>
    /// <returns>The rules.</returns>
    public static DelegateRules From(Rulebook rulebook, DelegateNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges who makes up an assembly.</summary>
    /// <param name="assembly">The facts.</param>
    /// <returns>The ledger, and the smallest changes where a quota is not met.</returns>
    public DelegatesOutcome Decide(DelegatesAssembly assembly) => new(For(assembly), assembly);
}
