using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections;

// A station that is in the count twice may be one count added again (V25). Village law of 2018 art. 15(2): more than half of the
// roll take part, and more than half of those who do elect.
public sealed class RepeatedPartTests
{
    private static readonly ElectionRules Rules = ElectionRules.From(
        VillageLaw.Editions.On(Scene.Day),
        ElectionNorms.VillagersCommittee,
        Franchise.Voters
    );

    private static readonly BallotPaper Paper = Rules.Paper(["A", "B"], 1);

    [Fact]
    public void Nobody_is_elected_where_a_second_count_of_a_station_decides() // A has 170 of 310, B 120 of 210
    {
        var outcome = Decide(400, Station("east", 80, 20), Station("west", 10, 100), Station("east", 80, 20));

        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        Assert.Empty(outcome.Elected);
        Assert.All(outcome.Candidates, person => Assert.Equal(CandidateState.Undetermined, person.State));
        var doubt = Assert.Single(outcome.Findings, line => line.Rule.Equals(VoteFindings.Doubt));
        Assert.Contains(
            "the result hangs on whether the counts of east are one (2)",
            doubt.ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "east计入2次是否为同一计票结果",
            doubt.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(ElectionFindings.PartTwice) && line.Verdict == Verdict.Breached
        );
    }

    [Fact]
    public void Whoever_is_elected_either_way_is_elected()
    {
        var outcome = Decide(400, Station("east", 80, 20), Station("west", 100, 10), Station("east", 80, 20));

        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(["A"], outcome.Elected);
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(VoteFindings.Doubt));
    }

    // 200 of 399 are a turnout, 120 are none.
    [Theory]
    [InlineData(399, ElectionStatus.Undetermined)]
    [InlineData(400, ElectionStatus.Invalid)]
    [InlineData(239, ElectionStatus.Complete)]
    public void A_copy_makes_no_turnout(long registered, ElectionStatus status) =>
        Assert.Equal(
            status,
            Decide(registered, Station("east", 80, 0), Station("west", 40, 0), Station("east", 80, 0)).Status
        );

    [Fact]
    public void Stations_of_different_names_are_different() =>
        Assert.Equal(["A"], Decide(399, Station("east", 80, 20), Station("west", 80, 20)).Elected);

    [Fact]
    public void More_counts_of_one_station_than_can_be_tried_stay_open()
    {
        var outcome = Decide(900, [.. Enumerable.Range(0, 7).Select(_ => Station("east", 80, 20))]);

        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(VoteFindings.NotProven));
    }

    [Fact]
    public void A_sum_knows_its_parts_in_whatever_order_they_were_added()
    {
        var (one, other, west) = (Station("east", 1, 2), Station("east", 2, 1), Station("west", 1, 1));

        Assert.Equal(one + other + west, west + (other + one));
        Assert.NotEqual(one + other + west, Station("east", 3, 0) + Station("east", 0, 3) + west);
    }

    // All that two counts of the east and one of the west can be.
    [Fact]
    public void Every_small_vote_stands_just_where_it_stands_whichever_count_is_the_copy()
    {
        int[] numbers = [0, 1, 2];
        var (open, decided) = (0, 0);
        foreach (var registered in new long[] { 3, 5, 9 })
        {
            foreach (var (a, b, c, d) in Four(numbers))
            {
                foreach (var (e, f) in new[] { (a, b), (1, 0), (0, 2) })
                {
                    var counts = new[] { (a + c, b + d), (e + c, f + d), (a + e + c, b + f + d) };
                    var each = counts
                        .Select(count => Result(Decide(registered, Plain(count.Item1, count.Item2))))
                        .Distinct()
                        .ToList();
                    var outcome = Decide(
                        registered,
                        Station("east", a, b),
                        Station("west", c, d),
                        Station("east", e, f)
                    );

                    Assert.Equal(
                        each is [var only] ? only : (ElectionStatus.Undetermined, ""),
                        Result(outcome)
                    );
                    (open, decided) = each.Count > 1 ? (open + 1, decided) : (open, decided + 1);
                }
            }
        }

        Assert.True(open > 100 && decided > 100);
    }

    private static IEnumerable<(int A, int B, int C, int D)> Four(int[] numbers) =>
        from a in numbers
        from b in numbers
        from c in numbers
        from d in numbers
        select (a, b, c, d);

    private static (ElectionStatus, string) Result(ElectionOutcome outcome) =>
        (outcome.Status, string.Join(", ", outcome.Elected));

    private static Tally Plain(int a, int b) => Paper.CountPatterns([1, 2], [a, b]);

    private static Tally Station(string name, int a, int b) => Plain(a, b).WithPart(name);

    private static ElectionOutcome Decide(long registered, params Tally[] stations) =>
        Rules.Decide(
            new ElectionRecord
            {
                Contest = new()
                {
                    Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
                    Day = Scene.Day,
                    Seats = 1,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = registered },
                Tally = stations.Aggregate((sum, station) => sum + station),
            }
        );
}
