namespace GrassrootsDemocracy.Forums;

// Who has had how many turns, and who is next: whoever had fewest and, of these, whose last turn lies longest back; but not whoever
// had the last one, unless there is nobody else. So nobody gets ahead of another by more than one while all are there. Whoever joins
// is level with whoever had fewest then.
internal sealed class Turns
{
    private readonly List<Taker> _takers = [];
    private readonly Queue<DutyPerson> _joining;
    private int _turn;
    private int _twiceRunning;
    private string? _before;

    public Turns(IEnumerable<DutyPerson> people, IEnumerable<(LocalDate Day, string? Id)> taken)
    {
        _joining = new(
            people
                .OrderBy(one => one.Since ?? LocalDate.MinIsoValue)
                .ThenBy(one => one.Id, StringComparer.Ordinal)
        );
        foreach (var (day, id) in taken)
        {
            Take(day, id);
        }
    }

    public TurnSum Sum
    {
        get
        {
            var most = _takers.Select(one => one.Count).DefaultIfEmpty().Max();
            return new(
                most - _takers.Select(one => one.Count).DefaultIfEmpty().Min(),
                _takers.Sum(one => Math.Max(0, most - 1 - one.Count)),
                _twiceRunning
            );
        }
    }

    public string? Next(LocalDate day, Func<string, bool> isThere)
    {
        Join(day);
        var there = _takers.Where(one => isThere(one.Id)).ToList();
        var next = there
            .Where(one => there.Count == 1 || !IsTheLast(one.Id))
            .OrderBy(one => one.Count)
            .ThenBy(one => one.Last)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => one.Id)
            .FirstOrDefault();
        Take(day, next);
        return next;
    }

    private void Join(LocalDate day)
    {
        var fewest = _takers.Select(one => one.Count).DefaultIfEmpty().Min();
        while (_joining.TryPeek(out var one) && !(one.Since > day))
        {
            _takers.Add(new(_joining.Dequeue().Id) { Count = fewest });
        }
    }

    // Whoever is not known or does not belong to them breaks the row and counts for nobody.
    private void Take(LocalDate day, string? id)
    {
        Join(day);
        if (_takers.Find(one => string.Equals(one.Id, id, StringComparison.Ordinal)) is { } taker)
        {
            _twiceRunning += IsTheLast(taker.Id) && _takers.Count > 1 ? 1 : 0;
            (taker.Count, taker.Last) = (taker.Count + 1, _turn);
        }

        (_before, _turn) = (id, _turn + 1);
    }

    private bool IsTheLast(string id) => string.Equals(id, _before, StringComparison.Ordinal);

    private sealed class Taker(string id)
    {
        public string Id { get; } = id;

        public int Count { get; set; }

        public int Last { get; set; } = -1;
    }
}
