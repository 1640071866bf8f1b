namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>How one group rated one thing about somebody: the distribution is kept, never only its mean.</summary>
/// <param name="Group">The group.</param>
/// <param name="Criterion">What was rated; <see langword="null"/> when it was rated as a whole.</param>
/// <param name="Tally">The grades that were given.</param>
public sealed record GroupRating(Label Group, Label? Criterion, GradeTally Tally)
{
    /// <summary>Gets the group.</summary>
    public Label Group { get; } = Guard.Against.Null(Group);

    /// <summary>Gets the grades that were given.</summary>
    public GradeTally Tally { get; } = Guard.Against.Null(Tally);
}
