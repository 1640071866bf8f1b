using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Liaison;

// The links of one kind in compressed rows: for each of one side, in ascending order, those of the other, in ascending order
// too. A number takes two bytes where those of the other side lie within 65,536 of each other, and four elsewhere; the
// interval takes none when all links have the same, and no link is an object.
internal sealed class LinkRows
{
    private readonly int _first;
    private readonly int[] _offsets;
    private readonly NumberColumn _others;
    private readonly NumberColumn? _interval;
    private readonly Held[] _intervals;

    private LinkRows(
        int first,
        int[] offsets,
        NumberColumn others,
        NumberColumn? interval,
        Held[] intervals,
        bool hasParallel
    )
    {
        _first = first;
        _offsets = offsets;
        _others = others;
        _interval = interval;
        _intervals = intervals;
        HasParallel = hasParallel;
    }

    // Whether some pair is linked more than once, at the same or at different times.
    public bool HasParallel { get; }

    public int Count => _others.Length;

    public int First => _first;

    // The last entry of the offsets is there for building alone.
    public int Rows => _offsets.Length - 2;

    public ReadOnlySpan<int> Offsets => _offsets;

    public NumberColumn Others => _others;

    public Held[] Intervals => _intervals;

    public bool HasOneInterval => _interval is null;

    // The rows of those for whom somebody is responsible. The intervals ascend; one for each of the single links.
    public static LinkRows Of(
        List<LinkBatch> batches,
        ReadOnlySpan<int> from,
        ReadOnlySpan<int> to,
        ReadOnlySpan<int> interval,
        Held[] intervals
    )
    {
        var (total, look) = ((long)from.Length, LinkLook.Nothing);
        foreach (var batch in batches)
        {
            total += batch.From.Length;
            look = look.Then(batch.Look);
        }

        look = look.Then(LinkLook.Of(from, to));
        if (total == 0)
        {
            return new(0, [0, 0], new(0, 0, 0), interval: null, intervals, hasParallel: false);
        }

        var scatter = new LinkScatter(look, checked((int)total), intervals.Length);
        foreach (var batch in batches)
        {
            scatter.Count(batch.To.Span);
        }

        scatter.Count(to);
        scatter.Open();
        foreach (var batch in batches)
        {
            scatter.Put(batch.From.Span, batch.To.Span, batch.Interval);
        }

        scatter.Put(from, to, interval);
        var hasParallel = scatter.Close();
        return new(look.LeastTo, scatter.Offsets, scatter.From, scatter.Intervals, intervals, hasParallel);
    }

    public Range RowOf(int node)
    {
        var row = node - _first;
        return row < 0 || row >= Rows ? default : _offsets[row].._offsets[row + 1];
    }

    public Held HeldAt(int link) => _interval is null ? _intervals[0] : _intervals[_interval[link]];

    // Which intervals hold on a day; asked once for millions of links.
    public bool[] HeldOn(int day) => Array.ConvertAll(_intervals, held => held.Contains(day));

    public bool IsHeld(int link, bool[] heldOn) => heldOn[_interval is null ? 0 : _interval[link]];

    // Whether two are linked on a day.
    public bool IsLinked(int node, int other, int day)
    {
        var (start, length) = RowOf(node).GetOffsetAndLength(Count);
        var (at, end) = (start, start + length);
        while (at < end)
        {
            var middle = at + ((end - at) / 2);
            (at, end) = _others[middle] < other ? (middle + 1, end) : (at, middle);
        }

        for (; at < start + length && _others[at] == other; at++)
        {
            if (HeldAt(at).Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    // The same links by the other side. Taken row by row, they come in ascending order there as well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LinkRows Reversed()
    {
        var (least, most) = (_others.Least, _others.Most);
        var offsets = new int[most - least + 3];
        _others.CountInto(offsets.AsSpan(2));
        LinkScatter.Sum(offsets);
        var others = new NumberColumn(_first, _first + Rows - 1, Count);
        var interval = _interval is null ? null : new NumberColumn(0, _intervals.Length - 1, Count);
        unchecked
        {
            var places = offsets.AsSpan(1);
            for (var row = 0; row < Rows; row++)
            {
                for (var link = _offsets[row]; link < _offsets[row + 1]; link++)
                {
                    var at = places[_others[link] - least]++;
                    others[at] = _first + row;
                    interval?[at] = _interval![link];
                }
            }
        }

        return new(least, offsets, others, interval, _intervals, HasParallel);
    }
}
