namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>What the ratings of one thing about somebody come to; for whoever evaluates, not to be told as it is.</summary>
/// <param name="Name">Who or what was rated.</param>
/// <param name="Criterion">What was rated; <see langword="null"/> for it as a whole.</param>
/// <param name="Points">The exact points, by the weights; <see langword="null"/> when they are not known.</param>
/// <param name="Ratings">The ratings of each group, in the order of the groups' ids.</param>
public sealed record EvaluationResult(
    string Name,
    Label? Criterion,
    Points? Points,
    ValueList<GroupRating> Ratings
)
{
    /// <summary>Gets who or what was rated.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the ratings of each group.</summary>
    public ValueList<GroupRating> Ratings { get; } = Guard.Against.Null(Ratings);

    /// <summary>Gets the ratings of all groups together.</summary>
    public GradeTally All =>
        Ratings.Aggregate(new GradeTally { Marks = [] }, (all, rating) => all + rating.Tally);
}
