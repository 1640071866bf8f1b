using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of one or two masks side by side in the lanes of vectors.</summary>
/// <typeparam name="TMask">The mask: an unsigned number of 32 or 64 bits.</typeparam>
/// <typeparam name="TLane">
/// The narrowest signed number that has a bit for every place. Only numbers of marks are compared by size, and signed
/// comparison is the one that every instruction set has.
/// </typeparam>
/// <remarks>The ballots of a group are written to the stack, those that do not count as blank, and added from there.</remarks>
internal static class LaneCount<TMask, TLane>
    where TMask : unmanaged
    where TLane : unmanaged, IBinaryInteger<TLane>
{
    private static int LaneBits => 8 * Unsafe.SizeOf<TLane>();

    // The ballots that are packed into one vector.
    private static int Step => 8 * Vectors.Bytes / LaneBits;

    /// <summary>Adds the ballots to the marks and to the sums.</summary>
    /// <inheritdoc cref="WordCount.Add"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var places = reject.IsEmpty ? marks.Length : marks.Length / 2;
        reject = reject.IsEmpty ? reject : reject[..approve.Length];
        var lanes = new Lanes(Math.Min(limit, places), isThreeWay: !reject.IsEmpty);
        var (approved, rejected) = (default(BitPlanes), default(BitPlanes));
        var group = Vectors.Aligned(stackalloc byte[((2 * BitPlanes.Group) + 1) * Vectors.Bytes]);
        var added = new CountSums { Marked = approve.Length };
        for (var groups = 1; !approve.IsEmpty; groups++)
        {
            var full = Math.Min(approve.Length / Step, BitPlanes.Group);
            lanes.Fill(approve, reject, full, ref group[0]);
            approve = approve[(full * Step)..];
            reject = reject.IsEmpty ? reject : reject[(full * Step)..];
            if (full < BitPlanes.Group)
            {
                added.Blank -= FillRest(approve, reject, group, full, ref lanes);
                approve = [];
            }

            approved.Add(ref group[0]);
            if (places < marks.Length)
            {
                rejected.Add(ref group[BitPlanes.Group]);
            }

            if (groups % BitPlanes.MostGroups == 0 || approve.IsEmpty)
            {
                approved.MoveTo(marks[..places], LaneBits);
                rejected.MoveTo(marks[places..], LaneBits);
                lanes.MoveTo(ref added);
            }
        }

        added.Marked -= added.Blank + added.OverMarked + added.Contradictory;
        added.Seen = Vectors.AnyOf<TMask>(lanes.Seen);
        sums.Add(added);
    }

    // The last ballots fill no vector: blank ones follow them, whose number is returned.
    private static int FillRest(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        Span<Vector256<byte>> group,
        int full,
        ref Lanes lanes
    )
    {
        group[full..BitPlanes.Group].Clear();
        group[(BitPlanes.Group + full)..].Clear();
        if (approve.IsEmpty)
        {
            return 0;
        }

        Span<TMask> padded = stackalloc TMask[2 * Step];
        approve.CopyTo(padded);
        reject.CopyTo(padded[Step..]);
        lanes.Fill(padded, padded[Step..], 1, ref group[full]);

        return Step - approve.Length;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Lanes(int limit, bool isThreeWay)
    {
        public Vector256<byte> Seen;

        private Vector256<TLane> _blank;
        private Vector256<TLane> _over;
        private Vector256<TLane> _both;

        // Offsets stay within the ballots and the group. A lane has at most 64 marks and gains at most one a step, of
        // which there are 127 * 16.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Fill(
            ReadOnlySpan<TMask> approve,
            ReadOnlySpan<TMask> reject,
            int count,
            ref Vector256<byte> slot
        )
        {
            unchecked
            {
                ref var approved = ref MemoryMarshal.GetReference(approve);
                ref var rejected = ref MemoryMarshal.GetReference(reject);
                var (step, most) = ((nint)Step, Vector256.Create(TLane.CreateTruncating(limit)));
                var (seen, blank, over, both) = (Seen, _blank, _over, _both);
                for (; count > 0; count--)
                {
                    var one = Read(ref approved, ref seen);
                    var tooMany = Vector256.GreaterThan(Sum(Vectors.BitsOfBytes(one)), most);
                    var any = one;
                    approved = ref Unsafe.Add(ref approved, step);
                    if (isThreeWay)
                    {
                        var two = Read(ref rejected, ref seen);
                        var clean = Vector256.Equals((one & two).As<byte, TLane>(), default);
                        rejected = ref Unsafe.Add(ref rejected, step);
                        any |= two;
                        both -= ~clean;
                        tooMany &= clean;
                        one &= clean.As<TLane, byte>();
                        two &= clean.As<TLane, byte>();
                        Unsafe.Add(ref slot, BitPlanes.Group) = Vector256.AndNot(
                            two,
                            tooMany.As<TLane, byte>()
                        );
                    }

                    over -= tooMany;
                    blank -= Vector256.Equals(any.As<byte, TLane>(), default);
                    slot = Vector256.AndNot(one, tooMany.As<TLane, byte>());
                    slot = ref Unsafe.Add(ref slot, 1);
                }

                (Seen, _blank, _over, _both) = (seen, blank, over, both);
            }
        }

        public void MoveTo(ref CountSums sums)
        {
            sums.Blank += Total(_blank);
            sums.OverMarked += Total(_over);
            sums.Contradictory += Total(_both);
            (_blank, _over, _both) = (default, default, default);
        }

        // Sixteen lanes of at most 127 * 16 are no more than 16 bits with a sign.
        private static long Total(Vector256<TLane> lanes) => long.CreateChecked(Vector256.Sum(lanes));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<byte> Read(ref TMask source, ref Vector256<byte> seen)
        {
            var one = Vector256.LoadUnsafe(ref source).AsByte();
            seen |= one;
            if (Unsafe.SizeOf<TMask>() == Unsafe.SizeOf<TLane>())
            {
                return one;
            }

            var two = Vector256.LoadUnsafe(ref source, 4).AsByte();
            seen |= two;
            if (LaneBits == 32)
            {
                return one | (two.AsUInt64() << 32).AsByte();
            }

            var three = Vector256.LoadUnsafe(ref source, 8).AsByte();
            var four = Vector256.LoadUnsafe(ref source, 12).AsByte();
            seen |= three | four;

            return Vectors.Pack(Vectors.Pack(one, two), Vectors.Pack(three, four));
        }

        // The sum of the bytes of a lane.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<TLane> Sum(Vector256<byte> bytes)
        {
            if (LaneBits == 64)
            {
                return Vectors.SumOfBytes(bytes).As<ulong, TLane>();
            }

            var pairs =
                (bytes.AsUInt16() & Vector256.Create((ushort)byte.MaxValue)) + (bytes.AsUInt16() >>> 8);
            if (LaneBits == 16)
            {
                return pairs.As<ushort, TLane>();
            }

            var sums = pairs.AsUInt32() + (pairs.AsUInt32() >>> 16);

            return (sums & Vector256.Create((uint)ushort.MaxValue)).As<uint, TLane>();
        }
    }
}
