using GrassrootsDemocracy.Calendars;

namespace GrassrootsDemocracy.Procedures;

// The days that rules count from, as far as they are known.
internal interface IDays
{
    WorkCalendar Calendar { get; }

    LocalDate? DayOf(ProcedureTerm stage);

    LocalDate? LastDayOf(ProcedureTerm stage);
}
