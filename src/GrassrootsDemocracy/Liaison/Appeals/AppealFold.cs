namespace GrassrootsDemocracy.Liaison.Appeals;

// Takes the acts on one appeal one after the other. In whatever order they are handed in, the same are accepted. What is done
// with the appeal itself is one thing; that it rests, or is of one matter with another, is laid over it.
internal sealed class AppealFold
{
    private readonly AppealTerms _terms;
    private readonly AppealClock _clock;
    private readonly List<AppealDuty> _duties = [];
    private readonly List<AppealPause> _pauses = [];
    private readonly List<AppealEvent> _history = [];
    private readonly List<AppealEvent> _contradictions = [];
    private AppealState _state = AppealState.Collected;
    private LocalDate _since;
    private LocalDate? _collectedOn;
    private LocalDate? _escalatedOn;
    private Label? _channel;
    private string? _unit;
    private string? _into;
    private Label? _satisfaction;
    private bool _isSolved;
    private int _answers;
    private int _reopenings;

    private AppealFold(AppealTerms terms, WorkCalendar? calendar, LocalDate first)
    {
        (_terms, _clock, _since) = (terms, new(terms, calendar), first);
        _duties.Add(new(AppealDutyKind.Route, Unit: null, From: null, LastDay: null, EndedOn: null));
    }

    // The acts are those on one appeal by a day, at least one.
    public static AppealStatus Of(
        IReadOnlyList<AppealEvent> acts,
        AppealRules rules,
        WorkCalendar? calendar,
        LocalDate day
    )
    {
        var days = acts.GroupBy(act => act.Day).OrderBy(each => each.Key).ToList();
        // What was stray before an appeal was collected takes no part in it, so that the channel is that of the collection.
        var first = acts.Where(act => act.Act == AppealAct.Collected)
            .OrderBy(act => act.Day)
            .ThenBy(act => act.Time ?? LocalTime.MaxValue)
            .ThenBy(act => act, AppealOrder.Plain)
            .FirstOrDefault();
        var terms = rules.Of(first?.Channel);
        var (fold, order) = (new AppealFold(terms, calendar, days[0].Key), AppealOrder.By(terms));
        foreach (var each in days)
        {
            fold.Take(each, order);
        }

        fold.EndPauseBefore(day);
        return fold.Status(acts[0].Appeal, day);
    }

    public static NormOrOpen<TimeLimit> LimitOf(AppealTerms terms, AppealDutyKind kind) =>
        kind switch
        {
            AppealDutyKind.Route => terms.Routed,
            AppealDutyKind.Answer => terms.Answered,
            _ => terms.AnsweredAgain,
        };

    private AppealStatus Status(string appeal, LocalDate day) =>
        new()
        {
            Appeal = appeal,
            State = Shown,
            Since = _since,
            CollectedOn = _collectedOn,
            Channel = _channel,
            Unit = _unit,
            MergedInto = _into,
            Pause = Pause?.Act,
            Pauses = [.. _pauses.Select(pause => pause with { EndedOn = pause.EndedOn ?? day })],
            Answers = _answers,
            Reopenings = _reopenings,
            EscalatedOn = _escalatedOn,
            Satisfaction = _satisfaction,
            Duties =
            [
                .. _duties.SkipLast(1),
                Pause is { } rests ? _clock.Paused(_duties[^1], rests, day) : _duties[^1],
            ],
            History = [.. _history],
            Contradictions = [.. _contradictions],
        };

    // The acts of a day: those of which the time is known one moment after the other, and between them any that fits of which
    // only the day is known.
    private void Take(IEnumerable<AppealEvent> day, AppealOrder order)
    {
        var moments = day.ToLookup(act => act.Time);
        List<AppealEvent> open = [.. moments[null].Order(order)];
        foreach (var moment in moments.Where(each => each.Key is not null).OrderBy(each => each.Key))
        {
            open = [.. open.Concat(moment).Order(order)];
            TakeWhatFits(open);
            _contradictions.AddRange(open.Where(act => act.Time is not null));
            open.RemoveAll(act => act.Time is not null);
        }

        TakeWhatFits(open);
        _contradictions.AddRange(open);
    }

    private void TakeWhatFits(List<AppealEvent> acts)
    {
        while (acts.FindIndex(Fits) is >= 0 and var place)
        {
            var act = acts[place];
            acts.RemoveAt(place);
            EndPauseBefore(act.Day);
            var before = Shown;
            Accept(act);
            _history.Add(act);
            _since = Shown == before && act.Act != AppealAct.Collected ? _since : act.Day;
        }
    }

    private bool Fits(AppealEvent act) =>
        act.Act switch
        {
            AppealAct.Collected => _history.Count == 0,
            AppealAct.Returned => _state == AppealState.PassedOn,
            AppealAct.Separated => _into is not null,
            AppealAct.Resumed => Pause is { } pause && !(pause.Act.Until < act.Day),
            AppealAct.Routed => _state is AppealState.Collected or AppealState.Reopened,
            AppealAct.HandedOver => _state is AppealState.Routed or AppealState.Reopened && !IsSame(act.Unit),
            AppealAct.Paused => IsOwed && (Pause is not { } pause || pause.Act.Until < act.Day),
            AppealAct.Answered => IsOwed && (_state == AppealState.Collected || !IsAnother(act.Unit)),
            AppealAct.Rated => _state == AppealState.Answered || _isSolved,
            AppealAct.Reopened => _state is AppealState.Answered or AppealState.Closed,
            AppealAct.Merged => _into is null
                && IsAnotherAppeal(act)
                && (IsOwed || _state == AppealState.Answered),
            AppealAct.Withdrawn => IsOwed || _state == AppealState.Answered,
            _ => IsOwed,
        };

