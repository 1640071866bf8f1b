using GrassrootsDemocracy.Tests.Conventions.Examples.Posts;

namespace GrassrootsDemocracy.Tests.Conventions.Examples.Forums;

internal static class LooksAside
{
    public static string Name() => LooksDown.Name();
}
