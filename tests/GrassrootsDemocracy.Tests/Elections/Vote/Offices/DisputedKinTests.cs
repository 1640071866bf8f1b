using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Village law 2026 art. 8(2) keeps close relatives apart; it does not say whom to believe.
public sealed class DisputedKinTests
{
    private static readonly Rulebook Law = Stage
        .AtOnce.And(Stage.Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes])
        .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine);

    private static readonly Relation[][] Contradictions =
    [
        [new("A", "B", KinRelation.Sibling), new("B", "A", KinRelation.Sibling) { Holds = false }],
        [new("B", "A", KinRelation.Parent), new("A", "B", KinRelation.Child) { Holds = false }],
    ];

    [Theory]
    [InlineData(0, "A", "B", false)]
    [InlineData(0, "B", "A", false)]
    [InlineData(0, "A", "B", true)]
    [InlineData(1, "A", "B", false)]
    [InlineData(1, "B", "A", true)]
    public void Whoever_is_a_relative_by_one_statement_and_none_by_another_leaves_it_open_whatever_the_names(
        int which,
        string director,
        string member,
        bool isTurned
    )
    {
        var said = isTurned ? Contradictions[which].Reverse() : Contradictions[which];
        var outcome = Law.Decide(
            [
                Stage.Vote(Office.Director, 1, [(director, 50)]),
                Stage.Vote(Office.Member, 1, [(member, 45), ("C", 40)]),
            ],
            kin: [.. said]
        );

        Assert.Equal([director], outcome.Holders(Office.Director));
        Assert.Equal(ElectionStatus.Undetermined, outcome.Of(Office.Member)!.Status);
        Assert.Equal([member, "C"], outcome.Of(Office.Member)!.Open);
        var line = outcome.Line(OfficeFindings.Relatives);
        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Equal(
            "whether A and B are relatives, of which the statements contradict each other",
            line.Missing!.ToString(Language.English)
        );
    }

    [Fact]
    public void A_dispute_on_which_nothing_hangs_is_said_and_leaves_nothing_open()
    {
        var outcome = Law.Decide(
            [
                Stage.Vote(Office.Director, 1, [("A", 50)]),
                Stage.Vote(Office.Member, 1, [("C", 50), ("B", 45)]),
            ],
            kin: Contradictions[0]
        );

        Assert.Equal(["C"], outcome.Holders(Office.Member));
        Assert.Equal(ElectionStatus.Complete, outcome.Of(Office.Member)!.Status);
        Assert.Contains(
            "the statements on A and B contradict each other",
            outcome.Line(OfficeFindings.Relatives).ToString(),
            StringComparison.Ordinal
        );
    }

    // Each is the other's parent, or a spouse and a sibling: relatives of the circle either way.
    [Theory]
    [InlineData(KinRelation.Parent, KinRelation.Parent)]
    [InlineData(KinRelation.Spouse, KinRelation.Sibling)]
    public void What_the_two_are_may_be_disputed_and_that_they_are_relatives_not(
        KinRelation one,
        KinRelation other
    )
    {
        Kinship kinship = new(new Relation("A", "B", one), new Relation("B", "A", other));

        Assert.NotNull(kinship.Explain("A", "B", KinCircle.CloseRelatives));
        Assert.False(kinship.IsDisputed("A", "B", KinCircle.CloseRelatives));
        Assert.False(kinship.IsDisputed("B", "A", KinCircle.CloseRelatives));

        // Of a circle that holds only one of the two relations it is.
        Assert.Equal(one != other, kinship.IsDisputed("A", "B", new(KinRelation.Spouse)));
    }

    // Whatever hangs on a disputed statement is disputed with it, and what does not is not.
    [Fact]
    public void A_dispute_reaches_as_far_as_its_statement()
    {
        Kinship kinship = new(
            new Relation("A", "B", KinRelation.Parent),
            new Relation("B", "C", KinRelation.Parent),
            new Relation("A", "B", KinRelation.Parent) { Holds = false },
            new Relation("D", "A", KinRelation.Spouse)
        );

        Assert.True(kinship.IsDisputed("A", "C", KinCircle.CloseRelatives));
        Assert.False(kinship.IsDisputed("B", "C", KinCircle.CloseRelatives));
        Assert.False(kinship.IsDisputed("A", "D", KinCircle.CloseRelatives));
        Assert.False(kinship.IsDisputed("C", "D", KinCircle.CloseRelatives));
    }

    [Theory]
    [InlineData("A", "Z")]
    [InlineData("Z", "A")]
    public void Two_ways_of_being_related_are_found_whichever_name_comes_first(string one, string other)
    {
        Kinship kinship = new(
            new Relation(one, "M", KinRelation.Parent),
            new Relation("M", other, KinRelation.Parent),
            new Relation(one, other, KinRelation.UncleOrAunt)
        );

        Assert.Equal(KinRelation.UncleOrAunt, kinship.Find(one, other, new(Enum.GetValues<KinRelation>())));
        Assert.Equal(KinRelation.Grandparent, kinship.Find(one, other, KinCircle.CloseRelatives));
        Assert.Equal(KinRelation.Grandchild, kinship.Find(other, one, KinCircle.CloseRelatives));
    }
}
