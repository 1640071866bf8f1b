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
    /// <param name="maskBytes">The bytes of a mask.</param>
    /// <param name="limit">The most marks a ballot may have.</param>
    /// <param name="marks">The marks of every option.</param>
    /// <param name="sums">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<byte> ballots,
        int maskBytes,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var maskBits = maskBytes * 8;
        var rules = Lanes<TVector, TWidth, TLane>.Rules(marks.Length, maskBits, limit);
        var step = TWidth.Bytes * rules.Parts;
        var left = ballots.Length / step;
        var offset = 0;

        var storage = default(VectorGroup<TVector>);
        var group = VectorGroup<TVector>.Aligned(ref storage);
        var planes = default(BitPlanes<TVector, TWidth>);
        var lanes = default(LaneSums<TVector, TWidth>);
        var added = default(CountSums);

        if (rules.Parts == 1)
        {
            offset = VectorStream<TVector, TWidth, TLane>.Add(
                ballots,
                rules,
                marks,
                ref planes,
                ref lanes,
                ref added
            );
            left -= offset / step;
        }

        while (offset < ballots.Length)
        {
            var full = Math.Min(left, VectorGroup<TVector>.Length);
            Fill(
                ref Unsafe.Add(ref MemoryMarshal.GetReference(ballots), offset),
                full,
                rules,
                ref group[0],
                ref lanes
            );
            left -= full;
            offset += full * step;

            if (full < VectorGroup<TVector>.Length)
            {
                FillRest(ballots[offset..], rules, group[full..], ref lanes);
                offset = ballots.Length;
            }

            if (planes.Add(ref group[0]) || offset == ballots.Length)
            {
                planes.MoveTo(marks, Lanes<TVector, TWidth, TLane>.Bits);
                lanes.MoveTo(ref added);
            }
        }

        added.Blank -= PaddedBallots<TVector>.Added(ballots.Length, step) / maskBytes;
        added.Marked = (ballots.Length / maskBytes) - added.Blank - added.OverMarked;
        added.Seen = Lanes<TVector, TWidth, TLane>.Seen(lanes.Seen, maskBits);
        sums.Add(added);
    }

    // A method of its own, so that everything the loop needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Fill(
        ref byte source,
        int count,
        in LaneRules<TVector> rules,
        ref TVector slot,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        // The constants make a loop of each that does no more than it must.
        switch (rules.Parts, rules.Limited)
        {
            case (1, true):
                Fill(ref source, count, 1, limited: true, rules, ref slot, ref lanes);
                break;
            case (1, false):
                Fill(ref source, count, 1, limited: false, rules, ref slot, ref lanes);
                break;
            default:
                Fill(ref source, count, rules.Parts, rules.Limited, rules, ref slot, ref lanes);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(
        ref byte source,
        int count,
        int parts,
        bool limited,
        in LaneRules<TVector> rules,
        ref TVector slot,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        var step = (nint)TWidth.Bytes * parts;
        var (paper, threshold) = (rules.Paper, rules.Threshold);
        var seen = lanes.Seen;
        var blank = default(TVector);
        var over = default(TVector);
        ref var end = ref Unsafe.Add(ref slot, count);

        while (Unsafe.IsAddressLessThan(ref slot, ref end))
        {
            var ballots = Lanes<TVector, TWidth, TLane>.Pack(ref source, parts, paper, ref seen);
            source = ref Unsafe.Add(ref source, step);
            blank = Lanes<TVector, TWidth, TLane>.CountUp(blank, TWidth.WhereSame<TLane>(ballots, default));

            if (limited)
            {
                var refused = Lanes<TVector, TWidth, TLane>.WhereOver(ballots, threshold);
                over = Lanes<TVector, TWidth, TLane>.CountUp(over, refused);
                ballots = TWidth.Except(ballots, refused);
            }

            slot = ballots;
            slot = ref Unsafe.Add(ref slot, 1);
        }

        lanes.Seen = seen;
        lanes.Blank.Add(blank);
        lanes.OverMarked.Add(over);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillRest(
        ReadOnlySpan<byte> rest,
        in LaneRules<TVector> rules,
        Span<TVector> slots,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        slots.Clear();

        if (rest.IsEmpty)
        {
            return;
        }

        var padded = default(PaddedBallots<TVector>);
        Fill(ref PaddedBallots<TVector>.Fill(ref padded, rest), 1, rules, ref slots[0], ref lanes);
    }
}
