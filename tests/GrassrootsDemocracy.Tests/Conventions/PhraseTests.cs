using System.Text.RegularExpressions;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// The page that finds a norm by the words of a text: every name on it is one that the library offers, with what its value is.
public partial class PhraseTests
{
    [Fact]
    public void Every_name_on_the_page_is_that_of_a_norm_with_the_value_beside_it()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "phrases.md"));
        var assemblies = page.IndexOf("## Assemblies", StringComparison.Ordinal);
        var rows = Row().Matches(page).ToList();

        Assert.True(rows.Count > 60);
        None.Of(
            rows.SelectMany(row =>
            {
                var names = Codes(row.Groups["names"].Value);
                var values = Codes(row.Groups["values"].Value);
                return names.Length == values.Length
                    ? names
                        .Zip(values)
                        .Where(pair => !IsSaid(pair.Second, ValueOf(row.Index > assemblies, pair.First)))
                        .Select(pair => $"{pair.First}: {pair.Second}")
                    : [row.Value];
            })
        );
    }

    private static string[] Codes(string cell) =>
        [.. Name().Matches(cell).Select(name => name.Groups["name"].Value)];

    // What a value under a name is; null where there is no such norm.
    private static Type? ValueOf(bool isAssembly, string path)
    {
        object? owner = isAssembly ? AssemblyNorms.VillagersAssembly : ElectionNorms.VillagersCommittee;
        foreach (var part in path.Split('(')[0].Split('.'))
        {
            owner =
                owner?.GetType().GetProperty(part)?.GetValue(owner)
                ?? (owner?.GetType().GetMethod(part) is { ReturnType: var type } ? type : null);
        }

        var name = owner as Type ?? owner?.GetType();
        return name?.IsAssignableTo(typeof(NormName)) == true ? name.GetGenericArguments()[0] : null;
    }

    // A label is said by its type or by the class that holds the usual ones.
    private static bool IsSaid(string said, Type? value)
    {
        if (value is { IsGenericType: true } && value.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return said is ['[', .. var item, ']'] && IsSaid(item, value.GetGenericArguments()[0]);
        }

        return string.Equals(said, Keyword(value), StringComparison.Ordinal)
            || (
                value == typeof(Label)
                && typeof(Label)
                    .Assembly.GetExportedTypes()
                    .Any(type =>
                        type is { IsAbstract: true, IsSealed: true }
                        && string.Equals(type.Name, said, StringComparison.Ordinal)
                        && Array.Exists(type.GetProperties(), one => one.PropertyType == typeof(Label))
                    )
            );
    }

    private static string? Keyword(Type? value) =>
        value == typeof(int) ? "int"
        : value == typeof(bool) ? "bool"
        : value?.Name;

    [GeneratedRegex(
        @"^\| [^|`]+ \| (?<names>`[^|]+`) \| (?<values>`[^|]+`) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Name();
}
