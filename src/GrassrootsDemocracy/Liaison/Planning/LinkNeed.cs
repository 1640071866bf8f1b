using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison.Planning;

// How many links a person must have, has had and may have.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkNeed(int Least, int Kept, int Most);