    private AppealState Shown =>
        _into is not null ? AppealState.Merged
        : Pause is not null ? AppealState.Paused
        : _state;

    private AppealPause? Pause => _pauses is [.., { EndedOn: null } last] ? last : null;

    private bool IsOwed => _state is AppealState.Collected or AppealState.Routed or AppealState.Reopened;

    private static bool IsAnotherAppeal(AppealEvent act) =>
        act.Into is not null && !string.Equals(act.Into, act.Appeal, StringComparison.Ordinal);

    // Who is not known may be anybody: only two that are known can be told apart.
    private bool IsAnother(string? unit) =>
        unit is not null && _unit is not null && !string.Equals(unit, _unit, StringComparison.Ordinal);

    private bool IsSame(string? unit) =>
        unit is not null && string.Equals(unit, _unit, StringComparison.Ordinal);

    private void Accept(AppealEvent act)
    {
        // Whoever goes on with an appeal has ended its rest; who only sees to it from above has not.
        if (act.Act != AppealAct.Escalated)
        {
            EndPause(act.Day);
        }

        switch (act.Act)
        {
            case AppealAct.Collected:
                Collect(act);
                break;
            case AppealAct.Returned:
                Owe(AppealDutyKind.Route, unit: null, AppealState.Collected, act.Day);
                break;
            case AppealAct.Separated:
                _into = null;
                break;
            case AppealAct.Resumed:
                break;
            case AppealAct.Routed:
            case AppealAct.HandedOver:
                Give(act);
                break;
            case AppealAct.Extended:
                _duties[^1] = _clock.Extended(_duties[^1], act);
                break;
            case AppealAct.Escalated:
                _escalatedOn = act.Day;
                break;
            case AppealAct.Paused:
                _pauses.Add(new(act, _clock.Stops(act.Reason)));
                break;
            case AppealAct.Rated:
                Rate(act);
                break;
            case AppealAct.Reopened:
                Reopen(act.Day);
                break;
            case AppealAct.Merged:
                Merge(act);
                break;
            default:
                Finish(act);
                break;
        }
    }

    private void Collect(AppealEvent act)
    {
        _collectedOn = act.Day;
        _channel = act.Channel;
        _unit = act.Unit;
        _duties[0] = _clock.Begin(AppealDutyKind.Route, _unit, act.Day);
    }

    private void Give(AppealEvent act)
    {
        _unit = act.Unit;
        if (_state == AppealState.Collected)
        {
            Owe(AppealDutyKind.Answer, _unit, AppealState.Routed, act.Day);
        }
        else if (_terms.HandOverRestarts.Norm is { Value: true })
        {
            Owe(_duties[^1].Kind, _unit, _state, act.Day);
        }
        else
        {
            _duties[^1] = _clock.HandedOver(_duties[^1], _unit, act.Day);
        }
    }

    // What was owed until now ends, and something else begins.
    private void Owe(AppealDutyKind kind, string? unit, AppealState state, LocalDate day)
    {
        End(day);
        _duties.Add(_clock.Begin(kind, unit, day));
        (_unit, _state) = (unit, state);
    }

    // Who must answer the matter is found with the merger. Its author is owed an answer as before.
    private void Merge(AppealEvent act)
    {
        _into = act.Into;
        if (_state == AppealState.Collected)
        {
            Owe(AppealDutyKind.Answer, act.Unit ?? _unit, AppealState.Routed, act.Day);
        }
    }

    private void Rate(AppealEvent act)
    {
        _isSolved = _isSolved && act.Satisfaction is null;
        if (act.Satisfaction is null)
        {
            return;
        }

        _satisfaction = act.Satisfaction;
        if (_terms.Reopening.Norm is not { Value: var reopening })
        {
            return;
        }

        if (reopening.Contains(act.Satisfaction))
        {
            Reopen(act.Day);
        }
        else
        {
            _state = AppealState.Closed;
        }
    }

    private void Reopen(LocalDate day)
    {
        _reopenings++;
        _isSolved = false;
        Owe(AppealDutyKind.AnswerAgain, _unit, AppealState.Reopened, day);
    }

    private void Finish(AppealEvent act)
    {
        _answers += act.Act == AppealAct.Answered ? 1 : 0;
        _isSolved = act.Act == AppealAct.Solved;
        _unit = act.Act switch
        {
            AppealAct.Answered => act.Unit ?? _unit,
            AppealAct.PassedOn => act.Unit,
            _ => _unit,
        };
        if (act.Act is AppealAct.PassedOn or AppealAct.Withdrawn)
        {
            _into = null;
        }

        End(act.Day);
        _state = act.Act switch
        {
            AppealAct.Answered => AppealState.Answered,
            AppealAct.Solved => AppealState.Closed,
            AppealAct.PassedOn => AppealState.PassedOn,
            _ => AppealState.Withdrawn,
        };
    }

    private void End(LocalDate day)
    {
        if (_duties[^1].EndedOn is null)
        {
            _duties[^1] = _duties[^1] with { EndedOn = day };
        }
    }

    // A pause with a last day ends by itself on the next; one that names a day before its own never lasted.
    private static LocalDate? EndOf(AppealPause pause) =>
        pause.Act.Until is { } last ? LocalDate.Max(pause.From, DayBounds.Plus(last, 1)) : null;

    private void EndPauseBefore(LocalDate day)
    {
        if (Pause is { } pause && pause.Act.Until < day && EndOf(pause) is { } end)
        {
            EndPause(end);
            _since = _into is null ? end : _since;
        }
    }

    private void EndPause(LocalDate day)
    {
        if (Pause is { } pause)
        {
            _duties[^1] = _clock.Resumed(_duties[^1], pause, day);
            _pauses[^1] = pause with { EndedOn = day };
        }
    }
}
