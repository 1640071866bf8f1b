using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// The days as one question needs them: some are known otherwise than the schedule has them.
internal sealed class DaysView(
    WorkCalendar calendar,
    Func<Label, LocalDate?> day,
    Func<Label, LocalDate?> lastDay
) : IDays
{
    public WorkCalendar Calendar => calendar;

    public LocalDate? DayOf(Label stage) => day(stage);

    public LocalDate? LastDayOf(Label stage) => lastDay(stage);
}
