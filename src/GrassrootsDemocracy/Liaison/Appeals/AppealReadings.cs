namespace GrassrootsDemocracy.Liaison.Appeals;

// Where one appeal stands in each order of its acts that their times allow, of those that leave the fewest acts without a place.
// An order that nobody knows so decides nothing. Of a day with more acts of one moment than can be put in every order, the
// stated order stands for all, and the outcome says so.
internal sealed class AppealReadings
{
    private const int MostActs = 12;
    private const int MostSteps = 4_000;
    private const int StepsEach = 8;
    private const int MostReadings = 64;

    private List<AppealFold> _folds;
    private bool _isWhole = true;

    private AppealReadings(AppealFold start) => _folds = [start];

    // The acts are those on one appeal by a day, at least one.
    public static AppealStatus Of(
        IReadOnlyList<AppealEvent> acts,
        AppealRules rules,
        WorkCalendar? calendar,
        LocalDate day
    )
    {
        var days = acts.GroupBy(act => act.Day).OrderBy(each => each.Key).ToList();
        var readings = new AppealReadings(new(rules, calendar, days[0].Key));
        foreach (var each in days)
        {
            readings.Take(each.Key, [.. each]);
        }

        return readings.Status(acts[0].Appeal, day);
    }

    private void Take(LocalDate day, List<AppealEvent> acts)
    {
        var begun = _folds.ConvertAll(fold => fold.On(day));
        if (acts is [var only])
        {
            _folds = Fewest(
                begun.ConvertAll(fold => fold.Fits(only) ? fold.After(only) : fold.Without(only))
            );
            return;
        }

        var moments = acts.ToLookup(act => act.Time);
        var order = begun[0].OrderOf(acts);
        List<AppealEvent> anytime = [.. moments[null].Order(order)];
        List<List<AppealEvent>> timed =
        [
            .. moments
                .Where(moment => moment.Key is not null)
                .OrderBy(moment => moment.Key)
                .Select(moment => moment.Order(order).ToList()),
        ];
        var tried = Tried(begun, timed, anytime);
        _isWhole = _isWhole && tried is not null;
        _folds = tried ?? [AppealPool.Taken(begun[0], timed, anytime, order)];
    }

    private static List<AppealFold>? Tried(
        List<AppealFold> begun,
        List<List<AppealEvent>> timed,
        List<AppealEvent> anytime
    )
    {
        if (anytime.Count + timed.Select(moment => moment.Count).DefaultIfEmpty().Max() > MostActs)
        {
            return null;
        }

        var acts = anytime.Count + timed.Sum(moment => moment.Count);
        var search = new AppealOrders(anytime, MostSteps + (StepsEach * acts));
        var ways = begun.ConvertAll(search.Begin);
        foreach (var moment in timed)
        {
            ways = search.Take(ways, moment);
        }

        var ends = search.End(ways);
        return !search.IsSpent && Fewest(ends) is { Count: <= MostReadings } fewest ? fewest : null;
    }

    // Those that leave the fewest acts without a place, each that comes to the same once.
    private static List<AppealFold> Fewest(List<AppealFold> folds)
    {
        if (folds.Count == 1)
        {
            return folds;
        }

        var fewest = folds.Min(fold => fold.Misfits);
        List<AppealFold> kept = [];
        foreach (var fold in folds.Where(fold => fold.Misfits == fewest))
        {
            if (!kept.Exists(fold.StandsLike))
            {
                kept.Add(fold);
            }
        }

        return kept;
    }

    private AppealStatus Status(string appeal, LocalDate day)
    {
        var readings = _folds.ConvertAll(fold => fold.On(day).Status(appeal, day));
        var first = readings[0] with { IsWhole = _isWhole };
        return readings.Count == 1
            ? first
            : first with
            {
                PossibleStates = [.. readings.Select(reading => reading.State).Distinct().Order()],
                Unit = Same(readings, reading => reading.Unit),
                Channel = Same(readings, reading => reading.Channel),
                Satisfaction = Same(readings, reading => reading.Satisfaction),
                Duties = [.. first.Duties.Select((duty, place) => Widened(duty, place, readings))],
                Readings = [.. readings],
            };
    }

    private static T? Same<T>(List<AppealStatus> readings, Func<AppealStatus, T?> find)
        where T : class =>
        readings.TrueForAll(each => Equals(find(each), find(readings[0]))) ? find(readings[0]) : null;

    // What is owed in every order, with the first and the last day that any of them gives.
    private static AppealDuty Widened(AppealDuty duty, int place, List<AppealStatus> readings)
    {
        var all = readings.ConvertAll(reading => reading.Duties.ElementAtOrDefault(place));
        if (all.TrueForAll(duty.Equals))
        {
            return duty;
        }

        var isOne = all.TrueForAll(other =>
            other is not null && other.Kind == duty.Kind && other.EndedOn == duty.EndedOn
        );
        var due = isOne
            ? new DayBounds(
                DayBounds.FirstOf(all.ConvertAll(other => other!.Due)).Earliest,
                DayBounds.LastOf(all.ConvertAll(other => other!.Due)).Latest
            )
            : default;
        return duty with
        {
            Unit = all.TrueForAll(other => string.Equals(other?.Unit, duty.Unit, StringComparison.Ordinal))
                ? duty.Unit
                : null,
            From = all.TrueForAll(other => other?.From == duty.From) ? duty.From : null,
            LastDay = due.Exact,
            Due = due,
            Doubt = due.Exact is null ? AppealClock.OrderDoubt : duty.Doubt,
        };
    }
}
