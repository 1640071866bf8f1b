namespace GrassrootsDemocracy.Liaison.Planning;

// The nearest node first. Of those as near as the one taken last the one added last comes first, for which a stack does:
// paths that cost nothing more are followed in depth. Otherwise of two as near the one with the lower number, so that a
// search takes the same way every time.
internal sealed class NodeQueue
{
    private (long Distance, int Node)[] _heap = new (long, int)[16];
    private int[] _stack = new int[16];
    private int _count;
    private int _near;
    private long _distance;

    public void Clear() => (_count, _near, _distance) = (0, 0, 0);

    public void Add(int node, long distance)
    {
        if (distance == _distance)
        {
            if (_near == _stack.Length)
            {
                Array.Resize(ref _stack, 2 * _near);
            }

            _stack[_near++] = node;
            return;
        }

        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, 2 * _count);
        }

        var (heap, place) = (_heap, _count++);
        while (place > 0 && IsBefore((distance, node), heap[(place - 1) >> 1]))
        {
            heap[place] = heap[(place - 1) >> 1];
            place = (place - 1) >> 1;
        }

        heap[place] = (distance, node);
    }

    public bool TryTake(out int node, out long distance)
    {
        if (_near > 0)
        {
            (node, distance) = (_stack[--_near], _distance);
            return true;
        }

        if (_count == 0)
        {
            (node, distance) = (0, 0);
            return false;
        }

        (distance, node) = _heap[0];
        _distance = distance;
        var last = _heap[--_count];
        if (_count > 0)
        {
            Sink(last);
        }

        return true;
    }

    private void Sink((long Distance, int Node) last)
    {
        var (heap, count, place) = (_heap, _count, 0);
        for (var child = 1; child < count; child = (2 * place) + 1)
        {
            if (child + 1 < count && IsBefore(heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!IsBefore(heap[child], last))
            {
                break;
            }

            heap[place] = heap[child];
            place = child;
        }

        heap[place] = last;
    }

    private static bool IsBefore((long Distance, int Node) one, (long Distance, int Node) other) =>
        one.Distance < other.Distance || (one.Distance == other.Distance && one.Node < other.Node);
}
