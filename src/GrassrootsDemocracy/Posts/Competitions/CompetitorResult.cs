namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>What became of one person.</summary>
/// <param name="Id">The id.</param>
/// <param name="State">What became of the person.</param>
/// <param name="Points">The points; <see langword="null"/> when there are none.</param>
/// <param name="Rank">The rank by points, equal ones sharing it; <see langword="null"/> while points are missing.</param>
public sealed record CompetitorResult(string Id, CompetitionState State, long? Points, int? Rank)
{
    /// <summary>Gets the id.</summary>
    public string Id { get; } = Guard.Against.NotAName(Id);

    /// <summary>Gets what became of the person.</summary>
    public CompetitionState State { get; } = Guard.Against.EnumOutOfRange(State);
}
