using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>As many vectors as are added to the bit planes at a time.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
[InlineArray(Length)]
internal struct VectorGroup<TVector>
    where TVector : unmanaged
{
    public const int Length = 16;

    private TVector _first;
}
