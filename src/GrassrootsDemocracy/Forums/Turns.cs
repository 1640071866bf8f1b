namespace GrassrootsDemocracy.Forums;

// Who has had how many turns, and who is next: whoever had fewest and, of these, whose last turn lies longest back; but not whoever
// had the last one, unless there is nobody else. So nobody gets ahead of another by more than one while all are there.
internal sealed class Turns
{
    private readonly List<(string Id, int Count, int Last)> _people;
    private int _turn;
    private int _twiceRunning;
    private string? _before;

    public Turns(IEnumerable<string> people, IEnumerable<string?> taken)
    {
        _people = [.. people.Order(StringComparer.Ordinal).Select(id => (id, 0, -1))];
        foreach (var id in taken)
        {
            Take(id);
        }
    }

    public TurnSum Sum
    {
        get
        {
            var most = _people.Select(one => one.Count).DefaultIfEmpty().Max();
            return new(
                most - _people.Select(one => one.Count).DefaultIfEmpty().Min(),
                _people.Sum(one => Math.Max(0, most - 1 - one.Count)),
                _twiceRunning
            );
        }
    }

    public string? Next(Func<string, bool> isThere)
    {
        var there = _people.Where(one => isThere(one.Id)).ToList();
        var next = there
            .Where(one => there.Count == 1 || !string.Equals(one.Id, _before, StringComparison.Ordinal))
            .OrderBy(one => one.Count)
            .ThenBy(one => one.Last)
            .Select(one => one.Id)
            .FirstOrDefault();
        Take(next);
        return next;
    }

    // Whoever is not known or does not belong to them breaks the row and counts for nobody.
    private void Take(string? id)
    {
        var at = _people.FindIndex(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        if (at >= 0)
        {
            var again = string.Equals(id, _before, StringComparison.Ordinal) && _people.Count > 1;
            _twiceRunning += again ? 1 : 0;
            _people[at] = (_people[at].Id, _people[at].Count + 1, _turn);
        }

        (_before, _turn) = (id, _turn + 1);
    }
}
