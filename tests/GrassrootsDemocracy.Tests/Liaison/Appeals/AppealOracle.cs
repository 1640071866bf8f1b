using GrassrootsDemocracy.Liaison.Appeals;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// One appeal replayed from the definitions, with every norm answered one way: a clock that ticks from day to day instead of
// days that are added up, and states that are words instead of a fold.
internal sealed class AppealOracle(AppealReading norms, string appeal)
{
    private readonly List<AppealEvent> _accepted = [];
    private readonly List<bool> _over = [];
    private string _with = "reception";
    private string? _unit;
    private string? _into;
    private AppealEvent? _rest;
    private bool _doesRestStop;
    private bool _isJustSolved;
    private int _limit = int.MaxValue;
    private int _used;
    private LocalDate? _begun;
    private LocalDate _today;

    public int Answers { get; private set; }

    public int Reopenings { get; private set; }

    public int Accepted => _accepted.Count;

    public string? Into => _into;

    public AppealState State =>
        _into is not null ? AppealState.Merged
        : _rest is not null ? AppealState.Paused
        : _with switch
        {
            "reception" => AppealState.Collected,
            "unit" => AppealState.Routed,
            "unit again" => AppealState.Reopened,
            "author" => AppealState.Answered,
            "outside" => AppealState.PassedOn,
            "nobody" => AppealState.Closed,
            _ => AppealState.Withdrawn,
        };

    // Whether each that was owed was late, the one that is owed still in the end.
    public IEnumerable<bool> Late => [.. _over, .. IsOwed ? [IsLate] : (bool[])[]];

    public AppealOracle Replay(IReadOnlyList<AppealEvent> acts, LocalDate until)
    {
        for (_today = acts.Min(act => act.Day); ; _today = _today.PlusDays(1))
        {
            if (_rest?.Until < _today)
            {
                _rest = null;
            }

            List<AppealEvent> today = [.. acts.Where(act => act.Day == _today)];
            List<AppealEvent> untimed = [.. today.Where(act => act.Time is null)];
            foreach (var time in today.Select(act => act.Time).OfType<LocalTime>().Distinct().Order())
            {
                List<AppealEvent> pool = [.. untimed, .. today.Where(act => act.Time == time)];
                Drain(pool);
                untimed = [.. pool.Where(act => act.Time is null)];
            }

            Drain(untimed);
            if (_today == until)
            {
                return this;
            }

            if (_begun < _today && !(_rest is not null && _doesRestStop))
            {
                _used++;
            }
        }
    }

    private bool IsOwed => _with is "reception" or "unit" or "unit again";

    // The day itself counts, unless nothing runs or it stands still.
    private int Counted => _used + (_begun < _today && !(_rest is not null && _doesRestStop) ? 1 : 0);

    private bool IsLate => Counted > _limit;

    private void Drain(List<AppealEvent> pool)
    {
        while (
            pool.Where(MayHappen)
                .OrderBy(act => act.Act)
                .ThenBy(act => norms.Reopens(act.Satisfaction) ? 0 : 1)
                .ThenBy(
                    act =>
                        $"{act.Unit}\n{act.Satisfaction?.Id}\n{act.Channel?.Id}\n{act.By?.Id}\n{act.Reason?.Id}\n{act.Until:uuuu-MM-dd}\n{act.Into}",
                    StringComparer.Ordinal
                )
                .FirstOrDefault()
                is { } next
        )
        {
            pool.Remove(next);
            Happen(next);
            _accepted.Add(next);
        }
    }

