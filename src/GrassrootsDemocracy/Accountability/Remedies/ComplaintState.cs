namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>How far a complaint has come; it is in exactly one state.</summary>
public enum ComplaintState
{
    /// <summary>It waits for the body's answer.</summary>
    [Words("awaiting the answer", "待答复")]
    AwaitingAnswer,

    /// <summary>The body has answered, and nobody has turned to those above.</summary>
    [Words("answered", "已答复")]
    Answered,

    /// <summary>It is being looked into above.</summary>
    [Words("being looked into", "调查核实中")]
    AwaitingFinding,

    /// <summary>There is a breach, which nobody has put right or ordered to be.</summary>
    [Words("to be put right", "待改正")]
    AwaitingCorrection,

    /// <summary>It is over: there is no breach, or it was put right or ordered to be.</summary>
    [Words("closed", "已办结")]
    Closed,
}
