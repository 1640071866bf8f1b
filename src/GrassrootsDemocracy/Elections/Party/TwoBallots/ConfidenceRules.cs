namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules of a confidence ballot, each norm found or open.</summary>
public sealed record ConfidenceRules : Rules<ConfidenceRules>
{
    private ConfidenceRules(Rulebook rulebook, ConfidenceNorms norms)
    {
        Kind = norms.Kind;
        Review = rulebook.FindOrOpen(norms.Review);
        Voters = rulebook.FindOrOpen(norms.Voters);
        Turnout = rulebook.FindOrOpen(norms.Turnout);
        Share = rulebook.FindOrOpen(norms.Share);
        Places = rulebook.FindOrOpen(norms.Places);
    }

    /// <summary>Gets what the ballot is for.</summary>
    public Label Kind { get; }

    internal NormOrOpen<bool> Review { get; }
    internal NormOrOpen<Label> Voters { get; }
    internal NormOrOpen<Quota> Turnout { get; }
    internal NormOrOpen<Quota> Share { get; }
    internal NormOrOpen<Surplus> Places { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What the ballot is for.</param>
    /// <returns>The rules.</returns>
    public static ConfidenceRules From(Rulebook rulebook, ConfidenceNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides who goes on.</summary>
    /// <param name="ballot">The facts.</param>
    /// <returns>The persons in the order of their votes, and the ledger.</returns>
    public ConfidenceOutcome Decide(ConfidenceBallot ballot) => new(For(ballot), ballot);
}
