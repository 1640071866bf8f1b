namespace GrassrootsDemocracy.Disclosure;

/// <summary>How a duty of disclosure stands on a day; it is in exactly one state.</summary>
public enum DutyState
{
    /// <summary>It was kept (已公开).</summary>
    [Words("done", "已公开")]
    Done,

    /// <summary>It was done, too late (逾期公开).</summary>
    [Words("done too late", "逾期公开")]
    DoneLate,

    /// <summary>It is still to be done, and in time (待公开).</summary>
    [Words("due", "待公开")]
    Due,

    /// <summary>It should have been done (逾期未公开).</summary>
    [Words("overdue", "逾期未公开")]
    Overdue,

    /// <summary>Nobody can say: a fact is missing, or no rulebook says by when (待定).</summary>
    [Words("open", "待定")]
    Open,

    /// <summary>It need not be disclosed, as what may be withheld (不予公开).</summary>
    [Words("not needed", "不需公开")]
    NotNeeded,
}
