using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Norms;

// The number of a printed share: its digits and how many of them follow the point of the percentage, or of how many parts it is.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintedNumber(long Digits, int Decimals, int Of = 0);
