using System.Globalization;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Conventions;

// An edition that a page about a rule names states something, or leaves something open, by the article that the page gives.
public partial class EditionTableTests
{
    private static readonly (string Law, IEnumerable<(int Year, Rulebook Book)> Editions)[] Laws =
    [
        ("village law", Of(VillageLaw.Editions)),
        ("urban law", Of(UrbanLaw.Editions)),
        ("party elections", Of(PartyElectionRegulation.Editions)),
        ("Zhejiang", [(2020, Zhejiang2020.Layer)]),
        ("Shanghai", [(2020, Shanghai2020.Layer)]),
    ];

    private static readonly string Folder = Repository.PathOf("docs", "rules");

    [Fact]
    public void A_page_gives_articles_by_which_the_edition_states_something()
    {
        var provisions = Laws.ToDictionary(
            one => one.Law,
            one => one.Editions.SelectMany(edition => Cited(edition.Year, edition.Book)).ToHashSet(),
            StringComparer.Ordinal
        );
        var given = Directory.GetFiles(Folder, "*.md").SelectMany(Given).ToList();

        Assert.InRange(given.Count, 60, 1000);
        None.Of(
            from one in given
            where !provisions[one.Law].Contains((one.Year, one.Article))
            select $"{one.Page}: {one.Law} {one.Year} art. {one.Article}"
        );
    }

    private static IEnumerable<(int Year, Rulebook Book)> Of(Timeline<Rulebook> editions) =>
        editions.Changes.Select(day => (day.Year, editions.On(day)));

    // Everything that a layer says or leaves open, in whatever case.
    private static IEnumerable<(int Year, string Article)> Cited(int year, Rulebook book) =>
        from statement in book.OwnStatements
        from article in Article().Matches(statement.Norm.Source.Provision.Name)
        from given in new[] { article.Value, article.Groups["number"].Value }
        select (year, given);

    // Where a row has as many groups of editions as of articles, they belong together in their order.
    private static IEnumerable<(string Page, string Law, int Year, string Article)> Given(string path)
    {
        var law = "";
        foreach (var line in File.ReadLines(path))
        {
            if (Row().Match(line) is not { Success: true } row)
            {
                continue;
            }

            law = row.Groups["law"].Success ? row.Groups["law"].Value : law;
            var editions = row.Groups["editions"].Value.Split(" / ");
            var articles = row.Groups["articles"].Value.Split(" / ");
            if (law.Length == 0 || editions.Length != articles.Length)
            {
                continue;
            }

            foreach (var (years, article) in editions.Zip(articles))
            {
                foreach (var year in years.Split(", "))
                {
                    yield return (
                        Path.GetFileName(path),
                        law,
                        int.Parse(year, CultureInfo.InvariantCulture),
                        article
                    );
                }
            }
        }
    }

    [GeneratedRegex(
        @"^\| (?:(?<law>village law|urban law|party elections|Zhejiang|Shanghai) )?(?<editions>\d{4}(?:(?:, | / )\d{4})*) \| (?:art\. (?<articles>\d+(?:\(\d+\))?(?: / \d+(?:\(\d+\))?)*)(?![\d(])|[^|]*: (?<articles>\d+(?:\(\d+\))?) \|$)",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<number>\d+)(\(\d+\))?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Article();
}
