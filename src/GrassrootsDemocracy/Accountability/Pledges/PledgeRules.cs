namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>The rules on pledges, each norm found or open.</summary>
public sealed record PledgeRules : Rules<PledgeRules>
{
    private PledgeRules(Rulebook rulebook, PledgeNorms norms)
    {
        Public = rulebook.FindOrOpen(norms.Public);
        LeastTargets = rulebook.FindOrOpen(norms.LeastTargets);
        Measurable = rulebook.FindOrOpen(norms.Measurable);
        LeastFulfilled = rulebook.FindOrOpen(norms.LeastFulfilled);
        ToldEvery = rulebook.FindOrOpen(norms.ToldEvery);
    }

    internal NormOrOpen<bool> Public { get; }
    internal NormOrOpen<int> LeastTargets { get; }
    internal NormOrOpen<bool> Measurable { get; }
    internal NormOrOpen<Threshold> LeastFulfilled { get; }
    internal NormOrOpen<Cadence> ToldEvery { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The body that pledges.</param>
    /// <returns>The rules.</returns>
    public static PledgeRules From(Rulebook rulebook, PledgeNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks a pledge as it stands on a day.</summary>
    /// <param name="book">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What became of each target, and the ledger.</returns>
    public PledgeOutcome Check(PledgeBook book, LocalDate on) => new(For(book), book, on);
}
