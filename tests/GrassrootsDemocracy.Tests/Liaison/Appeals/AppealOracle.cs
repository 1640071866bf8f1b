using GrassrootsDemocracy.Liaison.Appeals;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// One appeal replayed from the definitions, with every norm answered one way: a clock that ticks from day to day instead of
// days that are added up, and states that are words instead of a fold.
internal sealed class AppealOracle(AppealReading norms, string appeal)
{
    private List<bool> _over = [];
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

    public int Accepted { get; private set; }

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

    public int Misfits { get; private set; }

    // In every order of the acts of each day that their times allow; those stay that leave the fewest acts without a place.
    public static List<AppealOracle> Replay(
        AppealReading norms,
        string appeal,
        IReadOnlyList<AppealEvent> acts,
        LocalDate until
    )
    {
        List<AppealOracle> all = [new(norms, appeal)];
        for (var today = acts.Min(act => act.Day); ; today = today.PlusDays(1))
        {
            List<AppealOracle> evening = [];
            foreach (var oracle in all)
            {
                oracle.Wake(today);
                oracle.Live([.. acts.Where(act => act.Day == today)], evening);
            }

            all =
            [
                .. evening
                    .Where(oracle => oracle.Misfits == evening.Min(each => each.Misfits))
                    .DistinctBy(oracle => oracle.Snapshot, StringComparer.Ordinal),
            ];
            if (today == until)
            {
                return all;
            }

            all.ForEach(oracle => oracle.Sleep());
        }
    }

    // An act of which the time is known comes after all that are known to be earlier.
    private void Live(List<AppealEvent> left, List<AppealOracle> ends)
    {
        if (left.Count == 0)
        {
            ends.Add(this);
            return;
        }

        var first = left.Min(act => act.Time);
        foreach (var act in left.Where(act => act.Time is null || act.Time == first).Distinct())
        {
            var next = (AppealOracle)MemberwiseClone();
            next._over = [.. _over];
            next.Meet(act);
            List<AppealEvent> rest = [.. left];
            rest.Remove(act);
            next.Live(rest, ends);
        }
    }

    private void Wake(LocalDate today)
    {
        _today = today;
        _rest = _rest?.Until < today ? null : _rest;
    }

    private void Sleep() => _used += _begun < _today && !(_rest is not null && _doesRestStop) ? 1 : 0;

    private void Meet(AppealEvent act)
    {
        if (MayHappen(act))
        {
            Happen(act);
            Accepted++;
        }
        else
        {
            Misfits++;
        }
    }

    private string Snapshot =>
        $"{_with}|{_unit}|{_into}|{_rest?.Until}|{_rest?.Reason?.Id}|{_rest is null}|{_doesRestStop}|{_isJustSolved}|{_limit}|{_used}|{_begun}|{Answers}|{Reopenings}|{string.Concat(_over)}|{Accepted}";

    private bool IsOwed => _with is "reception" or "unit" or "unit again";

    // The day itself counts, unless nothing runs or it stands still.
    private int Counted => _used + (_begun < _today && !(_rest is not null && _doesRestStop) ? 1 : 0);

    private bool IsLate => Counted > _limit;

    private bool MayHappen(AppealEvent act) =>
        act.Act switch
        {
            AppealAct.Collected => Accepted == 0,
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
