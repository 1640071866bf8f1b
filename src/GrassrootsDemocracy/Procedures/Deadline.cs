using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// The last day of a time limit, and whether something came by then. Working days are gazetted: without them a limit
// that asks for them has no last day.
internal static class Deadline
{
    public static LocalDate? LastDay(LocalDate? from, TimeLimit? limit, WorkCalendar? calendar) =>
        from is { } day
        && limit is { } within
        && (calendar is not null || (within.Unit != TimeUnit.WorkingDay && within.RollOver == RollOver.None))
            ? within.LastDayAfter(day, calendar ?? WorkCalendar.WeekendsOnly)
            : null;

    // In days since the event; what came before its own event was recorded wrongly, and nobody can say how.
    public static Measure Within(LocalDate? from, LocalDate? on, LocalDate? lastDay)
    {
        if (from is not { } start || on is not { } day || day < start)
        {
            return Measure.MissingFact(actual: null);
        }

        var days = Period.DaysBetween(start, day);
        return lastDay is { } last
            ? Measure.AtMost(days, Period.DaysBetween(start, last))
            : Measure.MissingFact(days);
    }

    public static Finding? Line(
        RuleDescriptor rule,
        NormOrOpen<TimeLimit> term,
        LocalDate? from,
        LocalDate? on,
        WorkCalendar? calendar
    ) =>
        term.Norm is { Value: var limit }
            ? new(rule, Within(from, on, LastDay(from, limit, calendar)), term.Source)
        : from is { } start && on is { } day && day >= start
            ? new(rule, Measure.Open(Period.DaysBetween(start, day)), term.Source)
        : null;
}
