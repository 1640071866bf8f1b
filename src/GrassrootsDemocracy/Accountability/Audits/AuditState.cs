namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>How far an audit has come; it is in exactly one state.</summary>
public enum AuditState
{
    /// <summary>It is due, and still in time as far as is known.</summary>
    [Words("due", "待开展")]
    Due,

    /// <summary>It is overdue: a last day has passed without it, or without its publication.</summary>
    [Words("overdue", "逾期")]
    Overdue,

    /// <summary>It was held, and its result is still to be published.</summary>
    [Words("held", "已开展待公布")]
    Held,

    /// <summary>Its result is published.</summary>
    [Words("published", "已公布")]
    Published,

    /// <summary>It was asked for by too few, or by whom no norm names: none need be held.</summary>
    [Words("not admitted", "不予受理")]
    NotAdmitted,

    /// <summary>Nobody can say whether it is due, since nobody knows whether enough asked for it.</summary>
    [Words("open", "待定")]
    Undetermined,
}
