using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>How many of a unit are reached.</summary>
/// <param name="Unit">The unit; <see langword="null"/> for those who are counted under none.</param>
/// <param name="All">How many there are to be reached.</param>
/// <param name="Covered">How many somebody is responsible for.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UnitCoverage(string? Unit, int All, int Covered)
{
    /// <summary>Gets the unit; <see langword="null"/> for those who are counted under none.</summary>
    public string? Unit { get; } = Guard.Against.NotANameIfKnown(Unit, nameof(Unit));

    /// <summary>Gets how many nobody reaches.</summary>
    public int Uncovered => All - Covered;
}
