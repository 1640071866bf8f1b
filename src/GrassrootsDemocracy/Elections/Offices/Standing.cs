using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Elections.Offices;

// The votes that somebody has for an office.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(string Name, long Votes, long AddedDown)
{
    public long Total => checked(Votes + AddedDown);
}
