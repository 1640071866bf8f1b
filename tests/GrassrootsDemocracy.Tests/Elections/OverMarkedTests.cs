using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// More marks than seats: the organic laws are silent, provinces and the Electoral Law of 2020 art. 44 void the ballot.
public sealed class OverMarkedTests
{
    [Theory]
    [InlineData(OverMarking.VoidsBallot, 2, 1)]
    [InlineData(OverMarking.IsAllowed, 4, 0)]
    public void A_norm_says_how_many_marks_a_paper_takes(OverMarking norm, int limit, int overMarked)
    {
        var rules = ElectionRules.From(
            Layers.With(Layers.Names.OverMarked, norm),
            Layers.Names,
            Franchise.Voters
        );
        var paper = rules.Paper(["A", "B", "C", "D"], 2);
        Assert.Equal(limit, paper.Limit);
        var tally = paper.Count([0b0011UL, 0b0111UL, 0b0001UL]);
        Assert.Equal(overMarked, tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Equal(3 - overMarked, tally.For("A"));
        Assert.Equal(1 - overMarked, tally.For("C"));
    }

    // 60 ballots, 31 needed. Read as valid, two over-marked ballots could bring A from 29 to 31 but not from 28.
    [Theory]
    [InlineData(28, 20, ElectionStatus.FurtherElection)]
    [InlineData(29, 20, ElectionStatus.Undetermined)]
    [InlineData(30, 20, ElectionStatus.Undetermined)]
    [InlineData(31, 20, ElectionStatus.Complete)]
    public void In_a_silent_law_they_matter_when_they_could_lift_somebody_over_the_majority(
        int a,
        int b,
        ElectionStatus status
    )
    {
        Assert.Equal(status, Decided(Layers.Village, 1, 2, a, b).Status);
        Assert.Equal(
            status == ElectionStatus.Undetermined ? ElectionStatus.FurtherElection : status,
            Decided(Layers.Province, 1, 2, a, b).Status
        );
    }

    // Of three over the majority for two seats, the third needs three votes to tie with the second.
    [Theory]
    [InlineData(2, ElectionStatus.Complete)]
    [InlineData(3, ElectionStatus.Undetermined)]
    [InlineData(4, ElectionStatus.Undetermined)]
    public void In_a_silent_law_they_matter_when_they_could_change_the_order(
        int overMarked,
        ElectionStatus status
    ) => Assert.Equal(status, Decided(Layers.Village, 2, overMarked, 40, 36, 33, 0).Status);

    // C could reach the majority of 31, but not the 42 of the last one in: who is elected is certain.
    [Theory]
    [InlineData(30, 42, ElectionStatus.Complete)]
    [InlineData(30, 32, ElectionStatus.Undetermined)]
    [InlineData(29, 32, ElectionStatus.Complete)]
    public void In_a_silent_law_they_do_not_matter_to_one_who_cannot_reach_the_seats(
        int c,
        int lastIn,
        ElectionStatus status
    ) => Assert.Equal(status, Decided(Layers.Village, 2, 2, lastIn, c, 44, 0).Status);

    [Fact]
    public void In_a_silent_law_they_could_break_a_tie()
    {
        Assert.Equal(ElectionStatus.Tied, Decided(Layers.Village, 2, 0, 38, 38, 38, 0).Status);
        Assert.Equal(ElectionStatus.Undetermined, Decided(Layers.Village, 2, 1, 38, 38, 38, 0).Status);
    }

    // With three names for two seats a ballot with more than two marks names all three: a vote more for each of them.
    [Theory]
    [InlineData(38, ElectionStatus.Tied)]
    [InlineData(37, ElectionStatus.Complete)]
    public void In_a_silent_law_they_change_nothing_where_they_must_name_everybody(
        int last,
        ElectionStatus status
    ) => Assert.Equal(status, Decided(Layers.Village, 2, 3, 38, 38, last).Status);

    // A third of the ballots elects in a further election: 8 over-marked ones could all bear one written name.
    [Theory]
    [InlineData(16, WriteInRule.Allowed, ElectionStatus.Undetermined)]
    [InlineData(17, WriteInRule.Allowed, ElectionStatus.FurtherElection)]
    [InlineData(16, WriteInRule.Forbidden, ElectionStatus.FurtherElection)]
    public void In_a_silent_law_they_could_bear_a_name_that_nobody_else_wrote(
        int a,
        WriteInRule writeIns,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = Layers.With(Layers.Names.WriteIns, writeIns),
                Registered = 30,
                Round = ElectionRound.Further,
                Seats = 2,
                Ballots = a,
                Votes = [a],
                Invalid = [(InvalidReason.OverMarked, 8)],
            }
                .Decide()
                .Status
        );

    // Where the whole is the valid ballots, they could also take the majority away: 6 of 10, but not of 12.
    [Theory]
    [InlineData(1, ElectionStatus.Complete)]
    [InlineData(2, ElectionStatus.Undetermined)]
    public void In_a_silent_law_they_could_widen_the_whole(int overMarked, ElectionStatus status)
    {
        var own = Rulebook
            .Named("Own")
            .With(Layers.Names.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(Base.Roll), Layers.Source)
            .With(Layers.Names.Majority, new Quota(Threshold.Majority, Base.Valid), Layers.Source)
            .With(Layers.Names.Blank, BlankBallot.Abstains, Layers.Source);
        var outcome = new Scene
        {
            Law = own,
            Registered = 12,
            Ballots = 10,
            Votes = [6, 2, 0],
            Invalid = [(InvalidReason.OverMarked, overMarked)],
        }.Decide();
        Assert.Equal(status, outcome.Status);
    }

    [Fact]
    public void They_stand_in_the_ledger_with_what_is_known_of_them()
    {
        var open = Line(Decided(Layers.Village, 1, 2, 20, 20));
        Assert.Equal(
            (Verdict.Undetermined, 2L, 60L),
            (open.Verdict, open.Measure.Actual, open.Measure.Whole)
        );
        Assert.Equal("art. 15(5)", open.Source!.Provision.Name);
        var settled = Line(Decided(Layers.Province, 1, 2, 20, 20));
        Assert.Equal((Verdict.Met, 2L), (settled.Verdict, settled.Measure.Actual));
        Assert.Equal(Layers.Source, settled.Source);
    }

    private static Finding Line(ElectionOutcome outcome) =>
        Assert.Single(outcome.Findings, finding => finding.Rule.Equals(ElectionFindings.OverMarked));

    private static ElectionOutcome Decided(Rulebook law, int seats, int overMarked, params int[] votes) =>
        new Scene
        {
            Law = law,
            Seats = seats,
            Ballots = 60 - overMarked,
            Votes = votes,
            Invalid = [(InvalidReason.OverMarked, overMarked)],
        }.Decide();
}
