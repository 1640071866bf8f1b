using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// What a result hangs on, and by how little.
public sealed class ClosestTests
{
    // Everybody may mark as many names as there are, so that the votes for one name say nothing of another's.
    private static readonly ElectionRules Free = ElectionRules.From(
        Rulebook
            .Named("Free")
            .With(
                Layers.Names.Turnout(Franchise.Voters),
                new TurnoutRule(Base.TookPart, new(Threshold.MoreThan(0, 1), Base.Roll)),
                Layers.Source
            )
            .With(Layers.Names.Majority, new Quota(Threshold.Majority, Base.TookPart), Layers.Source)
            .With(
                Layers.Names.FurtherMajority,
                new Quota(Threshold.AtLeast(1, 3), Base.Collected),
                Layers.Source
            )
            .With(Layers.Names.OverMarked, OverMarking.IsAllowed, Layers.Source),
        Layers.Names,
        Franchise.Voters
    );

    public static TheoryData<int, int[], string, string?, long> Cases =>
        new()
        {
            // 51 of 100 came: one fewer, and the vote is invalid.
            { 51, [40, 5], "election.turnout", null, 1 },
            // 31 of 60 elect: one fewer does not.
            { 60, [31, 29], "election.majority", "A", 1 },
            // Nobody has 31; A is nearest.
            { 60, [29, 25], "election.majority", "A", 2 },
            // Nobody is near enough: the turnout is.
            { 55, [50, 5], "election.turnout", null, 5 },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_result_hangs_on_the_line_that_turns_first(
        int ballots,
        int[] votes,
        string rule,
        string? subject,
        long turnsBy
    )
    {
        var closest = new Scene { Ballots = ballots, Votes = votes }
            .Decide()
            .Closest!;
        Assert.Equal((rule, subject, turnsBy), (closest.Rule.Id, closest.Subject, closest.Measure.TurnsBy));
    }

    [Fact]
    public void Of_too_many_over_the_majority_the_order_is_what_counts()
    {
        var closest = new Scene
        {
            Seats = 2,
            Ballots = 60,
            Votes = [45, 36, 34],
        }
            .Decide()
            .Closest!;
        Assert.Equal(ElectionFindings.Rank, closest.Rule);
        Assert.Equal(("B", 2), (closest.Subject, closest.Measure.TurnsBy));
    }

    // C lacks one vote to the majority of 31, but fifteen to a seat: nothing hangs on the one.
    [Fact]
    public void Nothing_hangs_on_a_majority_that_brings_no_seat()
    {
        var closest = new Scene
        {
            Seats = 2,
            Ballots = 60,
            Votes = [45, 45, 30],
        }
            .Decide()
            .Closest!;
        Assert.Equal((ElectionFindings.Turnout, 10), (closest.Rule, closest.Measure.TurnsBy));
    }

    [Fact]
    public void A_tie_hangs_on_itself()
    {
        var closest = new Scene
        {
            Seats = 2,
            Ballots = 60,
            Votes = [40, 40, 40],
        }
            .Decide()
            .Closest!;
        Assert.Equal((ElectionFindings.Tie, "A, B, C"), (closest.Rule, closest.Detail?.ToString()));
    }

    [Fact]
    public void An_invalid_vote_hangs_on_what_makes_it_invalid()
    {
        var scene = new Scene { Law = Layers.Province, Votes = [24, 20] };
        var tooFew = (scene with { Ballots = 48 }).Decide().Closest!;
        Assert.Equal((ElectionFindings.Turnout, 3), (tooFew.Rule, tooFew.Measure.TurnsBy));

        Attendance attendance = new() { Due = 100, Present = 60 };
        var tooMany = (scene with { Ballots = 62, Attendance = attendance }).Decide().Closest!;
        Assert.Equal((ElectionFindings.ExcessBallots, 2), (tooMany.Rule, tooMany.Measure.TurnsBy));
    }

    [Fact]
    public void Nothing_alone_would_turn_a_vote_that_is_invalid_twice_over()
    {
        var scene = new Scene
        {
            Law = Layers.Province,
            Attendance = new() { Due = 100, Present = 50 },
            Ballots = 51,
            Votes = [50],
        };
        Assert.Equal(ElectionStatus.Invalid, scene.Decide().Status);
        Assert.Null(scene.Decide().Closest);
        Assert.Null(
            new Scene { Registered = 0, Votes = [0, 0] }
                .Decide()
                .Closest
        );
    }

    // Every vote of three candidates on up to six ballots: the least change of one candidate's votes that changes who
    // is elected, found by trying them all.
    [Theory]
    [InlineData(ElectionRound.First)]
    [InlineData(ElectionRound.Further)]
    public void No_smaller_change_of_anybodys_votes_changes_the_result(ElectionRound round)
    {
        var outcomes = SmallVotes().ToDictionary(vote => vote, vote => Decided(round, vote));
        var results = outcomes.ToDictionary(pair => pair.Key, pair => Result(pair.Value));
        var compared = 0;
        foreach (var (vote, outcome) in outcomes.Where(pair => pair.Value.Status != ElectionStatus.Tied))
        {
            var least =
                from other in Enumerable.Range(0, vote.Ballots + 1)
                from changed in new[]
                {
                    vote with
                    {
                        A = other,
                    },
                    vote with
                    {
                        B = other,
                    },
                    vote with
                    {
                        C = other,
                    },
                }
                where !string.Equals(results[changed], results[vote], StringComparison.Ordinal)
                select (long)Math.Abs(changed.A + changed.B + changed.C - vote.A - vote.B - vote.C);

            // All the ballots gone, and the vote would be invalid too.
            var expected = least.Append(vote.Ballots).Min();
            Assert.True(
                expected == outcome.Closest!.Measure.TurnsBy,
                $"{vote}: {outcome.Closest}, not {expected}"
            );
            compared++;
        }

        Assert.InRange(compared, 1_500, 2_400);
    }

    private static IEnumerable<Vote> SmallVotes() =>
        from ballots in Enumerable.Range(1, 6)
        from seats in Enumerable.Range(1, 3)
        from a in Enumerable.Range(0, ballots + 1)
        from b in Enumerable.Range(0, ballots + 1)
        from c in Enumerable.Range(0, ballots + 1)
        select new Vote(ballots, seats, a, b, c);

    private static string Result(ElectionOutcome outcome) =>
        $"{outcome.Status} {string.Join(", ", outcome.Elected.Order(StringComparer.Ordinal))}";

    private static ElectionOutcome Decided(ElectionRound round, Vote vote)
    {
        var paper = Free.Paper(["A", "B", "C"], vote.Seats);
        var masks = Enumerable
            .Range(0, vote.Ballots)
            .Select(at => (at < vote.A ? 1UL : 0) | (at < vote.B ? 2UL : 0) | (at < vote.C ? 4UL : 0))
            .ToArray();
        return Free.Decide(
            new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
                    Day = Scene.Day,
                    Seats = vote.Seats,
                    Round = round,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = vote.Ballots },
                Tally = paper.Count(masks),
            }
        );
    }

    private sealed record Vote(int Ballots, int Seats, int A, int B, int C);
}
