using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Ballots side by side in the lanes of a vector.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
/// <typeparam name="TLane">
/// The lane of one ballot: the narrowest signed number that has a bit for every option. Only numbers of bits are
/// compared by size, and signed comparison is the one that every instruction set has.
/// </typeparam>
internal static class Lanes<TVector, TWidth, TLane>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
    where TLane : unmanaged
{
    private const int MostParts = 8;

    public static int Bits => Unsafe.SizeOf<TLane>() * 8;

    /// <summary>Reads vectors of ballots that are wider than the paper needs and packs them into one.</summary>
    /// <param name="source">The first of the vectors.</param>
    /// <param name="parts">How many vectors fit into one.</param>
    /// <param name="paper">The bits that are on the paper.</param>
    /// <param name="seen">Gathers every bit read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Pack(ref byte source, int parts, TVector paper, ref TVector seen)
    {
        var read = TWidth.Load(ref source);
        seen = TWidth.Or(seen, read);
        var packed = TWidth.And(read, paper);

        // The offset stays below eight vectors.
        unchecked
        {
            for (var part = 1; part < parts; part++)
            {
                source = ref Unsafe.Add(ref source, TWidth.Bytes);
                read = TWidth.Load(ref source);
                seen = TWidth.Or(seen, read);
                packed = TWidth.Or(TWidth.ShiftLeft<ulong>(packed, Bits), TWidth.And(read, paper));
            }
        }

        return packed;
    }

    /// <summary>The same for the last ballots, which do not fill the vectors: blank ones are added.</summary>
    /// <param name="rest">The bytes of the last ballots.</param>
    /// <param name="parts">How many vectors fit into one.</param>
    /// <param name="paper">The bits that are on the paper.</param>
    /// <param name="seen">Every bit read: apart, so that the caller can keep its own in a register.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TVector PackRest(ReadOnlySpan<byte> rest, int parts, TVector paper, out TVector seen)
    {
        var filled = default(Parts);
        var bytes = MemoryMarshal.AsBytes((Span<TVector>)filled);
        rest.CopyTo(bytes);
        seen = default;

        return Pack(ref MemoryMarshal.GetReference(bytes), parts, paper, ref seen);
    }

    /// <summary>The greatest number that <see cref="WhereOver"/> may see in a lane within the limit.</summary>
    public static TVector Threshold(int limit)
    {
        // Wraps by design: the number of marks is compared in the highest byte, whatever is below it.
        var lane = unchecked(((ulong)(limit + 1) << (Bits - 8)) - 1);

        return TWidth.Fill(Repeated(lane, Bits));
    }

    /// <summary>All bits set in the lanes with more marks than the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector WhereOver(TVector ballots, TVector threshold)
    {
        // Sums the bytes of every lane in its highest byte; 64 at most.
        var marks = TWidth.BitsOfBytes(ballots);

        if (Bits >= 16)
        {
            marks = TWidth.Add<TLane>(marks, TWidth.ShiftLeft<TLane>(marks, 8));
        }

        if (Bits >= 32)
        {
            marks = TWidth.Add<TLane>(marks, TWidth.ShiftLeft<TLane>(marks, 16));
        }

        if (Bits == 64)
        {
            marks = TWidth.Add<TLane>(marks, TWidth.ShiftLeft<TLane>(marks, 32));
        }

        return TWidth.WhereGreater<TLane>(marks, threshold);
    }

    /// <summary>The bits on the paper, in every mask.</summary>
    public static TVector Paper(int options, int maskBits) =>
        TWidth.Fill(Repeated(PaperBits.Of(options), maskBits));

    /// <summary>The bits set in any mask.</summary>
    public static ulong Seen(TVector masks, int maskBits)
    {
        var seen = TWidth.AnyOfWords(masks);

        for (var bits = 32; bits >= maskBits; bits /= 2)
        {
            seen |= seen >> bits;
        }

        return seen & PaperBits.Of(maskBits);
    }

    // Every bit of the number lands in a place of its own.
    private static ulong Repeated(ulong number, int bits) =>
        bits == 64 ? number : unchecked(number * (ulong.MaxValue / PaperBits.Of(bits)));

    [InlineArray(MostParts)]
    private struct Parts
    {
        private TVector _first;
    }
}
