using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Village law 2026 art. 8(2): close relatives are kept apart. Zhejiang 2020 art. 31: the higher office stays, then more
// votes, then a further vote; the next in line with enough votes moves up.
public sealed class KeptApartTests
{
    private static readonly Relation Spouses = new("A", "B", KinRelation.Spouse);

    private static Rulebook Law =>
        Stage
            .AtOnce.And(Stage.Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes])
            .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine);

    [Fact]
    public void The_higher_office_stays_whatever_the_votes()
    {
        var outcome = Law.Decide(
            [
                Stage.Vote(Office.Director, 1, [("A", 32)]),
                Stage.Vote(Office.Member, 1, [("B", 59), ("C", 31), ("D", 30)]),
            ],
            kin: [Spouses]
        );

        Assert.Equal(["A"], outcome.Holders(Office.Director));
        Assert.Equal(["C"], outcome.Holders(Office.Member));
        var passed = Assert.Single(outcome.Of(Office.Member)!.PassedOver);
        Assert.Equal((SeatObstacle.Relative, "A"), (passed.Obstacle, passed.Stays!.Name));
    }

    [Theory]
    [InlineData(50, 45, new[] { "A", "C" })]
    [InlineData(45, 50, new[] { "B", "C" })]
    public void In_one_office_more_votes_stay(int ofA, int ofB, string[] holders) =>
        Assert.Equal(
            holders,
            Law.Decide([Stage.Vote(Office.Member, 2, [("A", ofA), ("B", ofB), ("C", 40)])], kin: [Spouses])
                .Holders(Office.Member)
        );

    [Fact]
    public void With_equal_votes_in_one_office_nobody_is_sent_away_silently()
    {
        var outcome = Law.Decide(
            [Stage.Vote(Office.Member, 2, [("A", 50), ("B", 50), ("C", 40)])],
            kin: [Spouses]
        );

        Assert.Equal(ElectionStatus.Undetermined, outcome.Of(Office.Member)!.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Line(OfficeFindings.Relatives).Verdict);
    }

    [Theory]
    [InlineData(SeatFilling.NextInLine, 31, new[] { "A", "C" })]
    [InlineData(SeatFilling.NextInLine, 30, new[] { "A" })]
    [InlineData(SeatFilling.StaysEmpty, 31, new[] { "A" })]
    public void The_seat_of_the_relative_goes_to_whoever_has_enough_votes_or_stays_empty(
        SeatFilling after,
        int ofC,
        string[] holders
    ) =>
        Assert.Equal(
            holders,
            Law.And(Stage.Names.Offices.AfterKin, after)
                .Decide([Stage.Vote(Office.Member, 2, [("A", 50), ("B", 45), ("C", ofC)])], kin: [Spouses])
                .Holders(Office.Member)
        );

    [Theory]
    [InlineData(31, ElectionStatus.Undetermined)]
    [InlineData(30, ElectionStatus.FurtherElection)]
    public void Where_no_rulebook_says_who_follows_it_is_a_question_only_if_somebody_could(
        int ofC,
        ElectionStatus expected
    )
    {
        var law = Stage.AtOnce.And(
            Stage.Names.Offices.KeptOfKin,
            [KinCriterion.HigherOffice, KinCriterion.MoreVotes]
        );
        var outcome = law.Decide(
            [Stage.Vote(Office.Member, 2, [("A", 50), ("B", 45), ("C", ofC)])],
            kin: [Spouses]
        );

        Assert.Equal(expected, outcome.Of(Office.Member)!.Status);
    }

    // A–B and B–C: when B goes for A's sake, nothing keeps C out.
    [Fact]
    public void Whoever_goes_keeps_nobody_out() =>
        Assert.Equal(
            ["A", "C"],
            Law.Decide(
                    [Stage.Vote(Office.Member, 2, [("A", 50), ("B", 45), ("C", 40)])],
                    kin: [Spouses, new("B", "C", KinRelation.Sibling)]
                )
                .Holders(Office.Member)
        );

    [Theory]
    [InlineData(KinRelation.Grandparent, true)]
    [InlineData(KinRelation.Cousin, false)]
    public void Only_relatives_of_the_circle_are_kept_apart(KinRelation relation, bool isApart)
    {
        var outcome = Law.Decide(
            [Stage.Vote(Office.Member, 2, [("A", 50), ("B", 45), ("C", 40)])],
            kin: [new("A", "B", relation)]
        );

        Assert.Equal(isApart ? ["A", "C"] : ["A", "B"], outcome.Holders(Office.Member));
    }
}
