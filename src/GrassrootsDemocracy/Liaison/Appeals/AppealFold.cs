namespace GrassrootsDemocracy.Liaison.Appeals;

// Where one appeal stands after some acts. What is done with the appeal itself is one thing; that it rests, or is of one matter
// with another, is laid over it. It never changes: an act makes another of it, which shares what came before.
internal sealed class AppealFold
{
    private readonly AppealRules _rules;
    private readonly WorkCalendar? _calendar;
    private AppealTerms _terms;
    private AppealClock _clock;
    private AppealStack<AppealDuty> _duties;
    private AppealStack<AppealExtension> _extensions = AppealStack<AppealExtension>.Empty;
    private AppealStack<AppealPause> _pauses = AppealStack<AppealPause>.Empty;
    private AppealStack<LocalDate> _escalations = AppealStack<LocalDate>.Empty;
    private AppealStack<AppealEvent> _history = AppealStack<AppealEvent>.Empty;
    private AppealStack<AppealEvent> _contradictions = AppealStack<AppealEvent>.Empty;
    private AppealState _state = AppealState.Collected;
    private LocalDate _since;
    private LocalDate? _collectedOn;
    private Label? _channel;
    private string? _into;
    private Label? _satisfaction;
    private bool _isSolved;
    private bool _isRated;
    private int _answers;
    private int _reopenings;
    private int _owed = 1;

    public AppealFold(AppealRules rules, WorkCalendar? calendar, LocalDate first)
    {
        (_rules, _calendar, _since, _terms) = (rules, calendar, first, rules.All);
        _clock = new(_terms, calendar);
        _duties = AppealStack<AppealDuty>.Empty.Push(
            new(AppealDutyKind.Route, Unit: null, From: null, LastDay: null, EndedOn: null)
        );
    }

    // How many acts fitted nothing.
    public int Misfits { get; private set; }

    public string? Unit { get; private set; }

    public static NormOrOpen<TimeLimit> LimitOf(AppealTerms terms, AppealDutyKind kind) =>
        kind switch
        {
            AppealDutyKind.Route => terms.Routed,
            AppealDutyKind.Answer => terms.Answered,
            _ => terms.AnsweredAgain,
        };

    // The order in which acts are tried; by the norms of the channel, if they bring one.
    public AppealOrder OrderOf(IEnumerable<AppealEvent> acts)
    {
        var order = AppealOrder.By(_terms);
        var received = acts.Where(act => act.Act == AppealAct.Collected && Fits(act)).Order(order);
        return received.FirstOrDefault() is { } first ? AppealOrder.By(_rules.Of(first.Channel)) : order;
    }

    // Whether it fits anything at all.
    public static bool MayFit(AppealEvent act) =>
        act.Act != AppealAct.Merged
        || (act.Into is not null && !string.Equals(act.Into, act.Appeal, StringComparison.Ordinal));

    public AppealFold On(LocalDate day)
    {
        if (Pause is null || !(Pause.Act.Until < day))
        {
            return this;
        }

        var next = Copy();
        next.EndPauseBefore(day);
        return next;
    }

    public AppealFold After(AppealEvent act)
    {
        var next = Copy();
        next.Accept(act);
        next.EndPauseBefore(act.Day);
        next._since = _history.IsEmpty || next.Shown != Shown ? act.Day : _since;
        next._history = _history.Push(act);
        return next;
    }

    public AppealFold Without(AppealEvent act)
    {
        var next = Copy();
        next._contradictions = _contradictions.Push(act);
        next.Misfits++;
        return next;
    }

    // Whether two orders of the same acts come to the same, so that nobody could tell them apart from now on.
    public bool StandsLike(AppealFold other) =>
        Standing.Equals(other.Standing)
        && _duties.IsSame(other._duties)
        && _pauses.IsSame(other._pauses)
        && _extensions.IsSame(other._extensions)
        && _escalations.IsSame(other._escalations);

    public AppealStatus Status(string appeal, LocalDate day) =>
        new()
        {
            Appeal = appeal,
            State = Shown,
            PossibleStates = [Shown],
            Since = _since,
            CollectedOn = _collectedOn,
            Channel = _channel,
            Unit = Unit,
            MergedInto = _into,
            Pause = Pause?.Act,
            Pauses = [.. _pauses.Reverse().Select(pause => pause with { EndedOn = pause.EndedOn ?? day })],
            Answers = _answers,
            Reopenings = _reopenings,
            Escalations = [.. _escalations.Reverse()],
            Satisfaction = _satisfaction,
            IsRated = _isRated,
            Duties =
            [
                .. _duties.Skip(1).Reverse(),
                Pause is { } rests ? _clock.Paused(Duty, rests, day) : Duty,
            ],
            Extensions = [.. _extensions.Reverse()],
            History = [.. _history.Reverse()],
            Contradictions = [.. _contradictions.Reverse()],
        };

