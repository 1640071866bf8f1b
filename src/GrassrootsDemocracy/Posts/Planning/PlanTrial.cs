using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Whether there is any plan at all: post by post, the kind that the fewest people can still hold first. It knows neither costs
// nor blocks, so it is quick where a plan is near or Hall's condition says that there is none; after so many steps it gives up.
internal sealed class PlanTrial
{
    private const int MostSteps = 20_000;
    private readonly PlanModel _model;
    private readonly PlanKinds _kinds;
    private readonly PlanClasses _people;
    private readonly PlanKin _kin;
    private readonly PlanHall _hall;
    private readonly CancellationToken _cancellation;
    private readonly uint[] _same;
    private readonly uint[] _held;
    private readonly int[] _posts;
    private readonly int[] _room;
    private readonly int[] _kinOf;
    private readonly int[] _left;
    private readonly uint[][] _groups;
    private readonly uint[][] _allowed;
    private int _steps;

    private PlanTrial(PlanModel model, CancellationToken cancellation)
    {
        (_model, _cancellation) = (model, cancellation);
        _kinds = new(model, new(model));
        _people = new(model, _kinds, areOneByOne: true);
        _kin = new(model, _kinds, _people);
        _hall = new(_kinds, _people, _kin);
        _same = _kinds.Relation(model.Same);
        _held = new uint[_people.Count];
        _posts = new int[_people.Count];
        _room = [.. _people.Size];
        _kinOf =
        [
            .. Enumerable
                .Range(0, _people.Count)
                .Select(person => _people.Related.Sum(related => related[person].Length)),
        ];
        _left = [.. _kinds.Size];
        _groups = [.. model.CountBars.Select(bar => bar.Groups.Select(_kinds.Of).ToArray())];
        _allowed = [.. Enumerable.Range(0, model.PostCount + 1).Select(_ => new uint[_people.Count])];
        for (var person = 0; person < _people.Count; person++)
        {
            _allowed[0][person] = _kinds.Of(_people.Eligible[person]);
        }
    }

    // Null when it gave up.
    public static bool? IsPossible(PlanModel model, CancellationToken cancellation)
    {
        if (
            model.IsImpossible
            || model.CountBars.Any(bar =>
                PlanCounts.IsFixed(model, bar) && !bar.Allows(BitOperations.PopCount(bar.Groups[0]))
            )
        )
        {
            return false;
        }

        var trial = new PlanTrial(model, cancellation);
        var isFilled = trial.Fill(0);
        return isFilled || trial._steps < MostSteps ? isFilled : null;
    }

    private bool Fill(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var allowed = _allowed[depth];
        if (depth == _model.PostCount)
        {
            return CanCount(allowed, isFilled: true);
        }

        if (
            ++_steps >= MostSteps
            || !CanCount(allowed, isFilled: false)
            || !_hall.IsPossible(_left, allowed, _room)
        )
        {
            return false;
        }

        var kind = Hardest(allowed);
        foreach (var person in Candidates(kind, allowed))
        {
            // Somebody alike may have been tried meanwhile.
            if ((allowed[person] & (1u << kind)) != 0)
            {
                if (Give(depth, kind, person))
                {
                    return true;
                }

                // Whatever goes on with this person in such a post has been tried, and so it has with whoever is like him or her.
                Refuse(person, kind, allowed);
            }
        }

        return false;
    }

    private bool Give(int depth, int kind, int person)
    {
        var next = _allowed[depth + 1];
        _allowed[depth].CopyTo(next, 0);
        var before = _held[person];
        _held[person] |= 1u << kind;
        _posts[person]++;
        _left[kind]--;
        if (_people.IsNobody(person))
        {
            _room[person]--;
        }
        else
        {
            Restrict(next, person, kind);
        }

        var isFilled = Fill(depth + 1);
        _room[person] += _people.IsNobody(person) ? 1 : 0;
        _left[kind]++;
        _posts[person]--;
        _held[person] = before;
        return isFilled;
    }

    private void Restrict(uint[] next, int person, int kind)
    {
        next[person] &= _posts[person] >= _model.PostsEach ? 0 : ~_kinds.Apart[kind];
        for (var other = 0; _same[kind] != 0 && other < _people.People; other++)
        {
            next[other] &= other == person ? uint.MaxValue : ~_same[kind];
        }

        for (var bar = 0; bar < _kin.Bars; bar++)
        {
            var kept = _kin.KeptFrom(bar, 1u << kind);
            foreach (var relative in _people.Related[bar][person])
            {
                next[relative] &= ~kept;
            }
        }
    }

    private int Hardest(uint[] allowed)
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (var kind = 0; kind < _left.Length; kind++)
        {
            var count = 0;
            foreach (var kinds in allowed)
            {
                count += (int)(kinds >> kind & 1);
            }

            if (_left[kind] > 0 && count < fewest)
            {
                (hardest, fewest) = (kind, count);
            }
        }

        return hardest;
    }

    // Those with few relatives first, and those who can do little else.
    private int[] Candidates(int kind, uint[] allowed) =>
        [
            .. Enumerable
                .Range(0, _people.Count)
                .Where(person => (allowed[person] & (1u << kind)) != 0 && _room[person] > 0)
                .OrderBy(person => _kinOf[person])
                .ThenBy(person => BitOperations.PopCount(allowed[person])),
        ];

    private void Refuse(int person, int kind, uint[] allowed)
    {
        allowed[person] &= ~(1u << kind);
        if (_people.IsNobody(person) || _held[person] != 0)
        {
            return;
        }

        for (var other = 0; other < _people.People; other++)
        {
            if (_people.Group[other] == _people.Group[person] && _held[other] == 0)
            {
                allowed[other] &= ~(1u << kind);
            }
        }
    }

    private bool CanCount(uint[] allowed, bool isFilled)
    {
        for (var bar = 0; bar < _groups.Length; bar++)
        {
            var norm = _model.CountBars[bar];
            var count = 0;
            for (var person = 0; person < _people.People; person++)
            {
                count += norm.Of[person] && CountBar.IsInAll(_groups[bar], _held[person]) ? 1 : 0;
            }

            if (isFilled ? !norm.Allows(count) : count > norm.Most || Most(bar, allowed) < norm.Least)
            {
                return false;
            }
        }

        return true;
    }

    // The most people that the count can come to.
    private int Most(int bar, uint[] allowed)
    {
        var people = 0;
        Span<int> needing = stackalloc int[_groups[bar].Length];
        needing.Clear();
        for (var person = 0; person < _people.People; person++)
        {
            if (
                _model.CountBars[bar].Of[person]
                && CountBar.IsInAll(_groups[bar], _held[person] | Open(allowed[person]))
            )
            {
                people++;
                for (var group = 0; group < needing.Length; group++)
                {
                    needing[group] += (_held[person] & _groups[bar][group]) == 0 ? 1 : 0;
                }
            }
        }

        var most = people;
        for (var group = 0; group < needing.Length; group++)
        {
            most = Math.Min(
                most,
                people - needing[group] + Math.Min(needing[group], Left(_groups[bar][group]))
            );
        }

        return most;
    }

    private uint Open(uint kinds)
    {
        var open = 0u;
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            open |= _left[BitOperations.TrailingZeroCount(rest)] > 0 ? rest & (~rest + 1) : 0;
        }

        return open;
    }

    private int Left(uint kinds)
    {
        var left = 0;
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            left += _left[BitOperations.TrailingZeroCount(rest)];
        }

        return left;
    }
}
