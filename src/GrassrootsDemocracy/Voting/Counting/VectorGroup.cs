using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Room on the stack for as many vectors as are added to the bit planes at a time.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
[InlineArray(Length + 1)]
internal struct VectorGroup<TVector>
    where TVector : unmanaged
{
    public const int Length = 16;

    private TVector _first;

    /// <summary>The vectors, none of them across two lines of the cache.</summary>
    /// <param name="storage">A local variable: what is on the heap could be moved.</param>
    public static Span<TVector> Aligned(ref VectorGroup<TVector> storage)
    {
        var bytes = MemoryMarshal.AsBytes((Span<TVector>)storage);
        var address = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(bytes));

        // The stack is aligned to 16 bytes at least, so that the padding is less than a vector.
        var padding = (int)(-address & (Unsafe.SizeOf<TVector>() - 1));

        return MemoryMarshal.Cast<byte, TVector>(bytes[padding..])[..Length];
    }
}
