namespace GrassrootsDemocracy.Elections;

/// <summary>What one constituency recommended.</summary>
/// <param name="Constituency">The constituency.</param>
/// <param name="Tally">Its ballots, on the paper that all constituencies share.</param>
public sealed record ConstituencyTally(Constituency Constituency, Tally Tally)
{
    /// <summary>Gets its ballots, on the paper that all constituencies share.</summary>
    public Tally Tally { get; } = Guard.Against.Null(Tally);
}
