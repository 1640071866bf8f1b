namespace GrassrootsDemocracy.Posts.Planning;

// What has been set so far, in its order, with the row that says so; a decision has none and opens a level.
internal sealed class SearchTrail
{
    private readonly List<int> _literals = [];
    private readonly List<int> _opened = [];
    private sbyte[] _values = new sbyte[128];
    private int[] _levels = new int[64];
    private int[] _places = new int[64];
    private SearchRow?[] _reasons = new SearchRow?[64];

    // How many of the literals have been counted in the rows.
    private int _counted;

    // Of variables.
    public int Count { get; private set; }

    public int Level => _opened.Count;

    public int Length => _literals.Count;

    public int this[int place] => _literals[place];

    public void Grow()
    {
        if (++Count > _levels.Length)
        {
            Array.Resize(ref _values, 4 * Count);
            Array.Resize(ref _levels, 2 * Count);
            Array.Resize(ref _places, 2 * Count);
            Array.Resize(ref _reasons, 2 * Count);
        }
    }

    // One when it is so, minus one when its opposite is, zero when neither is known.
    public int ValueOf(int literal) => _values[literal];

    public int LevelOf(int literal) => _levels[literal >> 1];

    public int PlaceOf(int literal) => _places[literal >> 1];

    public SearchRow? ReasonOf(int literal) => _reasons[literal >> 1];

    public bool IsFalseBefore(int literal, int place) =>
        _values[literal] < 0 && _places[literal >> 1] < place;

    public bool IsCountedFalse(int literal) => IsFalseBefore(literal, _counted);

    public void Open() => _opened.Add(_literals.Count);

    public void Set(int literal, SearchRow? why)
    {
        (_values[literal], _values[literal ^ 1]) = (1, -1);
        var variable = literal >> 1;
        (_levels[variable], _places[variable], _reasons[variable]) = (Level, _literals.Count, why);
        _literals.Add(literal);
    }

    public bool TryNext(out int literal)
    {
        var isLeft = _counted < _literals.Count;
        literal = isLeft ? _literals[_counted++] : 0;
        return isLeft;
    }

    // The last one of the levels above; false when there is none.
    public bool TryUndo(int level, out int literal, out bool wasCounted)
    {
        (literal, wasCounted) = (0, false);
        if (Level <= level)
        {
            return false;
        }

        if (_literals.Count == _opened[level])
        {
            _opened.RemoveRange(level, Level - level);
            return false;
        }

        literal = _literals[^1];
        _literals.RemoveAt(_literals.Count - 1);
        (_values[literal], _values[literal ^ 1], _reasons[literal >> 1]) = (0, 0, null);
        wasCounted = _literals.Count < _counted;
        _counted = Math.Min(_counted, _literals.Count);
        return true;
    }

    public HashSet<SearchRow> Reasons() => [.. _literals.Select(ReasonOf).OfType<SearchRow>()];
}