    public bool Fits(AppealEvent act) =>
        act.Act switch
        {
            AppealAct.Collected => _history.IsEmpty,
            AppealAct.Returned => _state == AppealState.PassedOn,
            AppealAct.Separated => _into is not null,
            AppealAct.Resumed => Pause is not null,
            AppealAct.Routed => _state is AppealState.Collected or AppealState.Reopened,
            AppealAct.HandedOver => _state is AppealState.Routed or AppealState.Reopened && !IsSame(act.Unit),
            AppealAct.Paused => IsOwed && Pause is null,
            AppealAct.Answered => IsOwed && (_state == AppealState.Collected || !IsAnother(act.Unit)),
            AppealAct.Rated => _state == AppealState.Answered || _isSolved,
            AppealAct.Reopened => _state is AppealState.Answered or AppealState.Closed,
            AppealAct.Merged => _into is null && MayFit(act) && (IsOwed || _state == AppealState.Answered),
            AppealAct.Withdrawn => IsOwed || _state == AppealState.Answered,
            _ => IsOwed,
        };

    private (
        AppealState,
        LocalDate,
        LocalDate?,
        Label?,
        (string?, string?, Label?, bool, bool, int, int, int)
    ) Standing =>
        (
            _state,
            _since,
            _collectedOn,
            _channel,
            (Unit, _into, _satisfaction, _isSolved, _isRated, _answers, _reopenings, Misfits)
        );

    private AppealFold Copy() => (AppealFold)MemberwiseClone();

    private AppealState Shown =>
        _into is not null ? AppealState.Merged
        : Pause is not null ? AppealState.Paused
        : _state;

    private AppealPause? Pause => _pauses.Peek() is { EndedOn: null } last ? last : null;

    // What is owed to it, or was last.
    private AppealDuty Duty
    {
        get => _duties.Peek()!;
        set => _duties = _duties.Pop().Push(value);
    }

    private bool IsOwed => _state is AppealState.Collected or AppealState.Routed or AppealState.Reopened;

    // Who is not known may be anybody: only two that are known can be told apart.
    private bool IsAnother(string? unit) =>
        unit is not null && Unit is not null && !string.Equals(unit, Unit, StringComparison.Ordinal);

    private bool IsSame(string? unit) =>
        unit is not null && string.Equals(unit, Unit, StringComparison.Ordinal);

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
                _extensions = _extensions.Push(new(act, Duty.Due, _owed - 1));
                Duty = _clock.Extended(Duty, act);
                break;
            case AppealAct.Escalated:
                Escalate(act.Day);
                break;
            case AppealAct.Paused:
                _pauses = _pauses.Push(new(act, _clock.Stops(act.Reason)));
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

    private void Escalate(LocalDate day)
    {
        if (_escalations.IsEmpty || _escalations.Peek() != day)
        {
            _escalations = _escalations.Push(day);
        }
    }

    private void Collect(AppealEvent act)
    {
        _collectedOn = act.Day;
        _channel = act.Channel;
        _terms = _rules.Of(_channel);
        _clock = new(_terms, _calendar);
        Unit = act.Unit;
        Duty = _clock.Begin(AppealDutyKind.Route, Unit, act.Day);
    }

    private void Give(AppealEvent act)
    {
        Unit = act.Unit;
        if (_state == AppealState.Collected)
        {
            Owe(AppealDutyKind.Answer, Unit, AppealState.Routed, act.Day);
        }
        else if (_terms.HandOverRestarts.Norm is { Value: true })
        {
            Owe(Duty.Kind, Unit, _state, act.Day);
        }
        else
        {
            Duty = _clock.HandedOver(Duty, Unit, act.Day);
        }
    }

    // What was owed until now ends, and something else begins.
    private void Owe(AppealDutyKind kind, string? unit, AppealState state, LocalDate day)
    {
        End(day);
        _duties = _duties.Push(_clock.Begin(kind, unit, day));
        _owed++;
        (Unit, _state) = (unit, state);
    }

    // Who must answer the matter is found with the merger. Its author is owed an answer as before.
    private void Merge(AppealEvent act)
    {
        _into = act.Into;
        if (_state == AppealState.Collected)
        {
            Owe(AppealDutyKind.Answer, act.Unit ?? Unit, AppealState.Routed, act.Day);
        }
    }

    private void Rate(AppealEvent act)
    {
        _isSolved = _isSolved && act.Satisfaction is null;
        if (act.Satisfaction is null)
        {
            return;
        }

        (_satisfaction, _isRated) = (act.Satisfaction, true);
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
        Owe(AppealDutyKind.AnswerAgain, Unit, AppealState.Reopened, day);
    }

    private void Finish(AppealEvent act)
    {
        if (act.Act == AppealAct.Answered)
        {
            // What was said of an answer before is not how satisfied the author is with this one.
            (_answers, _isRated) = (_answers + 1, false);
        }

        _isSolved = act.Act == AppealAct.Solved;
        Unit = act.Act switch
        {
            AppealAct.Answered => act.Unit ?? Unit,
            AppealAct.PassedOn => act.Unit,
            _ => Unit,
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
        if (Duty.EndedOn is null)
        {
            Duty = Duty with { EndedOn = day };
        }
    }

    // A pause with a last day ends by itself on the next; one that names a day before its own never lasted.
    private static LocalDate? EndOf(AppealPause pause) =>
        pause.Act.Until is { } last ? LocalDate.Max(pause.From, CalendarEnds.Plus(last, 1)) : null;

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
            Duty = _clock.Resumed(Duty, pause, day);
            _pauses = _pauses.Pop().Push(pause with { EndedOn = day });
        }
    }
}
