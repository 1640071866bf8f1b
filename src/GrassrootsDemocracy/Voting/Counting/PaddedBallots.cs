using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>The last ballots, which do not fill the vectors they are read in, with blank ones after them.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
[InlineArray(MostParts)]
internal struct PaddedBallots<TVector>
    where TVector : unmanaged
{
    private const int MostParts = 8;

    private TVector _first;

    /// <summary>The ballots, to be read as far as vectors are packed into one.</summary>
    public static ref byte Fill(ref PaddedBallots<TVector> padded, ReadOnlySpan<byte> ballots)
    {
        var bytes = MemoryMarshal.AsBytes((Span<TVector>)padded);
        ballots.CopyTo(bytes);

        return ref MemoryMarshal.GetReference(bytes);
    }

    /// <summary>How many bytes of blank ballots fill the last step.</summary>
    public static int Added(int length, int step) => (step - (length % step)) % step;
}
