namespace GrassrootsDemocracy.Liaison.Appeals;

// Takes the acts on one appeal one after the other. In whatever order they are handed in, the same are accepted.
internal sealed class AppealFold
{
    private readonly AppealTerms _terms;
    private readonly WorkCalendar? _calendar;
    private readonly List<AppealDuty> _duties = [];
    private readonly List<AppealEvent> _history = [];
    private readonly List<AppealEvent> _contradictions = [];
    private AppealState _state = AppealState.Collected;
    private LocalDate _since;
    private LocalDate? _collectedOn;
    private LocalDate? _escalatedOn;
    private Label? _channel;
    private string? _unit;
    private Label? _satisfaction;
    private int _answers;
    private int _reopenings;

    private AppealFold(AppealTerms terms, WorkCalendar? calendar, LocalDate first)
    {
        (_terms, _calendar, _since) = (terms, calendar, first);
        _duties.Add(new(AppealDutyKind.Route, Unit: null, From: null, LastDay: null, EndedOn: null));
    }

    // The acts are those on one appeal, at least one.
    public static AppealStatus Of(IReadOnlyList<AppealEvent> acts, AppealRules rules, WorkCalendar? calendar)
    {
        var moments = acts.GroupBy(act => act.Day + act.Time).OrderBy(moment => moment.Key).ToList();
        // What was stray before an appeal was collected takes no part in it, so that the channel is that of the collection.
        var first = moments
            .SelectMany(moment =>
                moment.Where(act => act.Act == AppealAct.Collected).Order(AppealOrder.Plain)
            )
            .FirstOrDefault();
        var terms = rules.Of(first?.Channel);
        var fold = new AppealFold(terms, calendar, moments[0].Key.Date);
        foreach (var moment in moments)
        {
            fold.Take([.. moment.Order(AppealOrder.By(terms))]);
        }

        return fold.Status(acts[0].Appeal);
    }

    public static NormOrOpen<TimeLimit> LimitOf(AppealTerms terms, AppealDutyKind kind) =>
        kind switch
        {
            AppealDutyKind.Route => terms.Routed,
            AppealDutyKind.Answer => terms.Answered,
            _ => terms.AnsweredAgain,
        };

    private AppealStatus Status(string appeal) =>
        new()
        {
            Appeal = appeal,
            State = _state,
            Since = _since,
            CollectedOn = _collectedOn,
            Channel = _channel,
            Unit = _unit,
            Answers = _answers,
            Reopenings = _reopenings,
            EscalatedOn = _escalatedOn,
            Satisfaction = _satisfaction,
            Duties = [.. _duties],
            History = [.. _history],
            Contradictions = [.. _contradictions],
        };

    private void Take(List<AppealEvent> moment)
    {
        while (moment.Find(Fits) is { } act)
        {
            moment.Remove(act);
            Accept(act);
            _history.Add(act);
        }

        _contradictions.AddRange(moment);
    }

    private bool Fits(AppealEvent act) =>
        act.Act switch
        {
            AppealAct.Collected => _history.Count == 0,
            AppealAct.Routed => _state is AppealState.Collected or AppealState.Reopened,
            AppealAct.HandedOver => _state is AppealState.Routed or AppealState.Reopened && !IsSame(act.Unit),
            AppealAct.Answered => IsOwed && (_state == AppealState.Collected || !IsAnother(act.Unit)),
            AppealAct.Rated => _state == AppealState.Answered || IsSolved,
            AppealAct.Withdrawn => IsOwed || _state == AppealState.Answered,
            _ => IsOwed,
        };

    // Closed on the spot and not yet rated: the author may still say that it is not solved.
    private bool IsSolved => _state == AppealState.Closed && _history[^1].Act == AppealAct.Solved;

    private bool IsOwed => _state is AppealState.Collected or AppealState.Routed or AppealState.Reopened;

    // Who is not known may be anybody: only two that are known can be told apart.
    private bool IsAnother(string? unit) =>
        unit is not null && _unit is not null && !string.Equals(unit, _unit, StringComparison.Ordinal);

    private bool IsSame(string? unit) =>
        unit is not null && string.Equals(unit, _unit, StringComparison.Ordinal);

    private void Accept(AppealEvent act)
    {
        switch (act.Act)
        {
            case AppealAct.Collected:
                Collect(act);
                break;
            case AppealAct.Routed:
            case AppealAct.HandedOver:
                Give(act);
                break;
            case AppealAct.Escalated:
                _escalatedOn = act.Day;
                break;
            case AppealAct.Rated:
                Rate(act);
                break;
            default:
                _answers += act.Act == AppealAct.Answered ? 1 : 0;
                _unit = act.Act switch
                {
                    AppealAct.Answered => act.Unit ?? _unit,
                    AppealAct.PassedOn => act.Unit,
                    _ => _unit,
                };
                End(act.Day);
                Enter(StateAfter(act.Act), act.Day);
                break;
        }
    }

    private static AppealState StateAfter(AppealAct act) =>
        act switch
        {
            AppealAct.Answered => AppealState.Answered,
            AppealAct.Solved => AppealState.Closed,
            AppealAct.PassedOn => AppealState.PassedOn,
            _ => AppealState.Withdrawn,
        };

    private void Collect(AppealEvent act)
    {
        _collectedOn = act.Day;
        _channel = act.Channel;
        _unit = act.Unit;
        _duties[0] = Duty(AppealDutyKind.Route, act.Day);
    }

    private void Give(AppealEvent act)
    {
        _unit = act.Unit;
        if (_state == AppealState.Collected)
        {
            End(act.Day);
            _duties.Add(Duty(AppealDutyKind.Answer, act.Day));
            Enter(AppealState.Routed, act.Day);
        }
        else
        {
            HandOver(act.Day);
        }
    }

    // The time goes on or begins anew as the norm says; where none does, nobody can say when it ends.
    private void HandOver(LocalDate day)
    {
        if (_terms.HandOverRestarts.Norm is { Value: true })
        {
            var kind = _duties[^1].Kind;
            End(day);
            _duties.Add(Duty(kind, day));
        }
        else
        {
            _duties[^1] = _duties[^1] with
            {
                Unit = _unit,
                LastDay = _terms.HandOverRestarts.IsOpen ? null : _duties[^1].LastDay,
            };
        }
    }

    private void Rate(AppealEvent act)
    {
        if (act.Satisfaction is null)
        {
            return;
        }

        _satisfaction = act.Satisfaction;
        if (_terms.Reopening.Norm is not { Value: var reopening })
        {
            return;
        }

        if (!reopening.Contains(act.Satisfaction))
        {
            Enter(AppealState.Closed, act.Day);
            return;
        }

        _reopenings++;
        _duties.Add(Duty(AppealDutyKind.AnswerAgain, act.Day));
        Enter(AppealState.Reopened, act.Day);
    }

    private void Enter(AppealState state, LocalDate day) => (_state, _since) = (state, day);

    private void End(LocalDate day)
    {
        if (_duties[^1].EndedOn is null)
        {
            _duties[^1] = _duties[^1] with { EndedOn = day };
        }
    }

    private AppealDuty Duty(AppealDutyKind kind, LocalDate from)
    {
        var limit = LimitOf(_terms, kind).Norm?.Value;
        return new(kind, _unit, from, Deadline.LastDay(from, limit, _calendar), EndedOn: null);
    }
}
