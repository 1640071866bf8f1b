using System.Collections.Concurrent;

namespace GrassrootsDemocracy.People;

/// <summary>Who is related to whom: the relations that a host states, and those that follow from them.</summary>
/// <remarks>
/// <para>
/// What follows: a parent of a parent is a grandparent, another child of the same parent a sibling (a half-sibling too), the
/// spouse of a child a child-in-law, and so on. Nothing is guessed: the spouse of a parent is no parent and the child of a
/// spouse no child, since they may be step relations, and a sibling of a sibling may share no parent; a host that knows
/// better states it.
/// </para>
/// <para>Two are equal when the same relations are stated in the same order.</para>
/// </remarks>
public sealed record Kinship
{
    private readonly KinGraph _graph;

    // By person who was asked about: the paths from him or her, by whom they reach. To find them takes longer than to keep them.
    private readonly ConcurrentDictionary<string, ILookup<string, KinPath>> _paths = new(
        StringComparer.Ordinal
    );

    /// <summary>Collects relations.</summary>
    /// <param name="stated">The relations; each also states its converse.</param>
    public Kinship(params IEnumerable<Relation> stated)
    {
        Stated = [.. Guard.Against.Null(stated)];
        _graph = new(Stated);
    }

    /// <summary>Gets the kinship of people who are not known to be related.</summary>
    public static Kinship None { get; } = new([]);

    /// <summary>Gets the relations as stated.</summary>
    public ValueList<Relation> Stated { get; }

    /// <summary>Finds what a person is to another.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>What the person is to the other; <see langword="null"/> when they are not known to be relatives of the circle.</returns>
    public KinRelation? Find(string person, string of, KinCircle circle) => Explain(person, of, circle)?.Is;

    /// <summary>Finds how a person is related to another.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>
    /// The shortest path through stated relations, the same one whichever of the two is asked about; <see langword="null"/>
    /// when they are not known to be relatives of the circle.
    /// </returns>
    public KinPath? Explain(string person, string of, KinCircle circle)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(of);
        Guard.Against.Null(circle);

        // Both directions search from the same end, so that neither can find what the other does not.
        var isTurned = string.CompareOrdinal(person, of) < 0;
        var (from, to) = isTurned ? (person, of) : (of, person);
        var path = From(from)[to].FirstOrDefault(path => circle.Contains(path.Is));
        return isTurned ? path?.Turned() : path;
    }

    /// <summary>Finds the relatives of a person.</summary>
    /// <param name="of">The name of the person.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>One path to each relative, in the order of their names.</returns>
    public ValueList<KinPath> RelativesOf(string of, KinCircle circle)
    {
        Guard.Against.Null(of);
        Guard.Against.Null(circle);
        return
        [
            .. From(of)
                .Select(paths => paths.Key)
                .Order(StringComparer.Ordinal)
                .Select(person => Explain(person, of, circle))
                .OfType<KinPath>(),
        ];
    }

    // The relatives of somebody whose names come after his or hers, each at least once: so each two are found from one side.
    internal IEnumerable<string> After(string person, KinCircle circle) =>
        _graph
            .Reached(person)
            .Where(each => string.CompareOrdinal(person, each.Person) < 0 && circle.Contains(each.Is))
            .Select(each => each.Person);

    private ILookup<string, KinPath> From(string person) =>
        _paths.GetOrAdd(
            person,
            each => _graph.From(each).ToLookup(path => path.Person, StringComparer.Ordinal)
        );

    /// <inheritdoc/>
    public bool Equals(Kinship? other) => other is not null && Stated.Equals(other.Stated);

    /// <inheritdoc/>
    public override int GetHashCode() => Stated.GetHashCode();
}
