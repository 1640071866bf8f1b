using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>Somebody whose last contact lies further back than a limit allows.</summary>
/// <param name="Person">The number.</param>
/// <param name="Since">The day of the last contact that was made; without one, the first day on which somebody is responsible.</param>
/// <param name="LastDay">The last day on which the next was still in time.</param>
/// <param name="WasContacted">Whether there was a contact at all.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ContactWait(int Person, LocalDate Since, LocalDate LastDay, bool WasContacted)
{
    /// <summary>Gets whose link it is, where the norm asks for each link; otherwise <see langword="null"/>.</summary>
    public int? Responsible { get; init; }
}
