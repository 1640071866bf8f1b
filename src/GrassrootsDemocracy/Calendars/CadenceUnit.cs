namespace GrassrootsDemocracy.Calendars;

/// <summary>The unit of the period within which something must happen often enough.</summary>
public enum CadenceUnit
{
    /// <summary>A week, from Monday to Sunday (周).</summary>
    Week,

    /// <summary>A month (月).</summary>
    Month,

    /// <summary>A quarter, three months (季度).</summary>
    Quarter,

    /// <summary>A half-year, six months (半年).</summary>
    HalfYear,

    /// <summary>A year (年).</summary>
    Year,
}
