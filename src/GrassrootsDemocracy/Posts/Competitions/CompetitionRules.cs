namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The rules on competition for posts, each norm found or open.</summary>
public sealed record CompetitionRules : Rules<CompetitionRules>
{
    private CompetitionRules(Rulebook rulebook)
    {
        SignUp = rulebook.FindOrOpen(CompetitionNorms.SignUp);
        AllPosts = rulebook.FindOrOpen(CompetitionNorms.AllPosts);
        Contract = rulebook.FindOrOpen(CompetitionNorms.Contract);
        ExamBeforePost = rulebook.FindOrOpen(CompetitionNorms.ExamBeforePost);
        Allowance = rulebook.FindOrOpen(CompetitionNorms.Allowance);
    }

    internal NormOrOpen<TimeLimit> SignUp { get; }
    internal NormOrOpen<bool> AllPosts { get; }
    internal NormOrOpen<bool> Contract { get; }
    internal NormOrOpen<bool> ExamBeforePost { get; }
    internal NormOrOpen<ValueList<Label>> Allowance { get; }

    /// <summary>Takes the rules of a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static CompetitionRules From(Rulebook rulebook) => Read(rulebook, kind: null, book => new(book));

    /// <summary>Ranks the entrants and decides who is chosen.</summary>
    /// <param name="competition">The facts.</param>
    /// <returns>What became of everybody, and the ledger.</returns>
    public CompetitionOutcome Decide(PostCompetition competition) => new(For(competition), competition);
}
