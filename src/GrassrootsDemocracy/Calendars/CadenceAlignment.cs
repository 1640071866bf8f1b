namespace GrassrootsDemocracy.Calendars;

/// <summary>From where the periods of a cadence are counted.</summary>
public enum CadenceAlignment
{
    /// <summary>From the calendar: half-years begin on 1 January and 1 July, weeks on Monday (自然周期).</summary>
    [Words("the calendar", "自然周期")]
    Calendar,

    /// <summary>From a day that the facts give, such as the first day of a term (自起算日).</summary>
    [Words("an anchor day", "自起算日")]
    Anchor,

    /// <summary>From each time it happened: the next must follow within the length of the period (滚动).</summary>
    [Words("each time", "滚动")]
    Rolling,
}
