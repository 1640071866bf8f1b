using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// The half-open interval of days for which somebody is responsible.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Held(int Since, int Until)
{
    public bool Contains(int day) => Since <= day && day < Until;
}
