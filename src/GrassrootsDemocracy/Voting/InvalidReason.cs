namespace GrassrootsDemocracy.Voting;

/// <summary>Why a ballot does not count (废票的原因).</summary>
public enum InvalidReason
{
    /// <summary>It marks more names than there are seats (所选人数多于应选名额).</summary>
    OverMarked,

    /// <summary>It is for and against the same name.</summary>
    Contradictory,

    /// <summary>It cannot be read (无法辨认).</summary>
    Unreadable,

    /// <summary>It is not a paper that was issued.</summary>
    NotOfficial,

    /// <summary>It chooses one person twice, such as for two posts (选举同一人为两项以上职务).</summary>
    SamePersonTwice,

    /// <summary>Another reason that the election committee recorded.</summary>
    Other,
}
