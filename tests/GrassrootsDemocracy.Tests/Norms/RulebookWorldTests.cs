using System.Globalization;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// Every small world of three layers: what prevails never lets a fact pass that a superior forbids, and never forbids what
// every layer allows.
public class RulebookWorldTests
{
    private static readonly string[] Items = ["a", "b"];

    private static IEnumerable<ValueList<string>> Subsets =>
        [
            [],
            ["a"],
            ["b"],
            ["a", "b"],
        ];

    // What one layer can do to a list: its own reading of it, given what stands above, is told by an oracle of its own.
    private static IEnumerable<Act> Acts(Latitude latitude) =>
        [
            new("says nothing", (book, _) => book, above => above),
            .. Subsets
                .Where(items => items.Count > 0)
                .SelectMany(items =>
                    (Act[])
                        [
                            new(
                                $"with {items}",
                                (book, name) => book.With(name, items, Article(1), latitude),
                                _ => new([.. items], IsClosed: true)
                            ),
                            new(
                                $"adding {items}",
                                (book, name) => book.Adding(name, items, Article(1), latitude),
                                above => new([.. above.Items.Union(items)], above.IsClosed)
                            ),
                            new(
                                $"dropping {items}",
                                (book, name) => book.Dropping(name, items, Article(1), latitude),
                                above => new([.. above.Items.Except(items)], above.IsClosed)
                            ),
                        ]
                ),
        ];

    public static TheoryData<ListKind> Kinds { get; } =
    [ListKind.AllRequired, ListKind.AnyWillDo, ListKind.ExactlyThese];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_prevails_of_a_list_keeps_every_superior_that_may_only_be_tightened(ListKind kind)
    {
        var name = Lists.Of(kind);
        var worlds =
            from latitude in (Latitude[])[Latitude.Fixed, Latitude.MayTighten]
            from nation in Acts(latitude)
            from province in Acts(Latitude.MayTighten)
            from street in Acts(Latitude.MayTighten)
            select (nation, province, street);

        Assert.All(
            worlds,
            world =>
            {
                var nation = world.nation.Do(Rulebook.Named("Nation"), name);
                var province = world.province.Do(nation.Under("Province"), name);
                var street = world.street.Do(province.Under("Street"), name);

                foreach (var fact in Subsets)
                {
                    var (up, middle, down) = (
                        Passes(kind, nation.Find(name), fact),
                        Passes(kind, province.Find(name), fact),
                        Passes(kind, street.Find(name), fact)
                    );
                    // A list that nobody has closed may be added to below: its text says "among others".
                    var isClosed = world.nation.Closes || kind == ListKind.AllRequired;
                    Assert.False(
                        (down && !middle && (isClosed || world.province.Closes))
                            || (middle && !up && isClosed),
                        $"{world}: {fact} passes below"
                    );
                }
            }
        );
    }

    // Whoever keeps what stands above, and what the layer itself makes of it, keeps what prevails.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_prevails_of_a_list_forbids_nothing_that_both_layers_allow(ListKind kind)
    {
        var name = Lists.Of(kind);
        var worlds =
            from latitude in Enum.GetValues<Latitude>()
            from nation in Acts(latitude)
            // What is only forbidden in advance is no list that anybody could keep.
            where !nation.Words.StartsWith("dropping", StringComparison.Ordinal)
            from street in Acts(Latitude.MayTighten)
            select (nation, street);

        Assert.All(
            worlds,
            world =>
            {
                var above = world.nation.Do(Rulebook.Named("Nation"), name);
                var street = world.street.Do(above.Under("Street"), name);
                var reading = world.street.Reads(ReadingOf(above.Find(name)));

                foreach (var fact in Subsets)
                {
                    var bothAllow =
                        Passes(kind, above.Find(name), fact) && Passes(kind, reading.AsList(kind), fact);
                    Assert.False(
                        bothAllow && !Passes(kind, street.Find(name), fact),
                        $"{world}: {fact} is allowed by both and forbidden below"
                    );
                }
            }
        );
    }

    // A value for each combination of two cases, three layers, every latitude: the reading in each situation is what the
    // same layers give when the value of that situation is stated without a case.
    [Fact]
    public void A_value_in_cases_is_in_every_situation_what_it_would_be_without_cases()
    {
        var (first, second) = (
            new Case("first", new("first", "甲")),
            new Case("second", new("second", "乙"))
        );
        (When When, Func<bool, bool, bool> Holds)[] conditions =
        [
            (default, (_, _) => true),
            (first, (one, _) => one),
            (!first, (one, _) => !one),
            (first & second, (one, other) => one && other),
        ];
        int[] values = [1, 2, 3];

        foreach (var latitude in Enum.GetValues<Latitude>())
        {
            foreach (var upper in values)
            {
                foreach (var lower in values)
                {
                    foreach (var (above, aboveHolds) in conditions)
                    {
                        foreach (var (below, belowHolds) in conditions)
                        {
                            var book = Rulebook
                                .Named("Nation")
                                .With(Days, upper, Article(1), latitude, above)
                                .Under("Street")
                                .With(Days, lower, Article(2), when: below);
                            foreach (var (one, other) in Situations)
                            {
                                var plain = Rulebook.Named("Nation");
                                plain = aboveHolds(one, other)
                                    ? plain.With(Days, upper, Article(1), latitude)
                                    : plain;
                                plain = plain.Under("Street");
                                plain = belowHolds(one, other) ? plain.With(Days, lower, Article(2)) : plain;

                                Assert.Equal(
                                    plain.Find(Days)?.Value,
                                    book.Given(new(first, one), new(second, other)).Find(Days)?.Value
                                );
                            }
                        }
                    }
                }
            }
        }
    }

