namespace GrassrootsDemocracy.Elections;

/// <summary>How one candidate came out.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes for the candidate.</param>
/// <param name="Rank">One more than the number of candidates with more votes; equal votes share a rank.</param>
/// <param name="State">What became of the candidate.</param>
/// <param name="IsWriteIn">Whether voters wrote the name themselves.</param>
public sealed record CandidateResult(string Name, long Votes, int Rank, CandidateState State, bool IsWriteIn)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
