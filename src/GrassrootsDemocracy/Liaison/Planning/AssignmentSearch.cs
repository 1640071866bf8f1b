namespace GrassrootsDemocracy.Liaison.Planning;

// Minimum-cost flow by cheapest augmenting paths, one person after the other.
//
// The nodes are the persons, then the holders, then the root, where every link begins (root to person) and ends (holder to
// root). A person who is new to the network can only make paths cheaper that begin at that person, so it is enough to look
// for the cheapest way from the person back to the root, again and again while the whole circle costs less than nothing.
// Potentials keep every remaining arc at or above zero, so that Dijkstra's search applies and can stop at the root.
//
// Sums are not checked: the weights are small (see there; below 10^14 for a million people), and no potential or distance is
// more than the cost of a path without a circle, on which what is large occurs once at either end.
internal sealed class AssignmentSearch
{
    private const int None = -1;
    private const long Closed = long.MaxValue / 4;

    private readonly AssignmentProblem _problem;
    private readonly int _persons;
    private readonly int _root;
    private readonly int[] _firstPairs;

    // The holder's node of a pair doubled, and one more when the pair is a link of today: read one after the other.
    private readonly int[] _arcs;
    private readonly int[] _links;
    private readonly int[] _loads;
    private readonly bool[] _isChosen;

    // The chosen pairs of each holder lie side by side from the holder's first slot on.
    private readonly int[] _firstSlots;
    private readonly int[] _slots;
    private readonly int[] _slotOf;

    // What it costs when a holder takes one link more, or a person gives one up.
    private readonly long[] _toRoot;
    private readonly long[] _potential;
    private readonly long[] _distance;
    private readonly int[] _seenIn;
    private readonly int[] _by;
    private readonly int[] _settled;
    private readonly NodeQueue _queue = new();
    private int _settledCount;
    private int _search;
    private long _length;

    public AssignmentSearch(AssignmentProblem problem)
    {
        _problem = problem;
        _persons = problem.LinkedCount;
        _root = _persons + problem.HolderCount;
        _firstPairs = problem.FirstPairs;
        _arcs = new int[problem.PairCount];
        for (var pair = 0; pair < _arcs.Length; pair++)
        {
            _arcs[pair] = (2 * (_persons + problem.HolderOf(pair))) + (problem.IsToday(pair) ? 1 : 0);
        }

        _links = new int[_persons];
        _loads = new int[problem.HolderCount];
        _isChosen = new bool[problem.PairCount];
        _firstSlots = new int[problem.HolderCount];
        var slots = 0;
        for (var holder = 0; holder < _loads.Length; holder++)
        {
            _firstSlots[holder] = slots;
            slots += problem.CapacityOf(holder);
        }

        _slots = new int[slots];
        _slotOf = new int[problem.PairCount];
        _toRoot = new long[_root];
        Array.Fill(_toRoot, Closed);
        _potential = new long[_root + 1];
        _distance = new long[_root + 1];
        _seenIn = new int[_root + 1];
        _by = new int[_root + 1];
        _settled = new int[_root + 1];
    }

    public ValueList<int> Run()
    {
        for (var holder = 0; holder < _loads.Length; holder++)
        {
            Weigh(holder);
            _potential[_persons + holder] = _problem.CapacityOf(holder) > 0 ? -_toRoot[_persons + holder] : 0;
        }

        for (var person = 0; person < _persons; person++)
        {
            Enter(person);
            while (_links[person] < _problem.MostLinksOf(person) && TryAugment(person))
            {
                // One more link each time.
            }
        }

        var chosen = new List<int>();
        for (var pair = 0; pair < _isChosen.Length; pair++)
        {
            if (_isChosen[pair])
            {
                chosen.Add(pair);
            }
        }

        return [.. chosen];
    }

    private static long CostOf(int arc) => 1 - (2 * (arc & 1));

    private void Enter(int person)
    {
        var highest = long.MinValue;
        for (var pair = _firstPairs[person]; pair < _firstPairs[person + 1]; pair++)
        {
            highest = Math.Max(highest, _potential[_arcs[pair] >> 1] - CostOf(_arcs[pair]));
        }

        _potential[person] = highest == long.MinValue ? 0 : highest;
    }

    private bool TryAugment(int person)
    {
        Search(person);
        if (_length == long.MaxValue)
        {
            return false;
        }

        var cost =
            _problem.LinkCost(person, _links[person] + 1) + _length + _potential[_root] - _potential[person];
        for (var i = 0; i < _settledCount; i++)
        {
            _potential[_settled[i]] += _distance[_settled[i]] - _length;
        }

        if (cost >= 0)
        {
            return false;
        }

        Exchange(person);
        return true;
    }

