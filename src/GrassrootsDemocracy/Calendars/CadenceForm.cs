namespace GrassrootsDemocracy.Calendars;

// How a cadence says when something is due.
internal enum CadenceForm
{
    PerPeriod,
    DaysOfMonth,
    WeekdayOfMonth,
    LastWeekdayOfMonth,
    WorkingDayOfMonth,
    Weekday,
    BeforeEvent,
}
