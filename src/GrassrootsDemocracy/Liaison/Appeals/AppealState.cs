namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Where an appeal stands; at every moment each has exactly one state.</summary>
public enum AppealState
{
    /// <summary>Received, and with nobody yet who must answer it (已收集).</summary>
    [Words("collected", "已收集")]
    Collected,

    /// <summary>With a unit that must answer it (办理中).</summary>
    [Words("routed", "办理中")]
    Routed,

    /// <summary>Resting for a reason while something is owed to it (暂停办理).</summary>
    [Words("paused", "暂停办理")]
    Paused,

    /// <summary>Answered; the author has not said how satisfied he or she is, or no norm says what follows (已反馈).</summary>
    [Words("answered", "已反馈")]
    Answered,

    /// <summary>The author was not satisfied, and the unit must answer again (重新办理).</summary>
    [Words("reopened", "重新办理")]
    Reopened,

    /// <summary>Answered to the author's satisfaction, or solved (办结).</summary>
    [Words("closed", "办结")]
    Closed,

    /// <summary>Joined to another appeal of the same matter; its author may still be owed an answer (已并案).</summary>
    [Words("merged", "已并案")]
    Merged,

    /// <summary>Passed on to a body outside (已移送).</summary>
    [Words("passed on", "已移送")]
    PassedOn,

    /// <summary>Taken back by the author (已撤回).</summary>
    [Words("withdrawn", "已撤回")]
    Withdrawn,
}
