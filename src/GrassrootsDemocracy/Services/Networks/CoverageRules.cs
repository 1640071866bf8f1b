namespace GrassrootsDemocracy.Services.Networks;

/// <summary>The rules on how a service covers an area, each norm found or open.</summary>
public sealed record CoverageRules : Rules<CoverageRules>
{
    private CoverageRules(Rulebook rulebook, CoverageNorms norms)
    {
        Centres = rulebook.FindOrOpen(norms.Centres);
        Stations = rulebook.FindOrOpen(norms.Stations);
        Dependent = rulebook.FindOrOpen(norms.Dependent);
        Covered = rulebook.FindOrOpen(norms.Covered);
    }

    internal NormOrOpen<CountRange> Centres { get; }
    internal NormOrOpen<CountRange> Stations { get; }
    internal NormOrOpen<bool> Dependent { get; }
    internal NormOrOpen<Threshold> Covered { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The service.</param>
    /// <returns>The rules.</returns>
    public static CoverageRules From(Rulebook rulebook, CoverageNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks whom the centres and stations serve.</summary>
    /// <param name="network">The facts.</param>
    /// <returns>Which communities are served, and the ledger.</returns>
    public CoverageOutcome Check(ServiceNetwork network) => new(For(network), network);
}
