namespace GrassrootsDemocracy.Posts.Planning;

// Variables in the order of how much they had to do with what went wrong lately (a heap).
internal sealed class SearchQueue
{
    private const long First = 1 << 20;
    private const long Most = 1L << 60;
    private const int Shift = 36;
    private const int Ageing = 20;
    private readonly List<long> _use = [];
    private readonly List<int> _heap = [];
    private readonly List<int> _place = [];
    private long _step = First;

    public bool IsEmpty => _heap.Count == 0;

    public void Grow()
    {
        _use.Add(0);
        _place.Add(-1);
        Insert(_use.Count - 1);
    }

    public void Age() => _step += _step / Ageing;

    public void Use(int variable)
    {
        if ((_use[variable] += _step) > Most)
        {
            for (var other = 0; other < _use.Count; other++)
            {
                _use[other] >>= Shift;
            }

            _step = Math.Max(_step >> Shift, First);
        }

        if (_place[variable] >= 0)
        {
            Up(_place[variable]);
        }
    }

    public void Insert(int variable)
    {
        if (_place[variable] < 0)
        {
            _place[variable] = _heap.Count;
            _heap.Add(variable);
            Up(_heap.Count - 1);
        }
    }

    public int Take()
    {
        var (first, last) = (_heap[0], _heap[^1]);
        _heap.RemoveAt(_heap.Count - 1);
        _place[first] = -1;
        if (_heap.Count > 0)
        {
            (_heap[0], _place[last]) = (last, 0);
            Down(0);
        }

        return first;
    }

    private void Up(int at)
    {
        var variable = _heap[at];
        while (at > 0 && _use[_heap[(at - 1) / 2]] < _use[variable])
        {
            Put(_heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }

        Put(variable, at);
    }

    private void Down(int at)
    {
        var variable = _heap[at];
        while ((2 * at) + 1 < _heap.Count)
        {
            var child = (2 * at) + 1;
            child += child + 1 < _heap.Count && _use[_heap[child + 1]] > _use[_heap[child]] ? 1 : 0;
            if (_use[_heap[child]] <= _use[variable])
            {
                break;
            }

            Put(_heap[child], at);
            at = child;
        }

        Put(variable, at);
    }

    private void Put(int variable, int at) => (_heap[at], _place[variable]) = (variable, at);
}
