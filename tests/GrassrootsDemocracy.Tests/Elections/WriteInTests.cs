using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// 另选他人: Zhejiang's measures of 2020 arts 21 and 28, party regulation of 2020 art. 25; the organic laws are silent.
public sealed class WriteInTests
{
    [Theory]
    [InlineData(30, ElectionStatus.FurtherElection, CandidateState.RankButNoMajority)]
    [InlineData(31, ElectionStatus.Complete, CandidateState.Elected)]
    public void A_written_name_wins_like_a_printed_one(int votes, ElectionStatus status, CandidateState state)
    {
        var outcome = Decided(WriteInRule.Allowed, [60 - votes, 0], ("Wu", votes));
        Assert.Equal(status, outcome.Status);
        var written = Assert.Single(outcome.Candidates, result => result.IsWriteIn);
        Assert.Equal(("Wu", votes, state), (written.Name, (int)written.Votes, written.State));
    }

    [Fact]
    public void Votes_for_different_written_names_are_not_put_together()
    {
        var outcome = Decided(WriteInRule.Allowed, [20, 0], ("Wu", 20), ("Zhao", 20));
        Assert.Equal(ElectionStatus.FurtherElection, outcome.Status);
        Assert.Equal(
            ["A", "Wu", "Zhao", "B"],
            outcome.PlanFurtherElection()!.Candidates.Select(result => result.Name)
        );
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(60)]
    public void A_written_name_is_never_elected_where_a_norm_forbids_it(int votes)
    {
        var outcome = Decided(WriteInRule.Forbidden, [60 - votes, 0], ("Wu", votes));
        Assert.Equal(ElectionStatus.FurtherElection, outcome.Status);
        Assert.Empty(outcome.Elected);
        Assert.DoesNotContain("Wu", outcome.PlanFurtherElection()!.Candidates.Select(result => result.Name));
        Assert.Equal((Verdict.Breached, (long)votes), Line(outcome, "Wu"));
    }

    [Theory]
    [InlineData(30, ElectionStatus.FurtherElection)]
    [InlineData(31, ElectionStatus.Undetermined)]
    public void Where_the_law_is_silent_a_written_name_is_a_question_once_it_would_win(
        int votes,
        ElectionStatus status
    )
    {
        var outcome = Decided(rule: null, [60 - votes, 0], ("Wu", votes));
        Assert.Equal(status, outcome.Status);
        Assert.Equal((Verdict.Undetermined, (long)votes), Line(outcome, "Wu"));
    }

    [Fact]
    public void Where_the_law_is_silent_a_written_name_out_of_the_seats_is_no_question()
    {
        var scene = new Scene
        {
            Law = Layers.Village,
            Round = ElectionRound.Further,
            Ballots = 90,
            Votes = [50],
        };
        Assert.Equal(["A"], (scene with { Written = [("Wu", 40)] }).Decide().Elected);
        var tied = scene with { Votes = [45], Written = [("Wu", 45)] };
        Assert.Equal(ElectionStatus.Undetermined, tied.Decide().Status);
    }

    // A printed and a written A may be one person; whether the votes belong together is for the host to say.
    [Theory]
    [InlineData(20, 10, ElectionStatus.FurtherElection)]
    [InlineData(20, 11, ElectionStatus.Undetermined)]
    [InlineData(31, 10, ElectionStatus.Complete)]
    [InlineData(10, 31, ElectionStatus.Undetermined)]
    public void A_written_name_that_is_printed_too_is_a_question_once_it_matters(
        int printed,
        int written,
        ElectionStatus status
    )
    {
        var outcome = Decided(WriteInRule.Allowed, [printed, 0], ("A", written));
        Assert.Equal(status, outcome.Status);
        Assert.Equal((Verdict.Undetermined, (long)written), Line(outcome, "A"));
        Assert.Equal(
            [printed, written],
            outcome
                .Candidates.Where(result => string.Equals(result.Name, "A", StringComparison.Ordinal))
                .OrderBy(result => result.IsWriteIn)
                .Select(result => (int)result.Votes)
        );
    }

    [Fact]
    public void A_written_name_that_is_printed_too_may_break_a_tie()
    {
        var scene = new Scene
        {
            Law = Layers.With(Layers.Names.WriteIns, WriteInRule.Allowed),
            Round = ElectionRound.Further,
            Ballots = 90,
            Votes = [40, 40],
        };
        Assert.Equal(ElectionStatus.Tied, scene.Decide().Status);
        Assert.Equal(ElectionStatus.Undetermined, (scene with { Written = [("B", 1)] }).Decide().Status);
        Assert.Equal(ElectionStatus.Tied, (scene with { Written = [("Wu", 1)] }).Decide().Status);
    }

    // Party regulation art. 25: a member may elect somebody else, so that the paper has a line for every seat.
    [Fact]
    public void A_party_paper_has_lines_for_other_names()
    {
        var rules = ElectionRules.From(
            PartyElectionRegulation.Editions.On(new(2020, 7, 13)),
            ElectionNorms.PartyBranchCommittee,
            Franchise.PartyMembers
        );
        var paper = rules.Paper(["A", "B", "C", "D"], 3);
        Assert.Equal((3, 3), (paper.WriteInLines, paper.Limit));
        BallotBox box = new(paper);
        box.AddNames("A", "Wu", "Zhao");
        box.AddNames("Wu");
        box.AddNames("Wu", "Wu");
        box.AddNames("A", "B", "C", "Wu");
        var tally = box.Count();
        Assert.Equal([new("Wu", 2), new WriteIn("Zhao", 1)], tally.WriteIns);
        Assert.Equal((4, 2, 1), (tally.Collected, tally.Valid, tally.For("A")));
        Assert.Equal(1, tally.InvalidFor(InvalidReason.SamePersonTwice));
        Assert.Equal(1, tally.InvalidFor(InvalidReason.OverMarked));
    }

    [Fact]
    public void A_silent_law_prints_no_lines()
    {
        var rules = ElectionRules.From(Layers.Village, Layers.Names, Franchise.Voters);
        Assert.Equal(0, rules.Paper(["A", "B"], 1).WriteInLines);
    }

    private static (Verdict Verdict, long? Votes) Line(ElectionOutcome outcome, string name)
    {
        var line = Assert.Single(
            outcome.Findings,
            finding =>
                finding.Rule.Equals(ElectionFindings.WriteIns)
                && string.Equals(finding.Subject, name, StringComparison.Ordinal)
        );
        return (line.Verdict, line.Measure.Actual);
    }

    private static ElectionOutcome Decided(
        WriteInRule? rule,
        int[] votes,
        params (string Name, int Votes)[] written
    ) =>
        new Scene
        {
            Law = rule is { } value ? Layers.With(Layers.Names.WriteIns, value) : Layers.Village,
            Ballots = 60,
            Votes = votes,
            Written = written,
        }.Decide();
}
