namespace GrassrootsDemocracy.Calendars;

/// <summary>The unit of the period within which something must happen often enough.</summary>
public enum CadenceUnit
{
    /// <summary>A week, from Monday to Sunday (周).</summary>
    [Words("week", "周")]
    Week,

    /// <summary>A month (月).</summary>
    [Words("month", "月")]
    Month,

    /// <summary>A quarter, three months (季度).</summary>
    [Words("quarter", "季度")]
    Quarter,

    /// <summary>A half-year, six months (半年).</summary>
    [Words("half-year", "半年")]
    HalfYear,

    /// <summary>A year (年).</summary>
    [Words("year", "年")]
    Year,
}
