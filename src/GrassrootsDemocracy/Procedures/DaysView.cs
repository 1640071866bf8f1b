using GrassrootsDemocracy.Calendars;

namespace GrassrootsDemocracy.Procedures;

// The days as one question needs them: some are known otherwise than the schedule has them.
internal sealed class DaysView(
    WorkCalendar calendar,
    Func<ProcedureTerm, LocalDate?> day,
    Func<ProcedureTerm, LocalDate?> lastDay
) : IDays
{
    public WorkCalendar Calendar => calendar;

    public LocalDate? DayOf(ProcedureTerm stage) => day(stage);

    public LocalDate? LastDayOf(ProcedureTerm stage) => lastDay(stage);
}
