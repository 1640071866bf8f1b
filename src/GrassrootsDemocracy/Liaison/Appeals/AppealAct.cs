namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>What was done with an appeal.</summary>
/// <remarks>Acts of one moment are taken in the order in which they stand here, as far as they fit.</remarks>
public enum AppealAct
{
    /// <summary>It was received and written down (收集).</summary>
    Collected,

    /// <summary>It was given to a unit that must answer it (流转).</summary>
    Routed,

    /// <summary>The unit that had to answer it gave it to another (转办).</summary>
    HandedOver,

    /// <summary>It was brought before a higher unit that sees to it; who must answer stays the same (督办).</summary>
    Escalated,

    /// <summary>It was answered (反馈).</summary>
    Answered,

    /// <summary>The author said how satisfied he or she is with the answer (满意度).</summary>
    Rated,

    /// <summary>It was solved, as on the spot at a reception day (当场解决).</summary>
    Solved,

    /// <summary>It was passed on to a body outside that answers it itself (移送).</summary>
    PassedOn,

    /// <summary>The author took it back (撤回).</summary>
    Withdrawn,
}
