using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts the lanes in which all bits are set.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
internal struct LaneTally<TVector, TWidth>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
{
    private const ulong LowByteOfPairs = 0x00FF_00FF_00FF_00FF;

    private TVector _pairs;

    /// <summary>Adds the lanes of some groups, each byte at most 16 a group.</summary>
    /// <remarks>
    /// A pair of bytes gains at most 32 a group, 4,064 in as many groups as the bit planes hold, and the eight
    /// words of the widest vector sum to 32,512 in each of their four pairs: 16 bits are enough.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TVector lanes)
    {
        var even = TWidth.And(lanes, TWidth.Fill(LowByteOfPairs));
        var odd = TWidth.ShiftRight<ushort>(lanes, 8);
        _pairs = TWidth.Add<ushort>(_pairs, TWidth.Add<ushort>(even, odd));
    }

    /// <summary>Takes the sum out and starts again from nothing.</summary>
    public long Take()
    {
        var sum = TWidth.SumOfWords(_pairs);
        _pairs = default;

        return (long)(
            (sum & ushort.MaxValue)
            + ((sum >> 16) & ushort.MaxValue)
            + ((sum >> 32) & ushort.MaxValue)
            + (sum >> 48)
        );
    }
}
