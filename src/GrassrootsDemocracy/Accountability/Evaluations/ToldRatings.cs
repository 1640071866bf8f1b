namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>What may be told of the ratings of one thing about somebody, so that nobody can reckon out a small group.</summary>
/// <param name="Name">Who or what was rated.</param>
/// <param name="Criterion">What was rated; <see langword="null"/> for it as a whole.</param>
/// <param name="Groups">The groups whose own ratings may be told, in the order of their ids.</param>
/// <param name="Together">
/// The ratings of all other groups together; <see langword="null"/> when there are none, or even together they are too few.
/// </param>
/// <param name="Withheld">The other groups, in the order of their ids.</param>
/// <param name="Points">
/// The exact points; <see langword="null"/> when they are not known, or, with the weights, would give a small group away.
/// </param>
public sealed record ToldRatings(
    string Name,
    Label? Criterion,
    ValueList<GroupRating> Groups,
    GradeTally? Together,
    ValueList<Label> Withheld,
    Points? Points
)
{
    /// <summary>Gets who or what was rated.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the groups whose own ratings may be told.</summary>
    public ValueList<GroupRating> Groups { get; } = Guard.Against.Null(Groups);

    /// <summary>Gets the other groups.</summary>
    public ValueList<Label> Withheld { get; } = Guard.Against.Null(Withheld);
}
