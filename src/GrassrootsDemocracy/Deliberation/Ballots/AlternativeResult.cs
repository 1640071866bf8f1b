namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>What one alternative got.</summary>
/// <param name="Name">The alternative.</param>
/// <param name="Votes">Its votes.</param>
/// <param name="Rank">Its rank, from 1, shared by equal votes.</param>
/// <param name="Motion">The vote read as a plain vote on it, where all who did not mark it abstain.</param>
public sealed record AlternativeResult(string Name, long Votes, int Rank, MotionOutcome Motion)
{
    /// <summary>Gets the alternative.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the vote read as a plain vote on it.</summary>
    public MotionOutcome Motion { get; } = Guard.Against.Null(Motion);
}
