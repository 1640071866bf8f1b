namespace GrassrootsDemocracy.Elections;

// Written names that could be somebody printed, or each other, in other letters: whether they are one person is for the
// host to say, and until he does every way of putting them together is a reading.
internal sealed class WrittenTwins
{
    // More names that look alike than these can be put together in too many ways.
    private const int MostAlike = 6;

    private readonly List<int[]> _groups = [];
    private readonly string[] _names;
    private readonly int _printed;

    private WrittenTwins(string[] names, int printed)
    {
        (_names, _printed) = (names, printed);
        var grouped = new HashSet<int>();
        for (var written = printed; written < names.Length; written++)
        {
            if (!grouped.Contains(written) && GroupOf(written) is { Length: > 1 } group)
            {
                _groups.Add(group);
                grouped.UnionWith(group);
            }
        }
    }

    public int Printed => _printed;

    public IReadOnlyList<int[]> Groups => _groups;

    public bool IsTooMany => _groups.Exists(group => group.Length > MostAlike);

    public static WrittenTwins Of(in Contestants contestants)
    {
        var names = new string[contestants.Printed < contestants.Count ? contestants.Count : 0];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = contestants.Name(i);
        }

        return new(names, contestants.Printed);
    }

    public string Name(int index) => _names[index];

    // Every way of putting a group together: for each of its names the one that has its votes.
    public IEnumerable<int[]> Readings(int[] group) => Assign(group, []);

    // The names of a group are weighed together.
    public void OpenTogether(SeatState[] states, int from = 0)
    {
        foreach (var group in _groups)
        {
            if (Array.Exists(group, name => name >= from && states[name] == SeatState.Open))
            {
                Array.ForEach(group, name => states[name] = name >= from ? SeatState.Open : states[name]);
            }
        }
    }

    // A printed name has the votes of a group, and where none is printed the first one of those put together.
    private IEnumerable<int[]> Assign(int[] group, int[] before)
    {
        if (before.Length == group.Length)
        {
            return [before];
        }

        var name = group[before.Length];
        return before
            .Distinct()
            .Where(head =>
                name >= _printed
                && group[..before.Length]
                    .Where((_, i) => before[i] == head)
                    .All(other => AreAlike(other, name))
            )
            .Append(name)
            .SelectMany(head => Assign(group, [.. before, head]));
    }

    // All that look like a name, and like those; the printed ones, which come first, head those put together.
    private int[] GroupOf(int written)
    {
        var group = new SortedSet<int> { written };
        var todo = new Queue<int>([written]);
        while (todo.TryDequeue(out var name))
        {
            for (var other = 0; other < _names.Length; other++)
            {
                if ((other >= _printed || name >= _printed) && AreAlike(name, other) && group.Add(other))
                {
                    todo.Enqueue(other);
                }
            }
        }

        return [.. group];
    }

    private bool AreAlike(int left, int right) => LookAlikes.Are(_names[left], _names[right]);
}
