using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// The parts of a count keep their own numbers (V25).
public class TallyPartTests
{
    private static readonly BallotPaper Paper = BallotPaper.Of(["Li", "Wang"], limit: 1);

    private static Tally East => Station("East", ballots: 120, issued: 100);

    private static Tally West => Station("West", ballots: 80, issued: 110);

    [Fact]
    public void What_is_too_much_in_the_east_is_not_made_good_in_the_west() // V25
    {
        var sum = East + West;

        Assert.Equal((200, 210L), (sum.Collected, sum.Issued));
        Assert.Equal(20, sum.Excess);
        Assert.Equal([new("East", 100, 120, 20), new("West", 110, 80, 0)], sum.Parts);
    }

    [Fact]
    public void Parts_without_a_name_keep_their_excess_too() =>
        Assert.Equal(
            20,
            (Paper.Count(new ulong[120]).WithIssued(100) + Paper.Count(new ulong[80]).WithIssued(110)).Excess
        );

    [Fact]
    public void Papers_unknown_for_one_part_are_unknown_for_the_sum_but_a_known_excess_stays()
    {
        var sum = East + Paper.Count(new ulong[7]).WithPart("West");

        Assert.Null(sum.Issued);
        Assert.Equal(20, sum.Excess);
    }

    [Fact]
    public void A_part_added_twice_stands_there_twice() =>
        Assert.Equal(["East", "East", "West"], (East + (West + East)).Parts.Select(part => part.Name));

    [Fact]
    public void Parts_add_up_in_any_order_and_grouping()
    {
        var third = Station("North", ballots: 3, issued: 1);

        Assert.Equal(East + West + third, third + (West + East));
        Assert.Equal(East, Paper.NoBallots + East);
        Assert.Equal(East, East + Paper.NoBallots);
        Assert.Equal((22, 203), ((East + West + third).Excess, (East + West + third).Collected));
    }

    [Fact]
    public void The_ballots_that_a_part_is_named_for_can_still_be_reported()
    {
        var part = Paper.Count(new ulong[90]).WithPart("East").WithIssued(100);
        part = part.WithInvalid(InvalidReason.Unreadable, 15);

        Assert.Equal([new("East", 100, 105, 5)], part.Parts);
    }

    [Fact]
    public void A_sum_can_be_named_as_a_part_of_a_greater_one_and_loses_no_excess()
    {
        var district = (East + West).WithPart("District") + Station("City", ballots: 9, issued: 10);

        Assert.Equal(["City", "District"], district.Parts.Select(part => part.Name));
        Assert.Equal(20, district.Excess);
    }

    [Fact]
    public void A_recount_says_where_it_differs()
    {
        var before = Paper.Count([0b01UL, 0b01, 0b10, 0b00]).WithIssued(5);
        var after = Paper.Count([0b01UL, 0b10, 0b10]).WithInvalid(InvalidReason.Unreadable, 1);

        Assert.Equal(
            [
                "papers handed out: 5 → not known",
                "valid ballots: 4 → 3",
                "blank ballots: 1 → 0",
                "cannot be read: 0 → 1",
                "votes for Li: 2 → 1",
                "votes for Wang: 1 → 2",
            ],
            before.Compare(after).Select(difference => difference.ToString())
        );
        Assert.Equal("发出选票：5 → 不详", before.Compare(after)[0].ToString(Language.Chinese));
        Assert.Empty(before.Compare(before));
        Assert.Throws<ArgumentException>(
            "after",
            () => before.Compare(BallotPaper.Of(["Li"], limit: 1).NoBallots)
        );
    }

    [Fact]
    public void A_recount_names_lines_and_written_names()
    {
        var paper = new BallotPaper(["Li"], limit: 1, writeInLines: 1);
        var before = paper.Count([0b10UL]).WithWriteIns(new WriteIn("Sun", 1));
        var after = paper.Count([0b10UL, 0b10UL]).WithWriteIns(new WriteIn("Wu", 1));

        Assert.Equal(
            [
                "ballots that came back: 1 → 2",
                "valid ballots: 1 → 2",
                "votes for line 1: 1 → 2",
                "votes for Sun, written in: 1 → 0",
                "votes for Wu, written in: 0 → 1",
            ],
            before.Compare(after).Select(difference => difference.ToString())
        );
    }

    private static Tally Station(string name, int ballots, long issued) =>
        Paper.Count(new ulong[ballots]).WithIssued(issued).WithPart(name);
}
