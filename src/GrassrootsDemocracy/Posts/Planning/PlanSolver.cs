using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Posts.Planning;

// Looks for values that keep every row, and learns from each conflict a row that follows from the others (cutting planes), so
// that to count - too few people, families, places - takes a few steps and no trying out.
internal sealed class PlanSolver
{
    private const int Restart = 100;
    private const int LeastLearnt = 2000;
    private const long FirstUse = 1 << 20;
    private const long MostUse = 1L << 60;
    private const int Shift = 36;

    // To put a term into a row takes as long as so many looks at one: it is added, set in order and attached.
    private const int Building = 4;
    private readonly PlanWork _work;
    private readonly SearchQueue _queue = new();
    private readonly SearchTrail _trail = new();
    private readonly SearchLesson _lesson;
    private readonly List<SearchRow> _rows = [];
    private readonly List<SearchRow> _learnt = [];
    private List<Occurrence>[] _occurrences = [];
    private bool[] _starts = [];
    private long _use = FirstUse;
    private bool _isPossible = true;

    public PlanSolver(PlanProgram program, PlanWork work)
    {
        _work = work;
        _lesson = new(_trail, _queue, Touch, work);
        foreach (var start in program.Starts)
        {
            Variable(start);
        }

        foreach (var row in program.Rows)
        {
            AtLeast(row.Terms, row.Least);
        }
    }

    // By variable: the values that were found last.
    public bool[] Found { get; private set; } = [];

    // The assumptions that cannot all be so; none where nothing can be.
    public IReadOnlyList<int> Core { get; private set; } = [];

    public bool IsSo(int literal) => Found[literal >> 1] != ((literal & 1) != 0);

    public int Variable(bool start = false)
    {
        var variable = _trail.Count;
        if (2 * variable >= _occurrences.Length)
        {
            var before = _occurrences.Length;
            Array.Resize(ref _occurrences, Math.Max(64, 2 * before));
            for (var literal = before; literal < _occurrences.Length; literal++)
            {
                _occurrences[literal] = [];
            }

            Array.Resize(ref _starts, _occurrences.Length / 2);
            _lesson.Sum.Grow(_occurrences.Length / 2);
        }

        _starts[variable] = start;
        _trail.Grow();
        _queue.Grow();
        return 2 * variable;
    }

    public void Start(int literal, bool isSo) => _starts[literal >> 1] = isSo != ((literal & 1) != 0);

    public void AtMost(IEnumerable<PlanTerm> terms, long most) =>
        AtLeast(terms.Select(term => term.Turned), -most);

    public void AtLeast(IEnumerable<PlanTerm> terms, long least)
    {
        if (!_isPossible)
        {
            return;
        }

        GoBack(0);
        var sum = _lesson.Sum;
        sum.Clear(least);
        foreach (var (weight, literal) in terms)
        {
            // What a literal takes away, its opposite adds, from a sum that starts lower.
            if (weight > 0)
            {
                sum.Add(literal, weight);
            }
            else if (weight < 0)
            {
                sum.AskMore(-weight);
                sum.Add(PlanProgram.Not(literal), -weight);
            }
        }

        foreach (var variable in sum.Variables)
        {
            if (
                sum.WeightOf(variable) is > 0 and var weight
                && _trail.ValueOf(sum.LiteralOf(variable)) is not 0 and var value
            )
            {
                sum.AskMore(value > 0 ? -weight : 0);
                sum.Drop(variable);
            }
        }

        _work.Spend(Building * sum.Variables.Length);
        if (sum.ToRow(isLearnt: false) is { } row)
        {
            Attach(row);
            Infer(row);
            _isPossible = row.Slack >= 0 && Propagate() is null;
        }
    }

    // True: see Found. False: see Core. Null when it was given up after so many steps.
    public bool? Solve(IReadOnlyList<int> assumptions, long steps)
    {
        Core = [];
        GoBack(0);
        var (until, round, conflicts, most) = (
            Math.Max(0, _work.Left - steps),
            1,
            Restart,
            Math.Max(LeastLearnt, _rows.Count)
        );
        var broken = _isPossible ? Propagate() : null;
        while (_isPossible)
        {
            if (_work.Left <= until)
            {
                GoBack(0);
                _isPossible = broken is not { Slack: < 0 };
                return _isPossible ? null : false;
            }

            if (broken is not null)
            {
                conflicts--;
                broken = Learn(broken);
            }
            else if (conflicts <= 0)
            {
                conflicts = Restart * Luby(++round);
                GoBack(0);
                if (_learnt.Count > most)
                {
                    Forget();
                    most += most / 20;
                }

                broken = Propagate();
            }
            else if (!Decide(assumptions, out var isFound))
            {
                return isFound;
            }
            else
            {
                broken = Propagate();
            }
        }

        return false;
    }

