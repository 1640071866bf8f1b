using CsCheck;
using GrassrootsDemocracy.Elections.Before.Candidacy;

namespace GrassrootsDemocracy.Tests.Elections.Before.Candidacy;

// Zhejiang art. 19: 按得票多少依次补足. Whoever goes leaves the order of the others as it was.
public sealed class RankingTests
{
    private static readonly Gen<Ranking> Rankings = Gen.Long[0, 4]
        .Array[0, 7]
        .Select(votes => new Ranking(votes.Select((count, i) => new RankedPerson($"P{i}", count))));

    [Theory]
    [InlineData(0, new string[0], new string[0], 0)]
    [InlineData(1, new[] { "A" }, new string[0], 0)]
    [InlineData(2, new[] { "A" }, new[] { "B", "C" }, 1)]
    [InlineData(3, new[] { "A", "B", "C" }, new string[0], 0)]
    [InlineData(4, new[] { "A", "B", "C", "D" }, new string[0], 0)]
    [InlineData(6, new[] { "A", "B", "C", "D" }, new string[0], 2)]
    public void The_first_places_are_taken_and_a_tie_at_the_edge_is_said(
        int places,
        string[] first,
        string[] tied,
        int left
    )
    {
        var top = new Ranking(
            new RankedPerson("D", 1),
            new RankedPerson("C", 5),
            new RankedPerson("B", 5),
            new RankedPerson("A", 9)
        ).Top(places);
        Assert.Equal(first, top.In);
        Assert.Equal(tied, top.Tied);
        Assert.Equal(left, top.PlacesLeft);
    }

    [Fact]
    public void Whoever_goes_leaves_the_others_in_their_order() =>
        Gen.Select(Rankings, Gen.Int[0, 7].Array[0, 4])
            .Sample(
                (ranking, gone) =>
                {
                    var names = gone.Select(i => $"P{i}").ToHashSet(StringComparer.Ordinal);
                    Assert.Equal(
                        ranking.Persons.Where(person => !names.Contains(person.Name)),
                        ranking.Without(names).Persons
                    );
                    Assert.Equal(
                        ranking.Without(names),
                        names.Aggregate(ranking, (rest, name) => rest.Without(name))
                    );
                }
            );

    [Fact]
    public void Nobody_below_is_in_while_one_above_is_not() =>
        Gen.Select(Rankings, Gen.Int[0, 8])
            .Sample(
                (ranking, places) =>
                {
                    var top = ranking.Top(places);
                    Assert.Equal(places, top.In.Count + top.PlacesLeft);
                    Assert.True(top.Tied.Count == 0 || top.Tied.Count > top.PlacesLeft);
                    var votes = ranking.Persons.ToDictionary(
                        person => person.Name,
                        person => person.Votes,
                        StringComparer.Ordinal
                    );
                    var outside = ranking.Persons.Where(person => !top.In.Contains(person.Name)).ToList();
                    Assert.All(
                        top.In,
                        name => Assert.All(outside, person => Assert.True(votes[name] >= person.Votes))
                    );
                    Assert.All(top.Tied, name => Assert.Equal(outside[0].Votes, votes[name]));
                }
            );

    [Fact]
    public void A_name_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(
            "persons",
            () => new Ranking(new RankedPerson("A", 1), new RankedPerson("A", 2))
        );
}
