namespace GrassrootsDemocracy.Voting;

/// <summary>What more ballots than there can be mean for the election.</summary>
public enum ExcessMeaning
{
    /// <summary>The ballot is void and must be held again (选举无效,应重新选举).</summary>
    [Words("the vote is void", "选举无效")]
    VoidsElection,

    /// <summary>It is recorded, and the election stands.</summary>
    [Words("recorded only", "仅作记录")]
    IsRecorded,
}
