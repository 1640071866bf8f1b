namespace GrassrootsDemocracy.Procedures;

// The days of a procedure as they are known at one time: firm ones from what was done or fixed, and the windows that follow
// from them for the rest, each stage as early and as late as the rules let it be.
internal sealed class Schedule : IDays
{
    private readonly ProcedureLog _log;
    private readonly LocalDate? _on;
    private readonly ILookup<Label, StageAct> _acts;
    private readonly Dictionary<Label, LocalDate> _fixed;
    private readonly Dictionary<Label, LocalDate> _assumed;
    private readonly Dictionary<Label, LocalDate> _begin = [];
    private readonly Dictionary<Label, LocalDate> _lowest = [];
    private readonly Dictionary<Label, LocalDate> _end = [];
    private readonly HashSet<Label> _asked = [];

    // Without a day nothing has been done yet, and every day that is ever fixed is known.
    public Schedule(
        Procedure procedure,
        ProcedureLog log,
        LocalDate? on,
        (Label Stage, LocalDate Day)? assumed = null
    )
    {
        Procedure = procedure;
        _log = log;
        _on = on;
        _acts = log.Acts.Where(act => act.Day <= on).Order(ActOrder.Instance).ToLookup(act => act.Stage);
        _fixed = log
            .FixedDays.Where(day => on is null || day.FixedOn is null || day.FixedOn <= on)
            .GroupBy(day => day.Of)
            .ToDictionary(
                group => group.Key,
                group => group.MaxBy(day => day.FixedOn ?? LocalDate.MinIsoValue)!.Day
            );
        _assumed = assumed is { } known ? new() { [known.Stage] = known.Day } : [];
        FindFirstDays();
        FindLastDays();
    }

    public Procedure Procedure { get; }

    public WorkCalendar? Calendar => _log.Calendar;

    public IEnumerable<StageAct> ActsOf(Label stage) => _acts[stage];

    public LocalDate? DayOfAct(Label stage) => _acts[stage].FirstOrDefault()?.Day;

    public LocalDate? FixedDayOf(Label stage) => Known(_fixed, stage);

    // The day of a stage: done, or else fixed in advance. A stage that was not held on the day fixed for it may have been
    // held without a line in the log, or will be on a later day.
    public DayBounds DayOf(Label stage) =>
        (Known(_assumed, stage) ?? DayOfAct(stage)) is { } day ? DayBounds.On(day)
        : Known(_fixed, stage) is not { } fixedFor ? default
        : HasSlipped(stage) ? DayBounds.From(fixedFor)
        : DayBounds.On(fixedFor);

    // Whether the day fixed for a stage is over without a line on it. What is no stage has no line, and comes by itself.
    public bool HasSlipped(Label stage) =>
        _on > Known(_fixed, stage) && DayOfAct(stage) is null && Procedure.Find(stage) is not null;

    // The last day of a stage. One that hangs on itself is never known.
    public DayBounds LastDayOf(Label stage)
    {
        if (!_asked.Add(stage))
        {
            return default;
        }

        var day = Procedure.Find(stage)?.Latest.Norm?.Value.AsLast(this).Day ?? default;
        _asked.Remove(stage);
        return day;
    }

    // The first day on which a stage can be done, if every other is done as early as it can.
    public LocalDate? FirstDay(Label stage) => Known(_begin, stage);

    // The last day of a stage, if every other is done as late as it may.
    public LocalDate? LastDay(Label stage) => Known(_end, stage);

    // A stage that did not take place while it could is a case that does not hold; null while it still can.
    public bool? TookPlace(Label stage) =>
        _acts.Contains(stage) ? true
        : _on > LastDayOf(stage).Latest ? false
        : null;

    private void FindFirstDays()
    {
        var view = new DaysView(
            Calendar,
            stage => Known(_lowest, stage) is { } lowest ? DayBounds.On(lowest) : DayOf(stage),
            LastDayOf
        );
        foreach (var stage in Procedure.Stages)
        {
            var days = stage
                .Predecessors.Where(IsInPlay)
                .Select(before => Known(_lowest, before))
                .Append(stage.Earliest.Norm?.Value.AsFirst(view).Day.Earliest)
                .OfType<LocalDate>()
                .ToList();
            if (days.Count > 0)
            {
                _begin[stage.Stage] = days.Max();
            }

            var own = DayOf(stage.Stage);
            if ((own.Exact ?? Known(_begin, stage.Stage) ?? own.Earliest) is { } lowest)
            {
                _lowest[stage.Stage] = lowest;
            }
        }
    }

    // What hangs on other last days is known once they are; so many rounds are enough for any chain of stages, and what
    // hangs on itself is never known.
    private void FindLastDays()
    {
        var view = new DaysView(
            Calendar,
            stage =>
                Known(_end, stage) is { } end && DayOf(stage) == default ? DayBounds.On(end) : DayOf(stage),
            stage => Known(_end, stage) is { } end ? DayBounds.On(end) : default
        );
        var isChanging = true;
        for (var round = 0; isChanging && round < Procedure.Stages.Count; round++)
        {
            isChanging = false;
            foreach (var stage in Procedure.Stages)
            {
                if (
                    stage.Latest.Norm?.Value.AsLast(view).Day.Latest is { } day
                    && Known(_end, stage.Stage) != day
                )
                {
                    _end[stage.Stage] = day;
                    isChanging = true;
                }
            }
        }
    }

    // A stage that the circumstances rule out holds nothing up.
    private bool IsInPlay(Label stage) =>
        Procedure.Find(stage) is not { } known
        || _acts.Contains(stage)
        || known.IsNeeded != false
        || known.IsOptional;

    private static LocalDate? Known(Dictionary<Label, LocalDate> days, Label stage) =>
        days.TryGetValue(stage, out var day) ? day : null;
}
