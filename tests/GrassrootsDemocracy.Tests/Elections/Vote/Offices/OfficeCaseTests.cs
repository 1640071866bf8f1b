using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Results that an office could get wrong: relatives in a chain, two offices, women, added votes and further elections at once.
public sealed class OfficeCaseTests
{
    // V1: village law 2026 art. 8(2) keeps close relatives apart and does not say who stays.
    [Fact]
    public void Where_nothing_says_which_relative_stays_everybody_whom_it_may_touch_is_open()
    {
        var outcome = Stage.AtOnce.Decide(
            [
                Stage.Vote(Office.Director, 1, [("A", 50)]),
                Stage.Vote(Office.DeputyDirector, 1, [("B", 45)]),
                Stage.Vote(Office.Member, 1, [("C", 40)]),
            ],
            kin: [new("A", "C", KinRelation.Spouse), new("C", "B", KinRelation.Grandparent)]
        );

        Assert.All(outcome.Offices, result => Assert.Equal(ElectionStatus.Undetermined, result.Status));
        Assert.Equal(["A", "B", "C"], outcome.Offices.SelectMany(result => result.Open));
        var lines = outcome.Findings.Where(line => line.Rule.Equals(OfficeFindings.Relatives)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(Verdict.Undetermined, line.Verdict));
    }

