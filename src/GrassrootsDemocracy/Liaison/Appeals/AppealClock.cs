namespace GrassrootsDemocracy.Liaison.Appeals;

// The time of a duty. Wherever a norm or a fact is missing it has two ends: the first day that any reading gives and the last.
internal sealed class AppealClock(AppealTerms terms, WorkCalendar? calendar)
{
    public static Words OrderDoubt { get; } =
        new("in what order the acts of a day were done", "同日各项行为的先后");

    private static readonly Words HandOverDoubt = new(
        "whether the time begins anew after a hand-over",
        "转办后时限是否重新计算"
    );

    private static readonly Words PauseDoubt = new("how long the time stands still", "时限中止的天数");

    private static readonly Words ExtensionDoubt = new("whether the extension holds", "延期是否有效");

    public AppealDuty Begin(AppealDutyKind kind, string? unit, LocalDate from) =>
        With(
            new(kind, unit, from, LastDay: null, EndedOn: null),
            LimitOf(kind) is { } limit
                ? new TimeLimit(limit.Length, limit.Unit).After(DayBounds.On(from), calendar)
                : default
        );

    // Whether the time stands still for a reason: the norm names the reasons for which it does.
    public bool? Stops(Label? reason) =>
        terms.Pauses.State == TermState.NothingAsked ? false
        : terms.Pauses.Norm is not { Value: var reasons } ? null
        : reason is null ? (reasons.Count == 0 ? false : null)
        : reasons.Contains(reason);

    // The time goes on or begins anew as the norm says; where none does, it ends on the one day or on the other.
    public AppealDuty HandedOver(AppealDuty duty, string? unit, LocalDate day)
    {
        var handed = duty with { Unit = unit };
        if (!terms.HandOverRestarts.IsOpen)
        {
            return handed;
        }

        var anew = Begin(duty.Kind, unit, day).Raw;
        return With(
            handed with
            {
                Doubt = HandOverDoubt,
            },
            new(
                duty.Raw.Earliest is { } first && anew.Earliest is { } earlier
                    ? LocalDate.Min(first, earlier)
                    : null,
                duty.Raw.Latest is { } last && anew.Latest is { } later ? LocalDate.Max(last, later) : null
            )
        );
    }

    // An extension never shortens a time, reaches no further than the norm lets it, and brings nothing back that has run out.
    public AppealDuty Extended(AppealDuty duty, AppealEvent act)
    {
        var holds =
            terms.ExtendedBy.State == TermState.NothingAsked ? true
            : terms.ExtendedBy.Norm is { Value: var named } && act.By is { } by ? named.Contains(by)
            : (bool?)null;
        if (holds == false)
        {
            return duty;
        }

        var most = terms.ExtendedFor.Norm is { Value: var limit } ? limit.After(duty.Due, calendar) : default;
        var (earliest, latest) = (duty.Raw.Earliest, duty.Raw.Latest);
        if (holds == true && act.Until is { } until && act.Day <= duty.Due.Earliest)
        {
            earliest = LocalDate.Max(earliest ?? until, LocalDate.Min(until, most.Earliest ?? until));
        }

        if (latest is { } last && act.Day <= duty.Due.Latest)
        {
            latest = (act.Until ?? most.Latest) is { } day
                ? LocalDate.Max(last, LocalDate.Min(day, most.Latest ?? day))
                : null;
        }

        return With(
            duty with
            {
                Doubt = earliest == latest ? duty.Doubt : ExtensionDoubt,
            },
            new(earliest, latest)
        );
    }

    // What has run out before the pause does not come back; what has not is longer by the days of the pause.
    public AppealDuty Resumed(AppealDuty duty, AppealPause pause, LocalDate on)
    {
        var ((earliest, latest), due) = (duty.Raw, duty.Due);
        if (pause.Stops == true && pause.From <= due.Earliest)
        {
            earliest = Shifted(duty, earliest!.Value, pause.From, on).Earliest;
        }

        if (pause.Stops != false && pause.From <= due.Latest)
        {
            latest = Shifted(duty, latest!.Value, pause.From, on).Latest;
        }

        return With(
            duty with
            {
                Doubt =
                    earliest == latest || (earliest, latest) == (duty.Raw.Earliest, duty.Raw.Latest)
                        ? duty.Doubt
                        : PauseDoubt,
            },
            new(earliest, latest)
        );
    }

    // While the pause lasts the last day is not known, unless the time had run out or goes on.
    public AppealDuty Paused(AppealDuty duty, AppealPause pause, LocalDate day)
    {
        var now = Resumed(duty, pause, day);
        return pause.Stops == false || pause.From > duty.Due.Latest
            ? now
            : now with
            {
                LastDay = null,
                Due = now.Due with { Latest = null },
                Doubt = PauseDoubt,
            };
    }

    private TimeLimit? LimitOf(AppealDutyKind kind) => AppealFold.LimitOf(terms, kind).Norm?.Value;

    private AppealDuty With(AppealDuty duty, DayBounds raw)
    {
        var due = LimitOf(duty.Kind) is { RollOver: not RollOver.None } limit
            ? new TimeLimit(0, limit.RollOver).After(raw, calendar)
            : raw;
        return duty with { Raw = raw, Due = due, LastDay = due.Exact };
    }

    // As many days later as stood still; of a time in working days, as many working days as were left.
    private DayBounds Shifted(AppealDuty duty, LocalDate last, LocalDate from, LocalDate on)
    {
        // The day of the event is not counted anyway, so that nothing of it stands still.
        from = LocalDate.Max(from, CalendarEnds.Plus(duty.From!.Value, 1));
        if (on <= from)
        {
            return DayBounds.On(last);
        }

        if (LimitOf(duty.Kind) is not { Unit: TimeUnit.WorkingDay })
        {
            return DayBounds.On(CalendarEnds.Plus(last, Period.DaysBetween(from, on)));
        }

        var left = 0;
        for (var ahead = Period.DaysBetween(from, last); ahead >= 0; ahead--)
        {
            if (calendar?.IsWorkingDay(last.PlusDays(-ahead)) is not { } isWorked)
            {
                return new(last, null);
            }

            left += isWorked ? 1 : 0;
        }

        return new TimeLimit(left, TimeUnit.WorkingDay).After(DayBounds.On(on.PlusDays(-1)), calendar);
    }
}
