namespace GrassrootsDemocracy.Liaison;

// Puts links into compressed rows: counted, given their places, put there, and each short row sorted. Linear but for the
// rows, of which those already in order cost no more than a look.
internal sealed class LinkScatter(int least, int most, int total, bool hasIntervals)
{
    private int[] _next = [];
    private int _last = int.MinValue;
    private bool _isInOrder = true;

    public int[] Offsets { get; } = new int[most - least + 2];

    public int[] Targets { get; } = GC.AllocateUninitializedArray<int>(total);

    public int[]? Intervals { get; } = hasIntervals ? new int[total] : null;

    public static (int Least, int Most) Range(List<LinkBatch> batches, ReadOnlySpan<int> from)
    {
        var (least, most) = (int.MaxValue, 0);
        foreach (var batch in batches)
        {
            Widen(batch.From.Span);
        }

        Widen(from);
        return (least, most);

        void Widen(ReadOnlySpan<int> nodes)
        {
            foreach (var node in nodes)
            {
                least = Math.Min(least, node);
                most = Math.Max(most, node);
            }
        }
    }

    public void Count(ReadOnlySpan<int> from)
    {
        var counts = Offsets.AsSpan(1);
        foreach (var node in from)
        {
            _isInOrder &= node >= _last;
            _last = node;
            counts[node - least]++;
        }
    }

    public void Open()
    {
        for (var row = 1; row < Offsets.Length; row++)
        {
            Offsets[row] += Offsets[row - 1];
        }

        _last = 0;
        _next = _isInOrder ? [] : [.. Offsets];
    }

    public void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int interval)
    {
        if (_isInOrder)
        {
            to.CopyTo(Targets.AsSpan(_last));
            Intervals?.AsSpan(_last, to.Length).Fill(interval);
            _last += to.Length;
            return;
        }

        for (var i = 0; i < from.Length; i++)
        {
            var at = _next[from[i] - least]++;
            Targets[at] = to[i];
            if (Intervals is not null)
            {
                Intervals[at] = interval;
            }
        }
    }

    public void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<int> interval)
    {
        for (var i = 0; i < from.Length; i++)
        {
            Put(from.Slice(i, 1), to.Slice(i, 1), interval[i]);
        }
    }

    // Sorts every row and says whether some pair is there more than once.
    public bool Sort(Held[] intervals)
    {
        var hasParallel = false;
        for (var row = 0; row + 1 < Offsets.Length; row++)
        {
            var (start, end) = (Offsets[row], Offsets[row + 1]);
            var (isSorted, hasEqual) = Look(start, end);
            if (!isSorted || (hasEqual && Intervals is not null))
            {
                hasEqual = Sort(start, end, intervals);
            }

            hasParallel |= hasEqual;
        }

        return hasParallel;
    }

    private (bool IsSorted, bool HasEqual) Look(int start, int end)
    {
        var (isSorted, hasEqual) = (true, false);
        for (var i = start + 1; i < end; i++)
        {
            isSorted &= Targets[i] >= Targets[i - 1];
            hasEqual |= Targets[i] == Targets[i - 1];
        }

        return (isSorted, hasEqual);
    }

    private bool Sort(int start, int end, Held[] intervals)
    {
        if (Intervals is null)
        {
            Targets.AsSpan(start..end).Sort();
        }
        else
        {
            SortWithIntervals(start, end, intervals);
        }

        return Look(start, end).HasEqual;
    }

    // Links of one pair stand in the order of their days, whatever order the host had them in.
    private void SortWithIntervals(int start, int end, Held[] intervals)
    {
        var row = new (int Target, Held Held, int Interval)[end - start];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (Targets[start + i], intervals[Intervals![start + i]], Intervals[start + i]);
        }

        Array.Sort(
            row,
            (one, other) =>
                (one.Target, one.Held.Since, one.Held.Until).CompareTo(
                    (other.Target, other.Held.Since, other.Held.Until)
                )
        );
        for (var i = 0; i < row.Length; i++)
        {
            Targets[start + i] = row[i].Target;
            Intervals![start + i] = row[i].Interval;
        }
    }
}
