namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>Ballots that were disputed, and who decided whether they count.</summary>
/// <param name="Ballots">How many; positive.</param>
/// <param name="DecidedBy">Who decided; <see langword="null"/> when it is not known.</param>
public sealed record DisputedBallots(long Ballots, Label? DecidedBy)
{
    /// <summary>Gets how many.</summary>
    public long Ballots { get; } = Guard.Against.NegativeOrZero(Ballots);
}
