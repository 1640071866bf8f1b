namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>Whether somebody is a delegate on a day.</summary>
public enum DelegateTermState
{
    /// <summary>It cannot be said: a fact is missing, or every rulebook is silent on what happened.</summary>
    Undetermined,

    /// <summary>The term has not begun (尚未开始).</summary>
    NotBegun,

    /// <summary>A delegate, with all rights (履职).</summary>
    InOffice,

    /// <summary>A delegate still; something happened that a decision must follow (待决定).</summary>
    DecisionPending,

    /// <summary>Suspended (停止).</summary>
    Suspended,

    /// <summary>No delegate any more before the end of the term (终止).</summary>
    Lost,

    /// <summary>The term has ended (任期届满).</summary>
    TermEnded,
}
