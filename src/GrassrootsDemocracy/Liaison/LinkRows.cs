namespace GrassrootsDemocracy.Liaison;

// The links of one kind in compressed rows: for each who is responsible, in ascending order, those for whom. A number takes
// four bytes; the interval takes none when all links have the same, and no link is an object.
internal sealed class LinkRows
{
    private readonly int _first;
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly int[]? _interval;
    private readonly Held[] _intervals;
    private LinkRows? _reverse;

    private LinkRows(
        int first,
        int[] offsets,
        int[] targets,
        int[]? interval,
        Held[] intervals,
        bool hasParallel
    )
    {
        _first = first;
        _offsets = offsets;
        _targets = targets;
        _interval = interval;
        _intervals = intervals;
        HasParallel = hasParallel;
    }

    // Whether some pair is linked more than once, at the same or at different times.
    public bool HasParallel { get; }

    public int Count => _targets.Length;

    public int First => _first;

    public int Rows => _offsets.Length - 1;

    public ReadOnlySpan<int> Offsets => _offsets;

    public ReadOnlySpan<int> Targets => _targets;

    public Held[] Intervals => _intervals;

    public bool HasOneInterval => _interval is null;

    // The same links by those for whom somebody is responsible; made when first asked for, since many never ask.
    public LinkRows Reverse => _reverse ??= Reversed();

    public static LinkRows Of(
        List<LinkBatch> batches,
        ReadOnlySpan<int> from,
        ReadOnlySpan<int> to,
        ReadOnlySpan<int> interval,
        Held[] intervals
    )
    {
        var total = batches.Sum(batch => (long)batch.From.Length) + from.Length;
        if (total == 0)
        {
            return new(0, [0], [], interval: null, intervals, hasParallel: false);
        }

        var (least, most) = LinkScatter.Range(batches, from);
        var scatter = new LinkScatter(least, most, checked((int)total), intervals.Length > 1);
        foreach (var batch in batches)
        {
            scatter.Count(batch.From.Span);
        }

        scatter.Count(from);
        scatter.Open();
        foreach (var batch in batches)
        {
            scatter.Put(batch.From.Span, batch.To.Span, batch.Interval);
        }

        scatter.Put(from, to, interval);
        var hasParallel = scatter.Sort(intervals);
        return new(least, scatter.Offsets, scatter.Targets, scatter.Intervals, intervals, hasParallel);
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

    // Whether one was responsible for the other on a day.
    public bool IsLinked(int from, int to, int day)
    {
        var (start, length) = RowOf(from).GetOffsetAndLength(_targets.Length);
        var found = _targets.AsSpan(start, length).BinarySearch(to);
        if (found < 0)
        {
            return false;
        }

        var at = start + found;
        while (at > start && _targets[at - 1] == to)
        {
            at--;
        }

        for (; at < start + length && _targets[at] == to; at++)
        {
            if (HeldAt(at).Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private LinkRows Reversed()
    {
        var sources = new int[_targets.Length];
        for (var row = 0; row < Rows; row++)
        {
            sources.AsSpan(_offsets[row].._offsets[row + 1]).Fill(_first + row);
        }

        return _interval is null
            ? Of([new(_targets, sources, Interval: 0)], [], [], [], _intervals)
            : Of([], _targets, sources, _interval, _intervals);
    }
}
