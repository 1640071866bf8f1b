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

    internal NormOrOpen<ValueList<Constituency>> Constituencies { get; }
    internal NormOrOpen<int> NamesOverPosts { get; }
    internal NormOrOpen<bool> Willingness { get; }
    internal NormOrOpen<Surplus> Surplus { get; }

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
