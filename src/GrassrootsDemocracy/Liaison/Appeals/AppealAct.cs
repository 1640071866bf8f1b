namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>What was done with an appeal.</summary>
/// <remarks>Acts of one moment are taken in the order in which they stand here, as far as they fit.</remarks>
public enum AppealAct
{
    /// <summary>It was received and written down (收集).</summary>
    [Words("collected", "收集")]
    Collected,

    /// <summary>It was given to a unit that must answer it (流转).</summary>
    [Words("routed", "流转")]
    Routed,

    /// <summary>The unit that had to answer it gave it to another (转办).</summary>
    [Words("handed over", "转办")]
    HandedOver,

    /// <summary>It was brought before a higher unit that sees to it; who must answer stays the same (督办).</summary>
    [Words("escalated", "督办")]
    Escalated,

    /// <summary>It was answered (反馈).</summary>
    [Words("answered", "反馈")]
    Answered,

    /// <summary>The author said how satisfied he or she is with the answer (满意度).</summary>
    [Words("rated by the author", "评价")]
    Rated,

    /// <summary>It was solved, as on the spot at a reception day (当场解决).</summary>
    [Words("solved", "当场解决")]
    Solved,

    /// <summary>It was passed on to a body outside that answers it itself (移送).</summary>
    [Words("passed on", "移送")]
    PassedOn,

    /// <summary>The author took it back (撤回).</summary>
    [Words("withdrawn", "撤回")]
    Withdrawn,
}
