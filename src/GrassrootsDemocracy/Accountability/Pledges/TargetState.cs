namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>What became of a target; it is in exactly one state.</summary>
public enum TargetState
{
    /// <summary>It is not due yet, or has no last day.</summary>
    [Words("running", "进行中")]
    Running,

    /// <summary>It is fulfilled (兑现).</summary>
    [Words("fulfilled", "已兑现")]
    Fulfilled,

    /// <summary>Its last day has passed without it.</summary>
    [Words("missed", "未兑现")]
    Missed,

    /// <summary>Its last day has passed, and nobody can say: no number was pledged, or none was told.</summary>
    [Words("not known", "不详")]
    NotKnown,
}
