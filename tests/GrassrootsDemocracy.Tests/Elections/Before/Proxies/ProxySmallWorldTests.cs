using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// What every grant is worth is what a search of all sets of grants by the sentences of the texts says, whatever is not known.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class ProxySmallWorldTests
{
    private const string Letters = "甲乙丙丁";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_small_world_of_grants_is_judged_as_the_search_of_all_sets_says(int seed)
    {
        var random = new Random(seed);
        var states = new int[3];
        for (var number = 0; number < 300; number++)
        {
            var world = ProxyWorld.Random(random);
            var about = $"{seed}/{number} {world}";
            var (grants, holders) = ProxyOracle.Decide(world);
            var found = world.Outcome(Name, isTurned: false);
            var signs = found.Grants.Select(result => Sign(result.State)).ToList();

            // Where no text says which comes first nothing is said that every way denies.
            var isLoose = ProxyOracle.HasNoOrder(world);
            Assert.True(
                isLoose
                    ? signs.Zip(grants).All(pair => pair.First * pair.Second >= 0)
                    : signs.SequenceEqual(grants),
                $"{about}\nwants {string.Join(' ', grants)}, has {string.Join(' ', signs)}"
            );
            foreach (var line in isLoose ? [] : found.Caps)
            {
                var within = holders[Letters.IndexOf(line.Subject![0], StringComparison.Ordinal)];
                Assert.True(Sign(line.Verdict) == within, $"{about}\n{line} is not {within}");
            }

            foreach (var sign in grants)
            {
                states[sign + 1]++;
            }
        }

        // The worlds are of all sorts.
        Assert.All(states, count => Assert.True(count > 100, string.Join(' ', states)));
    }

    [Fact]
    public void Neither_names_nor_order_change_a_line()
    {
        var random = new Random(4);
        for (var number = 0; number < 500; number++)
        {
            var world = ProxyWorld.Random(random);
            var turned = world.Outcome(person => Name(ProxyWorld.People - 1 - person), isTurned: true);

            Assert.Equal(
                Lines(world.Outcome(Name, isTurned: false)),
                Lines(turned, text => string.Concat(text.Select(Back)))
            );
        }
    }

    private static string Name(int person) => $"{Letters[person]}";

    private static char Back(char letter) =>
        Letters.IndexOf(letter, StringComparison.Ordinal) is var person and >= 0
            ? Letters[ProxyWorld.People - 1 - person]
            : letter;

    private static List<string> Lines(ProxyOutcome outcome, Func<string, string>? back = null) =>
        [
            .. outcome
                .Findings.Select(line =>
                    $"{line.Rule.Id} {line.Verdict} {line.Subject}{line.Detail?.ToString(Language.English)}"
                )
                .Select(line => back is null ? line : back(line))
                .Order(StringComparer.Ordinal),
        ];

    private static int Sign(ProxyState state) =>
        state switch
        {
            ProxyState.Valid => 1,
            ProxyState.Invalid => -1,
            _ => 0,
        };

    private static int Sign(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => 1,
            Verdict.Breached => -1,
            _ => 0,
        };
}
