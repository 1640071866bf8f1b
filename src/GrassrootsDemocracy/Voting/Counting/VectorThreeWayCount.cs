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
    /// <param name="maskBits">The bits of a mask.</param>
    /// <param name="limit">The most approvals a ballot may have.</param>
    /// <param name="approvals">The approvals of every option.</param>
    /// <param name="rejections">The rejections of every option.</param>
    /// <param name="sums">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<byte> approve,
        ReadOnlySpan<byte> reject,
        int maskBits,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    )
    {
        // Offsets stay within the spans and numbers of ballots below their length; the tallies state their own bounds.
        unchecked
        {
            var parts = maskBits / Lanes<TVector, TWidth, TLane>.Bits;
            var step = TWidth.Bytes * parts;
            var left = approve.Length / step;
            var restOfApprove = approve[(left * step)..];
            var restOfReject = reject[(left * step)..];
            ref var approveSource = ref MemoryMarshal.GetReference(approve);
            ref var rejectSource = ref MemoryMarshal.GetReference(reject);

            var limited = limit < approvals.Length;
            var threshold = Lanes<TVector, TWidth, TLane>.Threshold(limited ? limit : 0);
            var paper = Lanes<TVector, TWidth, TLane>.Paper(approvals.Length, maskBits);
            var seen = default(TVector);
            var approveGroup = default(VectorGroup<TVector>);
            var rejectGroup = default(VectorGroup<TVector>);
            ref var approveSlot = ref Unsafe.As<VectorGroup<TVector>, TVector>(ref approveGroup);
            ref var rejectSlot = ref Unsafe.As<VectorGroup<TVector>, TVector>(ref rejectGroup);
            var approvePlanes = default(BitPlanes<TVector, TWidth>);
            var rejectPlanes = default(BitPlanes<TVector, TWidth>);
            var blanks = default(LaneTally<TVector, TWidth>);
            var overs = default(LaneTally<TVector, TWidth>);
            var clashes = default(LaneTally<TVector, TWidth>);
            var groups = 0;
            long blank = 0;
            long over = 0;
            long clash = 0;

            while (left > 0 || !restOfApprove.IsEmpty)
            {
                var full = Math.Min(left, VectorGroup<TVector>.Length);
                var groupBlanks = default(TVector);
                var groupOvers = default(TVector);
                var groupClashes = default(TVector);

                for (var index = 0; index < full; index++)
                {
                    var approved = Lanes<TVector, TWidth, TLane>.Pack(ref approveSource, parts, paper, ref seen);
                    var rejected = Lanes<TVector, TWidth, TLane>.Pack(ref rejectSource, parts, paper, ref seen);
                    approveSource = ref Unsafe.Add(ref approveSource, step);
                    rejectSource = ref Unsafe.Add(ref rejectSource, step);

                    var refused = Refuse(approved, rejected, limited, threshold, ref groupBlanks, ref groupOvers, ref groupClashes);
                    Unsafe.Add(ref approveSlot, index) = TWidth.Except(approved, refused);
                    Unsafe.Add(ref rejectSlot, index) = TWidth.Except(rejected, refused);
                }

                left -= full;

                if (full < VectorGroup<TVector>.Length)
                {
                    ((Span<TVector>)approveGroup)[full..].Clear();
                    ((Span<TVector>)rejectGroup)[full..].Clear();

                    if (!restOfApprove.IsEmpty)
                    {
                        var approved = Lanes<TVector, TWidth, TLane>.PackRest(restOfApprove, parts, paper, out var seenApproved);
                        var rejected = Lanes<TVector, TWidth, TLane>.PackRest(restOfReject, parts, paper, out var seenRejected);
                        seen = TWidth.Or(seen, TWidth.Or(seenApproved, seenRejected));

                        var refused = Refuse(approved, rejected, limited, threshold, ref groupBlanks, ref groupOvers, ref groupClashes);
                        Unsafe.Add(ref approveSlot, full) = TWidth.Except(approved, refused);
                        Unsafe.Add(ref rejectSlot, full) = TWidth.Except(rejected, refused);
                        blank -= (step - restOfApprove.Length) / (maskBits / 8);
                        restOfApprove = default;
                    }
                }

                approvePlanes.Add(ref approveSlot);
                rejectPlanes.Add(ref rejectSlot);
                blanks.Add(groupBlanks);
                overs.Add(groupOvers);
                clashes.Add(groupClashes);

                if (++groups == BitPlanes<TVector, TWidth>.Capacity)
                {
                    approvePlanes.MoveTo(approvals, Lanes<TVector, TWidth, TLane>.Bits);
                    rejectPlanes.MoveTo(rejections, Lanes<TVector, TWidth, TLane>.Bits);
                    blank += blanks.Take();
                    over += overs.Take();
                    clash += clashes.Take();
                    groups = 0;
                }
            }

            approvePlanes.MoveTo(approvals, Lanes<TVector, TWidth, TLane>.Bits);
            rejectPlanes.MoveTo(rejections, Lanes<TVector, TWidth, TLane>.Bits);
            blank += blanks.Take();
            over += overs.Take();
            clash += clashes.Take();

            sums.Blank += blank;
            sums.OverMarked += over;
            sums.Contradictory += clash;
            sums.Marked += (approve.Length / (maskBits / 8)) - blank - over - clash;
            sums.Seen |= Lanes<TVector, TWidth, TLane>.Seen(seen, maskBits);
        }
    }

    /// <summary>All bits set in the lanes whose marks count for nobody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Refuse(
        TVector approved,
        TVector rejected,
        bool limited,
        TVector threshold,
        ref TVector blanks,
        ref TVector overs,
        ref TVector clashes
    )
    {
        // All bits set are minus one.
        blanks = TWidth.Subtract<TLane>(blanks, TWidth.WhereSame<TLane>(TWidth.Or(approved, rejected), default));

        var clean = TWidth.WhereSame<TLane>(TWidth.And(approved, rejected), default);
        var clash = TWidth.Except(TWidth.Fill(ulong.MaxValue), clean);
        clashes = TWidth.Subtract<TLane>(clashes, clash);

        if (!limited)
        {
            return clash;
        }

        var over = TWidth.And(Lanes<TVector, TWidth, TLane>.WhereOver(approved, threshold), clean);
        overs = TWidth.Subtract<TLane>(overs, over);

        return TWidth.Or(clash, over);
    }
}
