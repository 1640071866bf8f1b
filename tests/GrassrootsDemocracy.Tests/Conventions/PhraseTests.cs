using System.Text.RegularExpressions;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// The page that finds a norm by the words of a text: every name on it is one that the library offers.
public partial class PhraseTests
{
    [Fact]
    public void Every_name_on_the_page_is_that_of_a_norm()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "phrases.md"));
        var assemblies = page.IndexOf("## Assemblies", StringComparison.Ordinal);
        var rows = Row().Matches(page).ToList();

        Assert.True(rows.Count > 60);
        None.Of(
            rows.SelectMany(row =>
                    Name()
                        .Matches(row.Groups["names"].Value)
                        .Select(name => (IsAssembly: row.Index > assemblies, Path: name.Groups["name"].Value))
                )
                .Where(name => !IsNorm(name.IsAssembly, name.Path))
        );
    }

    private static bool IsNorm(bool isAssembly, string path)
    {
        object? owner = isAssembly ? AssemblyNorms.VillagersAssembly : ElectionNorms.VillagersCommittee;
        foreach (var part in path.Split('(')[0].Split('.'))
        {
            owner =
                owner?.GetType().GetProperty(part)?.GetValue(owner)
                ?? (owner?.GetType().GetMethod(part) is { ReturnType: var type } ? type : null);
        }

        return owner is NormName || (owner is Type named && named.IsAssignableTo(typeof(NormName)));
    }

    [GeneratedRegex(
        @"^\| [^|`]+ \| (?<names>`.+`) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Name();
}
