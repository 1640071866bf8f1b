namespace GrassrootsDemocracy.Liaison;

/// <summary>A network as it is on a day: who is linked to whom, whom nobody reaches, and how the load is spread.</summary>
/// <remarks>Looking costs nothing; what is asked is computed when it is first asked.</remarks>
public sealed class NetworkView
{
    private readonly int _day;
    private (LinkKind Kind, Degrees Degrees)[] _known = [];

    internal NetworkView(LiaisonNetwork network, LocalDate day)
    {
        Network = network;
        Day = day;
        _day = Days.Of(day);
    }

    /// <summary>Gets the network.</summary>
    public LiaisonNetwork Network { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Lists those for whom somebody is responsible.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="from">Who is responsible.</param>
    /// <returns>Their numbers in ascending order, each once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<int> LinkedTo(LinkKind kind, int from)
    {
        var table = Network.Table(kind);
        return Held(table?.ByFrom, Network.Known(from, nameof(from)));
    }

    /// <summary>Lists those who are responsible for somebody.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="to">For whom they are.</param>
    /// <returns>Their numbers in ascending order, each once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<int> LinkedBy(LinkKind kind, int to)
    {
        var table = Network.Table(kind);
        return Held(table?.ByTo, Network.Known(to, nameof(to)));
    }

    /// <summary>Determines whether somebody is responsible for somebody.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="from">Who would be responsible.</param>
    /// <param name="to">For whom.</param>
    /// <returns><see langword="true"/> when so.</returns>
    public bool IsLinked(LinkKind kind, int from, int to) =>
        Network.Table(kind)?.ByTo.IsLinked(to, from, _day) == true;

    /// <summary>Finds whom nobody reaches, of all who have a role to which links of a kind lead.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <returns>The covered and the uncovered; together they are all.</returns>
    public Coverage Coverage(LinkKind kind) => new(Network, Guard.Against.Null(kind), DegreesOf(kind));

    /// <summary>Finds how the links of a kind are spread over those who are responsible.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <returns>The load of each, those without any link included.</returns>
    public Load Load(LinkKind kind) => new(Guard.Against.Null(kind), DegreesOf(kind));

    /// <summary>Finds whom nobody would reach by a kind of link if somebody left.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="leaving">Who leaves.</param>
    /// <returns>The numbers, in ascending order, of those for whom nobody else is responsible.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<int> OnlyLinkedBy(LinkKind kind, int leaving) =>
        [.. LinkedTo(kind, leaving).Where(to => LinkedBy(kind, to).Count == 1)];

    /// <summary>Finds everybody whom links of any kind lead to from somebody, over as many others as it takes.</summary>
    /// <param name="from">The number from which the links lead.</param>
    /// <returns>The numbers in ascending order, without that of the person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<int> Reach(int from) => Reach(from, except: -1);

    /// <summary>Finds whom somebody would no longer reach, over as many others as it takes, if another left.</summary>
    /// <param name="from">The number from which the links lead.</param>
    /// <param name="leaving">Who leaves.</param>
    /// <returns>The numbers in ascending order, without that of the leaving.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ValueList<int> LostReach(int from, int leaving)
    {
        Network.Known(leaving, nameof(leaving));
        var still = Reach(from, leaving).ToHashSet();
        return [.. Reach(from).Where(person => person != leaving && !still.Contains(person))];
    }

    /// <summary>Finds those with a role whom no link of any kind touches: who is outside the network.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The numbers in ascending order.</returns>
    public ValueList<int> Outside(Label role)
    {
        var people = Network.Of(role);
        var isInside = new bool[Network.Count];
        foreach (var kind in Network.Kinds)
        {
            var degrees = DegreesOf(kind);
            foreach (var person in degrees.Reached())
            {
                isInside[person] = true;
            }

            for (var i = 0; i < degrees.Out.Length; i++)
            {
                isInside[degrees.FirstFrom + i] |= degrees.Out[i] > 0;
            }
        }

        return [.. people.Where(person => !isInside[person])];
    }

    /// <summary>Measures how far each group crosses a trait, such as the region (五跨).</summary>
    /// <param name="kind">The kind of link from a group to its members.</param>
    /// <param name="trait">The trait.</param>
    /// <returns>A line for each group, in the order of their numbers; of those without members too.</returns>
    public ValueList<GroupCrossing> Crossing(LinkKind kind, Label trait)
    {
        Guard.Against.Null(kind);
        var column = Network.Nodes.Trait(Guard.Against.Null(trait));
        return
        [
            .. Network
                .Nodes.Stretches(kind.From)
                .SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.End - stretch.Start))
                .Select(group => GroupCrossing.Of(group, trait, LinkedTo(kind, group), column)),
        ];
    }

    // Counted once for each kind. A thread that loses the entry of another counts again, to the same result.
    internal Degrees DegreesOf(LinkKind kind)
    {
        foreach (var known in _known)
        {
            if (known.Kind.Equals(kind))
            {
                return known.Degrees;
            }
        }

        var degrees = Degrees.Of(Network, kind, _day);
        _known = [.. _known, (kind, degrees)];
        return degrees;
    }

    private ValueList<int> Held(LinkRows? links, int node)
    {
        var found = new List<int>();
        if (links is { Count: > 0 })
        {
            var (start, length) = links.RowOf(node).GetOffsetAndLength(links.Count);
            for (var link = start; link < start + length; link++)
            {
                var other = links.Others[link];
                if ((found.Count == 0 || found[^1] != other) && links.HeldAt(link).Contains(_day))
                {
                    found.Add(other);
                }
            }
        }

        return [.. found];
    }

    private ValueList<int> Reach(int from, int except)
    {
        var isReached = new bool[Network.Count];
        isReached[Network.Known(from, nameof(from))] = true;
        if (from == except)
        {
            return [];
        }

        var tables = Network
            .Kinds.Select(kind => Network.Table(kind)!.ByFrom)
            .Where(links => links.Count > 0)
            .Select(links => (Links: links, HeldOn: links.HeldOn(_day)))
            .ToList();
        var (next, found) = (new Stack<int>([from]), new List<int>());
        while (next.TryPop(out var person))
        {
            foreach (var (links, heldOn) in tables)
            {
                var (start, length) = links.RowOf(person).GetOffsetAndLength(links.Count);
                for (var link = start; link < start + length; link++)
                {
                    var other = links.Others[link];
                    if (!isReached[other] && other != except && links.IsHeld(link, heldOn))
                    {
                        isReached[other] = true;
                        found.Add(other);
                        next.Push(other);
                    }
                }
            }
        }

        found.Sort();
        return [.. found];
    }
}
