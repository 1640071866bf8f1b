using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of one mask of several words, four side by side.</summary>
/// <remarks>A word of four ballots is a vector, and sixteen such vectors a column, in which what does not count is cleared.</remarks>
internal static class WideCount
{
    /// <summary>The most words of a ballot for which the stack is used.</summary>
    public const int MostWords = 16;

    private const int Together = 4;

    /// <summary>Adds the ballots to the marks and to the sums.</summary>
    /// <inheritdoc cref="WordCount.Add"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<ulong> ballots,
        int words,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var step = Together * words;
        var room = Vectors.Aligned(
            stackalloc byte[((words * (BitPlanes.Group + BitPlanes.Size)) + 1) * Vectors.Bytes]
        );
        var columns = room[..(words * BitPlanes.Group)];
        var planes = MemoryMarshal.Cast<Vector256<byte>, BitPlanes>(room[columns.Length..]);
        var lanes = default(Lanes);
        for (var groups = 1; ballots.Length >= step; groups++)
        {
            var full = Math.Min(ballots.Length / step, BitPlanes.Group);
            if (full < BitPlanes.Group)
            {
                columns.Clear();
            }

            lanes.Fill(ballots, full, words, limit, columns);
            ballots = ballots[(full * step)..];
            for (var word = 0; word < words; word++)
            {
                planes[word].Add(ref columns[word * BitPlanes.Group]);
            }

            if (groups % BitPlanes.MostGroups == 0 || ballots.Length < step)
            {
                for (var word = 0; word < words; word++)
                {
                    planes[word].MoveTo(marks[(word * 64)..], 64);
                }
            }

            sums.Marked += full * Together;
        }

        lanes.MoveTo(ref sums);
        WordCount.Add(ballots, [], words, [], limit, marks, ref sums);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Lanes
    {
        private Vector256<byte> _seen;
        private Vector256<long> _blank;
        private Vector256<long> _over;

        // Offsets stay within the ballots and the columns. A byte gains at most 8 a word, 128 in all.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Fill(
            ReadOnlySpan<ulong> ballots,
            int count,
            int words,
            int limit,
            Span<Vector256<byte>> columns
        )
        {
            unchecked
            {
                ref var source = ref MemoryMarshal.GetReference(ballots);
                ref var slot = ref MemoryMarshal.GetReference(columns);
                var (apart, end) = ((nint)words, words * BitPlanes.Group);
                var most = Vector256.Create((long)limit);
                var (seen, blank, over) = (_seen, _blank, _over);
                for (; count > 0; count--)
                {
                    Vector256<byte> bits = default,
                        read = default;
                    for (var at = 0; at < end; at += BitPlanes.Group)
                    {
                        read = Vector256
                            .Create(
                                source,
                                Unsafe.Add(ref source, apart),
                                Unsafe.Add(ref source, 2 * apart),
                                Unsafe.Add(ref source, 3 * apart)
                            )
                            .AsByte();
                        Unsafe.Add(ref slot, at) = read;
                        bits += Vectors.BitsOfBytes(read);
                        source = ref Unsafe.Add(ref source, 1);
                    }

                    source = ref Unsafe.Add(ref source, 3 * apart);
                    seen |= read;
                    var marked = Vectors.SumOfBytes(bits).AsInt64();
                    var refused = Vector256.GreaterThan(marked, most);
                    over -= refused;
                    blank -= Vector256.Equals(marked, default);
                    if (refused != default)
                    {
                        for (var at = 0; at < end; at += BitPlanes.Group)
                        {
                            ref var kept = ref Unsafe.Add(ref slot, at);
                            kept = Vector256.AndNot(kept, refused.AsByte());
                        }
                    }

                    slot = ref Unsafe.Add(ref slot, 1);
                }

                (_seen, _blank, _over) = (seen, blank, over);
            }
        }

        public readonly void MoveTo(ref CountSums sums)
        {
            var (blank, over) = (Vector256.Sum(_blank), Vector256.Sum(_over));
            sums.Marked -= blank + over;
            sums.Blank += blank;
            sums.OverMarked += over;
            sums.Seen |= Vectors.AnyOf<ulong>(_seen);
        }
    }
}
