using GrassrootsDemocracy.Tests.Conventions.Examples.Norms;

namespace GrassrootsDemocracy.Tests.Conventions.Examples.Posts;

internal static class LooksDown
{
    public static string Name() => nameof(LooksDown);

    public static string Lower() => LooksUp.Name();
}
