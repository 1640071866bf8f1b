using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct Width256 : IVectorWidth<Vector256<byte>>
{
    public static int Bytes => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Fill(ulong word) => Vector256.Create(word).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Table(ulong low, ulong high) =>
        Vector256.Create(Vector128.Create(low, high)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref byte source, int offset) =>
        Vector256.LoadUnsafe(ref source, unchecked((nuint)offset));

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
    public static Vector256<byte> Xor(Vector256<byte> left, Vector256<byte> right) => left ^ right;

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
    public static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> indices) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(table, indices)
            : Vector256.Create(
                Width128.LookUp(table.GetLower(), indices.GetLower()),
                Width128.LookUp(table.GetUpper(), indices.GetUpper())
            );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Choose(
        Vector256<byte> different,
        Vector256<byte> third,
        Vector256<byte> left,
        Vector256<byte> right
    ) => (left & right) | (different & third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SumOfWords(Vector256<byte> value) => Vector256.Sum(value.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AnyOfWords(Vector256<byte> value) =>
        Width128.AnyOfWords(value.GetLower() | value.GetUpper());
}