    private bool MayHappen(AppealEvent act) =>
        act.Act switch
        {
            AppealAct.Collected => _accepted.Count == 0,
            AppealAct.Returned => _with == "outside",
            AppealAct.Separated => _into is not null,
            AppealAct.Resumed => _rest is not null,
            AppealAct.Routed => _with is "reception" or "unit again",
            AppealAct.HandedOver => _with is "unit" or "unit again"
                && (act.Unit is null || act.Unit != _unit),
            AppealAct.Extended or AppealAct.Escalated or AppealAct.Solved or AppealAct.PassedOn => IsOwed,
            AppealAct.Paused => IsOwed && _rest is null,
            AppealAct.Answered => _with == "reception"
                || (IsOwed && (act.Unit is null || _unit is null || act.Unit == _unit)),
            AppealAct.Rated => _with == "author" || _isJustSolved,
            AppealAct.Reopened => _with is "author" or "nobody",
            AppealAct.Merged => _into is null
                && act.Into is not null
                && act.Into != appeal
                && (IsOwed || _with == "author"),
            _ => IsOwed || _with == "author",
        };

    // What ends before it begins never rests.
    private void Rest(AppealEvent act)
    {
        _doesRestStop = norms.Stops(act.Reason) && !IsLate;
        _rest = act.Until < _today ? null : act;
    }

    private void Happen(AppealEvent act)
    {
        if (act.Act is not AppealAct.Escalated)
        {
            _rest = null;
        }

        switch (act.Act)
        {
            case AppealAct.Collected:
                (_unit, _limit, _used, _begun) = (act.Unit, norms.Route, 0, _today);
                break;
            case AppealAct.Returned:
                Owe("reception", norms.Route, null);
                break;
            case AppealAct.Separated:
                _into = null;
                break;
            case AppealAct.Routed when _with == "reception":
                Owe("unit", norms.Answer, act.Unit);
                break;
            case AppealAct.Routed or AppealAct.HandedOver:
                if (norms.HandOverRestarts)
                {
                    Owe(_with, _with == "unit" ? norms.Answer : norms.AnswerAgain, act.Unit);
                }

                _unit = act.Unit;
                break;
            case AppealAct.Extended:
                Extend(act);
                break;
            case AppealAct.Paused:
                Rest(act);
                break;
            case AppealAct.Answered:
                Answers++;
                (_unit, _isJustSolved) = (act.Unit ?? _unit, false);
                Finish("author");
                break;
            case AppealAct.Rated:
                Rate(act);
                break;
            case AppealAct.Solved:
                Finish("nobody");
                _isJustSolved = true;
                break;
            case AppealAct.Reopened:
                Reopen();
                break;
            case AppealAct.Merged:
                if (_with == "reception")
                {
                    Owe("unit", norms.Answer, act.Unit ?? _unit);
                }

                _into = act.Into;
                break;
            case AppealAct.PassedOn:
                (_unit, _into) = (act.Unit, null);
                Finish("outside");
                break;
            case AppealAct.Withdrawn:
                _into = null;
                Finish("taken back");
                break;
        }
    }

    private void Extend(AppealEvent act)
    {
        if (_begun is null || IsLate || !norms.Extends(act.By))
        {
            return;
        }

        var last = _today.PlusDays(_limit - Counted);
        var until = act.Until is { } day ? day : last.PlusDays(norms.UnknownExtension);
        until = until > last.PlusDays(norms.ExtendedFor) ? last.PlusDays(norms.ExtendedFor) : until;
        _limit += until > last ? Period.DaysBetween(last, until) : 0;
    }

    private void Rate(AppealEvent act)
    {
        if (act.Satisfaction is null)
        {
            return;
        }

        _isJustSolved = false;
        if (norms.Reopens(act.Satisfaction))
        {
            Reopen();
        }
        else
        {
            _with = "nobody";
        }
    }

    private void Reopen()
    {
        Reopenings++;
        _isJustSolved = false;
        Owe("unit again", norms.AnswerAgain, _unit);
    }

    private void Owe(string with, int limit, string? unit)
    {
        Finish(with);
        (_unit, _limit, _used, _begun) = (unit, limit, 0, _today);
    }

    private void Finish(string with)
    {
        if (IsOwed)
        {
            _over.Add(_begun is not null && IsLate);
        }

        _with = with;
    }
}
