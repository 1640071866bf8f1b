namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>Where the printed numbers leave somebody.</summary>
public enum PublishedState
{
    /// <summary>It hangs on a number that was not printed, or on a norm that nobody states.</summary>
    [Words("open", "待定")]
    Open,

    /// <summary>Not chosen, whatever was not printed.</summary>
    [Words("not chosen", "未当选")]
    NotChosen,

    /// <summary>Tied for the last seats, whatever was not printed.</summary>
    [Words("tied", "得票相等")]
    Tied,

    /// <summary>Elected, or recalled, whatever was not printed.</summary>
    [Words("chosen", "当选")]
    Chosen,

    /// <summary>The vote is invalid, whatever was not printed.</summary>
    [Words("the vote is invalid", "投票无效")]
    VoteInvalid,
}
