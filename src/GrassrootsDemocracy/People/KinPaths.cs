using System.Collections.Concurrent;

namespace GrassrootsDemocracy.People;

// The paths between people, each found once: to find them takes longer than to keep them.
internal sealed class KinPaths(IReadOnlyCollection<Relation> stated)
{
    private readonly KinGraph _graph = new(stated);

    // By person who was asked about: the paths from him or her, by whom they reach.
    private readonly ConcurrentDictionary<string, ILookup<string, KinPath>> _paths = new(
        StringComparer.Ordinal
    );

    public ILookup<string, KinPath> From(string person) =>
        _paths.GetOrAdd(
            person,
            each => _graph.From(each).ToLookup(path => path.Person, StringComparer.Ordinal)
        );

    public IEnumerable<string> Found(string person, KinCircle circle) =>
        _graph.Reached(person).Where(each => circle.Contains(each.Is)).Select(each => each.Person);

    public string Said(string person, bool asOwnSibling) => _graph.Said(person, asOwnSibling);

    // Searched from both ends, so that whichever is asked about finds what the other does: the fewest steps, then the nearer
    // relation. Names only choose between paths that are as good: both ask in the order of their names.
    public KinPath? Between(string person, string of, KinCircle circle)
    {
        var isTurned = string.CompareOrdinal(person, of) > 0;
        var (first, second) = isTurned ? (of, person) : (person, of);
        var path = From(second)[first]
            .Concat(From(first)[second].Select(path => path.Turned()))
            .Where(path => circle.Contains(isTurned ? Relation.Converse(path.Is) : path.Is))
            .OrderBy(path => path.Steps.Count)
            .ThenBy(path => Math.Min((int)path.Is, (int)Relation.Converse(path.Is)))
            .ThenBy(path => path.Is)
            .FirstOrDefault();
        return isTurned ? path?.Turned() : path;
    }
}
