using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct Width256 : IVectorWidth<Vector256<byte>>
{
    public static int Bytes => Vector256<byte>.Count;

    // The number of bits set in 0, 1, 2, ..., 15, once for each half: the shuffle looks up within halves.
    private static Vector256<byte> BitsOfNibble =>
        Vector256.Create(Vector128.Create(0x0302_0201_0201_0100UL, 0x0403_0302_0302_0201UL)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Fill(ulong word) => Vector256.Create(word).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref byte source) => Vector256.LoadUnsafe(ref source);

    // The caller has checked that the words are there, so no multiple of the stride can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Gather(ref ulong first, int stride) =>
        unchecked(
            Vector256
                .Create(
                    first,
                    Unsafe.Add(ref first, stride),
                    Unsafe.Add(ref first, 2 * stride),
                    Unsafe.Add(ref first, 3 * stride)
                )
                .AsByte()
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> And(Vector256<byte> left, Vector256<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Or(Vector256<byte> left, Vector256<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Except(Vector256<byte> value, Vector256<byte> removed) =>
        Vector256.AndNot(value, removed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Add<TLane>(Vector256<byte> left, Vector256<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() + right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Subtract<TLane>(Vector256<byte> left, Vector256<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() - right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ShiftLeft<TLane>(Vector256<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() << bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ShiftRight<TLane>(Vector256<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() >>> bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> WhereSame<TLane>(Vector256<byte> left, Vector256<byte> right)
        where TLane : unmanaged =>
        Vector256.Equals(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> WhereGreater<TLane>(Vector256<byte> left, Vector256<byte> right)
        where TLane : unmanaged =>
        Vector256.GreaterThan(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BitsOfBytes(Vector256<byte> value)
    {
        var nibble = Vector256.Create((byte)0x0F);

        return LookUp(value & nibble) + LookUp((value.AsUInt64() >>> 4).AsByte() & nibble);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Carry(ref Vector256<byte> sum, Vector256<byte> left, Vector256<byte> right)
    {
        var odd = left ^ right;
        var carry = (left & right) | (odd & sum);
        sum ^= odd;

        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SumOfWords(Vector256<byte> value) => Vector256.Sum(value.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AnyOfWords(Vector256<byte> value) =>
        Width128.AnyOfWords(value.GetLower() | value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> LookUp(Vector256<byte> nibbles) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(BitsOfNibble, nibbles)
            : Vector256.Create(Width128.LookUp(nibbles.GetLower()), Width128.LookUp(nibbles.GetUpper()));
}
