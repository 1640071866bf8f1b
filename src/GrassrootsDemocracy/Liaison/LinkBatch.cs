using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Links of one kind and one interval, as the host holds them.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkBatch(ReadOnlyMemory<int> From, ReadOnlyMemory<int> To, int Interval);
