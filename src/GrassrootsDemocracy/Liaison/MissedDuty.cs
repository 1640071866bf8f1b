using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>Somebody who was not contacted, or not active, as often as needed in a period.</summary>
/// <param name="Person">The number of the person or group.</param>
/// <param name="Responsible">Who should have made it, where it is due for each link; otherwise <see langword="null"/>.</param>
/// <param name="Actual">How often it was.</param>
/// <param name="Needed">How often it was needed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MissedDuty(int Person, int? Responsible, int Actual, int Needed)
{
    /// <summary>Gets how often it was missing.</summary>
    public int ShortBy => Needed - Actual;
}
