namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The rules of a choice among alternatives, each norm found or open.</summary>
public sealed record AlternativeRules : Rules<AlternativeRules>
{
    private AlternativeRules(Rulebook rulebook, AssemblyNorms assembly, BallotNorms norms)
    {
        Assembly = AssemblyRules.From(rulebook, assembly);
        Alternatives = rulebook.FindOrOpen(norms.Alternatives);
        RunoffAmong = rulebook.FindOrOpen(norms.RunoffAmong);
        RunoffMajority = rulebook.FindOrOpen(norms.RunoffMajority);
        Tie = rulebook.FindOrOpen(norms.Tie);
    }

    /// <summary>Gets the rules that the body decides by.</summary>
    public AssemblyRules Assembly { get; }

    internal NormOrOpen<int> Alternatives { get; }
    internal NormOrOpen<int> RunoffAmong { get; }
    internal NormOrOpen<Quota> RunoffMajority { get; }
    internal NormOrOpen<TieBreak> Tie { get; }

    /// <summary>Finds the rules of a body in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="assembly">The body, with its attendance, majority and secrecy.</param>
    /// <param name="norms">Its norms on alternatives.</param>
    /// <returns>The rules.</returns>
    public static AlternativeRules From(Rulebook rulebook, AssemblyNorms assembly, BallotNorms norms) =>
        Read(rulebook, assembly, book => new(book, assembly, Guard.Against.Null(norms)));

    /// <summary>Decides which alternative is chosen, or what must follow.</summary>
    /// <param name="vote">The vote.</param>
    /// <returns>The alternative with the most votes above the majority, or the runoff, or the tie, and the ledger.</returns>
    public AlternativeOutcome Decide(AlternativeVote vote) => new(For(vote), vote);
}
