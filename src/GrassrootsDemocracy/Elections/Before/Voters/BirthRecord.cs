namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The date of birth that a paper shows, such as the household registration.</summary>
/// <param name="In">The paper, such as <see cref="BirthPapers.HouseholdRegistration"/>.</param>
/// <param name="Day">The day that it shows.</param>
public sealed record BirthRecord(Label In, LocalDate Day)
{
    /// <summary>Gets the paper.</summary>
    public Label In { get; } = Guard.Against.Null(In);
}
