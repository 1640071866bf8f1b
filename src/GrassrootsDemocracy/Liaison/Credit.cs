using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>What is credited to somebody: the contacts of the days on which he or she was responsible.</summary>
/// <param name="Person">Who was responsible.</param>
/// <param name="Made">How many contacts were made.</param>
/// <param name="Attempted">How many were only attempted.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Credit(int Person, int Made, int Attempted);
