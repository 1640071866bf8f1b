namespace GrassrootsDemocracy.Calendars;

/// <summary>What becomes of a day of the month that a month does not have, such as the 31st in April.</summary>
public enum MissingDay
{
    /// <summary>Nothing is due for it in that month; the outcome says so (该月不计).</summary>
    [Words("nothing is due", "该月不计")]
    Skipped,

    /// <summary>The last day of that month stands for it (以月末日代替).</summary>
    [Words("the last day of the month", "以月末日代替")]
    LastDayOfMonth,
}
