using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Facts that are missing, that contradict each other, or that were counted by other rules than the ones that decide.
public sealed class WhatIsNotKnownTests
{
    private static readonly Scene Clear = new() { Ballots = 60, Votes = [40, 20] };

    // A tally forgets which ballots had two marks once it was counted with a limit of two.
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Ballots_counted_with_another_limit_are_refused_where_over_marked_ones_are_void(
        int limit,
        bool isDecided
    )
    {
        var scene = Clear with { Law = Layers.Province };
        var tally = BallotPaper.Of(["A", "B"], limit).CountPatterns([0b01, 0b10], [40, 20]);
        var record = scene.Record with { Tally = tally };

        if (isDecided)
        {
            Assert.Equal(ElectionStatus.Complete, scene.Rules.Decide(record).Status);
        }
        else
        {
            var refusal = Assert.Throws<ArgumentException>("record", () => scene.Rules.Decide(record));
            Assert.Contains(
                "a limit of marks of 2, but the limit is 1 where the number of seats is 1",
                refusal.Message,
                StringComparison.Ordinal
            );
        }
    }

    // Who came can be no more than who could: one of the two counts is wrong.
    [Theory]
    [InlineData(100, ElectionStatus.Complete)]
    [InlineData(101, ElectionStatus.Undetermined)]
    public void More_than_everybody_is_no_turnout(int present, ElectionStatus status)
    {
        var scene = Clear with
        {
            Ballots = 60,
            Votes = [55, 5],
            Attendance = new() { Due = 100, Present = present },
        };
        Assert.Equal(status, scene.Decide().Status);
    }

    // Whether a blank ballot is valid matters only where the valid ballots are the whole.
    [Theory]
    [InlineData(null, ElectionStatus.Undetermined)]
    [InlineData(BlankBallot.Abstains, ElectionStatus.FurtherElection)]
    [InlineData(BlankBallot.IsInvalid, ElectionStatus.Complete)]
    public void The_norm_and_not_the_paper_says_whether_blank_ballots_are_valid(
        BlankBallot? blank,
        ElectionStatus status
    )
    {
        var own = Rulebook
            .Named("Own")
            .With(Layers.Names.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(Base.Roll), Layers.Source)
            .With(Layers.Names.Majority, new Quota(Threshold.Majority, Base.Valid), Layers.Source);
        own = blank is { } known ? own.With(Layers.Names.Blank, known, Layers.Source) : own;
        var outcome = new Scene
        {
            Law = own,
            Ballots = 60,
            Votes = [30, 10],
        }.Decide();
        Assert.Equal(status, outcome.Status);
    }

    // The quorum of a party election is of those present, whom the ballots do not tell.
    [Fact]
    public void A_party_election_without_an_attendance_is_undetermined_and_says_that_a_fact_is_missing()
    {
        var outcome = new Scene
        {
            Law = PartyElectionRegulation.Editions.On(Scene.Day),
            Norms = ElectionNorms.PartyBranchCommittee,
            Franchise = Franchise.PartyMembers,
            Ballots = 60,
            Votes = [40, 20],
        }.Decide();
        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        var excess = outcome.Findings.Single(line => line.Rule.Equals(ElectionFindings.ExcessBallots));
        Assert.StartsWith(
            "[open] 60 ballots came back; a fact is missing to judge it: the number of those present — ",
            excess.ToString(),
            StringComparison.Ordinal
        );
    }

    // From three members on seats may stay open: the line says how many there are, and is met.
    [Fact]
    public void Seats_that_may_stay_open_are_no_shortfall()
    {
        var outcome = new Scene
        {
            Law = Layers.Province.With(Layers.Names.Vacancies, 3, Layers.Source),
            Round = ElectionRound.Further,
            OtherMembers = 3,
            Seats = 1,
            Ballots = 60,
            Votes = [19, 19],
        }.Decide();
        Assert.Equal(ElectionStatus.SeatsLeftOpen, outcome.Status);
        var line = outcome.Findings[^1];
        Assert.Equal((ElectionFindings.Vacancies, Verdict.Met), (line.Rule, line.Verdict));
    }
}
