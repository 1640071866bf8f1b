using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Planning;

// Minimum-cost flow by cheapest augmenting paths, one person after the other.
//
// The nodes are the persons, then the holders, then the root, where every link begins (root to person) and ends (holder to
// root). A person who is new to the network can only make paths cheaper that begin at that person, so it is enough to look
// for the cheapest way from the person back to the root, again and again while the whole circle costs less than nothing.
// Potentials keep every remaining arc at or above zero, so that Dijkstra's search applies and can stop at the root.
internal sealed class AssignmentSearch
{
    private const int None = -1;

    private readonly AssignmentProblem _problem;
    private readonly int _persons;
    private readonly int _root;
    private readonly int[] _links;
    private readonly int[] _loads;
    private readonly bool[] _isChosen;

    // The chosen pairs of each holder, as chains through the pairs.
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _previous;

    private readonly long[] _potential;
    private readonly long[] _distance;
    private readonly int[] _seenIn;
    private readonly int[] _by;
    private readonly List<int> _settled = [];
    private readonly NodeQueue _queue = new();
    private int _search;

    public AssignmentSearch(AssignmentProblem problem)
    {
        _problem = problem;
        _persons = problem.LinkedCount;
        _root = _persons + problem.HolderCount;
        _links = new int[_persons];
        _loads = new int[problem.HolderCount];
        _isChosen = new bool[problem.PairCount];
        _first = new int[problem.HolderCount];
        Array.Fill(_first, None);
        _next = new int[problem.PairCount];
        _previous = new int[problem.PairCount];
        _potential = new long[_root + 1];
        _distance = new long[_root + 1];
        _seenIn = new int[_root + 1];
        _by = new int[_root + 1];
    }

    public ValueList<int> Run()
    {
        for (var holder = 0; holder < _loads.Length; holder++)
        {
            _potential[_persons + holder] = -_problem.LoadCost(holder, 1);
        }

        for (var person = 0; person < _persons; person++)
        {
            Enter(person);
            while (_links[person] < _problem.MostLinksOf(person) && TryAugment(person))
            {
                // One more link each time.
            }
        }

        return [.. Enumerable.Range(0, _isChosen.Length).Where(pair => _isChosen[pair])];
    }

    private void Enter(int person)
    {
        var highest = long.MinValue;
        for (var pair = _problem.FirstPairOf(person); pair < _problem.FirstPairOf(person + 1); pair++)
        {
            highest = Math.Max(highest, _potential[NodeOf(pair)] - _problem.PairCost(pair));
        }

        _potential[person] = highest == long.MinValue ? 0 : highest;
    }

    private int NodeOf(int pair) => _persons + _problem.HolderOf(pair);

    private bool TryAugment(int person)
    {
        if (!Search(person))
        {
            return false;
        }

        var length = _distance[_root];
        var cost =
            _problem.LinkCost(person, _links[person] + 1) + length + _potential[_root] - _potential[person];
        foreach (var node in _settled)
        {
            _potential[node] += _distance[node] - length;
        }

        if (cost >= 0)
        {
            return false;
        }

        Exchange(person);
        return true;
    }

    // From the person to the root; whether there is a way.
    private bool Search(int person)
    {
        _search++;
        _queue.Clear();
        _settled.Clear();
        _distance[_root] = long.MaxValue;
        Reach(person, 0, None);
        while (_queue.TryTake(out var node, out var distance) && distance < _distance[_root])
        {
            if (distance > _distance[node])
            {
                continue;
            }

            _settled.Add(node);
            if (node < _persons)
            {
                LeavePerson(node, distance);
            }
            else
            {
                LeaveHolder(node - _persons, distance);
            }
        }

        return _distance[_root] < long.MaxValue;
    }

    private void LeavePerson(int person, long distance)
    {
        var start = distance + _potential[person];
        for (var pair = _problem.FirstPairOf(person); pair < _problem.FirstPairOf(person + 1); pair++)
        {
            if (!_isChosen[pair])
            {
                var node = NodeOf(pair);
                Reach(node, start + _problem.PairCost(pair) - _potential[node], pair);
            }
        }
    }

    private void LeaveHolder(int holder, long distance)
    {
        var start = distance + _potential[_persons + holder];
        for (var pair = _first[holder]; pair != None; pair = _next[pair])
        {
            var person = _problem.LinkedOf(pair);
            Reach(person, start - _problem.PairCost(pair) - _potential[person], pair);
        }
    }

    private void Reach(int node, long distance, int pair)
    {
        if (distance >= _distance[_root] || (_seenIn[node] == _search && distance >= _distance[node]))
        {
            return;
        }

        _seenIn[node] = _search;
        _distance[node] = distance;
        _by[node] = pair;
        _queue.Add(node, distance);
        ReachRoot(node, distance + _potential[node] - _potential[_root]);
    }

    // A holder takes one link more, or a person on the way gives one up; the one who is looking for a link does not.
    private void ReachRoot(int node, long start)
    {
        long? cost =
            node >= _persons
                ? _loads[node - _persons] < _problem.CapacityOf(node - _persons)
                    ? _problem.LoadCost(node - _persons, _loads[node - _persons] + 1)
                    : null
                : _by[node] != None
                    ? -_problem.LinkCost(node, _links[node])
                    : null;
        if (cost is { } last && start + last < _distance[_root])
        {
            _distance[_root] = start + last;
            _by[_root] = node;
        }
    }

    // Back along the path: a pair before a holder is chosen, one before a person is let go.
    private void Exchange(int person)
    {
        var node = _by[_root];
        if (node >= _persons)
        {
            _loads[node - _persons]++;
        }
        else
        {
            _links[node]--;
        }

        _links[person]++;
        while (node != person)
        {
            var pair = _by[node];
            if (node >= _persons)
            {
                Choose(pair);
                node = _problem.LinkedOf(pair);
            }
            else
            {
                LetGo(pair);
                node = NodeOf(pair);
            }
        }
    }

    private void Choose(int pair)
    {
        var holder = _problem.HolderOf(pair);
        _isChosen[pair] = true;
        _previous[pair] = None;
        _next[pair] = _first[holder];
        if (_first[holder] != None)
        {
            _previous[_first[holder]] = pair;
        }

        _first[holder] = pair;
    }

    private void LetGo(int pair)
    {
        _isChosen[pair] = false;
        if (_previous[pair] == None)
        {
            _first[_problem.HolderOf(pair)] = _next[pair];
        }
        else
        {
            _next[_previous[pair]] = _next[pair];
        }

        if (_next[pair] != None)
        {
            _previous[_next[pair]] = _previous[pair];
        }
    }
}
