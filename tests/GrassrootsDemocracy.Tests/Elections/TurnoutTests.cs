using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Village law of 2018 art. 15(2): 有登记参加选举的村民过半数投票,选举有效. Party regulation of 2020 art. 19.
public sealed class TurnoutTests
{
    [Theory]
    [InlineData(100, 0, ElectionStatus.Invalid)]
    [InlineData(100, 49, ElectionStatus.Invalid)]
    [InlineData(100, 50, ElectionStatus.Invalid)]
    [InlineData(100, 51, ElectionStatus.Complete)]
    [InlineData(100, 100, ElectionStatus.Complete)]
    [InlineData(101, 50, ElectionStatus.Invalid)]
    [InlineData(101, 51, ElectionStatus.Complete)]
    [InlineData(1, 0, ElectionStatus.Invalid)]
    [InlineData(1, 1, ElectionStatus.Complete)]
    [InlineData(2, 1, ElectionStatus.Invalid)]
    public void More_than_half_of_the_roll_must_vote(long registered, int ballots, ElectionStatus status)
    {
        var scene = new Scene
        {
            Registered = registered,
            Ballots = ballots,
            Votes = [ballots],
        };
        Assert.Equal(status, scene.Decide().Status);
    }

    [Fact]
    public void Nobody_is_elected_in_a_vote_that_is_invalid()
    {
        var outcome = new Scene { Ballots = 50, Votes = [50, 0] }.Decide();
        Assert.Empty(outcome.Elected);
        Assert.Equal(1, outcome.SeatsLeft);
        Assert.All(outcome.Candidates, result => Assert.Equal(CandidateState.VoteInvalid, result.State));
        Assert.Null(outcome.PlanFurtherElection());
    }

    [Fact]
    public void An_empty_roll_elects_nobody() =>
        Assert.Equal(
            ElectionStatus.Invalid,
            new Scene { Registered = 0, Votes = [0, 0] }
                .Decide()
                .Status
        );

    [Fact]
    public void A_vote_in_which_nobody_voted_is_invalid()
    {
        var scene = new Scene { Votes = [0, 0] };
        var outcome = scene.Rules.Decide(scene.Record with { Tally = scene.Paper.NoBallots });
        Assert.Equal(ElectionStatus.Invalid, outcome.Status);
    }

    // Whoever casts a blank or a spoilt ballot has voted, and is one of those of whom more than half elect.
    [Theory]
    [InlineData(60, 0)]
    [InlineData(0, 60)]
    [InlineData(20, 40)]
    public void Blank_and_spoilt_ballots_are_votes_cast_but_for_nobody(int blank, int spoilt)
    {
        var outcome = new Scene
        {
            Ballots = blank,
            Votes = [0, 0],
            Invalid = [(InvalidReason.Unreadable, spoilt)],
        }.Decide();
        Assert.Equal(ElectionStatus.FurtherElection, outcome.Status);
        Assert.Equal(1, outcome.SeatsLeft);
        Assert.All(outcome.Candidates, result => Assert.Equal(CandidateState.NotElected, result.State));
    }

    [Theory]
    [InlineData(51, 50, ElectionStatus.Complete)]
    [InlineData(50, 50, ElectionStatus.Invalid)]
    public void Those_who_came_are_counted_by_the_attendance_when_it_is_known(
        long present,
        int ballots,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            new Scene
            {
                Attendance = new() { Due = 100, Present = present },
                Ballots = ballots,
                Votes = [ballots],
            }
                .Decide()
                .Status
        );

    [Theory]
    [InlineData(299, ElectionStatus.Complete)]
    [InlineData(300, ElectionStatus.Invalid)]
    [InlineData(null, ElectionStatus.Undetermined)]
    public void The_law_of_1998_measured_by_all_with_the_right_to_vote(
        int? entitled,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = VillageLaw.Editions.On(new(1998, 11, 4)),
                Registered = 160,
                Entitled = entitled,
                Ballots = 150,
                Votes = [150],
            }
                .Decide()
                .Status
        );

    [Fact]
    public void Without_an_attendance_a_quorum_of_those_present_cannot_be_judged()
    {
        var outcome = Party(new() { Ballots = 90, Votes = [90] }).Decide();
        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        Assert.Equal(1, outcome.SeatsLeft);
        Assert.All(outcome.Candidates, result => Assert.Equal(CandidateState.Undetermined, result.State));
    }

    [Theory]
    [InlineData(5, 3, ElectionStatus.Invalid)]
    [InlineData(5, 4, ElectionStatus.Complete)]
    [InlineData(9, 7, ElectionStatus.Invalid)]
    [InlineData(9, 8, ElectionStatus.Complete)]
    [InlineData(45, 35, ElectionStatus.Invalid)]
    [InlineData(45, 36, ElectionStatus.Complete)]
    [InlineData(0, 0, ElectionStatus.Invalid)]
    public void A_party_quorum_is_of_those_due(long due, int present, ElectionStatus status) =>
        Assert.Equal(
            status,
            Party(
                    new()
                    {
                        Attendance = new() { Due = due, Present = present },
                        Ballots = present,
                        Votes = [present],
                    }
                )
                .Decide()
                .Status
        );

    // Whether a further election needs the turnout again is said nowhere: a question only when it is not reached.
    [Theory]
    [InlineData(50, ElectionStatus.Undetermined)]
    [InlineData(51, ElectionStatus.Complete)]
    public void The_turnout_of_a_further_election_is_open(int ballots, ElectionStatus status) =>
        Assert.Equal(status, Further(Layers.Province, ballots).Status);

    [Theory]
    [InlineData(1, 3, 33, ElectionStatus.Invalid)]
    [InlineData(1, 3, 34, ElectionStatus.Complete)]
    [InlineData(1, 2, 49, ElectionStatus.Invalid)]
    [InlineData(1, 2, 50, ElectionStatus.Complete)]
    public void A_province_may_say_what_turnout_a_further_election_needs(
        int numerator,
        int denominator,
        int ballots,
        ElectionStatus status
    )
    {
        TurnoutRule rule = new(Base.TookPart, new(Threshold.AtLeast(numerator, denominator), Base.Roll));
        Assert.Equal(status, Further(Layers.With(Layers.Names.FurtherTurnout, rule), ballots).Status);
    }

    [Fact]
    public void A_roll_of_another_franchise_is_an_error_of_the_host()
    {
        var scene = new Scene { Ballots = 60, Votes = [60] };
        ElectoralRoll roll = new() { Franchise = Franchise.HouseholdDelegates, Registered = 100 };
        Assert.Throws<ArgumentException>(() => scene.Rules.Decide(scene.Record with { Roll = roll }));
    }

    private static ElectionOutcome Further(Rulebook law, int ballots) =>
        new Scene
        {
            Law = law,
            Round = ElectionRound.Further,
            Ballots = ballots,
            Votes = [ballots],
        }.Decide();

    private static Scene Party(Scene scene) =>
        scene with
        {
            Law = PartyElectionRegulation.Editions.On(new(2020, 7, 13)),
            Norms = ElectionNorms.PartyBranchCommittee,
            Franchise = Franchise.PartyMembers,
        };
}
