namespace GrassrootsDemocracy.Requirements;

// The last day of a time limit, and whether something came by then. Working days are gazetted: of days of which no calendar
// speaks nobody knows whether they are, but whatever they are something can be early enough or too late.
internal static class Deadline
{
    public static Words OneIsWrong { get; } = new("one of the two days must be wrong", "两个日期必有一误");

    public static LocalDate? LastDay(LocalDate? from, TimeLimit? limit, WorkCalendar? calendar) =>
        from is { } day ? limit?.LastDayAfter(day, calendar) : null;

    // In days since the event; what came before its own event was recorded wrongly, and nobody can say how.
    public static Timing Within(LocalDate? from, LocalDate? on, TimeLimit? limit, WorkCalendar? calendar) =>
        on < from
            ? new(Measure.MissingFact(OneIsWrong, Period.DaysBetween(from.Value, on.Value)))
            : NoLater(from, on, limit, calendar);

    // The same for what may come before the event as well.
    public static Timing NoLater(LocalDate? from, LocalDate? on, TimeLimit? limit, WorkCalendar? calendar)
    {
        if (from is not { } start || on is not { } day || limit is not { } within)
        {
            return new(Measure.NotKnown);
        }

        var last = within.After(DayBounds.On(start), calendar);
        var days = Period.DaysBetween(start, day);
        return last.Exact is { } exact
            ? new(Measure.AtMost(days, Period.DaysBetween(start, exact)), By: InWords(within))
            : Certain(last.ByThen(day), days, calendar);
    }

    // What is not done by a day: until its last day that is open, and later it is late by now.
    public static Timing Undone(LocalDate from, LocalDate on, TimeLimit limit, WorkCalendar? calendar)
    {
        var last = limit.After(DayBounds.On(from), calendar);
        var days = Period.DaysBetween(from, on);
        return last.Exact is not { } exact
                ? Certain(on > last.Latest ? Verdict.Breached : Verdict.Undetermined, days, calendar)
            : on <= exact
                ? new(Measure.Awaiting(CadenceSpan.StillRuns, days, Period.DaysBetween(from, exact)))
            : new(Measure.AtMost(days, Period.DaysBetween(from, exact)), By: InWords(limit));
    }

    // In days before an event, whose own day is not counted; what came after it is so many days less than none.
    public static Timing Before(LocalDate? on, LocalDate of, TimeLimit limit, WorkCalendar? calendar)
    {
        var last = limit.Before(DayBounds.On(of), calendar);
        long? days = on is { } day ? Period.DaysBetween(day, of) : null;
        return last.Exact is { } exact
                ? new(Measure.AtLeast(days, Days(limit, Period.DaysBetween(exact, of))), By: InWords(limit))
            : on is { } done ? Certain(last.ByThen(done), days!.Value, calendar)
            : new(Measure.MissingFact(new CalendarCover(calendar)));
    }

    // Days are as many as the norm says, also where the calendar has no day for the first of them.
    private static long Days(TimeLimit limit, long found) =>
        limit.Unit == TimeUnit.Day ? limit.Length : found;

    // In days before an event, no more than so many.
    public static Timing NoEarlier(LocalDate on, LocalDate of, TimeLimit limit, WorkCalendar? calendar)
    {
        var first = limit.Before(DayBounds.On(of), calendar);
        var days = Period.DaysBetween(on, of);
        return first.Exact is { } exact
            ? new(Measure.AtMost(days, Period.DaysBetween(exact, of)), By: InWords(limit))
            : Certain(first.NotBefore(on), days, calendar);
    }

    // In days since the event, more than so many: the last day of the time is still in it.
    public static Timing After(LocalDate from, LocalDate on, TimeLimit limit, WorkCalendar? calendar)
    {
        var last = limit.After(DayBounds.On(from), calendar);
        var days = Period.DaysBetween(from, on);
        return last.Exact is { } exact
            ? new(Measure.AtLeast(days, Period.DaysBetween(from, exact) + 1), By: InWords(limit))
            : Certain(last.PlusDays(1).NotBefore(on), days, calendar);
    }

