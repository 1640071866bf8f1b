namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>What became of the recall of one member.</summary>
/// <param name="Member">The name.</param>
/// <param name="Votes">The votes for the recall; <see langword="null"/> when there was no vote on this member.</param>
/// <param name="Status">What became of it.</param>
public sealed record RecallResult(string Member, long? Votes, RecallStatus Status)
{
    /// <summary>Gets the name.</summary>
    public string Member { get; } = Guard.Against.NotAName(Member);
}
