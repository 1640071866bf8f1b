using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Links of one kind and one interval, as the host holds them, and what was seen when they came.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkBatch(
    ReadOnlyMemory<int> From,
    ReadOnlyMemory<int> To,
    LinkLook Look,
    int Interval
);
