using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Deciding;

// What one reading adds to one number of the row.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Addition(int Number, long Of);
