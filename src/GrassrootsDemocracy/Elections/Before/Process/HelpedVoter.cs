namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>A voter for whom somebody else wrote (代写).</summary>
/// <param name="Name">The name of the voter.</param>
/// <param name="Why">Why, such as <see cref="BallotHelp.Illiterate"/>; <see langword="null"/> when it is not known.</param>
/// <param name="By">Who wrote, such as <see cref="BallotHelp.TrustedPerson"/>; <see langword="null"/> when it is not known.</param>
public sealed record HelpedVoter(string Name, Label? Why, Label? By)
{
    /// <summary>Gets the name of the voter.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
