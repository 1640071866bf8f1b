namespace GrassrootsDemocracy.Liaison;

/// <summary>A network of people, groups, links and contacts, which never changes once it is built.</summary>
/// <remarks>
/// <para>
/// Links and contacts lie in compact arrays, by those for whom somebody is responsible, and none is an object: a link takes
/// two bytes where the numbers of all who are responsible lie within 65,536 of each other, otherwise four. The same links by
/// those who are responsible are made when first asked for, and take as much again or twice that.
/// </para>
/// <para>It may be read by many threads at once. Two are equal only when they are the same instance.</para>
/// </remarks>
public sealed class LiaisonNetwork
{
    private readonly NodeTable _nodes;
    private readonly Dictionary<LinkKind, LinkTable> _links;
    private readonly Label[] _ways;
    private readonly Dictionary<int, LocalDate[]> _activities;

    internal LiaisonNetwork(
        NodeTable nodes,
        Dictionary<LinkKind, LinkTable> links,
        Label[] ways,
        Dictionary<int, LocalDate[]> activities
    )
    {
        _nodes = nodes;
        _links = links;
        _ways = ways;
        _activities = activities;
    }

    /// <summary>Gets how many people, groups and councils there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>Gets the kinds of which there are links or contacts, in the order of their ids.</summary>
    public ValueList<LinkKind> Kinds =>
        [.. _links.Keys.OrderBy(kind => kind.Label.Id, StringComparer.Ordinal)];

    /// <summary>Finds the name of somebody.</summary>
    /// <param name="person">The number.</param>
    /// <returns>The name, or the number in digits where the host gave none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public string NameOf(int person) => _nodes.NameOf(Known(person, nameof(person)));

    /// <summary>Finds the role of somebody.</summary>
    /// <param name="person">The number.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public Label RoleOf(int person) => _nodes.RoleOf(Known(person, nameof(person)));

    /// <summary>Finds the unit under which somebody is counted.</summary>
    /// <param name="person">The number.</param>
    /// <returns>The unit; <see langword="null"/> when the host gave none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public string? UnitOf(int person) => _nodes.UnitOf(Known(person, nameof(person)));

    /// <summary>Lists those with a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Their numbers in ascending order.</returns>
    public ValueList<int> Of(Label role)
    {
        Guard.Against.Null(role);
        return
        [
            .. _nodes
                .Stretches([role])
                .SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.End - stretch.Start)),
        ];
    }

    /// <summary>Counts the contacts of a kind, attempted ones included.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <returns>How many there are.</returns>
    public int ContactCount(LinkKind kind) => Table(kind)?.Contacts.Count ?? 0;

    /// <summary>Lists the contacts with somebody, the earliest first.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="to">Who was to be reached.</param>
    /// <returns>The contacts, attempted ones included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<Contact> ContactsWith(LinkKind kind, int to)
    {
        var table = Table(kind);
        Known(to, nameof(to));
        var contacts = new List<Contact>();
        if (table is not null)
        {
            foreach (var code in table.Contacts.Of(to))
            {
                contacts.Add(
                    new(Days.At(code.Day), code.From, to)
                    {
                        Made = code.Made,
                        WasResponsible = code.Credited,
                        Way = code.Way == 0 ? null : _ways[code.Way - 1],
                    }
                );
            }
        }

        return [.. contacts];
    }

    /// <summary>Lists the days on which a group was active or a council met.</summary>
    /// <param name="group">The number.</param>
    /// <returns>The days, the earliest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public ValueList<LocalDate> ActivitiesOf(int group) =>
        _activities.TryGetValue(Known(group, nameof(group)), out var days) ? [.. days] : [];

    /// <summary>Looks at the network as it is on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The links that hold on that day.</returns>
    public NetworkView AsOf(LocalDate day) => new(this, day);

    internal NodeTable Nodes => _nodes;

    internal LinkTable? Table(LinkKind kind) => _links.GetValueOrDefault(Guard.Against.Null(kind));

    // Which codes of ways count; the first stands for a way that is not known.
    internal bool[] Counting(ValueList<Label>? ways) =>
        [ways is null, .. _ways.Select(way => ways is null || ways.Contains(way))];

    internal int Known(int node, string name) => Guard.Against.OutOfRange(node, name, 0, Count - 1);
}
