using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Deliberation.Ballots;

// systems.md M5: choice among alternatives. Attendance 2/3 of 30 members, majority of all members, runoff between two.
public sealed class AlternativeTests
{
    private static readonly AssemblyNorms Plenary = AssemblyNorms.PlenaryCommittee;
    private static readonly BallotNorms Names = BallotNorms.PlenaryCommittee;

    private static readonly Rulebook Law = Rulebook
        .Named("A committee", "某委员会(假设)")
        .With(
            Plenary.Opening,
            [new(CongressAttendees.Members, new(Threshold.AtLeast(2, 3), Base.Members))],
            Assemblies.Source
        )
        .With(Plenary.Majority, new(Threshold.Majority, Base.Members), Assemblies.Source)
        .With(Names.RunoffAmong, 2, Assemblies.Source)
        .With(Names.Alternatives, 2, Assemblies.Source);

    [Theory]
    [InlineData(new[] { 16, 10, 4 }, AlternativeStatus.Chosen, "A", "")]
    [InlineData(new[] { 15, 10, 5 }, AlternativeStatus.Runoff, null, "A, B")]
    [InlineData(new[] { 15, 15, 0 }, AlternativeStatus.Runoff, null, "A, B")]
    [InlineData(new[] { 10, 10, 10 }, AlternativeStatus.Tied, null, "")]
    [InlineData(new[] { 12, 9, 9 }, AlternativeStatus.Tied, null, "")]
    [InlineData(new[] { 0, 0, 0 }, AlternativeStatus.NoneChosen, null, "")]
    [InlineData(new[] { 3, 0, 0 }, AlternativeStatus.Runoff, null, "A")]
    public void The_highest_above_the_majority_is_chosen_or_the_leading_ones_again(
        int[] votes,
        AlternativeStatus status,
        string? chosen,
        string again
    )
    {
        var outcome = Decide(Law, votes);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(chosen, outcome.Chosen);
        Assert.Equal(again, string.Join(", ", outcome.RunoffAmong));
    }

    [Fact]
    public void A_tie_at_the_edge_of_the_runoff_names_those_tied() =>
        Assert.Equal(["B", "C"], Decide(Law, [12, 9, 9]).Tied);

    [Fact]
    public void A_lot_fills_the_runoff_where_a_norm_says_so()
    {
        var outcome = Decide(
            Law.With(Names.Tie, TieBreak.Lot, Assemblies.Source),
            [12, 9, 9],
            lot: new() { Among = ["C", "B"], Drawn = ["C"] }
        );
        Assert.Equal(AlternativeStatus.Runoff, outcome.Status);
        Assert.Equal(["A", "C"], outcome.RunoffAmong);
    }

    [Theory]
    [InlineData(19, AlternativeStatus.CannotDecide)]
    [InlineData(20, AlternativeStatus.Chosen)]
    public void Too_few_present_cannot_decide(int present, AlternativeStatus status) =>
        Assert.Equal(status, Decide(Law, [17, 1, 1], present).Status);

    [Fact]
    public void Where_no_norm_says_what_follows_none_is_chosen_and_that_is_said()
    {
        var silent = Rulebook.Named("B").Including(Law).LeavingOpen(Names.RunoffAmong, Assemblies.Source);
        var outcome = Decide(silent, [15, 10, 5]);
        Assert.Equal(AlternativeStatus.NoneChosen, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Findings.VerdictOf(BallotFindings.Runoff));
    }

