namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>What follows from the printed numbers for one office, and whether the printed outcome does.</summary>
/// <param name="Contest">What was printed.</param>
/// <param name="Standings">What follows for each who is named, in the order in which they were.</param>
/// <param name="Follows">
/// Met when the printed outcome follows whatever was not printed, and when none was printed; breached when no reading of it gives that
/// outcome, undetermined when some do.
/// </param>
public sealed record PublishedContestResult(
    PublishedContest Contest,
    ValueList<PublishedStanding> Standings,
    Verdict Follows
)
{
    /// <summary>Gets what was printed.</summary>
    public PublishedContest Contest { get; } = Guard.Against.Null(Contest);

    /// <summary>Gets what follows for each who is named.</summary>
    public ValueList<PublishedStanding> Standings { get; } = Guard.Against.Null(Standings);

    // What would settle it, where it is not settled.
    internal ValueList<IReadable> HangsOn { get; init; } = [];
}
