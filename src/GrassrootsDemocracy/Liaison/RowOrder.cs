using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Brings the links of each row into ascending order, those of one pair in the order of their intervals, whatever order the
// host had them in. Rows in order cost no more than a look.
internal sealed class RowOrder(int[] offsets, NumberColumn others, NumberColumn? intervals)
{
    // Up to here it is faster to count for each how many come before it, which needs no guess.
    private const int Few = 32;
    private const long Gap = -1;
    private long[] _keys = new long[Few];
    private long[] _sorted = new long[Few];

    // Says whether some pair is there more than once.
    public bool Restore(int firstRow, int endRow) =>
        others.IsNarrow ? Restore(firstRow, endRow, others.Narrow) : Restore(firstRow, endRow, others.Wide);

    // These are compiled at their best at once, since they run once for millions.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Restore<TNumber>(int firstRow, int endRow, Span<TNumber> stored)
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        unchecked
        {
            var hasParallel = false;
            for (var row = firstRow; row < endRow; row++)
            {
                var (start, end) = (offsets[row], offsets[row + 1]);
                var at = start + 1;
                while (at < end && stored[at - 1] < stored[at])
                {
                    at++;
                }

                hasParallel |= at < end && Sort(start, stored[start..end]);
            }

            return hasParallel;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Sort<TNumber>(int start, Span<TNumber> row)
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        unchecked
        {
            if (row.Length > _keys.Length)
            {
                (_keys, _sorted) = (new long[2 * row.Length], new long[2 * row.Length]);
            }

            var keys = _keys.AsSpan(0, row.Length);
            for (var i = 0; i < keys.Length; i++)
            {
                var interval = intervals is null ? 0 : intervals[start + i];
                keys[i] = (long.CreateTruncating(row[i]) << 32) | (uint)interval;
            }

            var sorted = _sorted.AsSpan(0, row.Length);
            Sort(keys, _keys, sorted);
            var (hasParallel, before) = (false, -1L);
            for (var i = 0; i < row.Length; i++)
            {
                var other = sorted[i] >> 32;
                hasParallel |= other == before;
                before = other;
                row[i] = TNumber.CreateTruncating(other);
                intervals?[start + i] = (int)sorted[i];
            }

            return hasParallel;
        }
    }

    // The keys that come before one say its place. Equal keys say the same and leave a gap after it, which they fill.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(Span<long> keys, Span<long> padded, Span<long> sorted)
    {
        if (keys.Length > Few)
        {
            keys.Sort();
            keys.CopyTo(sorted);
            return;
        }
        unchecked
        {
            var width = Vector<long>.Count;
            var blocks = MemoryMarshal.Cast<long, Vector<long>>(padded)[
                ..((keys.Length + width - 1) / width)
            ];
            padded.Slice(keys.Length, (blocks.Length * width) - keys.Length).Fill(long.MaxValue);
            sorted.Fill(Gap);
            foreach (var key in keys)
            {
                var (sought, before) = (new Vector<long>(key), Vector<long>.Zero);
                foreach (var block in blocks)
                {
                    before -= Vector.LessThan(block, sought);
                }

                sorted[(int)Vector.Sum(before)] = key;
            }

            for (var i = 1; i < sorted.Length; i++)
            {
                sorted[i] = sorted[i] == Gap ? sorted[i - 1] : sorted[i];
            }
        }
    }
}
