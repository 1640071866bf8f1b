namespace GrassrootsDemocracy.Voting;

/// <summary>How many ballots gave a member one grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Ballots">The ballots; not negative.</param>
public sealed record GradeCount(Label Grade, long Ballots)
{
    /// <summary>Gets the grade.</summary>
    public Label Grade { get; } = Guard.Against.Null(Grade);

    /// <summary>Gets the ballots.</summary>
    public long Ballots { get; } = Guard.Against.Negative(Ballots);
}
