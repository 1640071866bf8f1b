using System.Globalization;
using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Tests.Conventions;

// The page on the design is drawn from the house: its picture has the rooms of the plan, its table every room there is.
public partial class DesignPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "design.md"))
        .ReplaceLineEndings("\n");

    private static readonly string[] Rooms =
    [
        .. PublicSurface
            .Core.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("GrassrootsDemocracy.", StringComparison.Ordinal))
            .Select(name => name["GrassrootsDemocracy.".Length..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_table_has_a_row_for_every_room_and_no_other() =>
        Assert.Equal(
            Rooms,
            Row().Matches(Page).Select(row => row.Groups["room"].Value).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_picture_has_every_room_on_its_floor() =>
        Assert.Equal(
            Rooms
                .Select(room => room.Split('.')[0])
                .Distinct(StringComparer.Ordinal)
                .Select(room => (FloorPlan.FloorOf(room), room))
                .Append((5, nameof(ServiceCollectionExtensions.AddGrassrootsDemocracy)))
                .Order(),
            Floor()
                .Matches(Page)
                .SelectMany(floor =>
                    Room()
                        .Matches(floor.Groups["rooms"].Value)
                        .Select(room =>
                            (
                                int.Parse(floor.Groups["number"].Value, CultureInfo.InvariantCulture),
                                room.Value
                            )
                        )
                        .Distinct()
                )
                .Order()
        );

    [GeneratedRegex(
        @"^\| `(?<room>[A-Za-z.]+)` \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        """subgraph floor(?<number>\d)\[[^\]]*\](?<rooms>.*?)^  end$""",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Floor();

    [GeneratedRegex("[A-Z][A-Za-z]+", RegexOptions.None, 10_000)]
    private static partial Regex Room();
}
