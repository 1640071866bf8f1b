namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Which office a person elected to two of them keeps.</summary>
public enum OfficeKept
{
    /// <summary>The higher one.</summary>
    [Words("the higher office", "职务高的")]
    Higher,

    /// <summary>The one with more votes; with equal votes the higher one.</summary>
    [Words("the office with more votes", "得票多的")]
    MoreVotes,

    /// <summary>The one that the person chooses: a fact that the host supplies.</summary>
    [Words("the one chosen", "本人选择的")]
    OwnChoice,
}
