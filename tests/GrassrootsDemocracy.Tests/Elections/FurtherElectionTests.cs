using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Village law of 2018 art. 15(2): 不足的名额另行选举 … 所得票数不得少于已投选票总数的三分之一. Vacancies: Zhejiang 2020 art. 30.
public sealed class FurtherElectionTests
{
    [Fact]
    public void Too_few_elected_lead_to_a_further_election_for_the_seats_that_remain()
    {
        var outcome = FirstRound(Layers.Province);
        Assert.Equal(ElectionStatus.FurtherElection, outcome.Status);
        Assert.Equal(["B"], outcome.Elected);
        var plan = outcome.PlanFurtherElection()!;
        Assert.Equal(2, plan.Seats);
        Assert.Equal(["C", "A", "D", "E"], plan.Candidates.Select(result => result.Name));
        Assert.Equal(new Quota(Threshold.AtLeast(1, 3), Base.Collected), plan.Majority.Norm!.Value);
    }

    [Fact]
    public void How_many_of_those_not_elected_stand_again_is_left_open()
    {
        var plan = FirstRound(Layers.Province).PlanFurtherElection()!;
        Assert.Null(plan.Standing);
        Assert.Empty(plan.TiedAtTheEdge);
    }

    // C 29, A 28, D 20, E 20 for two seats: one more than the seats runs out between D and E.
    [Theory]
    [InlineData(0, 2, new string[0])]
    [InlineData(1, 3, new[] { "D", "E" })]
    [InlineData(2, 4, new string[0])]
    [InlineData(9, 4, new string[0])]
    public void A_province_may_say_how_many_stand_again(int more, int standing, string[] tied)
    {
        var law = Layers.With(Layers.Names.FurtherCandidates, Surplus.AtLeastMore(more));
        var plan = FirstRound(law).PlanFurtherElection()!;
        Assert.Equal(standing, plan.Standing);
        Assert.Equal(tied, plan.TiedAtTheEdge);
    }

    [Fact]
    public void A_complete_vote_leads_to_no_further_election() =>
        Assert.Null(
            new Scene { Ballots = 60, Votes = [31] }
                .Decide()
                .PlanFurtherElection()
        );

    [Theory]
    [InlineData(90, 29, ElectionStatus.FurtherElection)]
    [InlineData(90, 30, ElectionStatus.Complete)]
    [InlineData(91, 30, ElectionStatus.FurtherElection)]
    [InlineData(91, 31, ElectionStatus.Complete)]
    [InlineData(92, 30, ElectionStatus.FurtherElection)]
    [InlineData(92, 31, ElectionStatus.Complete)]
    public void A_third_of_the_ballots_cast_elects_and_one_fewer_does_not(
        int ballots,
        int votes,
        ElectionStatus status
    ) => Assert.Equal(status, Further(new() { Ballots = ballots, Votes = [votes] }).Status);

    // 30 of 88 readable ballots; those that do not count belong to the ballots cast as well.
    [Theory]
    [InlineData(0, 2, ElectionStatus.Complete)]
    [InlineData(0, 3, ElectionStatus.FurtherElection)]
    [InlineData(2, 0, ElectionStatus.Complete)]
    [InlineData(3, 0, ElectionStatus.FurtherElection)]
    [InlineData(1, 2, ElectionStatus.FurtherElection)]
    public void Blank_and_void_ballots_are_ballots_cast(int blank, int spoilt, ElectionStatus status) =>
        Assert.Equal(
            status,
            Further(
                new()
                {
                    Ballots = 88 + blank,
                    Votes = [30],
                    Invalid = [(InvalidReason.Unreadable, spoilt)],
                }
            ).Status
        );

    // Those who took part but cast no ballot are no ballots: 30 of 90 ballots, though 100 came.
    [Fact]
    public void The_whole_of_a_further_election_is_the_ballots_and_not_those_who_came() =>
        Assert.Equal(
            ElectionStatus.Complete,
            Further(
                new()
                {
                    Attendance = new() { Due = 100, Present = 100 },
                    Ballots = 90,
                    Votes = [30],
                }
            ).Status
        );

    [Theory]
    [InlineData(new[] { 40, 30, 20 }, new[] { "A" })]
    [InlineData(new[] { 30, 40, 20 }, new[] { "B" })]
    public void The_most_votes_elect_in_a_further_election(int[] votes, string[] elected)
    {
        var outcome = Further(new() { Ballots = 90, Votes = votes });
        Assert.Equal(elected, outcome.Elected);
        Assert.Contains(
            outcome.Candidates,
            result => result is { Votes: 30, State: CandidateState.MajorityButOutOfSeats }
        );
    }

    // Two are elected otherwise and one here; three are enough where a province says so, and only in a further round.
    [Theory]
    [InlineData(ElectionRound.Further, 1, 3, ElectionStatus.FurtherElection)]
    [InlineData(ElectionRound.Further, 2, 3, ElectionStatus.SeatsLeftOpen)]
    [InlineData(ElectionRound.Further, 3, 3, ElectionStatus.SeatsLeftOpen)]
    [InlineData(ElectionRound.Further, 2, 4, ElectionStatus.FurtherElection)]
    [InlineData(ElectionRound.First, 4, 3, ElectionStatus.FurtherElection)]
    [InlineData(ElectionRound.Further, 4, null, ElectionStatus.FurtherElection)]
    public void Seats_may_stay_open_only_where_a_norm_says_so(
        ElectionRound round,
        int others,
        int? vacancies,
        ElectionStatus status
    )
    {
        var outcome = new Scene
        {
            Law = vacancies is { } members ? Layers.With(Layers.Names.Vacancies, members) : Layers.Village,
            Round = round,
            OtherMembers = others,
            Seats = 2,
            Ballots = 90,
            Votes = [80, 29, 10],
        }.Decide();
        Assert.Equal(status, outcome.Status);
        Assert.Equal(1, outcome.SeatsLeft);
        Assert.Equal(["A"], outcome.Elected);
        Assert.Equal(status == ElectionStatus.FurtherElection, outcome.PlanFurtherElection() is not null);
    }

    private static ElectionOutcome FirstRound(Rulebook law) =>
        new Scene
        {
            Law = law,
            Seats = 3,
            Ballots = 60,
            Votes = [28, 50, 29, 20, 20],
        }.Decide();

    private static ElectionOutcome Further(Scene scene) =>
        (scene with { Round = ElectionRound.Further }).Decide();
}
