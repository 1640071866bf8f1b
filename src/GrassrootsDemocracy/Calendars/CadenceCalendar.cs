namespace GrassrootsDemocracy.Calendars;

// The periods and days of a cadence over the facts, the earliest first and without end where the cadence has none.
internal sealed class CadenceCalendar(Cadence cadence, CadenceLog log, LocalDate asOf)
{
    private const int DaysOfAWeek = 7;

    // The days that count: while the cadence holds, and known on the day.
    public LocalDate[] Counted { get; } =
    [.. log.Days.Where(day => day >= log.From && !(log.Until <= day) && day <= asOf).Order()];

    // How many of the days, in ascending order, are not after one.
    public static int Through(LocalDate[] days, LocalDate last)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle] <= last ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public IEnumerable<SpanDays> Spans() =>
        cadence.Form switch
        {
            CadenceForm.PerPeriod => cadence.Alignment == CadenceAlignment.Rolling ? Rolling() : Periods(),
            CadenceForm.BeforeEvent => Events(),
            CadenceForm.Weekday => Weekdays(),
            _ => Months().SelectMany(DaysOf).Where(span => span.Last >= log.From),
        };

    public IEnumerable<SkippedMonth> Skipped() =>
        cadence.Form is CadenceForm.PerPeriod or CadenceForm.BeforeEvent or CadenceForm.Weekday
            ? []
            : Months()
                .TakeWhile(month => month.OnDayOfMonth(1) <= asOf && !(log.Until <= month.OnDayOfMonth(1)))
                .SelectMany(month =>
                    Numbers()
                        .Where(number => Find(month, number) is null)
                        .Select(number => new SkippedMonth(cadence, month, number))
                );

    private IEnumerable<SpanDays> Rolling()
    {
        yield return new(log.From, Later(log.From, 1), log.From);
        foreach (var day in Counted.Distinct().TakeWhile(day => CalendarEnds.HasDays(day, 1)))
        {
            yield return new(day.PlusDays(1), Later(day, 1), day);
        }
    }

    private IEnumerable<SpanDays> Periods()
    {
        var anchor = cadence.Alignment == CadenceAlignment.Anchor ? log.Anchor ?? log.From : (LocalDate?)null;
        var start = anchor ?? CalendarStart();
        var number = 0;

        // Months are added to the anchor itself, so that an anchor on the 31st stays one.
        for (; Later(start, number) > log.From; number--) { }
        for (; Has(start, number + 1) && Later(start, number + 1) <= log.From; number++) { }
        for (; Has(start, number + 1); number++)
        {
            yield return new(Later(start, number), Later(start, number + 1).PlusDays(-1), anchor);
        }

        yield return new(Later(start, number), LocalDate.MaxIsoValue, anchor);
    }

    private LocalDate CalendarStart() =>
        cadence.Unit == CadenceUnit.Week
            ? CalendarEnds.HasDays(log.From, 1 - (int)log.From.DayOfWeek)
                ? log.From.PlusDays(1 - (int)log.From.DayOfWeek)
                : log.From.PlusDays(DaysOfAWeek + 1 - (int)log.From.DayOfWeek)
            : new(log.From.Year, ((log.From.Month - 1) / cadence.Months * cadence.Months) + 1, 1);

    private LocalDate Later(LocalDate day, int periods) =>
        cadence.Unit == CadenceUnit.Week
            ? CalendarEnds.Plus(day, DaysOfAWeek * cadence.Length * periods)
            : CalendarEnds.PlusMonths(day, cadence.Months * periods);

    private bool Has(LocalDate day, int periods) =>
        cadence.Unit == CadenceUnit.Week
            ? CalendarEnds.HasDays(day, DaysOfAWeek * cadence.Length * periods)
            : CalendarEnds.HasMonths(day, cadence.Months * periods);

    private IEnumerable<SpanDays> Events()
    {
        LocalDate? before = null;
        foreach (var day in log.EventDays.Distinct().Order())
        {
            // An event on the first day leaves no day before it; what came before is not this log's.
            if (day > log.From)
            {
                var since = before is { } last && last >= log.From ? last : log.From;
                var first = cadence.NoEarlierThan?.Before(DayBounds.On(day), log.WorkingDays);
                yield return first is { Exact: null } open
                    ? new(open.Earliest ?? log.From, day.PlusDays(-1), day)
                    {
                        IsOpen = true,
                        SureFrom = open.Latest,
                    }
                    : new(first?.Exact ?? since, day.PlusDays(-1), day);
            }

            before = day;
        }
    }

    private IEnumerable<SpanDays> Weekdays()
    {
        var wait = ((int)cadence.Weekday - (int)log.From.DayOfWeek + DaysOfAWeek) % DaysOfAWeek;
        for (; CalendarEnds.HasDays(log.From, wait); wait += DaysOfAWeek)
        {
            yield return One(log.From.PlusDays(wait));
        }
    }

    private IEnumerable<YearMonth> Months()
    {
        var first = log.From.ToYearMonth();
        for (var count = 0; CalendarEnds.HasMonths(log.From, count); count++)
        {
            yield return first.PlusMonths(count);
        }
    }

    private ValueList<int> Numbers() =>
        cadence.Form == CadenceForm.DaysOfMonth ? cadence.DaysOfMonth : [cadence.Number];

    private IEnumerable<SpanDays> DaysOf(YearMonth month) =>
        Numbers().Select(number => Find(month, number)).OfType<SpanDays>().DistinctBy(span => span.Last);

    private SpanDays? Find(YearMonth month, int number)
    {
        var (first, last) = (month.OnDayOfMonth(1), month.ToDateInterval().End);
        return cadence.Form switch
        {
            CadenceForm.DaysOfMonth => number <= last.Day ? One(month.OnDayOfMonth(number))
            : cadence.MissingDay == MissingDay.LastDayOfMonth ? new(last, last, Wanted: number)
            : null,
            CadenceForm.WeekdayOfMonth => DaysTo(first, number) is var days
            && days <= Period.DaysBetween(first, last)
                ? One(first.PlusDays(days))
                : null,
            CadenceForm.LastWeekdayOfMonth => One(
                last.PlusDays(-(((int)last.DayOfWeek - (int)cadence.Weekday + DaysOfAWeek) % DaysOfAWeek))
            ),
            _ => WorkingDay(first, last, number),
        };
    }

    private int DaysTo(LocalDate first, int number) =>
        (((int)cadence.Weekday - (int)first.DayOfWeek + DaysOfAWeek) % DaysOfAWeek)
        + (DaysOfAWeek * (number - 1));

    // The day falls where it would if all days that nobody knows were worked, or later, and perhaps the month has none.
    private SpanDays? WorkingDay(LocalDate first, LocalDate last, int number)
    {
        var before = DayBounds.On(CalendarEnds.Plus(first, -1));
        var found = new TimeLimit(number, TimeUnit.WorkingDay).After(before, log.WorkingDays);
        return found.Exact is { } exact && exact <= last ? One(exact)
            : found.Earliest > last || found.Exact is not null ? null
            : new(
                found.Earliest!.Value,
                found.Latest is { } latest ? LocalDate.Min(latest, last) : last,
                IsOpen: true
            );
    }

    private static SpanDays One(LocalDate day) => new(day, day);
}