    [Theory]
    [InlineData(16, 14, false, AlternativeStatus.Chosen)]
    [InlineData(15, 14, false, AlternativeStatus.Undetermined)]
    [InlineData(15, 14, true, AlternativeStatus.Chosen)]
    [InlineData(11, 10, true, AlternativeStatus.Chosen)]
    [InlineData(10, 9, true, AlternativeStatus.Chosen)]
    [InlineData(10, 10, true, AlternativeStatus.Tied)]
    [InlineData(0, 0, true, AlternativeStatus.NoneChosen)]
    public void A_runoff_has_a_majority_of_its_own_where_a_norm_sets_one(
        int a,
        int b,
        bool isSet,
        AlternativeStatus status
    )
    {
        var law = isSet
            ? Law.With(Names.RunoffMajority, new(Threshold.Majority, Base.Valid), Assemblies.Source)
            : Law;
        Assert.Equal(status, Decide(law, [a, b], isRunoff: true).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Equal_votes_in_a_runoff_are_a_tie_although_its_majority_is_open(bool isDrawn)
    {
        var law = isDrawn ? Law.With(Names.Tie, TieBreak.Lot, Assemblies.Source) : Law;
        var outcome = Decide(
            law,
            [14, 14],
            isRunoff: true,
            lot: isDrawn ? new() { Among = ["A", "B"], Drawn = ["B"] } : null
        );
        Assert.Equal(isDrawn ? AlternativeStatus.Undetermined : AlternativeStatus.Tied, outcome.Status);
        Assert.Equal(isDrawn ? [] : ["A", "B"], outcome.Tied);
        Assert.Null(outcome.Chosen);
        Assert.Equal(
            isDrawn ? Verdict.Met : Verdict.Undetermined,
            outcome.Findings.VerdictOf(BallotFindings.Tie)
        );
        Assert.Equal(2, outcome.Findings.Count(line => line.Rule.Equals(BallotFindings.RunoffMajority)));
    }

    // A lot chooses one of equals, and gives nobody the votes that a majority asks for.
    [Theory]
    [InlineData(false, AlternativeStatus.Tied, Verdict.Undetermined)]
    [InlineData(true, AlternativeStatus.NoneChosen, Verdict.Met)]
    public void Equal_votes_below_the_majority_of_a_runoff_are_said(
        bool isDrawn,
        AlternativeStatus status,
        Verdict verdict
    )
    {
        var law = Law.With(Names.RunoffMajority, new(Threshold.Majority, Base.Valid), Assemblies.Source)
            .With(Names.Tie, TieBreak.Lot, Assemblies.Source);
        var outcome = Decide(
            law,
            [10, 10],
            isRunoff: true,
            lot: isDrawn ? new() { Among = ["A", "B"], Drawn = ["B"] } : null
        );
        Assert.Equal(status, outcome.Status);
        Assert.Equal(verdict, outcome.Findings.VerdictOf(BallotFindings.Tie));
        Assert.Null(outcome.Chosen);
        Assert.Equal(isDrawn ? [] : ["A", "B"], outcome.Tied);
    }

    [Fact]
    public void One_alternative_is_no_choice() =>
        Assert.Equal(Verdict.Breached, Decide(Law, [16]).Findings.VerdictOf(BallotFindings.Alternatives));

    [Fact]
    public void More_votes_than_present_leave_it_open() =>
        Assert.Equal(AlternativeStatus.Undetermined, Decide(Law, [17, 4, 0], present: 20).Status);

    [Fact]
    public void A_paper_to_be_marked_twice_is_refused() =>
        Assert.Throws<ArgumentException>(
            "Tally",
            () =>
                new AlternativeVote
                {
                    Meeting = Meeting,
                    Title = "T",
                    Tally = BallotPaper.Of(["A", "B"], 2).NoBallots,
                }
        );

    [Theory]
    [InlineData("East", AlternativeStatus.Undetermined, 1)]
    [InlineData("West", AlternativeStatus.Chosen, 0)]
    public void A_box_added_twice_chooses_nothing(string other, AlternativeStatus status, int doubts)
    {
        var box = BallotPaper.Of(["A", "B"], 1).CountPatterns([1, 2], [8, 2]);
        var outcome = AlternativeRules
            .From(Law, Plenary, Names)
            .Decide(
                new()
                {
                    Meeting = Meeting,
                    Title = "The site",
                    Tally = box.WithPart("East") + box.WithPart(other),
                    Present = 30,
                }
            );
        Assert.Equal(status, outcome.Status);
        Assert.Equal(status == AlternativeStatus.Chosen ? "A" : null, outcome.Chosen);
        Assert.Equal(doubts, outcome.Findings.Count(line => line.Rule.Equals(VoteFindings.Doubt)));
    }

    private static Meeting Meeting => new() { Body = Plenary.Kind, Members = 30 };

    private static AlternativeOutcome Decide(
        Rulebook law,
        int[] votes,
        int present = 30,
        bool isRunoff = false,
        Lot? lot = null
    )
    {
        var paper = BallotPaper.Of(votes.Select((_, i) => $"{(char)('A' + i)}"), 1);
        var tally = paper.CountPatterns(
            [.. votes.Select((_, i) => 1UL << i)],
            [.. votes.Select(count => (long)count)]
        );
        return AlternativeRules
            .From(law, Plenary, Names)
            .Decide(
                new()
                {
                    Meeting = Meeting,
                    Title = "The site",
                    Tally = tally,
                    Present = present,
                    IsRunoff = isRunoff,
                    Lot = lot,
                }
            );
    }
}
