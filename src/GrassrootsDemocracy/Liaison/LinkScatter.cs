using System.Numerics;
using System.Runtime.CompilerServices;

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

    public int[]? Intervals { get; } = hasIntervals ? GC.AllocateUninitializedArray<int>(total) : null;

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
            var (low, high) = Extremes.Of(nodes);
            least = Math.Min(least, low);
            most = Math.Max(most, high);
        }
    }

    // Compiled at its best at once, since it runs once for millions. The links were counted, so that nothing can overflow,
    // and an index that a host made wrong meanwhile is still refused by the span.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(ReadOnlySpan<int> from)
    {
        unchecked
        {
            var counts = Offsets.AsSpan(1);
            var (first, last, isInOrder) = (least, _last, _isInOrder);
            foreach (var node in from)
            {
                isInOrder &= node >= last;
                last = node;
                counts[node - first]++;
            }

            (_last, _isInOrder) = (last, isInOrder);
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

        if (Intervals is null)
        {
            Put(from, to);
            return;
        }

        for (var i = 0; i < from.Length; i++)
        {
            PutOne(from[i], to[i], interval);
        }
    }

    public void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<int> interval)
    {
        if (Intervals is null)
        {
            Put(from, to, interval: 0);
        }
        else if (_isInOrder)
        {
            to.CopyTo(Targets.AsSpan(_last));
            interval.CopyTo(Intervals.AsSpan(_last));
            _last += to.Length;
        }
        else
        {
            for (var i = 0; i < from.Length; i++)
            {
                PutOne(from[i], to[i], interval[i]);
            }
        }
    }

    // Sorts every row and says whether some pair is there more than once.
    public bool Sort(Held[] intervals)
    {
        var hasParallel = false;
        for (var row = 0; row + 1 < Offsets.Length; row++)
        {
            var (start, end) = (Offsets[row], Offsets[row + 1]);
            if (Ascends(Targets.AsSpan(start..end)))
            {
                continue;
            }

            var (isSorted, hasEqual) = Look(start, end);
            if (!isSorted || (hasEqual && Intervals is not null))
            {
                hasEqual = Sort(start, end, intervals);
            }

            hasParallel |= hasEqual;
        }

        return hasParallel;
    }

    // Whether each number is greater than the one before.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Ascends(ReadOnlySpan<int> row)
    {
        unchecked
        {
            var i = 1;
            for (; i <= row.Length - Vector<int>.Count; i += Vector<int>.Count)
            {
                if (!Vector.LessThanAll(new Vector<int>(row[(i - 1)..]), new Vector<int>(row[i..])))
                {
                    return false;
                }
            }

            for (; i < row.Length; i++)
            {
                if (row[i - 1] >= row[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        unchecked
        {
            var next = _next.AsSpan();
            var targets = Targets.AsSpan();
            var first = least;
            to = to[..from.Length];
            for (var i = 0; i < from.Length; i++)
            {
                ref var place = ref next[from[i] - first];
                targets[place++] = to[i];
            }
        }
    }

    private void PutOne(int from, int to, int interval)
    {
        var at = _next[from - least]++;
        Targets[at] = to;
        Intervals![at] = interval;
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
