namespace GrassrootsDemocracy.Services.Funding;

/// <summary>The rules on who pays for something, each norm found or open.</summary>
public sealed record FundingRules : Rules<FundingRules>
{
    private FundingRules(Rulebook rulebook, FundingNorms norms)
    {
        Covers = rulebook.FindOrOpen(norms.Covers);
        BorneBy = rulebook.FindOrOpen(norms.BorneBy);
        AddedBy = rulebook.FindOrOpen(norms.AddedBy);
        Recipients = rulebook.FindOrOpen(norms.Recipients);
        Forms = rulebook.FindOrOpen(norms.Forms);
        Floors = rulebook.FindOrOpen(norms.Floors);
    }

    internal NormOrOpen<ValueList<Label>> Covers { get; }
    internal NormOrOpen<ValueList<Label>> BorneBy { get; }
    internal NormOrOpen<ValueList<Label>> AddedBy { get; }
    internal NormOrOpen<ValueList<Label>> Recipients { get; }
    internal NormOrOpen<ValueList<Label>> Forms { get; }
    internal NormOrOpen<ValueList<PayFloor>> Floors { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is paid for.</param>
    /// <returns>The rules.</returns>
    public static FundingRules From(Rulebook rulebook, FundingNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges who pays and who is paid.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>The ledger.</returns>
    public FundingOutcome Check(FundingRecord record) => new(For(record), record);
}