    // False when there is nothing left to decide, or an assumption cannot be.
    private bool Decide(IReadOnlyList<int> assumptions, out bool isFound)
    {
        isFound = false;
        while (_trail.Level < assumptions.Count)
        {
            var assumed = assumptions[_trail.Level];
            switch (_trail.ValueOf(assumed))
            {
                case > 0:
                    _trail.Open();
                    continue;
                case < 0:
                    Core = _lesson.WhyNot(assumed);
                    GoBack(0);
                    return false;
                default:
                    _trail.Open();
                    _trail.Set(assumed, why: null);
                    return true;
            }
        }

        while (!_queue.IsEmpty)
        {
            var variable = _queue.Take();
            _work.Spend(1);
            if (_trail.ValueOf(2 * variable) == 0)
            {
                _trail.Open();
                _trail.Set(_starts[variable] ? 2 * variable : (2 * variable) + 1, why: null);
                return true;
            }
        }

        _work.Spend(_trail.Count);
        Found = [.. Enumerable.Range(0, _trail.Count).Select(variable => _trail.ValueOf(2 * variable) > 0)];
        GoBack(0);
        isFound = true;
        return false;
    }

    private SearchRow? Learn(SearchRow broken)
    {
        var level = _lesson.Draw(broken);
        if (level < 0)
        {
            _isPossible = false;
            return null;
        }

        _work.Spend(Building * _lesson.Sum.Variables.Length);
        var row = _lesson.Sum.ToRow(isLearnt: true) ?? throw new UnreachableException();
        GoBack(level);
        Attach(row);
        row.Use = _use;
        _use += _use / 1000;
        _queue.Age();
        if (row.Slack < 0)
        {
            _isPossible = _trail.Level > 0;
            return row;
        }

        Infer(row);
        return Propagate();
    }

    private void Attach(SearchRow row)
    {
        row.Slack = -row.Least;
        for (var place = 0; place < row.Literals.Length; place++)
        {
            var literal = row.Literals[place];
            _occurrences[literal].Add(new(row, row.Weights[place]));
            row.Slack += _trail.IsCountedFalse(literal) ? 0 : row.Weights[place];
        }

        (row.IsLearnt ? _learnt : _rows).Add(row);
        _work.Spend(row.Literals.Length);
    }

    // Whatever weighs more than is to spare must be so.
    private void Infer(SearchRow row)
    {
        var (literals, weights, slack, place) = (row.Literals, row.Weights, row.Slack, 0);
        for (; place < weights.Length && weights[place] > slack; place++)
        {
            if (_trail.ValueOf(literals[place]) == 0)
            {
                _trail.Set(literals[place], row);
            }
        }

        _work.Spend(place);
    }

    // The row that is broken, if any.
    private SearchRow? Propagate()
    {
        SearchRow? broken = null;
        while (broken is null && _trail.TryNext(out var set))
        {
            var occurrences = _occurrences[PlanProgram.Not(set)];
            var span = CollectionsMarshal.AsSpan(occurrences);
            var kept = 0;
            foreach (var each in span)
            {
                if (each.Row.IsDropped)
                {
                    continue;
                }

                span[kept++] = each;
                each.Row.Slack -= each.Weight;
                if (broken is null && each.Row.Slack < each.Row.Heaviest)
                {
                    if (each.Row.Slack < 0)
                    {
                        broken = each.Row;
                    }
                    else
                    {
                        Infer(each.Row);
                    }
                }
            }

            _work.Spend(1 + span.Length);
            occurrences.RemoveRange(kept, occurrences.Count - kept);
        }

        return broken;
    }

    private void GoBack(int level)
    {
        while (_trail.TryUndo(level, out var literal, out var wasCounted))
        {
            if (wasCounted)
            {
                var occurrences = CollectionsMarshal.AsSpan(_occurrences[PlanProgram.Not(literal)]);
                foreach (var each in occurrences)
                {
                    each.Row.Slack += each.Weight;
                }

                _work.Spend(1 + occurrences.Length);
            }

            _starts[literal >> 1] = (literal & 1) == 0;
            _queue.Insert(literal >> 1);
        }
    }

    private void Touch(SearchRow row)
    {
        if (row.IsLearnt && (row.Use += _use) > MostUse)
        {
            _learnt.ForEach(each => each.Use >>= Shift);
            _use = Math.Max(_use >> Shift, FirstUse);
        }
    }

    // Half of what was learnt, that which has served the least.
    private void Forget()
    {
        _work.Spend(Building * _learnt.Count);
        var reasons = _trail.Reasons();
        var kept = _learnt
            .OrderByDescending(row => row.Use)
            .Where(
                (row, place) => place < _learnt.Count / 2 || row.Literals.Length <= 3 || reasons.Contains(row)
            )
            .ToHashSet();
        _learnt.ForEach(row => row.IsDropped = !kept.Contains(row));
        _learnt.RemoveAll(row => row.IsDropped);
        foreach (var occurrences in _occurrences)
        {
            _work.Spend(occurrences.Count);
            occurrences.RemoveAll(each => each.Row.IsDropped);
        }
    }

    private static int Luby(int round)
    {
        var size = 1;
        while (size < round)
        {
            size = (2 * size) + 1;
        }

        return size == round ? (size + 1) / 2 : Luby(round - (size / 2));
    }

    private readonly record struct Occurrence(SearchRow Row, long Weight);
}
