using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Calendars;

/// <summary>Which days are working days, as gazetted for a year: facts that the host supplies.</summary>
public sealed record WorkCalendar
{
    /// <summary>Gets the calendar with no more than its weekends.</summary>
    public static WorkCalendar WeekendsOnly { get; } = new();

    /// <summary>Gets the days off that are not weekends already (法定节假日).</summary>
    public ValueList<LocalDate> Holidays
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Holidays));
    } = [];

    /// <summary>Gets the weekend days on which people work in exchange (调休).</summary>
    public ValueList<LocalDate> WorkingWeekends
    {
        get;
        init => field = Guard.Against.Null(value, nameof(WorkingWeekends));
    } = [];

    /// <summary>Determines whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? WorkingWeekends.Contains(day)
            : !Holidays.Contains(day);
}
