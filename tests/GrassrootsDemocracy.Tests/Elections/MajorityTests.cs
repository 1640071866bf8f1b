using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Village law of 2018 art. 15(2): 候选人获得参加投票的村民过半数的选票,始得当选. Party regulation of 2020 art. 29.
public sealed class MajorityTests
{
    [Theory]
    [InlineData(60, 29, CandidateState.RankButNoMajority)]
    [InlineData(60, 30, CandidateState.RankButNoMajority)]
    [InlineData(60, 31, CandidateState.Elected)]
    [InlineData(61, 30, CandidateState.RankButNoMajority)]
    [InlineData(61, 31, CandidateState.Elected)]
    public void Exactly_half_of_those_who_took_part_is_not_enough(
        int ballots,
        int votes,
        CandidateState state
    ) => Assert.Equal(state, StateOfA(new() { Ballots = ballots, Votes = [votes] }));

    // 31 of 60 readable ballots; those that say nothing push half up until 31 is half itself.
    [Theory]
    [InlineData(0, 1, CandidateState.Elected)]
    [InlineData(0, 2, CandidateState.RankButNoMajority)]
    [InlineData(1, 0, CandidateState.Elected)]
    [InlineData(2, 0, CandidateState.RankButNoMajority)]
    [InlineData(1, 1, CandidateState.RankButNoMajority)]
    public void Blank_and_void_ballots_stay_in_the_whole(int blank, int spoilt, CandidateState state) =>
        Assert.Equal(
            state,
            StateOfA(
                new()
                {
                    Ballots = 60 + blank,
                    Votes = [31, 29],
                    Invalid = [(InvalidReason.Unreadable, spoilt)],
                }
            )
        );

    [Theory]
    [InlineData(60, CandidateState.Elected)]
    [InlineData(61, CandidateState.Elected)]
    [InlineData(62, CandidateState.RankButNoMajority)]
    public void Voters_who_came_and_handed_nothing_in_stay_in_the_whole(long present, CandidateState state) =>
        Assert.Equal(
            state,
            StateOfA(
                new()
                {
                    Attendance = new() { Due = 100, Present = present },
                    Ballots = 60,
                    Votes = [31, 29],
                }
            )
        );

    // Each name is judged by itself: every one of three seats can be won by 31 of 60.
    [Theory]
    [InlineData(31, 31, 31, 3, ElectionStatus.Complete)]
    [InlineData(31, 31, 30, 2, ElectionStatus.FurtherElection)]
    [InlineData(31, 30, 30, 1, ElectionStatus.FurtherElection)]
    [InlineData(30, 30, 30, 0, ElectionStatus.FurtherElection)]
    public void Every_seat_needs_the_majority(int a, int b, int c, int elected, ElectionStatus status)
    {
        var outcome = new Scene
        {
            Seats = 3,
            Ballots = 60,
            Votes = [a, b, c, 20],
        }.Decide();
        Assert.Equal(status, outcome.Status);
        Assert.Equal(elected, outcome.Elected.Count);
        Assert.Equal(3 - elected, outcome.SeatsLeft);
    }

    // 以得票多的当选, by analogy with the provinces: of four with a majority the three with the most votes.
    [Fact]
    public void Of_too_many_over_the_majority_those_with_the_most_votes_are_elected()
    {
        var outcome = new Scene
        {
            Seats = 3,
            Ballots = 60,
            Votes = [32, 59, 33, 40, 10],
        }.Decide();
        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(["B", "D", "C"], outcome.Elected);
        Assert.Equal(CandidateState.MajorityButOutOfSeats, State(outcome, "A"));
        Assert.Equal(CandidateState.NotElected, State(outcome, "E"));
    }

    [Fact]
    public void Without_a_majority_the_first_are_told_from_the_others()
    {
        var outcome = new Scene
        {
            Seats = 2,
            Ballots = 60,
            Votes = [20, 30, 20, 0],
        }.Decide();
        Assert.Equal(
            [
                ("B", 1, CandidateState.RankButNoMajority),
                ("A", 2, CandidateState.RankButNoMajority),
                ("C", 2, CandidateState.RankButNoMajority),
                ("D", 4, CandidateState.NotElected),
            ],
            outcome.Candidates.Select(result => (result.Name, result.Rank, result.State))
        );
    }

    [Theory]
    [InlineData(60, 60, ElectionStatus.FurtherElection, 1)]
    [InlineData(60, 30, ElectionStatus.FurtherElection, 2)]
    public void Fewer_candidates_than_seats_leave_seats_open(int a, int b, ElectionStatus status, int left)
    {
        var outcome = new Scene
        {
            Seats = 3,
            Ballots = 60,
            Votes = [a, b],
        }.Decide();
        Assert.Equal(status, outcome.Status);
        Assert.Equal(left, outcome.SeatsLeft);
    }

    // A party election is measured by those present, whatever comes back of their ballots.
    [Theory]
    [InlineData(90, 45, CandidateState.RankButNoMajority)]
    [InlineData(90, 46, CandidateState.Elected)]
    [InlineData(88, 45, CandidateState.RankButNoMajority)]
    [InlineData(88, 46, CandidateState.Elected)]
    public void More_than_half_of_the_members_present_elect(int ballots, int votes, CandidateState state) =>
        Assert.Equal(state, StateOfA(Party() with { Ballots = ballots, Votes = [votes, ballots - votes] }));

    [Theory]
    [InlineData(46, 44, 0, CandidateState.Elected)]
    [InlineData(45, 0, 45, CandidateState.RankButNoMajority)]
    [InlineData(45, 45, 0, CandidateState.RankButNoMajority)]
    [InlineData(0, 0, 90, CandidateState.NotElected)]
    public void On_a_ballot_for_and_against_only_approvals_elect(
        int approvals,
        int rejections,
        int abstentions,
        CandidateState state
    )
    {
        var scene = Party() with { Votes = [0, 0] };
        var tally = scene.Paper.CountThreeWayPatterns(
            [1, 0, 0],
            [0, 1, 0],
            [approvals, rejections, abstentions]
        );
        Assert.Equal(abstentions, tally.Blank);
        Assert.Equal(
            (approvals, rejections, abstentions),
            (tally.For(0), tally.Against(0), tally.Abstained(0))
        );
        Assert.Equal(state, State(scene.Rules.Decide(scene.Record with { Tally = tally }), "A"));
    }

    [Fact]
    public void A_ballot_for_more_names_than_seats_or_for_and_against_one_name_counts_for_nobody()
    {
        var scene = Party() with { Votes = [0, 0] };
        var tally = scene.Paper.CountThreeWayPatterns([1, 3, 1], [2, 0, 1], [46, 40, 4]);
        Assert.Equal(46, tally.For(0));
        Assert.Equal(40, tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Equal(4, tally.InvalidFor(InvalidReason.Contradictory));
        Assert.Equal(ElectionStatus.Complete, scene.Rules.Decide(scene.Record with { Tally = tally }).Status);
    }

    private static Scene Party() =>
        new()
        {
            Law = PartyElectionRegulation.Editions.On(new(2020, 7, 13)),
            Norms = ElectionNorms.PartyBranchCommittee,
            Franchise = Franchise.PartyMembers,
            Attendance = new() { Due = 100, Present = 90 },
            Ballots = 90,
        };

    private static CandidateState StateOfA(Scene scene) => State(scene.Decide(), "A");

    private static CandidateState State(ElectionOutcome outcome, string name) =>
        outcome.Candidates.Single(result => string.Equals(result.Name, name, StringComparison.Ordinal)).State;
}
