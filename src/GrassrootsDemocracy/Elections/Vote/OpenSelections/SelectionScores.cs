namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The scores of one round.</summary>
public sealed record SelectionScores
{
    /// <summary>Gets the round.</summary>
    public required Label Round
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Round));
    }

    /// <summary>Gets the scores, in any order.</summary>
    public required ValueList<Score> Scores
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Scores));
    }

    /// <summary>
    /// Gets who of those tied at the cut-off of this round was let in by a decision of the organisers; it counts only when
    /// they are tied and just as many as the places left.
    /// </summary>
    public ValueList<string> LetIn
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(LetIn));
    } = [];
}
