namespace GrassrootsDemocracy.Disclosure;

/// <summary>What makes a duty of disclosure fall due.</summary>
public enum DutyKind
{
    /// <summary>It hangs all the time (固定).</summary>
    [Words("hangs all the time", "固定公开")]
    Fixed,

    /// <summary>A period (定期).</summary>
    [Words("every period", "定期公开")]
    Periodic,

    /// <summary>A matter that happened (即时).</summary>
    [Words("when it happens", "即时公开")]
    Immediate,

    /// <summary>That it was published at another level (联动).</summary>
    [Words("at the other levels", "联动公开")]
    Linked,

    /// <summary>A notice that was cut short or wrong (重新公布).</summary>
    [Words("publish anew", "重新公布")]
    Anew,
}
