using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Village law 2010 art. 6(2), 2026 art. 8(2): there are women among the members; how is for the provinces.
public sealed class GuaranteeTests
{
    private static readonly OfficeContestant[] People =
    [
        Stage.Man("A"),
        Stage.Man("B"),
        Stage.Woman("C"),
        Stage.Woman("D"),
    ];

    private static OfficeVote Members(int ofC, int ofD) =>
        Stage.Vote(Office.Member, 2, [("A", 50), ("B", 45), ("C", ofC), ("D", ofD)]);

    [Fact]
    public void Where_no_rulebook_says_how_the_result_stands_and_the_smallest_change_is_named()
    {
        var outcome = Stage.AtOnce.Decide([Members(40, 35)], People);

        Assert.Equal(["A", "B"], outcome.Holders(Office.Member));
        var line = outcome.Line(OfficeFindings.Women);
        Assert.Equal((Verdict.Breached, 1), (line.Verdict, line.Measure.ShortBy));
        Assert.Contains(
            "if B with 45 votes gave way to C with 40",
            line.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_woman_with_enough_votes_the_change_is_a_further_election() =>
        Assert.Contains(
            "if B with 45 votes gave way and a further election",
            Stage.AtOnce.Decide([Members(30, 10)], People).Line(OfficeFindings.Women).ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(31, 10, new[] { "A", "C" })]
    [InlineData(40, 35, new[] { "A", "C" })]
    [InlineData(35, 40, new[] { "A", "D" })]
    [InlineData(30, 30, new[] { "A", "B" })]
    public void The_woman_with_enough_and_the_most_votes_takes_the_last_seat(
        int ofC,
        int ofD,
        string[] holders
    )
    {
        var outcome = Stage
            .AtOnce.And(Stage.Names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat)
            .Decide([Members(ofC, ofD)], People);

        Assert.Equal(holders, outcome.Holders(Office.Member));
        Assert.Equal(
            holders.Contains("B") ? [] : ["B"],
            outcome
                .Of(Office.Member)!
                .PassedOver.Where(passed => passed.Obstacle == SeatObstacle.GaveWay)
                .Select(passed => passed.Name)
        );
    }

    // Zhejiang 2020 art. 28(2): equal votes are voted on again. They are not a reason to seat no woman.
    [Fact]
    public void Two_women_with_equal_votes_are_tied_for_the_seat_that_one_of_them_takes()
    {
        var result = Stage
            .AtOnce.And(Stage.Names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat)
            .Decide([Members(40, 40)], People)
            .Of(Office.Member)!;

        Assert.Equal((ElectionStatus.Tied, 1), (result.Status, result.TiedFor));
        Assert.Equal(["C", "D"], result.Tied);
        Assert.Equal("A", Assert.Single(result.Holders).Name);
    }

    [Fact]
    public void A_woman_elected_by_votes_alone_moves_nobody() =>
        Assert.Equal(
            ["C", "A"],
            Stage
                .AtOnce.And(Stage.Names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat)
                .Decide([Members(55, 48)], People)
                .Holders(Office.Member)
        );

    [Fact]
    public void A_seat_can_be_kept_for_a_further_election()
    {
        var law = Stage.AtOnce.And(Stage.Names.Offices.Women.Means, GuaranteeMeans.LastSeatIsKept);
        var first = law.Decide([Members(30, 10)], People);

        Assert.Equal(["A"], first.Holders(Office.Member));
        Assert.Equal(ElectionStatus.FurtherElection, first.Of(Office.Member)!.Status);

        var further = Stage.Vote(Office.Member, 1, [("C", 30), ("D", 10)], ElectionRound.Further, day: 2);
        var filled = law.And(
                Stage.Names.FurtherTurnout,
                new(Base.TookPart, new(Threshold.Majority, Base.Roll))
            )
            .Decide([Members(30, 10), further], People);
        Assert.Equal(["A", "C"], filled.Holders(Office.Member));
        Assert.Equal(Verdict.Met, filled.Line(OfficeFindings.Women).Verdict);
    }

    // Zhejiang 2020 art. 21(3): the ballot has a line of its own for a woman.
    [Fact]
    public void Only_a_woman_can_hold_the_line_of_the_womens_member()
    {
        var outcome = Stage.AtOnce.Decide(
            [Stage.Vote(Office.WomensMember, 1, [("A", 50), ("C", 40)])],
            People
        );

        Assert.Equal(["C"], outcome.Holders(Office.WomensMember));
        Assert.Equal(SeatObstacle.NotOfGroup, outcome.Of(Office.WomensMember)!.PassedOver[0].Obstacle);
    }

    [Fact]
    public void Whether_somebody_is_a_woman_may_not_be_known()
    {
        var outcome = Stage.AtOnce.Decide([Members(40, 35)]);

        Assert.Equal(Verdict.Undetermined, outcome.Line(OfficeFindings.Women).Verdict);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData(true, Verdict.Breached)]
    public void A_minority_seat_is_asked_for_only_where_several_nationalities_live(
        bool? isMultiEthnic,
        Verdict? verdict
    )
    {
        var law = Stage.AtOnce.And(Stage.Names.Offices.Minority.Least, 1);
        OfficeContestant[] people =
        [
            .. "ABCD".Select(name => new OfficeContestant { Name = $"{name}", IsMinority = false }),
        ];
        var outcome = law.Decide([Members(40, 35)], people, isMultiEthnic: isMultiEthnic);

        Assert.Equal(
            verdict,
            outcome.Findings.FirstOrDefault(line => line.Rule.Equals(OfficeFindings.Minority))?.Verdict
        );
    }
}
