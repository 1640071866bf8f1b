using System.Numerics;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Liaison;

// Puts links into compressed rows in linear time. Links that come row by row are only copied. Others are counted, given
// their places and put there; when they come in no order at all, first into buckets of rows, each small enough for the
// cache, and then bucket by bucket.
internal sealed class LinkScatter
{
    private const int RowsOfBucket = 1 << BucketShift;
    private const int BucketShift = 12;
    private readonly LinkLook _look;
    private readonly int _shift;
    private readonly int _rows;

    // The place of the next link of each bucket, at one more than its number; a bucket is a row unless there is no order.
    private readonly int[] _places;
    private readonly ushort[] _rowOf = [];
    private int _last;

    public LinkScatter(LinkLook look, int total, int intervals)
    {
        _look = look;
        _rows = look.MostTo - look.LeastTo + 1;
        Offsets = new int[_rows + 2];
        From = new(look.LeastFrom, look.MostFrom, total);
        Intervals = intervals > 1 ? new(0, intervals - 1, total) : null;
        _places = Offsets;
        if (!look.IsByTo && look.Jumps > total / 8 && _rows > 4 * RowsOfBucket)
        {
            _shift = BucketShift;
            _places = new int[((_rows - 1) >> BucketShift) + 3];
            _rowOf = GC.AllocateUninitializedArray<ushort>(total);
        }
    }

    // Where each row begins; one entry more than a row after the last needs.
    public int[] Offsets { get; }

    public NumberColumn From { get; }

    public NumberColumn? Intervals { get; }

    // From how many there are at two more than each number to where each begins at one more, which is where it ends once
    // all are put there.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(Span<int> counts)
    {
        var sum = 0;
        foreach (ref var count in counts)
        {
            sum = unchecked(sum + count);
            count = sum;
        }
    }

    public void Count(ReadOnlySpan<int> to)
    {
        if (!_look.IsByTo)
        {
            Count(to, _places.AsSpan(2), _look.LeastTo, _shift);
        }
    }

    public void Open()
    {
        if (!_look.IsByTo)
        {
            Sum(_places);
        }
    }

    public void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int interval)
    {
        if (_look.IsByTo)
        {
            Intervals?.Fill(_last, to.Length, interval);
            Append(from, to);
        }
        else
        {
            Scatter(from, to, [], interval);
        }
    }

    public void Put(ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<int> interval)
    {
        if (_look.IsByTo)
        {
            Intervals?.Copy(interval, _last);
            Append(from, to);
        }
        else
        {
            Scatter(from, to, interval, 0);
        }
    }

    // Brings every row into order and says whether some pair is there more than once.
    public bool Close()
    {
        var order = new RowOrder(Offsets, From, Intervals);
        if (!_look.IsByTo)
        {
            for (var bucket = 0; _shift > 0 && bucket << _shift < _rows; bucket++)
            {
                Settle(bucket);
            }

            return !_look.IsByFrom && order.Restore(0, _rows);
        }

        // A row without links ends where the one before it does.
        for (var row = Offsets.AsSpan(1, _rows).IndexOf(0) + 1; row > 0 && row < Offsets.Length; row++)
        {
            Offsets[row] = Math.Max(Offsets[row], Offsets[row - 1]);
        }

        return _look.FirstDoubt <= _look.LastDoubt
            && order.Restore(_look.FirstDoubt - _look.LeastTo, _look.LastDoubt - _look.LeastTo + 1);
    }

    private void Append(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        From.Copy(from, _last);
        End(to, Offsets.AsSpan(1), _look.LeastTo, _last);
        _last += to.Length;
    }

    private void Scatter(
        ReadOnlySpan<int> from,
        ReadOnlySpan<int> to,
        ReadOnlySpan<int> intervals,
        int interval
    )
    {
        if (From.IsNarrow)
        {
            Scatter(from, to, intervals, interval, From.Narrow);
        }
        else
        {
            Scatter(from, to, intervals, interval, From.Wide);
        }
    }

    private void Settle(int bucket)
    {
        if (From.IsNarrow)
        {
            Settle(bucket, From.Narrow);
        }
        else
        {
            Settle(bucket, From.Wide);
        }
    }

    // All of these are compiled at their best at once, since they run once for millions. The links were counted, so that
    // nothing can overflow, and an index that a host made wrong meanwhile is still refused by the span.
    // People numbered by place are often neighbours in the lists of a host too, and are counted some at a time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<int> to, Span<int> counts, int least, int shift)
    {
        unchecked
        {
            var width = Vector<int>.Count;
            for (; shift == 0 && to.Length >= width; to = to[width..])
            {
                var first = to[0] - least;
                if (new Vector<int>(to) - new Vector<int>(to[0]) == Vector<int>.Indices)
                {
                    (new Vector<int>(counts[first..]) + Vector<int>.One).CopyTo(counts[first..]);
                    continue;
                }

                foreach (var node in to[..width])
                {
                    counts[node - least]++;
                }
            }

            foreach (var node in to)
            {
                counts[(node - least) >> shift]++;
            }
        }
    }

    // The last link of a row says where it ends.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void End(ReadOnlySpan<int> to, Span<int> ends, int least, int place)
    {
        unchecked
        {
            foreach (var node in to)
            {
                ends[node - least] = ++place;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter<TNumber>(
        ReadOnlySpan<int> from,
        ReadOnlySpan<int> to,
        ReadOnlySpan<int> intervals,
        int interval,
        Span<TNumber> into
    )
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        unchecked
        {
            var places = _places.AsSpan(1);
            var rowOf = _rowOf.AsSpan();
            var (first, least, shift) = (_look.LeastTo, From.Base, _shift);
            to = to[..from.Length];
            if (shift == 0 && Intervals is null)
            {
                for (var i = 0; i < from.Length; i++)
                {
                    into[places[to[i] - first]++] = TNumber.CreateTruncating(from[i] - least);
                }

                return;
            }

            for (var i = 0; i < from.Length; i++)
            {
                var row = to[i] - first;
                var at = places[row >> shift]++;
                into[at] = TNumber.CreateTruncating(from[i] - least);
                if (shift > 0)
                {
                    rowOf[at] = (ushort)(row & (RowsOfBucket - 1));
                }

                Intervals?[at] = intervals.IsEmpty ? interval : intervals[i];
            }
        }
    }

    // From the order within a bucket to rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle<TNumber>(int bucket, Span<TNumber> from)
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        unchecked
        {
            var (start, end) = (_places[bucket], _places[bucket + 1]);
            var rowOf = _rowOf.AsSpan(start..end);
            var first = bucket << BucketShift;
            var places = new int[Math.Min(RowsOfBucket, _rows - first) + 2];
            Count16(rowOf, places.AsSpan(2));
            Sum(places);
            for (var row = 0; row < places.Length - 2; row++)
            {
                Offsets[first + row + 1] = start + places[row + 2];
            }

            var next = places.AsSpan(1);
            from = from[start..end];
            TNumber[] old = [.. from];
            var oldIntervals = Intervals is null ? null : IntervalsOf(start, end);
            for (var i = 0; i < old.Length; i++)
            {
                var at = next[rowOf[i]]++;
                from[at] = old[i];
                Intervals?[start + at] = oldIntervals![i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count16(ReadOnlySpan<ushort> rowOf, Span<int> counts)
    {
        foreach (var row in rowOf)
        {
            counts[row] = unchecked(counts[row] + 1);
        }
    }

    private int[] IntervalsOf(int start, int end)
    {
        var intervals = new int[end - start];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = Intervals![start + i];
        }

        return intervals;
    }
}
