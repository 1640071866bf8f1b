using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GrassrootsDemocracy.Tests.Conventions;

public partial class ResourceTests
{
    private const string Chinese = ".zh-Hans.resx";

    public static TheoryData<string> Rooms { get; } =
    [
        .. Repository
            .Files("src", "*.resx")
            .Select(Repository.Short)
            .Where(file => !file.EndsWith(Chinese, StringComparison.Ordinal)),
    ];

    [Fact]
    public void There_are_rooms_with_words() => Assert.True(Rooms.Count >= 2);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Both_languages_have_the_same_keys(string room) =>
        Assert.Equal(TextsOf(room).Keys, TextsOf(Twin(room)).Keys);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Both_languages_fill_in_the_same_places(string room)
    {
        var chinese = TextsOf(Twin(room));

        None.Of(
            TextsOf(room)
                .Where(text =>
                    !PlacesIn(text.Value).SetEquals(PlacesIn(chinese.GetValueOrDefault(text.Key, "")))
                )
                .Select(text => text.Key)
        );
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_key_stands_twice(string room) =>
        Assert.All(
            [room, Twin(room)],
            file =>
                None.Of(
                    Data(file)
                        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
                        .Where(same => same.Skip(1).Any())
                        .Select(same => same.Key)
                )
        );

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Each_language_is_written_in_its_own_letters(string room)
    {
        None.Of(TextsOf(room).Where(text => Script.HasChinese(text.Value)).Select(text => text.Key));
        None.Of(
            TextsOf(Twin(room))
                .Where(text => Place().Replace(text.Value, "").Any(char.IsAsciiLetter))
                .Select(text => text.Key)
        );
    }

    private static string Twin(string room) => room.Replace(".resx", Chinese, StringComparison.Ordinal);

    private static SortedDictionary<string, string> TextsOf(string file) =>
        new(
            Data(file)
                .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static IEnumerable<KeyValuePair<string, string>> Data(string file) =>
        XDocument
            .Load(Repository.PathOf(file))
            .Root!.Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value));

    private static HashSet<string> PlacesIn(string text) =>
        [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[^{}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
