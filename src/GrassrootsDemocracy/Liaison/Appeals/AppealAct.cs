namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>What was done with an appeal.</summary>
/// <remarks>Of several orders of acts of one moment the first is the one in which they stand here.</remarks>
public enum AppealAct
{
    /// <summary>It was received and written down (收集).</summary>
    [Words("collected", "收集")]
    Collected,

    /// <summary>The body outside gave it back (退回): whoever received it must find anew who answers.</summary>
    [Words("returned", "退回")]
    Returned,

    /// <summary>It was found to be no duplicate after all, and goes on by itself (取消并案).</summary>
    [Words("separated", "取消并案")]
    Separated,

    /// <summary>The pause ended (恢复办理).</summary>
    [Words("resumed", "恢复办理")]
    Resumed,

    /// <summary>It was given to a unit that must answer it (流转).</summary>
    [Words("routed", "流转")]
    Routed,

    /// <summary>The unit that had to answer it gave it to another (转办).</summary>
    [Words("handed over", "转办")]
    HandedOver,

    /// <summary>The time was extended (延期).</summary>
    [Words("extended", "延期")]
    Extended,

    /// <summary>It was brought before a higher unit that sees to it; who must answer stays the same (督办).</summary>
    [Words("escalated", "督办")]
    Escalated,

    /// <summary>It rests for a reason, as until its author supplies what is missing (暂停办理).</summary>
    [Words("paused", "暂停办理")]
    Paused,

    /// <summary>It was answered (反馈).</summary>
    [Words("answered", "反馈")]
    Answered,

    /// <summary>The author said how satisfied he or she is with the answer (满意度).</summary>
    [Words("rated by the author", "评价")]
    Rated,

    /// <summary>It was solved, as on the spot at a reception day (当场解决).</summary>
    [Words("solved", "当场解决")]
    Solved,

    /// <summary>It was opened again by somebody other than its author (重启办理).</summary>
    [Words("reopened", "重启办理")]
    Reopened,

    /// <summary>It was found to be of one matter with another appeal and joined to it (并案); its author is still owed an answer.</summary>
    [Words("merged", "并案")]
    Merged,

    /// <summary>It was passed on to a body outside that answers it itself (移送).</summary>
    [Words("passed on", "移送")]
    PassedOn,

    /// <summary>The author took it back (撤回).</summary>
    [Words("withdrawn", "撤回")]
    Withdrawn,
}
