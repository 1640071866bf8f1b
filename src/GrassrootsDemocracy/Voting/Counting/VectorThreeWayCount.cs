using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of two masks, one of approvals and one of rejections, many at a time.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
/// <typeparam name="TLane">The lane of one mask.</typeparam>
internal static class VectorThreeWayCount<TVector, TWidth, TLane>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
    where TLane : unmanaged
{
    /// <summary>Adds the ballots to the marks and to the sums.</summary>
    /// <param name="approve">The bytes of the masks of approvals.</param>
    /// <param name="reject">The bytes of the masks of rejections, as many.</param>
    /// <param name="maskBytes">The bytes of a mask.</param>
    /// <param name="limit">The most approvals a ballot may have.</param>
    /// <param name="approvals">The approvals of every option.</param>
    /// <param name="rejections">The rejections of every option.</param>
    /// <param name="sums">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<byte> approve,
        ReadOnlySpan<byte> reject,
        int maskBytes,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    )
    {
        var maskBits = maskBytes * 8;
        var rules = Lanes<TVector, TWidth, TLane>.Rules(approvals.Length, maskBits, limit);
        var step = TWidth.Bytes * rules.Parts;
        var left = approve.Length / step;
        var offset = 0;

        var approveStorage = default(VectorGroup<TVector>);
        var rejectStorage = default(VectorGroup<TVector>);
        var approved = VectorGroup<TVector>.Aligned(ref approveStorage);
        var rejected = VectorGroup<TVector>.Aligned(ref rejectStorage);
        var approvePlanes = default(BitPlanes<TVector, TWidth>);
        var rejectPlanes = default(BitPlanes<TVector, TWidth>);
        var lanes = default(LaneSums<TVector, TWidth>);
        var added = default(CountSums);

        while (offset < approve.Length)
        {
            var full = Math.Min(left, VectorGroup<TVector>.Length);
            ref var approveSource = ref Unsafe.Add(ref MemoryMarshal.GetReference(approve), offset);
            ref var rejectSource = ref Unsafe.Add(ref MemoryMarshal.GetReference(reject), offset);
            Fill(
                ref approveSource,
                ref rejectSource,
                full,
                rules,
                ref approved[0],
                ref rejected[0],
                ref lanes
            );
            left -= full;
            offset += full * step;

            if (full < VectorGroup<TVector>.Length)
            {
                FillRest(
                    approve[offset..],
                    reject[offset..],
                    rules,
                    approved[full..],
                    rejected[full..],
                    ref lanes
                );
                offset = approve.Length;
            }

            approvePlanes.Add(ref approved[0]);

            if (rejectPlanes.Add(ref rejected[0]) || offset == approve.Length)
            {
                approvePlanes.MoveTo(approvals, Lanes<TVector, TWidth, TLane>.Bits);
                rejectPlanes.MoveTo(rejections, Lanes<TVector, TWidth, TLane>.Bits);
                lanes.MoveTo(ref added);
            }
        }

        added.Blank -= PaddedBallots<TVector>.Added(approve.Length, step) / maskBytes;
        added.Marked = (approve.Length / maskBytes) - added.Blank - added.OverMarked - added.Contradictory;
        added.Seen = Lanes<TVector, TWidth, TLane>.Seen(lanes.Seen, maskBits);
        sums.Add(added);
    }

    // A method of its own, so that everything the loop needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Fill(
        ref byte approve,
        ref byte reject,
        int count,
        in LaneRules<TVector> rules,
        ref TVector approveSlot,
        ref TVector rejectSlot,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        var (parts, paper, limited, threshold) = (rules.Parts, rules.Paper, rules.Limited, rules.Threshold);
        var step = (nint)TWidth.Bytes * parts;
        var seen = lanes.Seen;
        var blank = default(TVector);
        var over = default(TVector);
        var clash = default(TVector);

        // At most one group.
        for (; count > 0; count = unchecked(count - 1))
        {
            var approved = Lanes<TVector, TWidth, TLane>.Pack(ref approve, parts, paper, ref seen);
            var rejected = Lanes<TVector, TWidth, TLane>.Pack(ref reject, parts, paper, ref seen);
            approve = ref Unsafe.Add(ref approve, step);
            reject = ref Unsafe.Add(ref reject, step);

            var either = TWidth.Or(approved, rejected);
            blank = Lanes<TVector, TWidth, TLane>.CountUp(blank, TWidth.WhereSame<TLane>(either, default));

            var clean = TWidth.WhereSame<TLane>(TWidth.And(approved, rejected), default);
            var refused = TWidth.Except(TWidth.Fill(ulong.MaxValue), clean);
            clash = Lanes<TVector, TWidth, TLane>.CountUp(clash, refused);

            if (limited)
            {
                var tooMany = TWidth.And(Lanes<TVector, TWidth, TLane>.WhereOver(approved, threshold), clean);
                over = Lanes<TVector, TWidth, TLane>.CountUp(over, tooMany);
                refused = TWidth.Or(refused, tooMany);
            }

            approveSlot = TWidth.Except(approved, refused);
            rejectSlot = TWidth.Except(rejected, refused);
            approveSlot = ref Unsafe.Add(ref approveSlot, 1);
            rejectSlot = ref Unsafe.Add(ref rejectSlot, 1);
        }

        lanes.Seen = seen;
        lanes.Blank.Add(blank);
        lanes.OverMarked.Add(over);
        lanes.Contradictory.Add(clash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillRest(
        ReadOnlySpan<byte> approve,
        ReadOnlySpan<byte> reject,
        in LaneRules<TVector> rules,
        Span<TVector> approveSlots,
        Span<TVector> rejectSlots,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        approveSlots.Clear();
        rejectSlots.Clear();

        if (approve.IsEmpty)
        {
            return;
        }

        var approved = default(PaddedBallots<TVector>);
        var rejected = default(PaddedBallots<TVector>);
        Fill(
            ref PaddedBallots<TVector>.Fill(ref approved, approve),
            ref PaddedBallots<TVector>.Fill(ref rejected, reject),
            1,
            rules,
            ref approveSlots[0],
            ref rejectSlots[0],
            ref lanes
        );
    }
}
