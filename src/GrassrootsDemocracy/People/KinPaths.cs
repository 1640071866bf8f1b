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

    // Searched from both ends, so that whichever is asked about finds what the other does: the fewest steps, then the nearer
    // relation. Names only choose between paths that say the same.
    public KinPath? Between(string person, string of, KinCircle circle) =>
        From(of)[person]
            .Concat(From(person)[of].Select(path => path.Turned()))
            .Where(path => circle.Contains(path.Is))
            .OrderBy(path => path.Steps.Count)
            .ThenBy(path => Math.Min((int)path.Is, (int)Relation.Converse(path.Is)))
            .ThenBy(path => string.CompareOrdinal(person, of) < 0 ? path.Is : Relation.Converse(path.Is))
            .FirstOrDefault();
}
