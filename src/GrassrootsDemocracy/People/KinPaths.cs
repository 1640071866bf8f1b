using System.Collections.Concurrent;

namespace GrassrootsDemocracy.People;

// The paths between people, each found once: to find them takes longer than to keep them.
internal sealed class KinPaths(IReadOnlyCollection<Relation> stated, CancellationToken cancellation = default)
{
    private readonly KinGraph _graph = new(stated, cancellation);

    // By circle what leads to it: see KinComposition.
    private readonly ConcurrentDictionary<KinCircle, bool[]> _leads = [];

    // By person who was asked about, and circle: the paths from him or her that may lead to it, by whom they reach.
    private readonly ConcurrentDictionary<(string, KinCircle), ILookup<string, KinPath>> _paths = [];

    public ILookup<string, KinPath> From(string person, KinCircle circle) =>
        _paths.GetOrAdd(
            (person, circle),
            each => _graph.From(person, Leads(circle)).ToLookup(path => path.Person, StringComparer.Ordinal)
        );

    public IEnumerable<string> Found(string person, KinCircle circle) =>
        _graph
            .Reached(person, Leads(circle))
            .Where(each => circle.Contains(each.Is))
            .Select(each => each.Person);

    private bool[] Leads(KinCircle circle) => _leads.GetOrAdd(circle, KinComposition.LeadsTo);

    public string Said(string person, bool asOwnSibling) => _graph.Said(person, asOwnSibling);

    // Searched from both ends, so that whichever is asked about finds what the other does: the fewest steps, then the nearer
    // relation. Names only choose between paths that are as good: both ask in the order of their names.
    public KinPath? Between(string person, string of, KinCircle circle)
    {
        var isTurned = string.CompareOrdinal(person, of) > 0;
        var (first, second) = isTurned ? (of, person) : (person, of);
        var path = From(second, circle)[first]
            .Concat(From(first, circle)[second].Select(path => path.Turned()))
            .Where(path => circle.Contains(isTurned ? Relation.Converse(path.Is) : path.Is))
            .OrderBy(path => path.Steps.Count)
            .ThenBy(path => Math.Min((int)path.Is, (int)Relation.Converse(path.Is)))
            .ThenBy(path => path.Is)
            .FirstOrDefault();
        return isTurned ? path?.Turned() : path;
    }
}
