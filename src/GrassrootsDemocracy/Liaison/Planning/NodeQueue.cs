namespace GrassrootsDemocracy.Liaison.Planning;

// The nearest node first, and of two as near the one with the lower number, so that a search takes the same way every time.
internal sealed class NodeQueue
{
    private readonly List<(long Distance, int Node)> _heap = [];

    public void Clear() => _heap.Clear();

    public void Add(int node, long distance)
    {
        _heap.Add((distance, node));
        var place = _heap.Count - 1;
        while (place > 0 && IsBefore((distance, node), _heap[(place - 1) / 2]))
        {
            _heap[place] = _heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _heap[place] = (distance, node);
    }

    public bool TryTake(out int node, out long distance)
    {
        if (_heap.Count == 0)
        {
            (node, distance) = (0, 0);
            return false;
        }

        (distance, node) = _heap[0];
        var last = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        if (_heap.Count > 0)
        {
            Sink(last);
        }

        return true;
    }

    private void Sink((long Distance, int Node) last)
    {
        var place = 0;
        for (var child = 1; child < _heap.Count; child = (2 * place) + 1)
        {
            if (child + 1 < _heap.Count && IsBefore(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!IsBefore(_heap[child], last))
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = last;
    }

    private static bool IsBefore((long Distance, int Node) one, (long Distance, int Node) other) =>
        one.Distance < other.Distance || (one.Distance == other.Distance && one.Node < other.Node);
}
