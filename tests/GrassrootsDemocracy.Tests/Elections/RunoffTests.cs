using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections;

// A runoff among the tied: Zhejiang 2020 art. 28(2), party regulation 2020 art. 29: those with the most votes are elected.
public sealed class RunoffTests
{
    [Theory]
    [InlineData(new[] { 30, 29 }, ElectionStatus.Complete, "A")]
    [InlineData(new[] { 2, 1 }, ElectionStatus.Complete, "A")]
    [InlineData(new[] { 30, 30 }, ElectionStatus.Tied, "")]
    [InlineData(new[] { 0, 0 }, ElectionStatus.Tied, "")]
    public void The_most_votes_win_and_no_majority_is_needed(
        int[] votes,
        ElectionStatus status,
        string elected
    )
    {
        var outcome = Runoff(Layers.Province, votes).Decide();

        Assert.Equal(status, outcome.Status);
        Assert.Equal(elected, string.Concat(outcome.Elected));
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Majority));
    }

    [Theory]
    [InlineData(31, ElectionStatus.Complete)]
    [InlineData(30, ElectionStatus.FurtherElection)]
    public void A_norm_may_ask_for_a_majority_in_a_runoff_too(int votes, ElectionStatus status)
    {
        var law = Layers.With(Layers.Names.RunoffMajority, new Quota(Threshold.Majority, Base.TookPart));

        Assert.Equal(status, Runoff(law, [votes, 20]).Decide().Status);
    }

    [Theory]
    [InlineData(new[] { "A", "B" }, Verdict.Met)]
    [InlineData(new[] { "A", "C" }, Verdict.Breached)]
    [InlineData(new[] { "A", "B", "C" }, Verdict.Breached)]
    public void It_is_among_exactly_the_tied(string[] tied, Verdict expected)
    {
        var outcome = (Runoff(Layers.Province, [30, 29]) with { TiedBefore = tied }).Decide();

        Assert.Equal(
            expected,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Runoff)).Verdict
        );
    }

    [Fact]
    public void A_written_name_wins_nothing_in_it() =>
        Assert.Equal(
            ["A"],
            (Runoff(Layers.Province, [20, 10]) with { Written = [("C", 30)] }).Decide().Elected
        );

    [Theory]
    [InlineData(51, ElectionStatus.Complete)]
    [InlineData(50, ElectionStatus.Undetermined)]
    public void Whether_the_turnout_is_needed_again_is_a_question_only_when_it_is_not_reached(
        int ballots,
        ElectionStatus status
    ) => Assert.Equal(status, (Runoff(Layers.Village, [20, 10]) with { Ballots = ballots }).Decide().Status);

    private static Scene Runoff(Rulebook law, int[] votes) =>
        new()
        {
            Law = law,
            Seats = 1,
            Round = ElectionRound.Runoff,
            Ballots = 60,
            Votes = votes,
        };
}
