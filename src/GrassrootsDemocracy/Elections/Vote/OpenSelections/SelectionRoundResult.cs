namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>What a round of scores came to.</summary>
/// <param name="Round">The round.</param>
/// <param name="Ranking">Those who took part, the best first; empty while a score is missing.</param>
/// <param name="GoOn">The names of those who go on whatever is missing, the best first.</param>
/// <param name="Tied">The names of those tied for the last places.</param>
/// <param name="PlacesLeft">The places left for the tied.</param>
/// <param name="IsDetermined">Whether it is certain of everybody, whatever scores are missing.</param>
public sealed record SelectionRoundResult(
    Label Round,
    ValueList<ScoredPerson> Ranking,
    ValueList<string> GoOn,
    ValueList<string> Tied,
    int PlacesLeft,
    bool IsDetermined
)
{
    /// <summary>Gets the round.</summary>
    public Label Round { get; } = Guard.Against.Null(Round);

    // Who is surely out, and how many there were.
    internal ValueList<string> Out { get; init; } = [];

    internal int Entered { get; init; }

    /// <summary>Gets those who took part, the best first.</summary>
    public ValueList<ScoredPerson> Ranking { get; } = Guard.Against.Null(Ranking);

    /// <summary>Gets the names of those who go on, the best first.</summary>
    public ValueList<string> GoOn { get; } = Guard.Against.NotNames(GoOn, nameof(GoOn));

    /// <summary>Gets the names of those tied for the last places.</summary>
    public ValueList<string> Tied { get; } = Guard.Against.NotNames(Tied, nameof(Tied));
}
