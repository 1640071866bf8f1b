using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts, for each of the 256 bits of a vector, the vectors that have it.</summary>
/// <remarks>
/// The lowest four digits of every count are kept as bits, one vector a digit: an addition is then a few logical
/// operations for all the bits of sixteen vectors, and only every sixteenth vector must be spread into bytes that count.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal struct BitPlanes
{
    /// <summary>How many vectors are added at a time.</summary>
    public const int Group = 16;

    /// <summary>As many groups as are counted before the counts must be moved.</summary>
    /// <remarks>A byte counts no more than 127 sixteens, and with the digits below 2,047 vectors.</remarks>
    public const int MostGroups = 127;

    /// <summary>How many vectors the planes are.</summary>
    public const int Size = 12;

    private Vector256<byte> _ones;
    private Vector256<byte> _twos;
    private Vector256<byte> _fours;
    private Vector256<byte> _eights;

    // Byte b of plane p counts, by sixteens, the vectors that have bit 8 * b + p.
    private Planes _sixteens;

    /// <summary>Adds a group of vectors.</summary>
    /// <param name="first">The first of its vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ref Vector256<byte> first)
    {
        var (ones, twos, fours, eights) = (_ones, _twos, _fours, _eights);
        var one = OfFour(ref first, ref ones, ref twos);
        var two = OfFour(ref Unsafe.Add(ref first, 4), ref ones, ref twos);
        var lower = Vectors.Carry(ref fours, one, two);
        one = OfFour(ref Unsafe.Add(ref first, 8), ref ones, ref twos);
        two = OfFour(ref Unsafe.Add(ref first, 12), ref ones, ref twos);
        var sixteens = Vectors.Carry(ref eights, lower, Vectors.Carry(ref fours, one, two));
        (_ones, _twos, _fours, _eights) = (ones, twos, fours, eights);
        ref var plane = ref Unsafe.As<Planes, Vector256<byte>>(ref _sixteens);
        Unsafe.Add(ref plane, 0) += Vectors.Bit(sixteens, 0);
        Unsafe.Add(ref plane, 1) += Vectors.Bit(sixteens, 1);
        Unsafe.Add(ref plane, 2) += Vectors.Bit(sixteens, 2);
        Unsafe.Add(ref plane, 3) += Vectors.Bit(sixteens, 3);
        Unsafe.Add(ref plane, 4) += Vectors.Bit(sixteens, 4);
        Unsafe.Add(ref plane, 5) += Vectors.Bit(sixteens, 5);
        Unsafe.Add(ref plane, 6) += Vectors.Bit(sixteens, 6);
        Unsafe.Add(ref plane, 7) += Vectors.Bit(sixteens, 7);
    }

    /// <summary>Moves the counts to the marks and starts again from nothing.</summary>
    /// <param name="marks">The marks; the bits beyond them are dropped.</param>
    /// <param name="laneBits">After how many bits the next ballot begins: 16, 32 or 64.</param>
    public void MoveTo(Span<long> marks, int laneBits)
    {
        marks = marks[..Math.Min(marks.Length, laneBits)];
        for (var bit = 0; bit < 8 && bit < marks.Length; bit++)
        {
            var (even, odd) = Pairs(bit);
            Add(Sum(even, laneBits), marks, bit);
            Add(Sum(odd, laneBits), marks, bit + 8);
        }

        this = default;
    }

    // Four counts of 16 bits, of every sixteenth place.
    private static void Add(ulong counts, Span<long> marks, int place)
    {
        for (; place < marks.Length; place += 16)
        {
            marks[place] += (long)(counts & ushort.MaxValue);
            counts >>= 16;
        }
    }

    // The lanes of all words together: of sixteen counts of at most 2,047 a sum needs no more than 16 bits.
    private static ulong Sum(Vector256<ulong> counts, int laneBits)
    {
        unchecked
        {
            var sum = Vector256.Sum(counts);
            sum += laneBits <= 32 ? sum >> 32 : 0;

            return sum + (laneBits <= 16 ? sum >> 16 : 0);
        }
    }

    // The counts of a bit of the even and of the odd bytes, in 16 bits each.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<ulong> Even, Vector256<ulong> Odd) Pairs(int bit)
    {
        var low = Vectors.Bit(_eights, bit);
        low += low + Vectors.Bit(_fours, bit);
        low += low + Vectors.Bit(_twos, bit);
        low += low + Vectors.Bit(_ones, bit);
        var (lower, sixteens) = (low.AsUInt16(), _sixteens[bit].AsUInt16());
        var even = Vector256.Create((ushort)byte.MaxValue);

        return (
            ((lower & even) + ((sixteens & even) << 4)).AsUInt64(),
            ((lower >>> 8) + ((sixteens >>> 8) << 4)).AsUInt64()
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> OfFour(
        ref Vector256<byte> first,
        ref Vector256<byte> ones,
        ref Vector256<byte> twos
    )
    {
        var left = Vectors.Carry(ref ones, first, Unsafe.Add(ref first, 1));
        var right = Vectors.Carry(ref ones, Unsafe.Add(ref first, 2), Unsafe.Add(ref first, 3));

        return Vectors.Carry(ref twos, left, right);
    }

    [InlineArray(8)]
    private struct Planes
    {
        private Vector256<byte> _first;
    }
}
