namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What a written name is beside which there is no mark.</summary>
public enum UnmarkedName
{
    /// <summary>A vote for that name: who writes it wants it.</summary>
    [Words("a vote for the name", "视为赞成")]
    CountsFor,

    /// <summary>Nothing; the other lines count.</summary>
    [Words("not counted", "不计")]
    DoesNotCount,
}
