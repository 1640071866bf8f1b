using System.Runtime.CompilerServices;

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
    private const ulong LowNibbles = 0x0F0F_0F0F_0F0F_0F0F;

    // The number of bits set in 0 to 7 and in 8 to 15.
    private const ulong BitsOfSmall = 0x0302_0201_0201_0100;
    private const ulong BitsOfLarge = 0x0403_0302_0302_0201;

    public static int Bits => Unsafe.SizeOf<TLane>() * 8;

    /// <summary>How ballots are read into the lanes.</summary>
    /// <param name="options">The options on the paper.</param>
    /// <param name="maskBits">The bits of a ballot as given.</param>
    /// <param name="limit">The most marks a ballot may have.</param>
    public static LaneRules<TVector> Rules(int options, int maskBits, int limit)
    {
        var limited = limit < options;

        // Below the highest byte of a lane, where the number of marks is compared, everything is allowed.
        // With at most 63 marks nothing wraps.
        var threshold = limited ? unchecked(((ulong)(limit + 1) << (Bits - 8)) - 1) : 0;

        return new()
        {
            Parts = maskBits / Bits,
            Paper = TWidth.Fill(Repeated(PaperBits.Of(options), maskBits)),
            Limited = limited,
            Threshold = TWidth.Fill(Repeated(threshold, Bits)),
            Verdicts = TWidth.Table(UpTo(limit) ^ 0x0F, UpTo(limit - 8)),
        };
    }

    /// <summary>Reads vectors of ballots that are wider than the paper needs and packs them into one.</summary>
    /// <param name="source">The first of the vectors.</param>
    /// <param name="parts">How many vectors fit into one.</param>
    /// <param name="paper">The bits that are on the paper.</param>
    /// <param name="seen">Gathers every bit read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Pack(ref byte source, int parts, TVector paper, ref TVector seen)
    {
        var read = TWidth.Load(ref source, 0);
        seen = TWidth.Or(seen, read);
        var packed = TWidth.And(read, paper);

        // Up to eight.
        for (var part = 1; part < parts; part = unchecked(part + 1))
        {
            source = ref Unsafe.Add(ref source, TWidth.Bytes);
            read = TWidth.Load(ref source, 0);
            seen = TWidth.Or(seen, read);
            packed = TWidth.Or(TWidth.ShiftLeft<ulong>(packed, Bits), TWidth.And(read, paper));
        }

        return packed;
    }

    /// <summary>All bits set in the lanes with more marks than the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector WhereOver(TVector ballots, TVector threshold)
    {
        // Sums the bytes of every lane in its highest byte; 64 at most.
        var marks = BitsOfBytes(ballots, 0);

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

    /// <summary>Judges ballots of at most 16 bits by a table, and in every byte of a lane alike.</summary>
    /// <param name="ballots">The ballots.</param>
    /// <param name="verdicts">0xFF for numbers of marks that count, 0xF0 for none and 0 for too many.</param>
    /// <remarks>
    /// Sixteen options may have sixteen marks, one more than there are places in the table: the four nibbles add
    /// 112 to the sum, so that only then it has the highest bit, and finds nothing.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Verdict(TVector ballots, TVector verdicts)
    {
        if (Bits == 8)
        {
            return TWidth.LookUp(verdicts, BitsOfBytes(ballots, 0));
        }

        var marks = BitsOfBytes(ballots, 0x1C1C_1C1C_1C1C_1C1C);
        var swapped = TWidth.LookUp(marks, TWidth.Table(0x0607_0405_0203_0001, 0x0E0F_0C0D_0A0B_0809));

        return TWidth.LookUp(verdicts, TWidth.Add<byte>(marks, swapped));
    }

    /// <summary>The number of bits set in every byte, and twice what is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BitsOfBytes(TVector value, ulong added)
    {
        // No byte of the table overflows into the next. In variables, the constants would be copied every time.
        unchecked
        {
            return TWidth.Add<byte>(
                TWidth.LookUp(
                    TWidth.Table(BitsOfSmall + added, BitsOfLarge + added),
                    TWidth.And(value, TWidth.Fill(LowNibbles))
                ),
                TWidth.LookUp(
                    TWidth.Table(BitsOfSmall + added, BitsOfLarge + added),
                    TWidth.And(TWidth.ShiftRight<ulong>(value, 4), TWidth.Fill(LowNibbles))
                )
            );
        }
    }

    /// <summary>One more in the lanes in which all bits are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector CountUp(TVector lanes, TVector where) => TWidth.Subtract<TLane>(lanes, where);

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

    // Eight verdicts: up to the limit marks count.
    private static ulong UpTo(int limit) => PaperBits.Of(limit < 64 ? 8 * (limit + 1) : 64);

    // Every bit of the number lands in a place of its own. No division: it would cost as much as counting a
    // hundred ballots.
    public static ulong Repeated(ulong number, int bits)
    {
        for (; bits < 64; bits *= 2)
        {
            number |= number << bits;
        }

        return number;
    }
}
