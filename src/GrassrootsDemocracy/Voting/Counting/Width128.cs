using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Vectors of 128 bits.</summary>
internal readonly struct Width128 : IVectorWidth<Vector128<byte>>
{
    public static int Bytes => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Fill(ulong word) => Vector128.Create(word).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Table(ulong low, ulong high) => Vector128.Create(low, high).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ref byte source, int offset) =>
        Vector128.LoadUnsafe(ref source, unchecked((nuint)offset));

    // The caller has checked that the words are there, so no multiple of the stride can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Gather(ref ulong first, int stride) =>
        unchecked(Vector128.Create(first, Unsafe.Add(ref first, stride)).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Or(Vector128<byte> left, Vector128<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Xor(Vector128<byte> left, Vector128<byte> right) => left ^ right;

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
    public static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> indices) =>
        Ssse3.IsSupported
            ? Ssse3.Shuffle(table, indices)
            : Vector128.Shuffle(table, indices & Vector128.Create((byte)0x8F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Choose(
        Vector128<byte> different,
        Vector128<byte> third,
        Vector128<byte> left,
        Vector128<byte> right
    ) => (left & right) | (different & third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SumOfWords(Vector128<byte> value) => Vector128.Sum(value.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AnyOfWords(Vector128<byte> value) => value.AsUInt64()[0] | value.AsUInt64()[1];
}
