using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Vectors of 128 bits.</summary>
internal readonly struct Width128 : IVectorWidth<Vector128<byte>>
{
    public static int Bytes => Vector128<byte>.Count;

    // The number of bits set in 0, 1, 2, ..., 15.
    private static Vector128<byte> BitsOfNibble =>
        Vector128.Create(0x0302_0201_0201_0100UL, 0x0403_0302_0302_0201UL).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Fill(ulong word) => Vector128.Create(word).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ref byte source) => Vector128.LoadUnsafe(ref source);

    // The caller has checked that the words are there, so no multiple of the stride can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Gather(ref ulong first, int stride) =>
        unchecked(Vector128.Create(first, Unsafe.Add(ref first, stride)).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Or(Vector128<byte> left, Vector128<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Except(Vector128<byte> value, Vector128<byte> removed) =>
        Vector128.AndNot(value, removed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Add<TLane>(Vector128<byte> left, Vector128<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() + right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Subtract<TLane>(Vector128<byte> left, Vector128<byte> right)
        where TLane : unmanaged => (left.As<byte, TLane>() - right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftLeft<TLane>(Vector128<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() << bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftRight<TLane>(Vector128<byte> value, int bits)
        where TLane : unmanaged => (value.As<byte, TLane>() >>> bits).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> WhereSame<TLane>(Vector128<byte> left, Vector128<byte> right)
        where TLane : unmanaged =>
        Vector128.Equals(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> WhereGreater<TLane>(Vector128<byte> left, Vector128<byte> right)
        where TLane : unmanaged =>
        Vector128.GreaterThan(left.As<byte, TLane>(), right.As<byte, TLane>()).As<TLane, byte>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> BitsOfBytes(Vector128<byte> value)
    {
        var nibble = Vector128.Create((byte)0x0F);

        return LookUp(value & nibble) + LookUp((value.AsUInt64() >>> 4).AsByte() & nibble);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Carry(ref Vector128<byte> sum, Vector128<byte> left, Vector128<byte> right)
    {
        var odd = left ^ right;

        // A single instruction with Arm.
        var carry = Vector128.ConditionalSelect(odd, sum, left);
        sum ^= odd;

        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SumOfWords(Vector128<byte> value) => Vector128.Sum(value.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AnyOfWords(Vector128<byte> value) => value.AsUInt64()[0] | value.AsUInt64()[1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> LookUp(Vector128<byte> nibbles) =>
        Vector128.Shuffle(BitsOfNibble, nibbles);
}
