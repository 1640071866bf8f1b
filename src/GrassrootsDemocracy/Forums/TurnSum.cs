using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Forums;

// By how many turns one is ahead of another, how many turns it takes at least until nobody is by more than one, and how often
// somebody came twice running while there were others.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TurnSum(int Spread, int ToEven, int TwiceRunning);
