namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>The rules of an assessment level by level, each norm found or open.</summary>
public sealed record HonourRules : Rules<HonourRules>
{
    private HonourRules(Rulebook rulebook, HonourNorms norms)
    {
        Founded = rulebook.FindOrOpen(norms.Founded);
        Haves = rulebook.FindOrOpen(norms.Haves);
        Stars = rulebook.FindOrOpen(norms.Stars);
        MostStars = rulebook.FindOrOpen(norms.MostStars);
        Goods = rulebook.FindOrOpen(norms.Goods);
        Ladder = rulebook.FindOrOpen(norms.Ladder);
    }

    internal NormOrOpen<Threshold> Founded { get; }
    internal NormOrOpen<ValueList<Label>> Haves { get; }
    internal NormOrOpen<ValueList<StarRule>> Stars { get; }
    internal NormOrOpen<int> MostStars { get; }
    internal NormOrOpen<ValueList<Label>> Goods { get; }
    internal NormOrOpen<ValueList<HonourStep>> Ladder { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The assessment.</param>
    /// <returns>The rules.</returns>
    public static HonourRules From(Rulebook rulebook, HonourNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides a year's stars and honours.</summary>
    /// <param name="round">The facts.</param>
    /// <returns>What each organisation comes to, and the ledger.</returns>
    public HonourOutcome Decide(HonourRound round) => new(For(round), round);
}
