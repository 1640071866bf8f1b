namespace GrassrootsDemocracy.Posts;

internal static class Forces
{
    // What should be binds as what must be does.
    public static bool IsAtLeast(this NormForce force, NormForce other) =>
        force >= other || (force >= NormForce.Should && other >= NormForce.Should);
}
