using System.Reflection;

namespace GrassrootsDemocracy.Tests.Conventions;

// The files of the repository, for what reflection cannot see.
internal static class Repository
{
    public static string Root { get; } =
        Path.GetFullPath(
            typeof(Repository)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(a => string.Equals(a.Key, "RepositoryRoot", StringComparison.Ordinal))
                .Value!
        );

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static bool Has(string path) => File.Exists(PathOf(path));

    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
                .Where(file => !IsBuilt(file))
                .Order(StringComparer.Ordinal),
        ];

    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsBuilt(string file) =>
        Short(file).Split('/').Any(folder => folder is "bin" or "obj" or "TestResults" or "StrykerOutput");
}
