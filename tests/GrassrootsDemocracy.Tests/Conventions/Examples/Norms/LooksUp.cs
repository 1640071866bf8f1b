using GrassrootsDemocracy.Tests.Conventions.Examples.Posts;

namespace GrassrootsDemocracy.Tests.Conventions.Examples.Norms;

// Only its body knows the floor above: the signature gives nothing away.
internal static class LooksUp
{
    public static string Name() => LooksDown.Name();
}
