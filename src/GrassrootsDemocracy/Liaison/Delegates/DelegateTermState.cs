namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>Whether somebody is a delegate on a day.</summary>
public enum DelegateTermState
{
    /// <summary>It cannot be said: a fact is missing, or every rulebook is silent on what happened.</summary>
    [Words("cannot be said", "无法确定")]
    Undetermined,

    /// <summary>The term has not begun (尚未开始).</summary>
    [Words("term not begun", "尚未开始")]
    NotBegun,

    /// <summary>A delegate, with all rights (履职).</summary>
    [Words("in office", "履职")]
    InOffice,

    /// <summary>A delegate still; something happened that a decision must follow (待决定).</summary>
    [Words("decision pending", "待决定")]
    DecisionPending,

    /// <summary>Suspended (停止).</summary>
    [Words("suspended", "停止")]
    Suspended,

    /// <summary>No delegate any more before the end of the term (终止).</summary>
    [Words("status lost", "终止")]
    Lost,

    /// <summary>The term has ended (任期届满).</summary>
    [Words("term ended", "任期届满")]
    TermEnded,
}