    // In days since the event, between two days of which either may hang on days that the calendar does not have.
    public static Timing Between(
        LocalDate from,
        LocalDate on,
        DayBounds first,
        DayBounds last,
        WorkCalendar? calendar
    )
    {
        var days = Period.DaysBetween(from, on);
        if ((first.Exact, last.Exact) is ({ } start, { } end))
        {
            var most = Period.DaysBetween(from, end);
            return new(
                start <= from
                    ? Measure.AtMost(days, most)
                    : Measure.Within(days, new(Period.DaysBetween(from, start), most))
            );
        }

        var (early, late) = (first.NotBefore(on), last.ByThen(on));
        return Certain(
            early == Verdict.Breached || late == Verdict.Breached ? Verdict.Breached
                : early == Verdict.Met && late == Verdict.Met ? Verdict.Met
                : Verdict.Undetermined,
            days,
            calendar
        );
    }

    // In days since the event, from a day on that may hang on days that the calendar does not have.
    public static Timing From(LocalDate from, LocalDate on, DayBounds first, WorkCalendar? calendar)
    {
        var days = Period.DaysBetween(from, on);
        return first.Exact is { } start
            ? new(Measure.AtLeast(days, Math.Max(0, Period.DaysBetween(from, start))))
            : Certain(first.NotBefore(on), days, calendar);
    }

    // How long something lasted, of which it may be known that it still does.
    public static Timing Lasting(
        LocalDate from,
        LocalDate until,
        bool isRunning,
        TimeLimit limit,
        WorkCalendar? calendar
    )
    {
        var needed = limit.After(DayBounds.On(from), calendar);
        var days = Period.DaysBetween(from, until);
        var verdict = needed.NotBefore(until);
        return needed.Exact is not { } exact
                ? Certain(
                    isRunning && verdict != Verdict.Met ? Verdict.Undetermined : verdict,
                    days,
                    calendar
                )
            : isRunning && until < exact
                ? new(Measure.Awaiting(CadenceSpan.StillRuns, days, Period.DaysBetween(from, exact)))
            : new(Measure.AtLeast(days, Period.DaysBetween(from, exact)), By: InWords(limit));
    }

    public static Finding? Line(
        RuleDescriptor rule,
        NormOrOpen<TimeLimit> term,
        LocalDate? from,
        LocalDate? on,
        WorkCalendar? calendar
    ) =>
        on < from ? Within(from, on, limit: null, calendar).Line(rule, term.Source)
        : term.Norm is not null || on >= from
            ? term.Timed(
                    limit => Within(from, on, limit, calendar),
                    on >= from ? Period.DaysBetween(from!.Value, on!.Value) : null
                )
                .Line(rule, term.Source)
        : null;

    // In whole days before an event, whose own day is not counted. No line where nobody asks and nobody says when.
    public static Finding? LineBefore(
        RuleDescriptor rule,
        NormOrOpen<TimeLimit> term,
        LocalDate? on,
        LocalDate? of,
        WorkCalendar? calendar
    )
    {
        long? ahead = on is { } done && of is { } day ? Period.DaysBetween(done, day) : null;
        return term.Norm is { Value: var known } && ahead is not null
                ? Before(on, of!.Value, known, calendar).Line(rule, term.Source)
            : ahead is null && !term.Speaks() ? null
            : term.Line(
                rule,
                limit => ahead is null ? Measure.NotKnown : Before(on, of!.Value, limit, calendar).Measure,
                ahead
            );
    }

    // Days are what the line counts; years and working days are another way to say how many.
    private static TimeLimit? InWords(TimeLimit limit) => limit.Unit == TimeUnit.Day ? null : limit;

    // A verdict that is certain whichever days are working days has no number to be measured against.
    private static Timing Certain(Verdict verdict, long days, WorkCalendar? calendar) =>
        verdict switch
        {
            Verdict.Met => new(Measure.Recorded(days)),
            Verdict.Breached => new(Measure.Refused(days, whole: null)),
            _ => new(Measure.MissingFact(new CalendarCover(calendar), days)),
        };
}
