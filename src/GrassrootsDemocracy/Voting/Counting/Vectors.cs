using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>What counting does with 32 bytes at a time, on hardware that has an instruction for it and on other.</summary>
internal static class Vectors
{
    public const int Bytes = 32;

    /// <summary>Gets the lowest four bits of every byte.</summary>
    public static Vector256<byte> LowNibbles => Vector256.Create((byte)0x0F);

    /// <summary>The vectors in some room on the stack, one less than fit into it, none across two lines of the cache.</summary>
    public static Span<Vector256<byte>> Aligned(Span<byte> room)
    {
        // What is not on the stack could be moved.
        var address = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(room));
        var aligned = room.Slice((int)(-address & (Bytes - 1)), room.Length - Bytes);

        return MemoryMarshal.Cast<byte, Vector256<byte>>(aligned);
    }

    /// <summary>Sixteen bytes, twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Table(ulong low, ulong high) =>
        Vector256.Create(Vector128.Create(low, high)).AsByte();

    /// <summary>For every byte, the byte of the sixteen that its lowest four bits name; zero where its highest bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> indices) =>
        Avx2.IsSupported ? Avx2.Shuffle(table, indices) : LookUpHalves(table, indices);

    /// <summary>The number of bits set in every byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BitsOfBytes(Vector256<byte> value)
    {
        var counts = Table(0x0302_0201_0201_0100, 0x0403_0302_0302_0201);

        return LookUp(counts, value & LowNibbles) + LookUp(counts, ShiftRight(value, 4) & LowNibbles);
    }

    /// <summary>The lower halves of all numbers of 32 bits, in any order that depends on nothing else.</summary>
    /// <remarks>Numbers that need more than 16 bits come out as anything.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Pack(Vector256<byte> left, Vector256<byte> right) =>
        Avx2.IsSupported
            ? Avx2.PackUnsignedSaturate(left.AsInt32(), right.AsInt32()).AsByte()
            : Vector256.Narrow(left.AsUInt32(), right.AsUInt32()).AsByte();

    /// <summary>The sum of the eight bytes of every word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> SumOfBytes(Vector256<byte> value) =>
        Avx2.IsSupported
            ? Avx2.SumAbsoluteDifferences(value, Vector256<byte>.Zero).AsUInt64()
            : SumOfPairs(value);

    /// <summary>The bytes moved to the right, bit by bit; what leaves a byte enters the next, for the caller to clear.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ShiftRight(Vector256<byte> value, int bits) =>
        (value.AsUInt64() >>> bits).AsByte();

    /// <summary>One bit of every byte, as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Bit(Vector256<byte> value, int bit) =>
        ShiftRight(value, bit) & Vector256.Create((byte)1);

    /// <summary>Adds two to a digit, bit by bit, and returns what is carried to the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Carry(
        ref Vector256<byte> digit,
        Vector256<byte> left,
        Vector256<byte> right
    )
    {
        var odd = left ^ right;
        var carry = (left & right) | (odd & digit);
        digit ^= odd;

        return carry;
    }

    /// <summary>The bits set in any mask.</summary>
    public static ulong AnyOf<TMask>(Vector256<byte> masks)
        where TMask : unmanaged
    {
        var bits = 8 * Unsafe.SizeOf<TMask>();
        var halves = (masks.GetLower() | masks.GetUpper()).AsUInt64();
        var any = halves[0] | halves[1];
        for (var shift = 32; shift >= bits; shift /= 2)
        {
            any |= any >> shift;
        }

        return any & (ulong.MaxValue >> (64 - bits));
    }

    // Instruction sets differ in what an index above fifteen finds unless its highest bit is set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> LookUpHalves(Vector256<byte> table, Vector256<byte> indices)
    {
        var known = indices & Vector256.Create((byte)0x8F);

        return Vector256.Create(
            Vector128.Shuffle(table.GetLower(), known.GetLower()),
            Vector128.Shuffle(table.GetUpper(), known.GetUpper())
        );
    }

    // Eight bytes sum to 2,040 at most, so that nothing leaves its 16 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> SumOfPairs(Vector256<byte> value)
    {
        var even = Vector256.Create((ushort)byte.MaxValue);
        var sums = ((value.AsUInt16() & even) + (value.AsUInt16() >>> 8)).AsUInt64();
        sums += sums >>> 32;
        sums += sums >>> 16;

        return sums & Vector256.Create((ulong)ushort.MaxValue);
    }
}