    // One office and the whole committee, three layers: within a layer what is said of the part goes before what is said of the
    // whole, and a lower layer goes before both; each hurt is told once.
    [Fact]
    public void A_norm_for_a_part_is_judged_as_the_layers_say()
    {
        var part = Days.For("head", new Words("the head", "主任"));
        int?[] values = [null, 1, 2];
        var layers = (from whole in values from own in values select (whole, own)).ToList();
        var worlds =
            from latitude in Enum.GetValues<Latitude>()
            from second in (Latitude[])[Latitude.MayTighten, Latitude.Free]
            from nation in layers
            from province in layers
            from street in layers
            select new[]
            {
                (nation.whole, nation.own, latitude),
                (province.whole, province.own, second),
                (street.whole, street.own, Latitude.MayTighten),
            };
        foreach (var world in worlds)
        {
            var book = Rulebook.Named("Above");
            for (var layer = 0; layer < world.Length; layer++)
            {
                var (whole, own, latitude) = world[layer];
                book = book.Under($"Layer {layer}");
                book = own is { } there ? book.With(part, there, Article((10 * layer) + 2), latitude) : book;
                book = whole is { } here ? book.With(Days, here, Article((10 * layer) + 1), latitude) : book;
            }

            var hurt = new HashSet<(int, int)>();
            var expected = (Oracle(world, isPart: false, hurt), Oracle(world, isPart: true, hurt));
            var conflicts = book.ConflictsWithSuperiors()
                .Select(conflict => (Number(conflict.Lower), Number(conflict.Superior)))
                .ToList();

            Assert.Equal(expected, (book.Find(Days)?.Value, book.Find(part)?.Value));
            Assert.Equal(hurt.Order(), conflicts.Order());
        }

        static int Number(Norm norm) =>
            int.Parse(norm.Source.Provision.Name["art. ".Length..], CultureInfo.InvariantCulture);
    }

    private static int? Oracle(
        (int? Whole, int? Part, Latitude Latitude)[] world,
        bool isPart,
        HashSet<(int, int)> hurt
    )
    {
        var stands = new List<(int Value, Latitude Latitude, int Article)>();
        for (var layer = 0; layer < world.Length; layer++)
        {
            // Of a part of which no layer speaks nobody asks.
            var isOwn = isPart && world[layer].Part is not null;
            if ((isOwn ? world[layer].Part : world[layer].Whole) is not { } value)
            {
                continue;
            }

            var article = (10 * layer) + (isOwn ? 2 : 1);
            var free = stands.FindIndex(one => one.Latitude == Latitude.Free);
            var against = stands
                .Take(free < 0 ? stands.Count : free + 1)
                .Where(one =>
                    (one.Latitude == Latitude.Fixed && value != one.Value)
                    || (one.Latitude == Latitude.MayTighten && value < one.Value)
                )
                .ToList();
            if (against is [var first, ..])
            {
                if (!isPart || world.Any(one => one.Part is not null))
                {
                    hurt.Add((article, first.Article));
                }
            }
            else
            {
                stands.Add((value, world[layer].Latitude, article));
            }
        }

        return stands is [.., var last] ? last.Value : null;
    }

    private static (bool First, bool Second)[] Situations { get; } =
    [(true, true), (true, false), (false, true), (false, false)];

    // What it is to keep a list, from the words alone.
    private static bool Passes(ListKind kind, Norm<ValueList<string>>? norm, ValueList<string> fact) =>
        norm is not { Value: var listed }
        || kind switch
        {
            ListKind.AllRequired => listed.All(fact.Contains),
            ListKind.AnyWillDo => fact.Any(listed.Contains) || listed.Count == 0,
            _ => Items.All(item => fact.Contains(item) == listed.Contains(item)),
        };

    private static Reading ReadingOf(Norm<ValueList<string>>? norm) =>
        norm is null ? new([], IsClosed: false) : new([.. norm.Value], IsClosed: true);

    private sealed record Act(
        string Words,
        Func<Rulebook, NormName<ValueList<string>>, Rulebook> Do,
        Func<Reading, Reading> Reads
    )
    {
        public bool Closes => Words.StartsWith("with", StringComparison.Ordinal);

        public override string ToString() => Words;
    }

    private sealed record Reading(HashSet<string> Items, bool IsClosed)
    {
        // A list of which any one will do cannot be emptied; a layer that tries says nothing at all.
        public Norm<ValueList<string>>? AsList(ListKind kind) =>
            Items.Count == 0 && (kind == ListKind.AnyWillDo || !IsClosed)
                ? null
                : new([.. Items], Article(1), Latitude.Fixed);
    }
}