    // From the person to the root; the length stays at its greatest when there is no way. That the person gives up a link of
    // its own is a way too: no better one is an exchange, and without it the potentials would be too low for that arc.
    private void Search(int person)
    {
        _search++;
        _queue.Clear();
        _settledCount = 0;
        _length =
            _toRoot[person] == Closed
                ? long.MaxValue
                : unchecked(_potential[person] + _toRoot[person] - _potential[_root]);
        _by[_root] = person;
        _seenIn[person] = _search;
        _distance[person] = 0;
        _by[person] = None;
        var (node, distance) = (person, 0L);
        do
        {
            if (distance > _distance[node])
            {
                continue;
            }

            _settled[_settledCount++] = node;
            if (node < _persons)
            {
                LeavePerson(node, distance);
            }
            else
            {
                LeaveHolder(node, distance);
            }
        } while (_queue.TryTake(out node, out distance) && distance < _length);
    }

    private void LeavePerson(int person, long distance)
    {
        unchecked
        {
            var (arcs, potential) = (_arcs, _potential);
            var start = distance + potential[person];
            var end = _firstPairs[person + 1];
            for (var pair = _firstPairs[person]; pair < end; pair++)
            {
                var arc = arcs[pair];
                var there = start + CostOf(arc) - potential[arc >> 1];
                if (there < _length && !_isChosen[pair])
                {
                    Reach(arc >> 1, there, pair);
                }
            }
        }
    }

    private void LeaveHolder(int node, long distance)
    {
        unchecked
        {
            var start = distance + _potential[node];
            var first = _firstSlots[node - _persons];
            var end = first + _loads[node - _persons];
            for (var slot = first; slot < end; slot++)
            {
                var pair = _slots[slot];
                var person = _problem.LinkedOf(pair);
                var there = start - CostOf(_arcs[pair]) - _potential[person];
                if (there < _length)
                {
                    Reach(person, there, pair);
                }
            }
        }
    }

    private void Reach(int node, long distance, int pair)
    {
        if (_seenIn[node] == _search && distance >= _distance[node])
        {
            return;
        }

        _seenIn[node] = _search;
        _distance[node] = distance;
        _by[node] = pair;

        // A holder takes one link more, or a person on the way gives one up; the one who is looking for a link does not.
        var whole = unchecked(distance + _potential[node] + _toRoot[node] - _potential[_root]);
        if (_toRoot[node] != Closed && whole < _length)
        {
            _length = whole;
            _by[_root] = node;
        }

        if (distance < _length)
        {
            _queue.Add(node, distance);
        }
    }

    // Back along the path: a pair before a holder is chosen, one before a person is let go.
    private void Exchange(int person)
    {
        var node = _by[_root];
        var last = node;
        if (last < _persons)
        {
            _links[last]--;
        }

        _links[person]++;
        while (node != person)
        {
            var pair = _by[node];
            if (node >= _persons)
            {
                // What the holder gives up for it further back on the path makes room only then.
                _isChosen[pair] = true;
                node = _problem.LinkedOf(pair);
            }
            else
            {
                LetGo(pair);
                node = _arcs[pair] >> 1;
                Put(_by[node], node - _persons);
            }
        }

        if (last >= _persons)
        {
            Put(_by[last], last - _persons);
            Weigh(last - _persons);
        }
        else
        {
            Weigh(last, _links[last]);
        }

        Weigh(person, _links[person]);
    }

    private void Put(int pair, int holder)
    {
        var slot = _firstSlots[holder] + _loads[holder]++;
        _slots[slot] = pair;
        _slotOf[pair] = slot;
    }

    private void LetGo(int pair)
    {
        var holder = (_arcs[pair] >> 1) - _persons;
        var end = _firstSlots[holder] + --_loads[holder];
        var moved = _slots[end];
        _slots[_slotOf[pair]] = moved;
        _slotOf[moved] = _slotOf[pair];
        _isChosen[pair] = false;
    }

    private void Weigh(int holder) =>
        _toRoot[_persons + holder] =
            _loads[holder] < _problem.CapacityOf(holder)
                ? _problem.LoadCost(holder, _loads[holder] + 1)
                : Closed;

    private void Weigh(int person, int links) =>
        _toRoot[person] = links > 0 ? -_problem.LinkCost(person, links) : Closed;
}
