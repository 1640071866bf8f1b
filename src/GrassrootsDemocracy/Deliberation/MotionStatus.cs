namespace GrassrootsDemocracy.Deliberation;

/// <summary>What became of a motion.</summary>
/// <remarks>The default is <see cref="Undetermined"/>: what was not judged is never taken for adopted.</remarks>
public enum MotionStatus
{
    /// <summary>Cannot be said: a number is missing, every rulebook is silent, or two numbers contradict each other.</summary>
    [Words("open", "未定")]
    Undetermined,

    /// <summary>Enough were present, and enough voted for it (通过).</summary>
    [Words("adopted", "通过")]
    Adopted,

    /// <summary>Too few voted for it (未通过).</summary>
    [Words("not adopted", "未通过")]
    NotAdopted,

    /// <summary>Too few were present at the vote, or the meeting was made up in no lawful way: nothing could be decided.</summary>
    [Words("too few present to decide", "到会人数不足，不能作出决定")]
    CannotDecide,

    /// <summary>More votes than there could be, which by a norm makes the vote void.</summary>
    [Words("void", "表决无效")]
    Void,
}
