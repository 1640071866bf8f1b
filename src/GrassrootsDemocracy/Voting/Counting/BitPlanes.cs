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
    private const int Capacity = 127;

    private const ulong LowBitOfBytes = 0x0101_0101_0101_0101;
    private const ulong LowByteOfPairs = 0x00FF_00FF_00FF_00FF;

    private int _groups;
    private TVector _ones;
    private TVector _twos;
    private TVector _fours;
    private TVector _eights;

    // Byte b of plane p counts, by sixteens, the words that have bit 8 * b + p.
    private Planes _sixteens;

    /// <summary>Adds a group of vectors.</summary>
    /// <param name="group">The first of its vectors.</param>
    /// <returns>Whether the counts must be moved now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ref TVector group)
    {
        var (ones, twos, fours, eights) = (_ones, _twos, _fours, _eights);

        var left = CarryOfFour(ref ones, ref twos, ref group);
        var right = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 4));
        var lower = TWidth.Carry(ref fours, left, right);
        left = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 8));
        right = CarryOfFour(ref ones, ref twos, ref Unsafe.Add(ref group, 12));
        var upper = TWidth.Carry(ref fours, left, right);
        var sixteens = TWidth.Carry(ref eights, lower, upper);

        (_ones, _twos, _fours, _eights) = (ones, twos, fours, eights);

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
        return unchecked(++_groups) == Capacity;
    }

    /// <summary>Moves the counts to the marks and starts again from nothing.</summary>
    /// <param name="marks">The marks; the bits beyond them are dropped.</param>
    /// <param name="laneBits">After how many bits the next ballot begins: 8, 16, 32 or 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo(Span<long> marks, int laneBits)
    {
        for (var plane = 0; plane < 8 && plane < marks.Length; plane++)
        {
            var (even, odd) = Counts(plane);
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

            if (laneBits == 8)
            {
                marks[plane] += (long)(even & ushort.MaxValue) + (long)(odd & ushort.MaxValue);
                continue;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector CarryOfFour(ref TVector ones, ref TVector twos, ref TVector first)
    {
        var left = TWidth.Carry(ref ones, first, Unsafe.Add(ref first, 1));
        var right = TWidth.Carry(ref ones, Unsafe.Add(ref first, 2), Unsafe.Add(ref first, 3));

        return TWidth.Carry(ref twos, left, right);
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

    /// <summary>The counts of a plane, of its even and of its odd bytes: four of 16 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (ulong Even, ulong Odd) Counts(int plane)
    {
        var low = BitOfBytes(_eights, plane);
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(_fours, plane));
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(_twos, plane));
        low = TWidth.Add<byte>(TWidth.Add<byte>(low, low), BitOfBytes(_ones, plane));

        var high = _sixteens[plane];
        var evenMask = TWidth.Fill(LowByteOfPairs);
        var even = Join(TWidth.And(high, evenMask), TWidth.And(low, evenMask));
        var odd = Join(TWidth.ShiftRight<ushort>(high, 8), TWidth.ShiftRight<ushort>(low, 8));

        return (TWidth.SumOfWords(even), TWidth.SumOfWords(odd));
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
