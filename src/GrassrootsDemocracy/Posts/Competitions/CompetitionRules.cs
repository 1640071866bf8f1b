namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The rules on competition for posts, each norm found or open.</summary>
public sealed record CompetitionRules : Rules<CompetitionRules>
{
    private CompetitionRules(Rulebook rulebook)
    {
        SignUp = rulebook.FindOrOpen(CompetitionNorms.SignUp);
        Contract = rulebook.FindOrOpen(CompetitionNorms.Contract);
        ExamBeforePost = rulebook.FindOrOpen(CompetitionNorms.ExamBeforePost);
        Allowance = rulebook.FindOrOpen(CompetitionNorms.Allowance);
    }

    /// <summary>Gets how long after the publication people can sign up at least.</summary>
    public NormOrOpen<TimeLimit> SignUp { get; }

    /// <summary>Gets whether everybody chosen is employed by contract.</summary>
    public NormOrOpen<bool> Contract { get; }

    /// <summary>Gets whether an examination after training is passed before the post is taken up.</summary>
    public NormOrOpen<bool> ExamBeforePost { get; }

    /// <summary>Gets who receives the basic allowance.</summary>
    public NormOrOpen<ValueList<Label>> Allowance { get; }

    /// <summary>Takes the rules of a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static CompetitionRules From(Rulebook rulebook) => Read(rulebook, kind: null, book => new(book));

    /// <summary>Ranks the entrants and decides who is chosen.</summary>
    /// <param name="competition">The facts.</param>
    /// <returns>What became of everybody, and the ledger.</returns>
    public CompetitionOutcome Decide(PostCompetition competition) => new(For(competition), competition);
}
