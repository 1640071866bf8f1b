namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>How one person came out of a confidence ballot.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The confidence votes.</param>
/// <param name="Rank">One more than the number of people with more votes; equal votes share a rank.</param>
/// <param name="State">What became of the person.</param>
public sealed record ConfidenceResult(string Name, long Votes, int Rank, ConfidenceState State)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
