namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>What became of an item; it is in exactly one state.</summary>
public enum WorkItemState
{
    /// <summary>It is not due yet, be it by its new day.</summary>
    [Words("running", "进行中")]
    Running,

    /// <summary>It was done by the day that was forecast.</summary>
    [Words("done in time", "按期完成")]
    DoneInTime,

    /// <summary>It was done later than was forecast.</summary>
    [Words("done late", "逾期完成")]
    DoneLate,

    /// <summary>It is overdue.</summary>
    [Words("overdue", "逾期未完成")]
    Overdue,
}
