using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts, for each of the 64 bits of a word, the words that have it.</summary>
/// <typeparam name="TVector">The vector the words come in.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
/// <remarks>
/// The lowest four digits of every count are kept as bits, one vector a digit: an addition is then a few
/// logical operations for all the bits of sixteen vectors, and only every sixteenth vector must be spread into
/// bytes that count.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal struct BitPlanes<TVector, TWidth>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
{
    /// <summary>How many groups fit before the counts must be moved.</summary>
    /// <remarks>
    /// A byte then holds at most 127, and a count of 16 bits at most 127 * 16 + 15 = 2,047: the eight words of
    /// the widest vector add up to 16,376, and the four lanes of 16 bits in such a sum to 65,504.
    /// </remarks>
    public const int Capacity = 127;

    private const ulong LowBitOfBytes = 0x0101_0101_0101_0101;
    private const ulong LowByteOfPairs = 0x00FF_00FF_00FF_00FF;

    public TVector Ones;
    public TVector Twos;
    public TVector Fours;
    public TVector Eights;

    private int _groups;

    // Byte b of plane p counts, by sixteens, the words that have bit 8 * b + p.
    private Planes _sixteens;

    /// <summary>Adds a group of vectors.</summary>
    /// <param name="group">The first of its vectors.</param>
    /// <returns>Whether the counts must be moved now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ref TVector group)
    {
        var (ones, twos, fours, eights) = (Ones, Twos, Fours, Eights);

        var left = CarryOfFour(ref ones, ref twos, ref group);
        var right = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 4));
        var lower = Carry(ref fours, left, right);
        left = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 8));
        right = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 12));
        var upper = Carry(ref fours, left, right);
        var sixteens = Carry(ref eights, lower, upper);

        (Ones, Twos, Fours, Eights) = (ones, twos, fours, eights);

        return AddSixteens(sixteens) == Capacity;
    }

    /// <summary>Adds what is carried from the eights, once for each group.</summary>
    /// <returns>How many groups were added since the counts were moved.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AddSixteens(TVector sixteens)
    {
        ref var plane = ref Unsafe.As<Planes, TVector>(ref _sixteens);
        Spread(ref plane, sixteens, 0);
        Spread(ref plane, sixteens, 1);
        Spread(ref plane, sixteens, 2);
        Spread(ref plane, sixteens, 3);
        Spread(ref plane, sixteens, 4);
        Spread(ref plane, sixteens, 5);
        Spread(ref plane, sixteens, 6);
        Spread(ref plane, sixteens, 7);

        // Below the capacity.
        return unchecked(++_groups);
    }

    /// <summary>Moves the counts to the marks and starts again from nothing.</summary>
    /// <param name="marks">The marks; the bits beyond them are dropped.</param>
    /// <param name="laneBits">After how many bits the next ballot begins: 8, 16, 32 or 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo(Span<long> marks, int laneBits)
    {
        for (var plane = 0; plane < 8 && plane < marks.Length; plane++)
        {
            if (laneBits == 8)
            {
                marks[plane] += Sum(plane);
                continue;
            }

            var (evenPairs, oddPairs) = Pairs(plane);
            var (even, odd) = (TWidth.SumOfWords(evenPairs), TWidth.SumOfWords(oddPairs));
            // The bounds are those of the capacity.
            unchecked
            {
                if (laneBits <= 32)
                {
                    even += even >> 32;
                    odd += odd >> 32;
                }

                if (laneBits <= 16)
                {
                    even += even >> 16;
                    odd += odd >> 16;
                }
            }

            for (var option = plane; option < marks.Length && option < laneBits; option += 16)
            {
                marks[option] += (long)(even & ushort.MaxValue);
                even >>= 16;

                if (option + 8 < marks.Length)
                {
                    marks[option + 8] += (long)(odd & ushort.MaxValue);
                    odd >>= 16;
                }
            }
        }

        this = default;
    }

    /// <summary>Adds two to a digit and returns what is carried to the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Carry(ref TVector digit, TVector left, TVector right)
    {
        var odd = TWidth.Xor(left, right);
        var carry = TWidth.Choose(odd, digit, left, right);
        digit = TWidth.Xor(digit, odd);

        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector CarryOfFour(ref TVector ones, ref TVector twos, ref TVector first)
    {
        var left = Carry(ref ones, first, Unsafe.Add(ref first, 1));
        var right = Carry(ref ones, Unsafe.Add(ref first, 2), Unsafe.Add(ref first, 3));

        return Carry(ref twos, left, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(ref TVector planes, TVector bits, int plane)
    {
        ref var counts = ref Unsafe.Add(ref planes, plane);
        counts = TWidth.Add<byte>(counts, BitOfBytes(bits, plane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BitOfBytes(TVector bits, int plane) =>
        TWidth.And(TWidth.ShiftRight<ulong>(bits, plane), TWidth.Fill(LowBitOfBytes));

    /// <summary>The count of a plane, of all bytes together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Sum(int plane)
    {
        var (even, odd) = Pairs(plane);

        // Twice 2,047 in eight words are 32,752 and the sum of two of them 65,504.
        var sum = TWidth.SumOfWords(TWidth.Add<ushort>(even, odd));
        sum = unchecked(sum + (sum >> 32));

        return (long)(sum & ushort.MaxValue) + (long)((sum >> 16) & ushort.MaxValue);
    }

    /// <summary>The counts of a plane, of its even and of its odd bytes, in 16 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (TVector Even, TVector Odd) Pairs(int plane)
    {
        var low = BitOfBytes(Eights, plane);
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(Fours, plane));
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(Twos, plane));
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(Ones, plane));

        var high = _sixteens[plane];
        var evenMask = TWidth.Fill(LowByteOfPairs);

        return (
            Join(TWidth.And(high, evenMask), TWidth.And(low, evenMask)),
            Join(TWidth.ShiftRight<ushort>(high, 8), TWidth.ShiftRight<ushort>(low, 8))
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Join(TVector high, TVector low) =>
        TWidth.Or(TWidth.ShiftLeft<ushort>(high, 4), low);

    [InlineArray(8)]
    private struct Planes
    {
        private TVector _first;
    }
}
