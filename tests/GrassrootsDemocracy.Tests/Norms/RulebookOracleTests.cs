using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// Lists in layers against an oracle that knows only what each text says of each item: what prevails, and who conflicts on
// which item, in every small world. 甲 and 乙 are the items, and what no text names is the rest of the list.
public class RulebookOracleTests
{
    private const string Rest = "";

    private static readonly string[] Layers = ["Nation", "Province", "Street"];

    private static readonly string[] Points = [Rest, "甲", "乙"];

    private static readonly Case Simplified = new("simplified", new("simplified", "简易"));

    private static readonly Case Large = new("large", new("large", "大村"));

    private static readonly (When When, Func<bool, bool, bool> Holds, int Conditions)[] Conditions =
    [
        (default, (_, _) => true, 0),
        (Simplified, (one, _) => one, 1),
        (!Simplified, (one, _) => !one, 1),
        (Simplified & Large, (one, other) => one && other, 2),
    ];

    // A text: 列 these and no others, 增 these too, 减 not these, nothing asked, left to others, silence.
    private static readonly string[] Texts =
    [
        "",
        "列甲",
        "列甲乙",
        "增甲",
        "增甲乙",
        "减甲",
        "减甲乙",
        "不作要求",
        "另行规定",
    ];

    public static TheoryData<ListKind> Kinds { get; } =
    [ListKind.AllRequired, ListKind.AnyWillDo, ListKind.ExactlyThese];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_list_in_three_layers_is_what_the_texts_say_item_by_item(ListKind kind)
    {
        var name = Lists.Of(kind);
        var worlds =
            from latitude in Enum.GetValues<Latitude>()
            from second in (Latitude[])[Latitude.Fixed, Latitude.MayFill]
            from nation in Texts
            from province in Texts
            from street in Texts
            select (latitude, second, nation, province, street);
        foreach (var (latitude, second, nation, province, street) in worlds)
        {
            var book = Do(Rulebook.Named("Nation"), name, nation, latitude);
            book = Do(book.Under("Province"), name, province, second);
            book = Do(book.Under("Street"), name, street, Latitude.MayTighten);
            var expected = Oracle(
                kind,
                [Sayer(kind, nation, latitude), Sayer(kind, province, second), Sayer(kind, street)],
                nation + province + street
            );

            Assert.True(
                expected == View(book, name),
                $"{kind}, {latitude} {nation} | {second} {province} | {street}: {View(book, name)}, not {expected}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_list_in_cases_is_in_every_situation_what_the_texts_say_of_it(ListKind kind)
    {
        var name = Lists.Of(kind);
        string[] texts = ["列甲", "列甲乙", "增乙", "减甲", "不作要求", "另行规定"];
        var worlds =
            from latitude in (Latitude[])[Latitude.Fixed, Latitude.MayTighten]
            from first in texts
            from second in texts
            from condition in Conditions.Skip(1)
            from street in texts
            from below in Conditions
            select (latitude, first, second, condition, street, below);
        foreach (var (latitude, first, second, condition, street, below) in worlds)
        {
            if (Nation(latitude, first, second, condition.When) is not { } nation)
            {
                continue;
            }

            var book = Do(nation.Under("Street"), name, street, Latitude.MayTighten, below.When);
            foreach (var (one, other) in Situations)
            {
                var narrow = condition.Holds(one, other) ? Says(kind, second) : _ => null;
                var expected = Oracle(
                    kind,
                    [
                        point =>
                            (Narrower(narrow(point), Says(kind, first)(point), condition.Conditions))
                                is { } says
                                ? (says, latitude)
                                : null,
                        below.Holds(one, other) ? Sayer(kind, street) : _ => null,
                    ],
                    first + second + street
                );
                var view = View(book.Given(new(Simplified, one), new(Large, other)), name);

                Assert.True(
                    expected == view.Replace("Street", "Province", StringComparison.Ordinal),
                    $"{kind}, {latitude} {first} and {second} when {condition.When} | {street} when {below.When}, {one} {other}: {view}, not {expected}"
                );
            }
        }

        // The order in which one layer says two things in two cases makes no difference, and neither does one that nobody keeps.
        Rulebook? Nation(Latitude latitude, string first, string second, When when)
        {
            try
            {
                var one = Do(
                    Do(Rulebook.Named("Nation"), name, first, latitude),
                    name,
                    second,
                    latitude,
                    when
                );
                var other = Do(
                    Do(Rulebook.Named("Nation"), name, second, latitude, when),
                    name,
                    first,
                    latitude
                );
                Assert.Empty(one.Compare(other));
                return one;
            }
            catch (ArgumentException refused)
                when (refused.Message.StartsWith("Nothing at all would do", StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    private static (bool One, bool Other)[] Situations { get; } =
    [(true, true), (true, false), (false, true), (false, false)];

    private static Rulebook Do(
        Rulebook book,
        NormName<ValueList<string>> name,
        string text,
        Latitude latitude,
        When when = default
    )
    {
        ValueList<string> items = [.. text.Skip(1).Select(item => item.ToString())];
        return text switch
        {
            "" => book,
            "不作要求" => book.AskingNothing(name, Article(1), latitude, when),
            "另行规定" => book.LeavingOpen(name, Article(1), when: when),
            ['列', ..] => book.With(name, items, Article(1), latitude, when),
            ['增', ..] => book.Adding(name, items, Article(1), latitude, when),
            _ => book.Dropping(name, items, Article(1), latitude, when),
        };
    }

    // What a text says of an item, or of what it does not name.
    private static Func<string, Saying?> Says(ListKind kind, string text) =>
        point =>
            text switch
            {
                "" => null,
                "不作要求" => kind == ListKind.AnyWillDo ? Saying.NothingAsked : Saying.NotListed,
                "另行规定" => Saying.LeftOpen,
                _ when point.Length > 0 && text.Contains(point, StringComparison.Ordinal) => text[0] == '减'
                    ? Saying.NotListed
                    : Saying.Listed,
                ['列', ..] => Saying.NotListed,
                _ => null,
            };

    private static Func<string, (Saying, Latitude)?> Sayer(
        ListKind kind,
        string text,
        Latitude latitude = Latitude.MayTighten
    ) => point => Says(kind, text)(point) is { } says ? (says, latitude) : null;

    // What is said for a case goes before what is said always.
    private static Saying? Narrower(Saying? inCase, Saying? always, int conditions) =>
        conditions > 0 ? inCase ?? always : always ?? inCase;

    // The table of floor 1, item by item: may what is said stand under what a superior says?
    private static bool May(ListKind kind, Saying lower, Saying superior, Latitude latitude) =>
        superior == Saying.LeftOpen
        || lower == superior
        || latitude switch
        {
            Latitude.Fixed => false,
            Latitude.MayTighten => lower != Saying.NothingAsked
                && (
                    superior == Saying.NothingAsked
                    || (kind == ListKind.AllRequired && lower == Saying.Listed)
                    || (kind == ListKind.AnyWillDo && lower == Saying.NotListed)
                ),
            _ => true,
        };

    private static string Oracle(
        ListKind kind,
        IReadOnlyList<Func<string, (Saying Says, Latitude Latitude)?>> layers,
        string named
    )
    {
        var stands = Points.ToDictionary(point => point, _ => new List<(Saying Says, Latitude Latitude)>());
        var conflicts = new SortedSet<string>(StringComparer.Ordinal);
        for (var layer = 0; layer < layers.Count; layer++)
        {
            var now = stands.ToDictionary(point => point.Key, point => point.Value.ToList());
            var hurt = new List<string>();
            var isNothing = false;
            foreach (var point in Points)
            {
                if (
                    layers[layer](point) is not var (says, latitude)
                    || (says == Saying.LeftOpen && stands[point].Exists(one => one.Says != Saying.LeftOpen))
                )
                {
                    continue;
                }

                var free = stands[point]
                    .FindIndex(one => one.Latitude == Latitude.Free && one.Says != Saying.LeftOpen);
                if (
                    stands[point]
                        .Take(free < 0 ? stands[point].Count : free + 1)
                        .All(superior => May(kind, says, superior.Says, superior.Latitude))
                )
                {
                    now[point].Add((says, latitude));
                }
                else if (point.Length == 0 || named.Contains(point, StringComparison.Ordinal))
                {
                    hurt.Add(point);
                    isNothing |= says == Saying.NothingAsked;
                }
            }

            var (above, rest) = (Listed(stands), Last(stands, Rest));
            var isEmptied =
                kind == ListKind.AnyWillDo
                && above.Length > 0
                && Listed(now).Length == 0
                && Last(now, Rest) is null or Saying.NotListed;
            if (isEmptied && kind == ListKind.AnyWillDo && above.Length > 0 && Listed(now).Length == 0)
            {
                conflicts.Add($"{Layers[layer]}/");
                continue;
            }

            // Between a list and that nothing is asked there is one conflict.
            var isWhole =
                (isNothing && (above.Length > 0 || rest == Saying.NotListed))
                || (above.Length == 0 && rest == Saying.NothingAsked && hurt.Contains(Rest));
            conflicts.UnionWith(
                isWhole ? [$"{Layers[layer]}/"] : hurt.Select(item => $"{Layers[layer]}/{item}")
            );
            stands = now;
        }

        var (listed, other) = (Listed(stands), Last(stands, Rest));
        return $"{(listed.Length > 0 || other == Saying.NotListed ? $"[{listed}]" : other?.ToString() ?? "silent")}; {string.Join(' ', conflicts)}";
    }

    private static Saying? Last(Dictionary<string, List<(Saying Says, Latitude)>> stands, string point) =>
        stands[point] is [.., var last] ? last.Says : null;

    private static string Listed(Dictionary<string, List<(Saying, Latitude)>> stands) =>
        string.Concat(Points.Skip(1).Where(item => Last(stands, item) == Saying.Listed));

    private static string View(Rulebook book, NormName<ValueList<string>> name)
    {
        var term = book.FindOrOpen(name);
        var conflicts = book.ConflictsWithSuperiors()
            .Select(conflict => $"{conflict.LowerRulebook}/{conflict.Item}")
            .ToList();
        Assert.Equal(conflicts.Distinct(), conflicts);
        return (
                term.State switch
                {
                    TermState.Stated => $"[{string.Concat(Points.Skip(1).Where(term.Norm!.Value.Contains))}]",
                    TermState.LeftToOthers => nameof(Saying.LeftOpen),
                    TermState.NothingAsked => nameof(Saying.NothingAsked),
                    _ => "silent",
                }
            ) + $"; {string.Join(' ', conflicts.Order(StringComparer.Ordinal))}";
    }

    private enum Saying
    {
        Listed,
        NotListed,
        NothingAsked,
        LeftOpen,
    }
}
