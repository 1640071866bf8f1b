using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Norms;

// A piece of a template: words as they stand, or a place with the word that hangs on its number.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplatePart(string Literal, Field Field, Plural? Forms);
