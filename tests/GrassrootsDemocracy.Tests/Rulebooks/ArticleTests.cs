using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Tests.Conventions;

namespace GrassrootsDemocracy.Tests.Rulebooks;

// Whoever opens the law finds the line, and whoever opens the line finds the law: every edition is written article by article.
public partial class ArticleTests
{
    private const string Root = "src/GrassrootsDemocracy/Rulebooks";

    // A method for each edition of a law or of measures, named after its year, and what the rulebook says that is made of it.
    private static IReadOnlyList<(Type Law, string Name, Edition Edition, Rulebook Text)> Editions { get; } =
    [
        .. typeof(Edition)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
                    .Where(method => Year().IsMatch(method.Name) && method.ReturnType == typeof(Edition))
                    .OrderBy(method => method.Name, StringComparer.Ordinal)
                    .Zip(TextsOf(type))
                    .Select(edition =>
                        (
                            type,
                            edition.First.Name,
                            (Edition)edition.First.Invoke(obj: null, [SomeLaw])!,
                            edition.Second
                        )
                    )
            ),
    ];

    private static Instrument SomeLaw => new("Some law", "某法", "2026");

    [Fact]
    public void The_laws_and_the_measures_of_provinces_are_found() =>
        Assert.Superset(
            new HashSet<string>(
                [
                    "VillageLaw.Of1998",
                    "VillageLaw.Of2010",
                    "VillageLaw.Of2018",
                    "VillageLaw.Of2026",
                    "UrbanLaw.Of1990",
                    "Zhejiang2020.Of2020",
                ],
                StringComparer.Ordinal
            ),
            Editions.Select(one => $"{one.Law.Name}.{one.Name}").ToHashSet(StringComparer.Ordinal)
        );

    // An article that is written in two places would be found in one of them only.
    [Fact]
    public void Every_article_has_one_block_in_the_order_of_the_law() =>
        None.Of(
            Editions
                .Select(one =>
                    (
                        one.Law.Name,
                        one.Name,
                        Articles: one.Edition.OwnArticles.Where(article => article != Edition.NotKnown)
                            .ToList()
                    )
                )
                .Where(one => !one.Articles.SequenceEqual(one.Articles.Distinct().Order()))
                .Select(one => $"{one.Item1}.{one.Item2}: {string.Join(", ", one.Articles)}")
        );

    [Fact]
    public void Every_citation_is_of_an_article_that_its_edition_has() =>
        None.Of(
            Editions.SelectMany(one =>
                SourcesOf(one.Text)
                    .Distinct()
                    .Where(source => !ArticlesOf(source.Provision).All(one.Edition.Articles.Contains))
            )
        );

    // The list of one law in several places names the articles, not all of which say anything else.
    [Theory]
    [InlineData("art. 18(2)", new[] { 18 })]
    [InlineData("art. 32(1), (4)", new[] { 32 })]
    [InlineData("arts 10(3), 15 to 17", new int[0])]
    [InlineData("ch. 6", new int[0])]
    public void An_article_is_read_from_its_citation(string provision, int[] articles) =>
        Assert.Equal(articles, ArticlesOf(Provision.Named(provision, provision)));

    [Fact]
    public void Every_block_is_written_in_one_file_of_its_law() =>
        None.Of(
            Editions.SelectMany(one =>
                one.Edition.OwnArticles.Where(article => article != Edition.NotKnown)
                    .Where(article =>
                        !FilesOf(one.Law)
                            .Any(file =>
                                File.ReadAllText(file)
                                    .Contains($".Article({article})", StringComparison.Ordinal)
                            )
                    )
                    .Select(article => $"{one.Law.Name}: {article}")
            )
        );

    [Fact]
    public void Every_file_of_a_law_has_a_link_on_the_pages_of_the_rulebooks()
    {
        var pages = string.Concat(Repository.Files("docs/rulebooks", "*.md").Select(File.ReadAllText));

        None.Of(
            Editions
                .Select(one => one.Law)
                .Distinct()
                .SelectMany(FilesOf)
                .Select(Repository.Short)
                .Where(file => !pages.Contains($"](../../{file})", StringComparison.Ordinal))
        );
    }

    private static IEnumerable<Rulebook> TextsOf(Type law) =>
        law.GetProperty("Editions", BindingFlags.Static | BindingFlags.Public)?.GetValue(obj: null)
            is Timeline<Rulebook> editions
            ? editions.Changes.Select(editions.On)
        : law.GetProperty("Layer", BindingFlags.Static | BindingFlags.Public)?.GetValue(obj: null)
            is Rulebook layer
            ? [layer]
        : [];

    private static IEnumerable<string> FilesOf(Type law) =>
        Repository
            .Files(Root, $"{law.Name}*.cs")
            .Where(file => Path.GetFileName(file).Split('.')[0] == law.Name);

    private static IEnumerable<Citation> SourcesOf(Rulebook rulebook) =>
        rulebook.OwnNames.SelectMany(name => SourcesOf(name, rulebook.Prevailing(name)));

    private static IEnumerable<Citation> SourcesOf(NormName name, Norm? norm) =>
        norm switch
        {
            null => [],
            InCases { Readings: var readings } => readings.SelectMany(reading =>
                SourcesOf(name, reading.Norm)
            ),
            _ =>
            [
                norm.Source,
                .. name.Listing is { } listing && norm is not (OpenTerm or NothingAsked)
                    ? listing.Split(norm).Select(item => item.Item.Source)
                    : [],
            ],
        };

    private static IEnumerable<int> ArticlesOf(Provision provision) =>
        Article()
            .Matches(provision.Name)
            .Select(article => int.Parse(article.Groups["number"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^art\. (?<number>\d+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Article();

    [GeneratedRegex(@"^Of\d{4}$", RegexOptions.None, 10_000)]
    private static partial Regex Year();
}
