namespace GrassrootsDemocracy.Calendars;

/// <summary>What a time limit is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Days of the calendar (日).</summary>
    Day,

    /// <summary>Working days (工作日).</summary>
    WorkingDay,

    /// <summary>Months, each ending on the day of the same number or, where there is none, on its last (月).</summary>
    Month,

    /// <summary>Years (年).</summary>
    Year,
}
