using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Tests.Conventions;

// The page on systems: every practice of the six reports has a layer that states it, a program that runs it, and tests that name it.
public sealed partial class SystemsPageTests
{
    private static readonly string[] Ids =
    [
        .. Numbered("X", 8),
        .. Numbered("S", 6),
        .. Numbered("Q", 4),
        .. Numbered("M", 16),
        .. Numbered("J", 5),
        .. Numbered("Y", 9),
    ];

    public static TheoryData<string> Rows =>
        [.. File.ReadLines(Repository.PathOf("docs", "systems.md")).Where(line => Row().IsMatch(line))];

    [Fact]
    public void Every_system_has_one_row() =>
        Assert.Equal(Ids, Rows.Select(row => Row().Match(row.Data).Groups["id"].Value));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_names_what_is_there(string row)
    {
        var tests = Class().Matches(row.Split('|')[5]).Select(one => one.Value).ToList();
        Assert.NotEmpty(tests);
        Assert.All(
            tests,
            name =>
                Assert.Contains(Row().Match(row).Groups["id"].Value, SourceOf(name), StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Numbered(string letter, int count) =>
        Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{letter}{number}"));

    private static string SourceOf(string name) =>
        File.ReadAllText(Assert.Single(Repository.Files("tests", name + ".cs")));

    [GeneratedRegex(@"^\| (?<id>[XSQMJY][0-9]+) \|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("[A-Za-z]+Tests", RegexOptions.None, 1000)]
    private static partial Regex Class();
}
