namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The votes of one person for one office, with those that a reading could add or take away.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes that were counted.</param>
/// <param name="Least">The fewest that any reading of the open ballots and ambiguous names leaves.</param>
/// <param name="Most">The most that any reading gives.</param>
public sealed record PersonVotes(string Name, long Votes, long Least, long Most)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
