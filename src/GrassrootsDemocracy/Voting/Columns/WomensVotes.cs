namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>Whether a woman's votes in the column for women and in another one add up (女性得票相加).</summary>
public enum WomensVotes
{
    /// <summary>Each column counts by itself.</summary>
    [Words("each column by itself", "分栏计算")]
    OwnColumn,

    /// <summary>They add up where she stands for a general seat.</summary>
    [Words("added together", "合并计算")]
    AddedTogether,
}
