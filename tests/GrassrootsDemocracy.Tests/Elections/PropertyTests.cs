using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// What holds of every election, whoever stands and however the ballots lie: village law of 2018 with a filled province.
public sealed class PropertyTests
{
    private static readonly ElectionRules Rules = ElectionRules.From(
        Layers.Province.With(Layers.Names.Vacancies, 3, Layers.Source),
        Layers.Names,
        Franchise.Voters
    );

    // Few candidates and ballots, so that ties and exact halves are common.
    private static readonly Gen<Vote> Votes =
        from candidates in Gen.Int[1, 6]
        from seats in Gen.Int[1, 4]
        from ballots in Gen.ULong[0, (1UL << candidates) - 1].Array[0, 24]
        from unreadable in Gen.Int[0, 3]
        from absent in Gen.Int[1, 12]
        from isFurther in Gen.Bool
        from others in Gen.Int[0, 3]
        select new Vote(candidates, seats, ballots, unreadable, absent, isFurther, others);

    [Fact]
    public void Ballots_counted_in_parts_in_any_order_decide_the_same() =>
        Gen.Select(Votes, Gen.Int[0, 24], Gen.Int[0, 24])
            .Sample(
                (vote, one, other) =>
                {
                    var (first, second) = (Math.Min(one, other), Math.Max(one, other));
                    var paper = vote.Paper;
                    var a = paper
                        .Count(vote.Ballots.Take(first).ToArray())
                        .WithInvalid(InvalidReason.Unreadable, vote.Unreadable);
                    var b = paper.Count(vote.Ballots.Skip(first).Take(second - first).ToArray());
                    var c = paper.Count(vote.Ballots.Skip(second).ToArray());
                    var whole = vote.Tally;
                    Assert.Equal(whole, a + b + c);
                    Assert.Equal(whole, a + (b + c));
                    Assert.Equal(whole, c + a + b);
                    var none = paper.NoBallots;
                    Assert.Equal(whole.WithIssued(200), none + (a.WithIssued(100) + (c + b).WithIssued(100)));
                    Assert.Equal(
                        Rules.Decide(vote.Record),
                        Rules.Decide(vote.Record with { Tally = c + b + a })
                    );
                }
            );

    [Fact]
    public void Who_cast_which_ballot_and_when_does_not_matter() =>
        Gen.Select(Votes, Gen.Int)
            .Sample(
                (vote, seed) =>
                {
                    var ballots = vote
                        .Ballots.Index()
                        .OrderBy(ballot => HashCode.Combine(seed, ballot.Index))
                        .Select(ballot => ballot.Item)
                        .ToArray();
                    Assert.Equal(
                        Rules.Decide(vote.Record),
                        Rules.Decide((vote with { Ballots = ballots }).Record)
                    );
                }
            );

    [Fact]
    public void The_order_of_the_names_on_the_paper_does_not_matter() =>
        Gen.Select(Votes, Gen.Int)
            .Sample(
                (vote, seed) =>
                {
                    int[] places =
                    [
                        .. Enumerable
                            .Range(0, vote.Candidates)
                            .OrderBy(place => HashCode.Combine(seed, place)),
                    ];
                    var turned = vote with
                    {
                        Names = [.. places.Select(place => vote.Names[place])],
                        Ballots =
                        [
                            .. vote.Ballots.Select(ballot =>
                                places
                                    .Index()
                                    .Aggregate(
                                        0UL,
                                        (mask, to) => mask | ((ballot >> to.Item & 1) << to.Index)
                                    )
                            ),
                        ],
                    };
                    var (outcome, other) = (Rules.Decide(vote.Record), Rules.Decide(turned.Record));
                    Assert.Equal(outcome.Status, other.Status);
                    Assert.Equal(outcome.Candidates, other.Candidates);
                    Assert.Equal(outcome.Findings, other.Findings);
                }
            );

    [Fact]
    public void Swapping_two_candidates_on_every_ballot_swaps_their_results() =>
        Votes
            .Where(vote => vote.Candidates > 1)
            .Sample(vote =>
            {
                var swapped = vote with
                {
                    Ballots =
                    [
                        .. vote.Ballots.Select(ballot =>
                            (ballot & ~3UL) | ((ballot & 1) << 1) | ((ballot >> 1) & 1)
                        ),
                    ],
                };
                var (outcome, other) = (Rules.Decide(vote.Record), Rules.Decide(swapped.Record));
                Assert.Equal(outcome.Status, other.Status);
                Assert.Equal(State(outcome, vote.Names[0]), State(other, vote.Names[1]));
                Assert.Equal(State(outcome, vote.Names[1]), State(other, vote.Names[0]));
                Assert.Equal(
                    vote.Names.Skip(2).Select(name => State(outcome, name)),
                    vote.Names.Skip(2).Select(name => State(other, name))
                );
            });

