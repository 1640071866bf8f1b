using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Kin, two offices, votes added down, women, empty seats and further elections as one question: the library says what a
// search of all seatings by the definition says, in worlds of up to four people, three offices and a further election.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class SeatSmallWorldTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_small_world_is_seated_as_the_search_of_all_seatings_says(int seed)
    {
        var random = new Random(seed);
        var (decided, open, women) = (0, 0, 0);
        for (var number = 0; number < 1000; number++)
        {
            var world = SeatWorld.Random(random);

            // A line for women is another matter than the seats of a nationality.
            world = world with
            {
                IsForMinority = number % 3 == 0 && Array.TrueForAll(world.Votes, vote => !vote.IsForWomen),
            };
            var (expected, hasNone) = SeatOracle.Decide(world);
            var found = world.Decide(person => $"{(char)('A' + person)}", isTurned: false);
            var about = $"{seed}/{number} {world}";
            Assert.Equal(
                Show(world, found, about),
                Show(world, world.Decide(person => $"{(char)('Z' - person)}", isTurned: true), about)
            );
            if (hasNone)
            {
                // Where no seating is in order nothing is said that some other way to fill in what is unknown denies.
                Assert.DoesNotContain(
                    found.SelectMany(one => one).Zip(expected.SelectMany(one => one)),
                    pair => pair is (1, -1) && expected.SelectMany(one => one).Any(label => label >= 0)
                );
                continue;
            }

            var (wanted, got) = (Show(world, expected, about), Show(world, found, about));
            Assert.True(string.Equals(wanted, got, StringComparison.Ordinal), $"{wanted}\nis not\n{got}");
            decided += found.SelectMany(one => one).Contains((sbyte)0) ? 0 : 1;
            open += found.SelectMany(one => one).Contains((sbyte)0) ? 1 : 0;
            women += world.Means is null ? 0 : 1;
        }

        // The worlds are of all sorts.
        Assert.True(decided > 200 && open > 200 && women > 200, $"{decided} {open} {women}");
    }

    // No line names somebody as the reason who does not sit, nobody sits in two offices, and every line can be read.
    [Fact]
    public void Whoever_is_named_as_the_reason_sits()
    {
        var random = new Random(7);
        for (var number = 0; number < 500; number++)
        {
            var outcome = SeatWorld
                .Random(random)
                .Outcome(person => $"{(char)('A' + person)}", isTurned: false);
            foreach (var passed in outcome.Offices.SelectMany(result => result.PassedOver))
            {
                Assert.True(
                    passed.Stays is null
                        || outcome.Of(passed.In!)!.Holders.Any(holder => holder == passed.Stays)
                );
            }

            var holders = outcome.Offices.SelectMany(result => result.Holders).ToList();
            Assert.Equal(holders.Count, holders.DistinctBy(holder => holder.Name).Count());
            Assert.All(outcome.Offices, result => Assert.True(result.Holders.Count <= result.Seats));
            Assert.All(outcome.Findings, line => Assert.NotEmpty(line.ToString("zh-Hans")));
        }
    }

    // By person and office: a further election is for the same seats.
    private static string Show(SeatWorld world, sbyte[][] labels, string about) =>
        about
        + ": "
        + string.Join(
            ' ',
            from person in Enumerable.Range(0, world.People)
            from office in Enumerable.Range(0, world.Votes.Length).GroupBy(vote => world.Votes[vote].Rank)
            select office.Max(vote => labels[person][vote]).ToString(CultureInfo.InvariantCulture)
        );
}
