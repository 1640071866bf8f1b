namespace GrassrootsDemocracy.Elections;

/// <summary>The rules of a joint recommendation, each norm found or open.</summary>
public sealed record JointRecommendationRules : Rules<JointRecommendationRules>
{
    private JointRecommendationRules(Rulebook rulebook)
    {
        Constituencies = rulebook.FindOrOpen(JointRecommendationNorms.Constituencies);
        NamesOverPosts = rulebook.FindOrOpen(JointRecommendationNorms.NamesOverPosts);
        Willingness = rulebook.FindOrOpen(JointRecommendationNorms.Willingness);
        Surplus = rulebook.FindOrOpen(JointRecommendationNorms.Surplus);
    }

    /// <summary>Gets which constituencies must recommend.</summary>
    public NormOrOpen<ValueList<Constituency>> Constituencies { get; }

    /// <summary>Gets how many more names than posts one may recommend.</summary>
    public NormOrOpen<int> NamesOverPosts { get; }

    /// <summary>Gets whether a person's own willingness is needed.</summary>
    public NormOrOpen<bool> Willingness { get; }

    /// <summary>Gets how many more preliminary candidates than posts there are.</summary>
    public NormOrOpen<Surplus> Surplus { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static JointRecommendationRules From(Rulebook rulebook) =>
        Read(rulebook, kind: null, book => new(book));

    /// <summary>Decides who becomes a preliminary candidate.</summary>
    /// <param name="recommendation">The facts.</param>
    /// <returns>The persons in the order of their recommendations, and the ledger.</returns>
    public JointRecommendationOutcome Decide(JointRecommendation recommendation) =>
        new(For(recommendation), recommendation);
}