    // V3
    [Theory]
    [InlineData(VoteFolding.ToAll)]
    [InlineData(VoteFolding.ToNext)]
    public void A_seat_for_women_and_votes_added_down_together_have_a_result(VoteFolding folding)
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.Women.Least, 2)
            .And(Stage.Names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat)
            .And(Stage.Names.Offices.Folding, folding)
            .Decide(
                [
                    Stage.Vote(Office.Director, 1, [("A", 60)]),
                    Stage.Vote(Office.Member, 1, [("B", 40), ("C", 35)]),
                ],
                [Stage.Woman("A"), Stage.Man("B"), Stage.Man("C")]
            );

        Assert.Equal(["A"], outcome.Holders(Office.Director));
        Assert.Equal(["B"], outcome.Holders(Office.Member));
        Assert.Equal(
            folding == VoteFolding.ToAll,
            outcome.Findings.Any(line =>
                line.ToString().Contains("they are not added down", StringComparison.Ordinal)
            )
        );
    }

    // V5
    [Fact]
    public void A_woman_who_keeps_another_office_takes_no_second_seat_for_women()
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.Women.Least, 2)
            .And(Stage.Names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat)
            .And(Stage.Names.Offices.TwoOffices, OfficeKept.MoreVotes)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine)
            .Decide(
                [
                    Stage.Vote(Office.DeputyDirector, 2, [("C", 45), ("E", 40), ("D", 35)]),
                    Stage.Vote(Office.Member, 1, [("D", 45)]),
                ],
                [Stage.Man("C"), Stage.Man("E"), Stage.Woman("D")]
            );

        Assert.Equal(["C", "E"], outcome.Holders(Office.DeputyDirector));
        Assert.Equal(["D"], outcome.Holders(Office.Member));
    }

    // V6: A would keep B from the one office, B's other votes A, and the higher office B from those.
    [Fact]
    public void Where_two_norms_refer_to_each_other_everybody_in_the_circle_is_named()
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine)
            .And(Stage.Names.Offices.KeptOfKin, [KinCriterion.MoreVotes])
            .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine)
            .Decide(
                [
                    Stage.Vote(Office.Director, 1, [("B", 32)]),
                    Stage.Vote(Office.Member, 1, [("B", 45), ("A", 40)]),
                ],
                kin: [new("A", "B", KinRelation.Sibling)]
            );

        Assert.All(outcome.Offices, result => Assert.Equal(ElectionStatus.Undetermined, result.Status));
        Assert.Empty(outcome.Offices.SelectMany(result => result.PassedOver));
        var lines = outcome.Findings.Where(line => line.Rule.Equals(OfficeFindings.Open)).ToList();
        Assert.Contains(lines, line => line.ToString().Contains("director: B", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.ToString().Contains("member: B", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            line =>
                line.ToString().Contains(", A", StringComparison.Ordinal)
                || line.ToString().Contains("A, ", StringComparison.Ordinal)
        );
    }

    // V7: party regulation 2020: the committee elects its secretary and deputy from among its members.
    [Theory]
    [InlineData(null, "", "", ElectionStatus.Undetermined)]
    [InlineData(OfficeKept.Higher, "A", "", ElectionStatus.Complete)]
    public void A_member_elected_secretary_and_deputy_is_one_of_the_two(
        OfficeKept? kept,
        string secretary,
        string deputy,
        ElectionStatus status
    )
    {
        var norms = ElectionNorms.PartyBranchCommittee;
        var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1));
        if (kept is { } which)
        {
            law = law.And(norms.Offices.TwoOffices, which)
                .And(norms.Offices.AfterTwoOffices, SeatFilling.NextInLine);
        }

        var rules = OfficeRules.From(law, norms, Franchise.PartyMembers);
        OfficeVote Vote(Office office, int due, int seats, params string[] names)
        {
            var paper = rules.Of(office).Paper(names, seats);
            var ballots = Enumerable.Repeat((1UL << names.Length) - 1, due).ToArray();
            return new()
            {
                Office = office,
                Record = new()
                {
                    Contest = new()
                    {
                        Body = new() { Name = "Branch", Jurisdiction = JurisdictionCode.Nation },
                        Day = new(2026, 3, 1),
                        Seats = seats,
                    },
                    Roll = new()
                    {
                        Franchise = due == 3 ? Franchise.Committee : Franchise.PartyMembers,
                        Registered = due,
                    },
                    Tally = paper.Count(ballots).WithIssued(due),
                    Attendance = new() { Due = due, Present = due },
                },
            };
        }

        var outcome = rules.Decide(
            new()
            {
                Votes =
                [
                    Vote(Office.Member, 20, 3, "A", "B", "C"),
                    Vote(Office.Secretary, 3, 1, "A"),
                    Vote(Office.DeputySecretary, 3, 1, "A"),
                ],
            }
        );

        Assert.Equal(["A", "B", "C"], outcome.Holders(Office.Member));
        Assert.Equal(secretary, string.Concat(outcome.Holders(Office.Secretary)));
        Assert.Equal(deputy, string.Concat(outcome.Holders(Office.DeputySecretary)));
        Assert.Equal(status, outcome.Of(Office.Secretary)!.Status);
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(OfficeFindings.TwoOffices));
    }

    // V9: village law 2026 art. 18(2): the further election is for the seats that remain.
    [Fact]
    public void A_further_election_fills_the_seats_that_are_left_and_no_more()
    {
        var law = Stage.AtOnce.And(
            Stage.Names.FurtherTurnout,
            new(Base.TookPart, new(Threshold.Majority, Base.Roll))
        );
        var outcome = law.Decide([
            Stage.Vote(Office.Member, 3, [("A", 50), ("B", 45), ("C", 20), ("D", 10)]),
            Stage.Vote(Office.Member, 2, [("C", 40), ("D", 35), ("B", 30)], ElectionRound.Further, day: 2),
        ]);

        Assert.Equal(["A", "B", "C"], outcome.Holders(Office.Member));
        var seats = outcome.Line(OfficeFindings.FurtherSeats);
        Assert.Equal((Verdict.Breached, 2L, 1L), (seats.Verdict, seats.Measure.Actual, seats.Measure.Most));
        Assert.Contains(
            "printed again: B",
            outcome.Line(OfficeFindings.Standing).ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(3, outcome.Line(OfficeFindings.Filled).Measure.Actual);
    }

    // V14: Zhejiang 2020 art. 21(3): the ballot has a line of its own for a woman.
    [Fact]
    public void Whoever_may_be_a_woman_may_hold_the_line_for_women()
    {
        var outcome = Stage.AtOnce.Decide([Stage.Vote(Office.WomensMember, 1, [("A", 50)])]);

        Assert.Equal(ElectionStatus.Undetermined, outcome.Of(Office.WomensMember)!.Status);
        Assert.Equal(
            "whether A is a woman",
            outcome.Line(OfficeFindings.Open).Missing!.ToString(Language.English)
        );
    }

    // V19: Shanghai 2020 art. 21(1) lets somebody decide at once; a rulebook may also say that no further election comes before.
    [Theory]
    [InlineData(0, ElectionStatus.SeatsLeftOpen)]
    [InlineData(1, ElectionStatus.FurtherElection)]
    [InlineData(null, ElectionStatus.FurtherElection)]
    public void Seats_stay_open_at_once_where_no_further_election_is_asked_for(
        int? rounds,
        ElectionStatus status
    )
    {
        var law = Stage.AtOnce.And(Stage.Names.Vacancies, 3);
        law = rounds is { } asked ? law.And(Stage.Names.FurtherRounds, asked) : law;
        var vote = Stage.Vote(Office.Member, 5, [("A", 50), ("B", 45), ("C", 40), ("D", 10), ("E", 5)]);

        Assert.Equal(status, law.Decide([vote]).Of(Office.Member)!.Status);
        Assert.Equal(status, law.Decide([vote]).Votes[0].Status);
    }

    // V19: before the assembly has decided whether they stay open, it is not said that all seats are needed.
    [Fact]
    public void What_the_assembly_still_decides_is_open()
    {
        var law = Shanghai2020.Layer.LaidOver(Stage.Village);
        var vote = Stage.Vote(Office.Member, 5, [("A", 50), ("B", 45), ("C", 40), ("D", 10), ("E", 5)]);
        var outcome = law.Decide([vote]).Votes[0];

        Assert.DoesNotContain(
            outcome.Findings,
            line => line.Rule.Equals(ElectionFindings.Shortfall) && line.Verdict == Verdict.Breached
        );
    }

    // V21: Shanghai 2020 art. 21(2): the deputy with more votes; equal votes are decided by the assembly.
    [Theory]
    [InlineData(42, 42, Verdict.Undetermined, "B, C")]
    [InlineData(43, 42, Verdict.Met, "B")]
    public void An_acting_head_is_named_or_whoever_decides(int ofB, int ofC, Verdict verdict, string names)
    {
        var outcome = Stage
            .AtOnce.And(
                Stage.Names.Offices.Acting,
                [ActingHead.WithMostVotes(Office.DeputyDirector, Bodies.VillagersAssembly)]
            )
            .Decide([
                Stage.Vote(Office.Director, 1, [("A", 20)]),
                Stage.Vote(Office.DeputyDirector, 2, [("B", ofB), ("C", ofC)]),
            ]);

        var line = outcome.Line(OfficeFindings.Acting);
        Assert.Equal(verdict, line.Verdict);
        Assert.Contains(names, line.ToString(), StringComparison.Ordinal);
        Assert.Contains("villagers' assembly", line.ToString(), StringComparison.Ordinal);
    }

    // V21: Zhejiang 2020 art. 30 speaks of the deputy as if there were one.
    [Fact]
    public void Which_of_two_deputies_acts_is_open_where_the_text_knows_one()
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.Acting, [ActingHead.HolderOf(Office.DeputyDirector)])
            .Decide([
                Stage.Vote(Office.Director, 1, [("A", 20)]),
                Stage.Vote(Office.DeputyDirector, 2, [("B", 45), ("C", 42)]),
            ]);

        Assert.Equal(Verdict.Undetermined, outcome.Line(OfficeFindings.Acting).Verdict);
    }

    [Fact]
    public void Nobody_acts_for_a_tied_deputy_before_the_tie_is_decided() =>
        Assert.Null(
            Stage
                .AtOnce.And(
                    Stage.Names.Offices.Acting,
                    [ActingHead.HolderOf(Office.DeputyDirector), ActingHead.HolderOf(Office.Member)]
                )
                .Decide([
                    Stage.Vote(Office.Director, 1, [("A", 20)]),
                    Stage.Vote(Office.DeputyDirector, 1, [("B", 42), ("C", 42)]),
                    Stage.Vote(Office.Member, 1, [("D", 42)]),
                ])
                .Acting
        );

    // Everybody who could matter is named with both totals, and what decided.
    [Fact]
    public void Every_reason_that_stands_is_said()
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.StaysEmpty)
            .And(Stage.Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes])
            .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine)
            .Decide(
                [
                    Stage.Vote(Office.Director, 1, [("A", 50)]),
                    Stage.Vote(Office.DeputyDirector, 1, [("B", 45)]),
                    Stage.Vote(Office.Member, 3, [("A", 55), ("C", 40), ("D", 35)]),
                ],
                kin: [new("A", "C", KinRelation.Spouse), new("B", "C", KinRelation.Sibling)]
            );

        Assert.Equal(["D"], outcome.Holders(Office.Member));
        Assert.Equal(
            [
                "A has enough votes for member (55) but is director with 50 votes",
                "C has enough votes for member (40) but is the spouse of A, who stays as director with 50 votes; the higher office stays",
                "C has enough votes for member (40) but is the brother or sister of B, who stays as deputy director with 45 votes; the higher office stays",
                "the seat of member that A does not take stays empty",
            ],
            outcome
                .Findings.Where(line =>
                    line.Rule.Equals(OfficeFindings.TwoOffices)
                    || line.Rule.Equals(OfficeFindings.Relatives)
                    || line.Rule.Equals(OfficeFindings.LeftEmpty)
                )
                .Select(line => line.Detail!.ToString(Language.English))
        );
    }

    // Two tied, decided by lot; what the lot brings out is decided by another.
    [Fact]
    public void A_runoff_above_settles_what_hangs_on_it_below()
    {
        var law = Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine)
            .And(Stage.Names.Tie, TieBreak.Runoff)
            .And(Stage.Names.RunoffTurnout, new(Base.TookPart, new(Threshold.Majority, Base.Roll)));
        OfficeVote[] votes =
        [
            Stage.Vote(Office.Director, 1, [("A", 40), ("B", 40)]),
            Stage.Vote(Office.Member, 1, [("A", 50), ("C", 45)]),
        ];

        Assert.Equal(ElectionStatus.Undetermined, law.Decide(votes).Of(Office.Member)!.Status);
        var settled = law.Decide([
            .. votes,
            Stage.Vote(Office.Director, 1, [("A", 35), ("B", 25)], ElectionRound.Runoff),
        ]);
        Assert.Equal(["A"], settled.Holders(Office.Director));
        Assert.Equal(ElectionRound.Runoff, settled.Of(Office.Director)!.Holders[0].Round);
        Assert.Equal(["C"], settled.Holders(Office.Member));
    }
}
