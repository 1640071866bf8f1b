using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Norms;

// The words around the one place {0} of a text, taken apart once so that a ledger line needs no string of its own.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Frame(string Before, string After)
{
    private const string Place = "{0}";

    public static Frame Of(string text)
    {
        var place = text.IndexOf(Place, StringComparison.Ordinal);
        return new(text[..place], text[(place + Place.Length)..]);
    }
}
