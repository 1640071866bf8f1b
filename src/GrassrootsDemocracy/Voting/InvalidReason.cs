namespace GrassrootsDemocracy.Voting;

/// <summary>Why a ballot does not count (废票的原因).</summary>
public enum InvalidReason
{
    /// <summary>It marks more names than there are seats (所选人数多于应选名额).</summary>
    [Words("more marks than allowed", "所选人数超出限额")]
    OverMarked,

    /// <summary>It is for and against the same name.</summary>
    [Words("for and against the same name", "对同一人既赞成又反对")]
    Contradictory,

    /// <summary>It cannot be read (无法辨认).</summary>
    [Words("cannot be read", "无法辨认")]
    Unreadable,

    /// <summary>It is not a paper that was issued.</summary>
    [Words("no paper that was issued", "非统一印发的选票")]
    NotOfficial,

    /// <summary>It chooses one person twice, such as for two posts (选举同一人为两项以上职务).</summary>
    [Words("one person chosen twice", "重复选举同一人")]
    SamePersonTwice,

    /// <summary>It marks fewer names than a norm asks for, but some (所选项目少于规定数额).</summary>
    [Words("fewer marks or points than asked", "所选数或者分数少于规定")]
    UnderMarked,

    /// <summary>What it marks costs more together than a norm allows (所选项目费用合计超过限额).</summary>
    [Words("more cost than allowed", "费用合计超过限额")]
    OverCost,

    /// <summary>Another reason that the election committee recorded.</summary>
    [Words("another recorded reason", "记录在案的其他原因")]
    Other,
}
