namespace GrassrootsDemocracy.Liaison.Planning;

// Finds the circles that explain why a plan is not complete. From everybody who lacks a link it goes where links could be
// exchanged to; since the plan is the best there is, nothing is free there: the circle is a smallest cut of the flow.
internal sealed class LinkGapFinder(LinkWorld world, LinkState state)
{
    private readonly AssignmentProblem _problem = world.Problem;
    private readonly List<int>[] _peopleOf = LinkState.PairsOfHolders(world.Problem);
    private readonly int _persons = world.Problem.LinkedCount;

    public IEnumerable<LinkGap> All() => [.. TooFewPlaces(), .. TooFewPeople()];

    private IEnumerable<LinkGap> TooFewPlaces() =>
        Circles(
                Enumerable.Range(0, _persons).Where(linked => state.LinksOf(linked) < world.LinksEach.Least),
                FromPerson,
                FromHolder
            )
            .Select(circle =>
            {
                var people = circle.Where(node => node < _persons).ToList();
                var room = people.Sum(linked => Math.Min(state.LinksOf(linked), world.LinksEach.Least));
                return Gap(LinkGapKind.TooFewPlaces, circle, people.Count * world.LinksEach.Least, room);
            });

    private IEnumerable<LinkGap> TooFewPeople() =>
        Circles(
                Enumerable
                    .Range(0, state.Loads.Length)
                    .Where(holder => state.Loads[holder] < world.LeastLoad)
                    .Select(holder => holder + _persons),
                person => state.HoldersOf(person).Select(holder => holder + _persons),
                node => _peopleOf[node - _persons].Where(linked => !state.Has(linked, node - _persons))
            )
            .Select(circle =>
            {
                var holders = circle.Where(node => node >= _persons).ToList();
                var room = holders.Sum(node => Math.Min(state.Loads[node - _persons], world.LeastLoad));
                return Gap(LinkGapKind.TooFewPeople, circle, holders.Count * world.LeastLoad, room);
            });

    private IEnumerable<int> FromPerson(int person)
    {
        for (var pair = _problem.FirstPairOf(person); pair < _problem.FirstPairOf(person + 1); pair++)
        {
            if (!state.Has(person, _problem.HolderOf(pair)))
            {
                yield return _problem.HolderOf(pair) + _persons;
            }
        }
    }

    private IEnumerable<int> FromHolder(int node) =>
        _peopleOf[node - _persons].Where(linked => state.Has(linked, node - _persons));

    // What is reached from several starts is one circle.
    private IEnumerable<List<int>> Circles(
        IEnumerable<int> starts,
        Func<int, IEnumerable<int>> fromPerson,
        Func<int, IEnumerable<int>> fromHolder
    )
    {
        var circleOf = new Dictionary<int, List<int>>();
        foreach (var start in starts.Where(start => !circleOf.ContainsKey(start)))
        {
            List<int> circle = [start];
            circleOf.Add(start, circle);
            for (var place = 0; place < circle.Count; place++)
            {
                var node = circle[place];
                foreach (var next in node < _persons ? fromPerson(node) : fromHolder(node))
                {
                    if (!circleOf.TryGetValue(next, out var other))
                    {
                        circleOf.Add(next, circle);
                        circle.Add(next);
                    }
                    else if (other != circle)
                    {
                        other.ForEach(member => circleOf[member] = circle);
                        circle.AddRange(other);
                    }
                }
            }
        }

        return circleOf.Values.Distinct().OrderBy(circle => circle.Min());
    }

    private LinkGap Gap(LinkGapKind kind, List<int> circle, long needed, long room)
    {
        var people = circle.Where(node => node < _persons).Order().ToList();
        var holders = circle.Where(node => node >= _persons).Order().Select(node => node - _persons).ToList();
        var places =
            kind == LinkGapKind.TooFewPlaces
                ? people.ConvertAll(linked => (world.Linked[linked].Locality, world.Linked[linked].Unit))
                : holders.ConvertAll(holder => (world.Holders[holder].Locality, world.Holders[holder].Unit));
        return new()
        {
            Kind = kind,
            Localities =
            [
                .. places
                    .Select(place => place.Locality)
                    .Distinct()
                    .OrderBy(area => area.ToString(), StringComparer.Ordinal),
            ],
            Units =
            [
                .. places
                    .Select(place => place.Unit)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Linked = [.. people.Select(linked => world.Linked[linked].Id)],
            Holders = [.. holders.Select(holder => world.Holders[holder].Id)],
            Needed = needed,
            Room = room,
        };
    }
}
