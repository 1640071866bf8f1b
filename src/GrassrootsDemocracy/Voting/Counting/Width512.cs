using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Vectors of 512 bits.</summary>
internal readonly struct Width512 : IVectorWidth<Vector512<byte>>
{
    public static int Bytes => Vector512<byte>.Count;

    // The number of bits set in 0, 1, 2, ..., 15, once for each quarter: the shuffle looks up within quarters.
    private static Vector512<byte> BitsOfNibble =>
        Vector512
            .Create(Vector256.Create(Vector128.Create(0x0302_0201_0201_0100UL, 0x0403_0302_0302_0201UL)))
            .AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Fill(ulong word) => Vector512.Create(word).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(ref byte source) => Vector512.LoadUnsafe(ref source);

    // The caller has checked that the words are there, so no multiple of the stride can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Gather(ref ulong first, int stride) =>
        unchecked(
            Vector512
                .Create(
                    first,
                    Unsafe.Add(ref first, stride),
                    Unsafe.Add(ref first, 2 * stride),
                    Unsafe.Add(ref first, 3 * stride),
                    Unsafe.Add(ref first, 4 * stride),
                    Unsafe.Add(ref first, 5 * stride),
                    Unsafe.Add(ref first, 6 * stride),
                    Unsafe.Add(ref first, 7 * stride)
                )
                .AsByte()
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> And(Vector512<byte> left, Vector512<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Or(Vector512<byte> left, Vector512<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Except(Vector512<byte> value, Vector512<byte> removed) =>
        Vector512.AndNot(value, removed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Add<TLane>(Vector512<byte> left, Vector512<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() + right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Subtract<TLane>(Vector512<byte> left, Vector512<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() - right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ShiftLeft<TLane>(Vector512<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() << bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ShiftRight<TLane>(Vector512<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() >>> bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> WhereSame<TLane>(Vector512<byte> left, Vector512<byte> right)
        where TLane : unmanaged =>
        Vector512.Equals(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> WhereGreater<TLane>(Vector512<byte> left, Vector512<byte> right)
        where TLane : unmanaged =>
        Vector512.GreaterThan(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> BitsOfBytes(Vector512<byte> value)
    {
        var nibble = Vector512.Create((byte)0x0F);

        return LookUp(value & nibble) + LookUp((value.AsUInt64() >>> 4).AsByte() & nibble);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Carry(ref Vector512<byte> sum, Vector512<byte> left, Vector512<byte> right)
    {
        var odd = left ^ right;

        // A single instruction with AVX-512.
        var carry = Vector512.ConditionalSelect(odd, sum, left);
        sum ^= odd;

        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SumOfWords(Vector512<byte> value) => Vector512.Sum(value.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AnyOfWords(Vector512<byte> value) =>
        Width256.AnyOfWords(value.GetLower() | value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LookUp(Vector512<byte> nibbles) =>
        Avx512BW.IsSupported
            ? Avx512BW.Shuffle(BitsOfNibble, nibbles)
            : Vector512.Create(Width256.LookUp(nibbles.GetLower()), Width256.LookUp(nibbles.GetUpper()));
}
