namespace GrassrootsDemocracy.Liaison.Appeals;

// Which appeals are of one matter. A merger points from one appeal to another; where the pointers lead to an appeal that is
// merged into none, that one leads. Where they go round in a ring, or out of the log, nobody does, and all the same they are
// one matter.
internal sealed class AppealMerges
{
    private readonly Dictionary<string, string?> _into;
    private readonly Dictionary<string, string> _matters = new(StringComparer.Ordinal);

    public AppealMerges(ValueList<AppealStatus> appeals)
    {
        _into = appeals.ToDictionary(
            appeal => appeal.Appeal,
            appeal => appeal.MergedInto,
            StringComparer.Ordinal
        );
        foreach (var appeal in appeals)
        {
            Follow(appeal.Appeal);
        }
    }

    public int Matters => _matters.Values.Distinct(StringComparer.Ordinal).Count();

    // The appeal that leads; null where none does.
    public string? LeadOf(string appeal) =>
        _matters.TryGetValue(appeal, out var matter)
        && _into.TryGetValue(matter, out var into)
        && into is null
            ? matter
            : null;

    // Of those that nobody leads: whether they were merged into one another.
    public bool IsRing(string appeal) => LeadOf(appeal) is null && _into.ContainsKey(_matters[appeal]);

    // They follow from the appeals: outcomes that are equal in those are equal in these.
    public override bool Equals(object? obj) => obj is AppealMerges;

    public override int GetHashCode() => 0;

    // Each appeal is gone over once: whoever is met again on one way is in a ring, which is known by the first of its ids.
    private void Follow(string start)
    {
        var (way, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var at = start;
        while (!_matters.ContainsKey(at) && seen.Add(at) && _into.TryGetValue(at, out var next))
        {
            way.Add(at);
            if (next is null)
            {
                break;
            }

            at = next;
        }

        var matter =
            _matters.TryGetValue(at, out var known) ? known
            : way.Count > 0 && _into.TryGetValue(at, out var into) && into is not null
                ? way[way.IndexOf(at)..].Min(StringComparer.Ordinal)!
            : at;
        foreach (var passed in way)
        {
            _matters[passed] = matter;
        }
    }
}
