namespace GrassrootsDemocracy.Services.Custody;

/// <summary>The rules on what is kept for all, each norm found or open.</summary>
public sealed record CustodyRules : Rules<CustodyRules>
{
    private CustodyRules(Rulebook rulebook, CustodyNorms norms)
    {
        MadeBy = rulebook.FindOrOpen(norms.MadeBy);
        FiledWith = rulebook.FindOrOpen(norms.FiledWith);
        KeptBy = rulebook.FindOrOpen(norms.KeptBy);
        KeeperNamedBy = rulebook.FindOrOpen(norms.KeeperNamedBy);
        KeeperDecidedBy = rulebook.FindOrOpen(norms.KeeperDecidedBy);
        Holds = rulebook.FindOrOpen(norms.Holds);
        Qualities = rulebook.FindOrOpen(norms.Qualities);
        NobodyMay = rulebook.FindOrOpen(norms.NobodyMay);
        SeenBy = rulebook.FindOrOpen(norms.SeenBy);
        UsedAfter = rulebook.FindOrOpen(norms.UsedAfter);
    }

    internal NormOrOpen<ValueList<Label>> MadeBy { get; }
    internal NormOrOpen<ValueList<Label>> FiledWith { get; }
    internal NormOrOpen<ValueList<Label>> KeptBy { get; }
    internal NormOrOpen<ValueList<Label>> KeeperNamedBy { get; }
    internal NormOrOpen<ValueList<Label>> KeeperDecidedBy { get; }
    internal NormOrOpen<ValueList<Label>> Holds { get; }
    internal NormOrOpen<ValueList<Label>> Qualities { get; }
    internal NormOrOpen<ValueList<Label>> NobodyMay { get; }
    internal NormOrOpen<ValueList<Label>> SeenBy { get; }
    internal NormOrOpen<ValueList<Label>> UsedAfter { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is kept.</param>
    /// <returns>The rules.</returns>
    public static CustodyRules From(Rulebook rulebook, CustodyNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges how something is kept.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>The ledger.</returns>
    public CustodyOutcome Check(CustodyRecord record) => new(For(record), record);
}
