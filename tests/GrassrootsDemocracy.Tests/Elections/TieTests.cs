using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Equal votes: the organic laws are silent; Zhejiang's measures of 2020 art. 28 and the Electoral Law art. 45 vote again.
public sealed class TieTests
{
    [Theory]
    [InlineData(1, ElectionRound.Further, new[] { 30, 30 }, 0, new[] { "A", "B" })]
    [InlineData(1, ElectionRound.Further, new[] { 20, 20, 20 }, 0, new[] { "A", "B", "C" })]
    [InlineData(2, ElectionRound.First, new[] { 40, 40, 40 }, 0, new[] { "A", "B", "C" })]
    [InlineData(2, ElectionRound.First, new[] { 35, 50, 35 }, 1, new[] { "A", "C" })]
    [InlineData(3, ElectionRound.First, new[] { 50, 40, 40, 40, 10 }, 1, new[] { "B", "C", "D" })]
    [InlineData(3, ElectionRound.First, new[] { 50, 45, 40, 40 }, 2, new[] { "C", "D" })]
    [InlineData(3, ElectionRound.First, new[] { 45, 45, 45, 45 }, 0, new[] { "A", "B", "C", "D" })]
    public void A_tie_across_the_cut_off_elects_only_those_above_it(
        int seats,
        ElectionRound round,
        int[] votes,
        int elected,
        string[] tied
    )
    {
        var outcome = Decided(Layers.Province, seats, votes, round);
        Assert.Equal(ElectionStatus.Tied, outcome.Status);
        Assert.Equal(elected, outcome.Elected.Count);
        Assert.Equal(seats - elected, outcome.SeatsLeft);
        Assert.Equal(
            tied,
            outcome
                .Candidates.Where(result => result.State == CandidateState.TiedAtCutOff)
                .Select(result => result.Name)
        );
        Assert.Null(outcome.PlanFurtherElection());
    }

    [Theory]
    [InlineData(2, new[] { 40, 40, 20 })]
    [InlineData(3, new[] { 45, 40, 33, 31, 31 })]
    [InlineData(1, new[] { 40, 10, 10 })]
    public void A_tie_elsewhere_decides_nothing(int seats, int[] votes)
    {
        var outcome = Decided(Layers.Province, seats, votes);
        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(seats, outcome.Elected.Count);
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Tie));
    }

    [Fact]
    public void A_tie_below_the_majority_is_no_tie_for_a_seat()
    {
        var outcome = Decided(Layers.Province, 1, [30, 30]);
        Assert.Equal(ElectionStatus.FurtherElection, outcome.Status);
        Assert.All(outcome.Candidates, result => Assert.Equal(1, result.Rank));
    }

    [Fact]
    public void A_silent_law_leaves_a_tie_a_tie_and_says_who_may_answer()
    {
        var outcome = Decided(Layers.Village, 2, [40, 40, 40]);
        Assert.Equal(ElectionStatus.Tied, outcome.Status);
        var line = Assert.Single(outcome.Findings, finding => finding.Rule.Equals(ElectionFindings.Tie));
        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Equal("art. 15(5)", line.Source!.Provision.Name);
        Assert.Equal((3L, 2L, 40L), (line.Measure.Actual, line.Measure.Most, line.Measure.Whole));
    }

    [Theory]
    [InlineData("B", "A", CandidateState.Elected, CandidateState.MajorityButOutOfSeats)]
    [InlineData("C", "A", CandidateState.MajorityButOutOfSeats, CandidateState.Elected)]
    public void A_lot_decides_where_a_norm_says_so(
        string drawn,
        string above,
        CandidateState ofB,
        CandidateState ofC
    )
    {
        var outcome = Drawn(TieBreak.Lot, ["C", "B"], [drawn]);
        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(0, outcome.SeatsLeft);
        Assert.Equal([above, drawn], outcome.Elected);
        Assert.Equal(ofB, State(outcome, "B"));
        Assert.Equal(ofC, State(outcome, "C"));
        var line = Assert.Single(outcome.Findings, finding => finding.Rule.Equals(ElectionFindings.Tie));
        Assert.Equal(Verdict.Met, line.Verdict);
        Assert.StartsWith(
            "[met] 2 with 40 votes each (B, C) are tied, seats left: 1",
            line.ToString(),
            StringComparison.Ordinal
        );
    }

    // 50, 40, 40, 20 for two seats: B and C are tied for one.
    [Theory]
    [InlineData(new[] { "B", "C" }, new[] { "A" })]
    [InlineData(new[] { "B", "C" }, new[] { "D" })]
    [InlineData(new[] { "B", "C" }, new[] { "B", "C" })]
    [InlineData(new[] { "B", "C" }, new string[0])]
    [InlineData(new[] { "B" }, new[] { "B" })]
    [InlineData(new[] { "A", "B", "C" }, new[] { "B" })]
    [InlineData(new[] { "B", "D" }, new[] { "B" })]
    [InlineData(new string[0], new[] { "B" })]
    public void A_lot_that_is_not_of_this_tie_decides_nothing(string[] among, string[] drawn) =>
        Assert.Equal(ElectionStatus.Tied, Drawn(TieBreak.Lot, among, drawn).Status);

    [Fact]
    public void A_name_drawn_twice_does_not_fill_two_seats()
    {
        var scene = new Scene
        {
            Law = Layers.With(Layers.Names.Tie, TieBreak.Lot),
            Seats = 2,
            Ballots = 60,
            Votes = [40, 40, 40],
            Lot = new() { Among = ["A", "B", "C"], Drawn = ["B", "B"] },
        };
        Assert.Equal(ElectionStatus.Tied, scene.Decide().Status);
        Lot fitting = new() { Among = ["A", "B", "C"], Drawn = ["C", "A"] };
        Assert.Equal(["A", "C"], (scene with { Lot = fitting }).Decide().Elected);
    }

    [Fact]
    public void A_lot_decides_nothing_where_no_norm_says_so()
    {
        Assert.Equal(ElectionStatus.Tied, Drawn(TieBreak.Runoff, ["B", "C"], ["B"]).Status);
        Assert.Equal(ElectionStatus.Tied, Drawn(null, ["B", "C"], ["B"]).Status);
    }

    [Fact]
    public void A_lot_changes_nothing_where_there_is_no_tie()
    {
        var scene = new Scene
        {
            Law = Layers.With(Layers.Names.Tie, TieBreak.Lot),
            Seats = 2,
            Ballots = 60,
            Votes = [41, 40, 20],
            Lot = new() { Among = ["B", "C"], Drawn = ["C"] },
        };
        Assert.Equal(["A", "B"], scene.Decide().Elected);
    }

    private static ElectionOutcome Decided(
        Rulebook law,
        int seats,
        int[] votes,
        ElectionRound round = ElectionRound.First
    ) =>
        new Scene
        {
            Law = law,
            Seats = seats,
            Round = round,
            Ballots = 60,
            Votes = votes,
        }.Decide();

    private static ElectionOutcome Drawn(TieBreak? norm, string[] among, string[] drawn) =>
        new Scene
        {
            Law = norm is { } tie ? Layers.With(Layers.Names.Tie, tie) : Layers.Village,
            Seats = 2,
            Ballots = 75,
            Votes = [50, 40, 40, 20],
            Lot = new() { Among = [.. among], Drawn = [.. drawn] },
        }.Decide();

    private static CandidateState State(ElectionOutcome outcome, string name) =>
        outcome.Candidates.Single(result => string.Equals(result.Name, name, StringComparison.Ordinal)).State;
}
