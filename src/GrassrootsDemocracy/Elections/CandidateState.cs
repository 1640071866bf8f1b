namespace GrassrootsDemocracy.Elections;

/// <summary>What became of a candidate.</summary>
public enum CandidateState
{
    /// <summary>It cannot be said, because the vote itself is undetermined.</summary>
    Undetermined,

    /// <summary>The vote is invalid; nobody is elected.</summary>
    VoteInvalid,

    /// <summary>Not enough votes, and not among the first either.</summary>
    NotElected,

    /// <summary>Among the first as many as there are seats, but without enough votes.</summary>
    RankButNoMajority,

    /// <summary>Enough votes, but others with more fill the seats.</summary>
    MajorityButOutOfSeats,

    /// <summary>Enough votes, and tied with others for the last seats.</summary>
    TiedAtCutOff,

    /// <summary>Elected.</summary>
    Elected,
}
