using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of one mask, many at a time.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
/// <typeparam name="TLane">The lane of one ballot.</typeparam>
internal static class VectorCount<TVector, TWidth, TLane>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
    where TLane : unmanaged
{
    /// <summary>Adds the ballots to the marks and to the sums.</summary>
    /// <param name="ballots">The bytes of the masks.</param>
    /// <param name="maskBits">The bits of a mask.</param>
    /// <param name="limit">The most marks a ballot may have.</param>
    /// <param name="marks">The marks of every option.</param>
    /// <param name="sums">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<byte> ballots,
        int maskBits,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        // Offsets stay within the span and numbers of ballots below its length; the tallies state their own bounds.
        unchecked
        {
            var parts = maskBits / Lanes<TVector, TWidth, TLane>.Bits;
            var step = TWidth.Bytes * parts;
            var left = ballots.Length / step;
            var rest = ballots[(left * step)..];
            ref var source = ref MemoryMarshal.GetReference(ballots);

            var limited = limit < marks.Length;
            var threshold = Lanes<TVector, TWidth, TLane>.Threshold(limited ? limit : 0);
            var paper = Lanes<TVector, TWidth, TLane>.Paper(marks.Length, maskBits);
            var seen = default(TVector);
            var group = default(VectorGroup<TVector>);
            ref var slot = ref Unsafe.As<VectorGroup<TVector>, TVector>(ref group);
            var planes = default(BitPlanes<TVector, TWidth>);
            var blanks = default(LaneTally<TVector, TWidth>);
            var overs = default(LaneTally<TVector, TWidth>);
            var groups = 0;
            long blank = 0;
            long over = 0;

            while (left > 0 || !rest.IsEmpty)
            {
                var full = Math.Min(left, VectorGroup<TVector>.Length);
                var groupBlanks = default(TVector);
                var groupOvers = default(TVector);

                for (var index = 0; index < full; index++)
                {
                    var packed = Lanes<TVector, TWidth, TLane>.Pack(ref source, parts, paper, ref seen);
                    source = ref Unsafe.Add(ref source, step);
                    Unsafe.Add(ref slot, index) = Keep(packed, limited, threshold, ref groupBlanks, ref groupOvers);
                }

                left -= full;

                if (full < VectorGroup<TVector>.Length)
                {
                    ((Span<TVector>)group)[full..].Clear();

                    if (!rest.IsEmpty)
                    {
                        var packed = Lanes<TVector, TWidth, TLane>.PackRest(rest, parts, paper, out var seenLast);
                        seen = TWidth.Or(seen, seenLast);
                        Unsafe.Add(ref slot, full) = Keep(packed, limited, threshold, ref groupBlanks, ref groupOvers);
                        blank -= (step - rest.Length) / (maskBits / 8);
                        rest = default;
                    }
                }

                planes.Add(ref slot);
                blanks.Add(groupBlanks);
                overs.Add(groupOvers);

                if (++groups == BitPlanes<TVector, TWidth>.Capacity)
                {
                    planes.MoveTo(marks, Lanes<TVector, TWidth, TLane>.Bits);
                    blank += blanks.Take();
                    over += overs.Take();
                    groups = 0;
                }
            }

            planes.MoveTo(marks, Lanes<TVector, TWidth, TLane>.Bits);
            blank += blanks.Take();
            over += overs.Take();

            sums.Blank += blank;
            sums.OverMarked += over;
            sums.Marked += (ballots.Length / (maskBits / 8)) - blank - over;
            sums.Seen |= Lanes<TVector, TWidth, TLane>.Seen(seen, maskBits);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Keep(
        TVector ballots,
        bool limited,
        TVector threshold,
        ref TVector blanks,
        ref TVector overs
    )
    {
        // All bits set are minus one.
        blanks = TWidth.Subtract<TLane>(blanks, TWidth.WhereSame<TLane>(ballots, default));

        if (!limited)
        {
            return ballots;
        }

        var over = Lanes<TVector, TWidth, TLane>.WhereOver(ballots, threshold);
        overs = TWidth.Subtract<TLane>(overs, over);

        return TWidth.Except(ballots, over);
    }
}
