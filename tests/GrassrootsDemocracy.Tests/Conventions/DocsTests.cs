using System.Globalization;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Docs are code: what a page quotes is compiled and run, what it links to exists.
public partial class DocsTests
{
    private static readonly string Root = Repository.Root;

    private static readonly string[] Folders = ["docs/samples", "docs/examples"];

    private static readonly Lazy<(string Path, string Text)[]> Programs = new(() => TextsOf("*.cs"));

    private static readonly Lazy<(string Path, string Text)[]> Outputs = new(() => TextsOf("*.out.txt"));

    public static TheoryData<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Root, "README*.md"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<RuleDescriptor> Rules { get; } =
    [
        .. PublicSurface.Statics<RuleDescriptor>(),
        KernelFindings.Conflict,
        KernelFindings.Checked,
        KernelFindings.Gap,
        KernelFindings.Print,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_part_of_a_program_that_the_page_names(string page) =>
        Assert.All(
            Fences(page, "csharp"),
            fence => Assert.Contains(NamedBy(page, Programs.Value), program => Holds(program, fence))
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_output_on_a_page_is_what_a_program_that_it_names_printed(string page) =>
        Assert.All(
            Fences(page, "text"),
            fence => Assert.Contains(NamedBy(page, Outputs.Value), output => Holds(output, fence))
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_row_of_a_norm_is_what_the_rulebook_says(string page) =>
        Assert.All(
            page.StartsWith("docs/rulebooks/", StringComparison.Ordinal)
                ? Lines(page).Where(line => NormRow().IsMatch(line))
                : [],
            row => Assert.Contains(Outputs.Value, output => Holds(output.Text, [row]))
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        var links = Link().Matches(Read(page)).Select(match => match.Groups["target"].Value);

        Assert.All(
            links.Where(link => !link.Contains("://", StringComparison.Ordinal) && link[0] != '#'),
            link =>
            {
                var target = Path.Combine(folder, link.Split('#')[0]);
                Assert.True(Path.Exists(target), $"{page} links to {link}, which does not exist.");
            }
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_under_its_titles(RuleDescriptor rule)
    {
        var page = Read(rule.Page);

        Assert.Contains(rule.Id, page, StringComparison.Ordinal);
        Assert.Contains(rule.Title(CultureInfo.InvariantCulture), page, StringComparison.Ordinal);
        Assert.Contains(rule.Title(CultureInfo.GetCultureInfo("zh-Hans")), page, StringComparison.Ordinal);
        Assert.Contains($"({rule.Id}.md)", Read("docs/rules/README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n    b\n    c\n")]
    [InlineData("a\nb\nc\n")]
    public void A_quotation_is_found_whatever_its_indentation(string text) =>
        Assert.True(Holds(text, ["b", "c"]));

    [Theory]
    [InlineData("a\n    b\n  c\n")]
    [InlineData("a\nb\n\nc\n")]
    [InlineData("a\nbb\nc\n")]
    public void A_quotation_is_whole_lines_one_after_the_other(string text) =>
        Assert.False(Holds(text, ["b", "c"]));

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string[] Lines(string path) => Read(path).Split('\n');

    // The texts that a page leads its reader to: the program itself, or what it printed, of which there may be several.
    private static string[] NamedBy(string page, (string Path, string Text)[] texts)
    {
        var folder = Path.GetDirectoryName(page)!;
        var named = Link()
            .Matches(Read(page))
            .Select(match => Path.Combine(Root, folder, match.Groups["target"].Value.Split('#')[0]))
            .Select(path => Path.GetRelativePath(Root, Path.GetFullPath(path)).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts
                .Where(text => named.Contains(text.Path) || named.Contains(ProgramOf(text.Path)))
                .Select(text => text.Text),
        ];
    }

    private static string ProgramOf(string output) =>
        Path.GetDirectoryName(output)!.Replace('\\', '/')
        + '/'
        + Path.GetFileName(output).Split('.')[0]
        + ".cs";

    private static (string Path, string Text)[] TextsOf(string pattern) =>
        [
            .. Folders
                .Select(folder => Path.Combine(Root, folder))
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Select(path => (path, Read(path))),
        ];

    private static IEnumerable<string[]> Fences(string page, string language) =>
        Fence()
            .Matches(Read(page))
            .Where(match => string.Equals(match.Groups["language"].Value, language, StringComparison.Ordinal))
            .Select(match => Dedented(match.Groups["text"].Value.TrimEnd('\n').Split('\n')));

    // Whether some lines in a row are these, once the indentation they share is taken away.
    private static bool Holds(string text, string[] quotation)
    {
        var lines = text.Split('\n');
        return Enumerable
            .Range(0, Math.Max(0, lines.Length - quotation.Length + 1))
            .Any(start => Dedented(lines[start..(start + quotation.Length)]).SequenceEqual(quotation));
    }

    private static string[] Dedented(string[] lines)
    {
        var indentation = lines
            .Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart(' ').Length)
            .DefaultIfEmpty(0)
            .Min();
        return [.. lines.Select(line => line.Trim().Length > 0 ? line[indentation..] : "")];
    }

    [GeneratedRegex(
        @"^[ ]*```(?<language>[a-z]*)\n(?<text>.*?)^[ ]*```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `[A-Za-z-]+\.", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NormRow();
}