    // Candidate by candidate: a vote more on one ballot never takes from the candidate what fewer votes gave.
    [Fact]
    public void A_mark_more_never_makes_the_candidate_worse_off()
    {
        Votes.Sample(vote =>
        {
            var before = Rules.Decide(vote.Record);
            foreach (var (index, ballot) in vote.Ballots.Index())
            {
                for (var place = 0; place < vote.Candidates; place++)
                {
                    var marked = ballot | (1UL << place);
                    if (marked == ballot || System.Numerics.BitOperations.PopCount(marked) > vote.Paper.Limit)
                    {
                        continue;
                    }

                    ulong[] more = [.. vote.Ballots[..index], marked, .. vote.Ballots[(index + 1)..]];
                    var after = Rules.Decide((vote with { Ballots = more }).Record);
                    NotWorse(before, after, vote.Names[place]);
                }
            }
        });
    }

    // One who stayed away comes and votes for one candidate alone: turnout and whole grow along with the votes.
    [Fact]
    public void A_voter_more_never_makes_the_candidate_worse_off() =>
        Votes.Sample(vote =>
        {
            var before = Rules.Decide(vote.Record);
            for (var place = 0; place < vote.Candidates; place++)
            {
                var more = vote with { Ballots = [.. vote.Ballots, 1UL << place], Absent = vote.Absent - 1 };
                NotWorse(before, Rules.Decide(more.Record), vote.Names[place]);
            }
        });

    [Fact]
    public void As_many_are_elected_as_seats_are_filled() =>
        Votes.Sample(vote =>
        {
            var outcome = Rules.Decide(vote.Record);
            Assert.Equal(vote.Seats, outcome.Elected.Count + outcome.SeatsLeft);
            Assert.Equal(outcome.Status == ElectionStatus.Complete, outcome.SeatsLeft == 0);
            Assert.Equal(
                outcome.Status == ElectionStatus.FurtherElection,
                outcome.PlanFurtherElection() is not null
            );
            var fewest = outcome
                .Candidates.Where(result => result.State == CandidateState.Elected)
                .Select(result => result.Votes);
            var most = outcome
                .Candidates.Where(result => result.State != CandidateState.Elected)
                .Select(result => result.Votes);
            Assert.True(fewest.DefaultIfEmpty(long.MaxValue).Min() > most.DefaultIfEmpty(-1).Max());
        });

    [Fact]
    public void No_ballot_is_lost() =>
        Gen.Select(Votes, Gen.Enum<BlankBallot>())
            .Sample(
                (vote, blank) =>
                {
                    BallotPaper paper = new(vote.Names, vote.Paper.Limit, 0, blank);
                    var tally = paper
                        .Count(vote.Ballots)
                        .WithInvalid(InvalidReason.Unreadable, vote.Unreadable);
                    Assert.Equal(vote.Ballots.Length + vote.Unreadable, tally.Collected);
                    Assert.Equal(tally.Collected, tally.Valid + tally.Invalid);
                    Assert.Equal(
                        tally.Valid,
                        tally.Marked + (blank == BlankBallot.Abstains ? tally.Blank : 0)
                    );
                }
            );

    [Fact]
    public void Every_valid_ballot_is_for_against_or_neither() =>
        Gen.Select(Votes, Gen.ULong.Array[24])
            .Sample(
                (vote, random) =>
                {
                    var all = (1UL << vote.Candidates) - 1;
                    ulong[] against = [.. vote.Ballots.Select((_, index) => random[index] & all)];
                    var tally = vote.Paper.CountThreeWay(vote.Ballots, against);
                    Assert.Equal(vote.Ballots.Length, tally.Collected);
                    Assert.Equal(tally.Collected, tally.Valid + tally.Invalid);
                    for (var place = 0; place < vote.Candidates; place++)
                    {
                        Assert.Equal(
                            tally.Valid,
                            tally.For(place) + tally.Against(place) + tally.Abstained(place)
                        );
                        Assert.True(tally.Abstained(place) >= 0);
                    }
                }
            );

    private static void NotWorse(ElectionOutcome before, ElectionOutcome after, string name)
    {
        var (was, now) = (State(before, name), State(after, name));
        Assert.True(Place(now) >= Place(was), $"{name} was {was} and with one vote more is {now}");
    }

    // Leaving the undetermined behind is neither better nor worse; the first of the three is nothing yet.
    private static int Place(CandidateState state) =>
        state switch
        {
            CandidateState.Undetermined or CandidateState.VoteInvalid or CandidateState.NotElected => 0,
            _ => (int)state,
        };

    private static CandidateState State(ElectionOutcome outcome, string name) =>
        outcome.Candidates.Single(result => string.Equals(result.Name, name, StringComparison.Ordinal)).State;

    private sealed record Vote(
        int Candidates,
        int Seats,
        ulong[] Ballots,
        int Unreadable,
        int Absent,
        bool IsFurther,
        int Others
    )
    {
        public string[] Names { get; init; } = [.. "ABCDEF"[..Candidates].Select(name => name.ToString())];

        public BallotPaper Paper => Rules.Paper(Names, Seats);

        public Tally Tally => Paper.Count(Ballots).WithInvalid(InvalidReason.Unreadable, Unreadable);

        public ElectionRecord Record =>
            new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Nation },
                    Day = Scene.Day,
                    Seats = Seats,
                    OtherMembers = Others,
                    Round = IsFurther ? ElectionRound.Further : ElectionRound.First,
                },
                Roll = new()
                {
                    Franchise = Franchise.Voters,
                    Registered = Ballots.Length + Unreadable + Absent,
                },
                Tally = Tally,
            };
    }
}
