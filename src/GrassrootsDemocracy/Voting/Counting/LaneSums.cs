using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>How the ballots in the lanes fell out, besides the marks themselves.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
[StructLayout(LayoutKind.Auto)]
internal struct LaneSums<TVector, TWidth>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
{
    public TVector Seen;

    public LaneTally<TVector, TWidth> Blank;

    public LaneTally<TVector, TWidth> OverMarked;

    public LaneTally<TVector, TWidth> Contradictory;

    /// <summary>Moves the numbers of ballots, but not the bits seen, to the sums of the count.</summary>
    public void MoveTo(ref CountSums sums)
    {
        sums.Blank += Blank.Take();
        sums.OverMarked += OverMarked.Take();
        sums.Contradictory += Contradictory.Take();
    }
}
