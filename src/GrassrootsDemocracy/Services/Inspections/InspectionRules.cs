namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>The rules on licence, qualification and prices of a service, each norm found or open.</summary>
public sealed record InspectionRules : Rules<InspectionRules>
{
    private InspectionRules(Rulebook rulebook, InspectionNorms norms)
    {
        WithinLicence = rulebook.FindOrOpen(norms.WithinLicence);
        Qualified = rulebook.FindOrOpen(norms.Qualified);
        Consequence = rulebook.FindOrOpen(norms.Consequence);
        PricesAtMarket = rulebook.FindOrOpen(norms.PricesAtMarket);
    }

    internal NormOrOpen<bool> WithinLicence { get; }
    internal NormOrOpen<bool> Qualified { get; }
    internal NormOrOpen<Label> Consequence { get; }
    internal NormOrOpen<bool> PricesAtMarket { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The service.</param>
    /// <returns>The rules.</returns>
    public static InspectionRules From(Rulebook rulebook, InspectionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks what was found.</summary>
    /// <param name="inspection">The facts.</param>
    /// <returns>What is beyond the licence, what follows, and the ledger.</returns>
    public InspectionOutcome Check(Inspection inspection) => new(For(inspection), inspection);
}
