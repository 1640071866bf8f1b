using System.Text.RegularExpressions;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Conventions;

public partial class FileTests
{
    private const string Generic = "OfT";
    private const int MostLines = 400;
    private const int MedianBelow = 60;

    private static IReadOnlyList<string> Sources => Repository.Files("src", "*.cs");

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        None.Of(
            Sources
                .Concat(Repository.Files("tests", "*.cs"))
                .Select(file => (File: Repository.Short(file), Lines: File.ReadLines(file).Count()))
                .Where(file => file.Lines > MostLines)
        );

    [Fact]
    public void Half_of_the_source_files_are_shorter_than_60_lines()
    {
        var lengths = Sources.Select(file => File.ReadLines(file).Count()).Order().ToList();
        var median = lengths[lengths.Count / 2];

        Assert.True(
            median < MedianBelow,
            Invariant($"The median of {lengths.Count} files is {median} lines.")
        );
    }

    [Fact]
    public void A_file_holds_at_most_one_public_type_and_is_named_after_it() =>
        None.Of(
            Sources
                .Select(file => (File: Repository.Short(file), Types: PublicTypesOf(file)))
                .Where(file => file.Types.Count > 0)
                .Where(file => file.Types is not [var only] || !IsNameFor(file.File, only))
                .Select(file => $"{file.File}: {string.Join(", ", file.Types)}")
        );

    [Fact]
    public void Every_public_type_has_a_file() =>
        None.Of(
            PublicSurface
                .Core.GetExportedTypes()
                .Where(type => !type.IsNested)
                .Select(type => type.Name.Split('`') is [var name, _] ? name + Generic : type.Name)
                .Except(Repository.Files("src/GrassrootsDemocracy", "*.cs").SelectMany(PublicTypesOf))
        );

    [Theory]
    [InlineData("public sealed record Body", "Body")]
    [InlineData("public readonly record struct NormOrOpen<T>", "NormOrOpenOfT")]
    [InlineData("public interface IReadable", "IReadable")]
    [InlineData("internal sealed class Phrases", null)]
    [InlineData("    public sealed class Nested", null)]
    public void A_public_type_is_recognised_by_its_line(string line, string? name) =>
        Assert.Equal(name, NameOf(line));

    private static List<string> PublicTypesOf(string file) =>
        [.. File.ReadLines(file).Select(NameOf).OfType<string>()];

    // The file of a generic type bears the plain name when that is not taken: Timeline, but Norm and NormOfT. A part of a
    // type adds what it is about: ElectionNorms.Process.
    private static bool IsNameFor(string file, string type) =>
        Path.GetFileName(file).Split('.')[0] is var name
        && (
            string.Equals(name, type, StringComparison.Ordinal)
            || string.Equals(name + Generic, type, StringComparison.Ordinal)
            || name.StartsWith(type + ".", StringComparison.Ordinal)
        );

    private static string? NameOf(string line) =>
        Declaration().Match(line) is { Success: true, Groups: var groups }
            ? groups["name"].Value + (groups["generic"].Success ? Generic : "")
            : null;

    [GeneratedRegex(
        @"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)(?<generic><)?",
        RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Declaration();
}
