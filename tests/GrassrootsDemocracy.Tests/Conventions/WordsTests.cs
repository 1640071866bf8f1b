using System.Reflection;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// English and Chinese stand on neighbouring lines: whoever changes the one sees the other, and these tests see both.
public partial class WordsTests
{
    private static readonly (string Where, Words Words)[] InSource =
    [
        .. Repository.Files("src", "*.cs").SelectMany(Pairs),
    ];

    private static readonly (string Where, Words Words)[] OfRules =
    [
        .. PublicSurface
            .Statics<RuleDescriptor>()
            .SelectMany(rule => rule.AllSays.Select(says => (rule.Id, says))),
    ];

    private static readonly (string Where, Words Words)[] OfTitles =
    [
        .. PublicSurface.Statics<RuleDescriptor>().Select(rule => (rule.Id, Both(rule.Title))),
        .. NamedNorms.All.Select(name => (name.Id, Both(name.Title))),
    ];

    private static readonly (string Where, Words Words)[] OfEnums =
    [
        .. PublicSurface
            .Core.GetTypes()
            .Where(type => type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsDefined(typeof(WordsAttribute)))
            .Select(field =>
                ($"{field.DeclaringType!.Name}.{field.Name}", EnumWords.Of((Enum)field.GetValue(null)!))
            ),
    ];

    public static TheoryData<string> Kinds { get; } = ["source", "rules", "titles", "enums"];

    [Theory]
    [InlineData("source", 1400)]
    [InlineData("rules", 300)]
    [InlineData("titles", 600)]
    [InlineData("enums", 100)]
    public void The_words_are_found(string kind, int atLeast) => Assert.True(Of(kind).Length >= atLeast);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_languages_fill_in_the_same_places(string kind) =>
        None.Of(
            Of(kind)
                .Where(each => !PlacesIn(each.Words.English).SetEquals(PlacesIn(each.Words.Chinese)))
                .Select(each => $"{each.Where}: {each.Words.English} | {each.Words.Chinese}")
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_language_is_written_in_its_own_letters(string kind) =>
        None.Of(
            Of(kind)
                .Where(each =>
                    Script.HasChinese(each.Words.English)
                    || Place().Replace(each.Words.Chinese, "").Any(char.IsAsciiLetter)
                )
                .Select(each => $"{each.Where}: {each.Words.English} | {each.Words.Chinese}")
        );

    // No spaces between Chinese letters and numbers or names, and full-width marks.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chinese_has_its_own_marks_and_no_spaces(string kind) =>
        None.Of(
            Of(kind)
                .Where(each => Script.HasForeignMarks(each.Words.Chinese))
                .Select(each => $"{each.Where}: {each.Words.Chinese}")
        );

    // Whatever else is written in Chinese, such as the names of instruments.
    [Fact]
    public void Every_Chinese_text_of_the_source_has_its_own_marks_and_no_spaces() =>
        None.Of(
            Repository
                .Files("src", "*.cs")
                .SelectMany(file => File.ReadLines(file).Select(line => (file, line)))
                .Where(each => !each.line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(each => Text().Matches(each.line).Select(text => (each.file, text.Value)))
                .Where(each => Script.HasChinese(each.Value) && Script.HasForeignMarks(each.Value[1..^1]))
                .Select(each => $"{Repository.Short(each.file)}: {each.Value}")
        );

    // "{0} votes" is "1 votes" one day.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_place_of_a_number_is_followed_by_many_of_something(string kind) =>
        None.Of(
            Of(kind)
                .Where(each => Many().IsMatch(each.Words.English))
                .Select(each => $"{each.Where}: {each.Words.English}")
        );

    [Fact]
    public void What_a_rule_says_can_be_taken_apart_in_both_languages() =>
        Assert.All(
            OfRules,
            rule =>
            {
                rule.Words.Template(Language.English);
                rule.Words.Template(Language.Chinese);
            }
        );

    private static (string Where, Words Words)[] Of(string kind) =>
        kind switch
        {
            "source" => InSource,
            "rules" => OfRules,
            "titles" => OfTitles,
            _ => OfEnums,
        };

    private static Words Both(Func<Language, string> say) =>
        new(say(Language.English), say(Language.Chinese));

    private static IEnumerable<(string Where, Words Words)> Pairs(string file) =>
        Pair()
            .Matches(File.ReadAllText(file))
            .Select(pair =>
                (
                    Where: Repository.Short(file),
                    Words: new Words(pair.Groups["english"].Value, pair.Groups["chinese"].Value),
                    IsNamed: pair.Groups["named"].Success
                )
            )
            .Where(pair =>
                pair.IsNamed || Script.HasChinese(pair.Words.English) || Script.HasChinese(pair.Words.Chinese)
            )
            .Select(pair => (pair.Where, pair.Words));

    // A word that only hangs on a number is no place of its own: Chinese has none.
    private static HashSet<string> PlacesIn(string text) =>
        [
            .. Place()
                .Matches(text)
                .Select(match => Plural.Read(match.Value[1..^1]))
                .Where(place => place.Forms is not { IsAfterNumber: false })
                .Select(place => place.Name),
        ];

    [GeneratedRegex(@"\{[^{}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\{(?!subject)[^{}:?]+\} (ballots|candidates|copies|days|delegates|households|links|marks|meetings|members|months|names|people|persons|points|posts|projects|quarters|seats|supporters|times|voters|votes|weeks|women|years)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Many();

    [GeneratedRegex(
        """
            "([^"\\]|\\.)*"
            """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Text();

    // Words("…", "…") or new("…", "…"): two texts and nothing else.
    [GeneratedRegex(
        """\b((?<named>Words)|new)\(\s*"(?<english>([^"\\]|\\.)*)",\s*"(?<chinese>([^"\\]|\\.)*)"\s*\)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Pair();
}
