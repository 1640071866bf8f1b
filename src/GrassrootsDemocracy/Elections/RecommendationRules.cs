using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The rules of a joint recommendation, each norm found or open.</summary>
public sealed record RecommendationRules
{
    private RecommendationRules(Rulebook rulebook)
    {
        Constituencies = rulebook.Term(RecommendationNorms.Constituencies);
        NamesOverPosts = rulebook.Term(RecommendationNorms.NamesOverPosts);
        Willingness = rulebook.Term(RecommendationNorms.Willingness);
        Surplus = rulebook.Term(RecommendationNorms.Surplus);
    }

    /// <summary>Gets which constituencies must recommend.</summary>
    public Term<ValueList<Constituency>> Constituencies { get; }

    /// <summary>Gets how many more names than posts one may recommend.</summary>
    public Term<int> NamesOverPosts { get; }

    /// <summary>Gets whether a person's own willingness is needed.</summary>
    public Term<bool> Willingness { get; }

    /// <summary>Gets how many more preliminary candidates than posts there are.</summary>
    public Term<Surplus> Surplus { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static RecommendationRules From(Rulebook rulebook) => new(Guard.Against.Null(rulebook));

    /// <summary>Decides who becomes a preliminary candidate.</summary>
    /// <param name="recommendation">The facts.</param>
    /// <returns>The persons in the order of their recommendations, and the ledger.</returns>
    public RecommendationOutcome Decide(Recommendation recommendation) =>
        new(this, Guard.Against.Null(recommendation));
}
