using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>Somebody with fewer or more links than the norm asks for.</summary>
/// <param name="Person">The number.</param>
/// <param name="Measure">What is, what is needed, and how far the two are apart.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shortfall(int Person, Measure Measure)
{
    /// <summary>Gets how many links there are.</summary>
    public long Actual => Measure.Actual ?? 0;

    /// <summary>Gets how many are missing, or over.</summary>
    public long ShortBy => Measure.ShortBy;
}
