using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Q3 and the national counterpart; Zhejiang 2020 arts 21, 28–31; law.md §12 on what provinces answer differently.
public sealed class OfficeChainTests
{
    [Fact]
    public void A_person_elected_to_two_offices_keeps_the_higher_and_the_next_in_line_moves_up()
    {
        var law = Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine);
        var outcome = law.Decide([
            Stage.Vote(Office.Director, 1, [("A", 40), ("B", 20)]),
            Stage.Vote(Office.Member, 2, [("A", 50), ("C", 45), ("D", 35), ("E", 30)]),
        ]);

        Assert.Equal(["A"], outcome.Holders(Office.Director));
        Assert.Equal(["C", "D"], outcome.Holders(Office.Member));
        Assert.Equal([Office.Director], outcome.OfficesOf("A"));
        var passed = Assert.Single(outcome.Of(Office.Member)!.PassedOver);
        Assert.Equal(
            (SeatObstacle.OtherOffice, "A", Office.Director),
            (passed.Obstacle, passed.Name, passed.In)
        );
    }

    [Theory]
    [InlineData(OfficeKept.MoreVotes, "", "A", "")]
    [InlineData(OfficeKept.OwnChoice, "A", "", "director")]
    [InlineData(OfficeKept.OwnChoice, "", "A", "member")]
    public void Which_of_two_offices_is_kept_is_for_the_norm_to_say(
        OfficeKept kept,
        string director,
        string member,
        string choice
    )
    {
        var law = Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, kept)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.StaysEmpty);
        var outcome = law.Decide(
            [
                Stage.Vote(Office.Director, 1, [("A", 40)]),
                Stage.Vote(Office.Member, 1, [("A", 50), ("C", 45)]),
            ],
            [
                new()
                {
                    Name = "A",
                    Keeps = choice switch
                    {
                        "director" => Office.Director,
                        "member" => Office.Member,
                        _ => null,
                    },
                },
            ]
        );

        Assert.Equal(director, string.Concat(outcome.Holders(Office.Director)));
        Assert.Equal(member, string.Concat(outcome.Holders(Office.Member)));
        Assert.Contains(outcome.Offices, result => result.Status == ElectionStatus.FurtherElection);
    }

    [Fact]
    public void Two_offices_that_no_rulebook_chooses_between_leave_both_undetermined()
    {
        var outcome = Stage.AtOnce.Decide([
            Stage.Vote(Office.Director, 1, [("A", 40)]),
            Stage.Vote(Office.Member, 1, [("A", 50), ("C", 45)]),
        ]);

        Assert.All(outcome.Offices, result => Assert.Equal(ElectionStatus.Undetermined, result.Status));
    }

    // Votes for director 25 + deputy 10 = 35 of 60 is more than half; 25 + 5 = 30 is not.
    [Theory]
    [InlineData(VoteFolding.None, 10, false)]
    [InlineData(VoteFolding.ToNext, 5, false)]
    [InlineData(VoteFolding.ToNext, 6, true)]
    [InlineData(VoteFolding.ToAll, 6, true)]
    public void Votes_for_a_higher_office_are_added_down_where_a_norm_says_so(
        VoteFolding folding,
        int own,
        bool isElected
    )
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.Folding, folding)
            .Decide([
                Stage.Vote(Office.Director, 1, [("A", 35), ("B", 25)]),
                Stage.Vote(Office.DeputyDirector, 1, [("B", own), ("C", 20)]),
            ]);

        Assert.Equal(isElected ? ["B"] : [], outcome.Holders(Office.DeputyDirector));
        if (isElected)
        {
            var line = outcome.Findings.First(finding =>
                finding.Rule.Equals(OfficeFindings.AddedDown)
                && finding.ToString().Contains("B has", StringComparison.Ordinal)
            );
            Assert.Equal(Verdict.Met, line.Verdict);
            Assert.Equal(31, line.Measure.Actual);
        }
    }

    [Fact]
    public void Votes_added_to_the_next_office_only_do_not_reach_the_one_below_it()
    {
        OfficeVote[] votes =
        [
            Stage.Vote(Office.Director, 1, [("A", 35), ("B", 25)]),
            Stage.Vote(Office.DeputyDirector, 1, [("C", 40)]),
            Stage.Vote(Office.Member, 1, [("B", 10)]),
        ];

        Assert.Empty(
            Stage
                .AtOnce.And(Stage.Names.Offices.Folding, VoteFolding.ToNext)
                .Decide(votes)
                .Holders(Office.Member)
        );
        Assert.Equal(
            ["B"],
            Stage
                .AtOnce.And(Stage.Names.Offices.Folding, VoteFolding.ToAll)
                .Decide(votes)
                .Holders(Office.Member)
        );
    }

    [Fact]
    public void A_tie_is_among_those_who_can_take_the_seat()
    {
        OfficeVote[] votes = [Stage.Vote(Office.Member, 2, [("A", 50), ("B", 40), ("C", 40), ("D", 40)])];
        OfficeContestant gone = new() { Name = "B", CannotServe = SeatObstacle.Withdrew };

        var tied = Stage.AtOnce.Decide(votes, [gone]).Of(Office.Member)!;
        Assert.Equal((ElectionStatus.Tied, 1), (tied.Status, tied.TiedFor));
        Assert.Equal(["C", "D"], tied.Tied);

        OfficeContestant goneToo = new() { Name = "C", CannotServe = SeatObstacle.Withdrew };
        Assert.Equal(["A", "D"], Stage.AtOnce.Decide(votes, [gone, goneToo]).Holders(Office.Member));
    }

    [Fact]
    public void A_runoff_among_exactly_the_tied_fills_the_seat()
    {
        var law = Stage.AtOnce.And(Stage.Names.Tie, TieBreak.Runoff).And(Stage.Names.RunoffTurnout, Turnout);
        var first = Stage.Vote(Office.Member, 2, [("A", 50), ("B", 40), ("C", 40)]);
        var runoff = Stage.Vote(Office.Member, 1, [("B", 20), ("C", 25)], ElectionRound.Runoff);
        var strangers = Stage.Vote(Office.Member, 1, [("B", 20), ("D", 25)], ElectionRound.Runoff);

        Assert.Equal(["A", "C"], law.Decide([first, runoff]).Holders(Office.Member));
        Assert.Equal(ElectionStatus.Tied, law.Decide([first, strangers]).Of(Office.Member)!.Status);
        Assert.Equal(ElectionStatus.Tied, law.Decide([first]).Of(Office.Member)!.Status);
    }

    [Fact]
    public void Those_not_elected_stand_again_in_the_next_round_if_they_wish()
    {
        OfficeContestant[] people =
        [
            new()
            {
                Name = "A",
                NominatedFor = [Office.Director],
                StandsAgain = true,
            },
            new()
            {
                Name = "B",
                NominatedFor = [Office.Director],
                StandsAgain = true,
            },
            new()
            {
                Name = "C",
                NominatedFor = [Office.Director],
                StandsAgain = false,
            },
            new() { Name = "D", NominatedFor = [Office.DeputyDirector] },
        ];
        var first = Stage.Vote(Office.Director, 1, [("A", 40), ("B", 15), ("C", 5)]);

        var afterOne = Stage.OneByOne.Decide([first], people);
        Assert.Equal(["B", "D"], afterOne.MayStandFor(Office.DeputyDirector));

        var fits = Stage.OneByOne.Decide(
            [first, Stage.Vote(Office.DeputyDirector, 1, [("B", 40), ("D", 20)], day: 2)],
            people
        );
        Assert.All(
            fits.Findings.Where(finding => finding.Rule.Equals(OfficeFindings.Standing)),
            line => Assert.Equal(Verdict.Met, line.Verdict)
        );

        var wrong = Stage.OneByOne.Decide(
            [first, Stage.Vote(Office.DeputyDirector, 1, [("C", 40), ("D", 20)], day: 2)],
            people
        );
        var breached = Assert.Single(
            wrong.Findings,
            finding => finding.Verdict == Verdict.Breached && finding.Rule.Equals(OfficeFindings.Standing)
        );
        Assert.Equal(2, breached.Measure.Actual);
    }

    [Theory]
    [InlineData(1, 2, Verdict.Met)]
    [InlineData(1, 1, Verdict.Met)]
    [InlineData(2, 1, Verdict.Breached)]
    public void A_later_round_is_not_held_before_an_earlier_one(int director, int deputy, Verdict expected)
    {
        var outcome = Stage.OneByOne.Decide([
            Stage.Vote(Office.Director, 1, [("A", 40)], day: director),
            Stage.Vote(Office.DeputyDirector, 1, [("B", 40)], day: deputy),
        ]);

        Assert.Equal(expected, outcome.Line(OfficeFindings.RoundOrder).Verdict);
    }

    [Fact]
    public void A_round_that_was_left_out_is_said() =>
        Assert.Equal(
            Verdict.Breached,
            Stage
                .OneByOne.Decide([
                    Stage.Vote(Office.Director, 1, [("A", 40)]),
                    Stage.Vote(Office.Member, 1, [("B", 40)], day: 2),
                ])
                .Line(OfficeFindings.RoundOrder)
                .Verdict
        );

    // Zhejiang 2020 art. 30: the deputy acts; without one, the delegates' assembly chooses.
    [Theory]
    [InlineData(40, "deputy director acts")]
    [InlineData(10, "a member chosen by the villagers' delegates' assembly acts")]
    public void Without_a_director_somebody_acts(int deputy, string words)
    {
        var law = Stage.AtOnce.And(
            Stage.Names.Offices.Acting,
            [
                ActingHead.HolderOf(Office.DeputyDirector),
                ActingHead.MemberChosenBy(Bodies.VillagersDelegatesAssembly),
            ]
        );
        var outcome = law.Decide([
            Stage.Vote(Office.Director, 1, [("A", 20)]),
            Stage.Vote(Office.DeputyDirector, 1, [("B", deputy)]),
        ]);

        Assert.Contains(words, outcome.Line(OfficeFindings.Acting).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_norm_for_one_office_goes_before_the_one_for_all()
    {
        var law = Stage
            .AtOnce.And(Stage.Names.Surplus, Surplus.AtLeastMore(1))
            .And(Stage.Names.For(Office.Member).Surplus, Surplus.Between(1, 3));
        var rules = OfficeRules.From(law, Stage.Names, Franchise.Voters);

        Assert.Equal(
            "at least 1 more than the seats",
            rules.Of(Office.Director).Surplus.Norm!.Value.ToString()
        );
        Assert.Equal(new CountRange(4, 6), rules.Of(Office.Member).Surplus.Norm!.Value.Candidates(3));
    }

    [Fact]
    public void A_norm_for_one_office_that_a_superior_does_not_allow_gives_way_and_is_reported()
    {
        var law = Stage.Village.With(
            Stage.Names.For(Office.Director).Majority,
            new Quota(Threshold.AtLeast(1, 3), Base.TookPart),
            Stage.Village.Find(Stage.Names.Majority)!.Source
        );

        var conflict = Assert.Single(law.ConflictsWithSuperiors());
        Assert.Equal("election.villagers-committee.majority@director", conflict.Name.Id);
        Assert.Contains(
            "villagers' committee, director: votes that elect",
            conflict.ToString(),
            StringComparison.Ordinal
        );
        Assert.True(law.Find(Stage.Names.For(Office.Director).Majority)!.Value.Threshold.IsStrict);
    }

    private static TurnoutRule Turnout => new(Base.TookPart, new(Threshold.Majority, Base.Roll));
}
