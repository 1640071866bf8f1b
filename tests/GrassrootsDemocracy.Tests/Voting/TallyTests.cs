using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

public class TallyTests
{
    private static readonly BallotPaper Paper = new(["Li", "Wang"], limit: 1, writeInLines: 1);

    private static readonly Tally Counted = Paper.Count([0b001UL, 0b001, 0b010, 0b100, 0b100, 0b011, 0]);

    [Fact]
    public void Votes_are_found_by_place_and_by_name()
    {
        Assert.Equal(2, Counted.For(0));
        Assert.Equal(1, Counted.For("Wang"));
        Assert.Equal(2, Counted.For(2));
        Assert.Equal(0, Counted.Against(0));
        Assert.Equal(4, Counted.Abstained(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_place_that_is_not_on_the_paper_is_refused(int place)
    {
        Assert.Throws<ArgumentOutOfRangeException>("place", () => Counted.For(place));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => Counted.Abstained(place));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_place_that_is_not_on_the_paper_has_no_votes_against_either(int place) =>
        Assert.Throws<ArgumentOutOfRangeException>("place", () => Counted.Against(place));

    [Fact]
    public void A_name_that_is_not_printed_is_refused() =>
        Assert.Throws<ArgumentException>("option", () => Counted.For("Sun"));

    [Fact]
    public void Ballots_ruled_out_by_hand_are_collected_and_invalid()
    {
        var tally = Counted.WithInvalid(InvalidReason.Unreadable, 3).WithInvalid(InvalidReason.Unreadable, 1);

        Assert.Equal((11, 6, 5), (tally.Collected, tally.Valid, tally.Invalid));
        Assert.Equal(4, tally.InvalidFor(InvalidReason.Unreadable));
        Assert.Equal(7, Counted.Collected);
    }

    [Fact]
    public void A_negative_number_of_ballots_is_refused()
    {
        Assert.Throws<ArgumentException>("ballots", () => Counted.WithInvalid(InvalidReason.Other, -1));
        Assert.Throws<ArgumentException>("issued", () => Counted.WithIssued(-1));
    }

    [Fact]
    public void A_reason_that_is_none_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Counted.InvalidFor((InvalidReason)99));
        Assert.ThrowsAny<ArgumentException>(() => Counted.WithInvalid((InvalidReason)(-1), 1));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(8L, 0)]
    [InlineData(7L, 0)]
    [InlineData(6L, 1)]
    [InlineData(0L, 7)]
    public void An_excess_is_what_came_back_above_the_papers_issued(long? issued, long excess)
    {
        var tally = issued is { } papers ? Counted.WithIssued(papers) : Counted;

        Assert.Equal(issued, tally.Issued);
        Assert.Equal(excess, tally.Excess);
    }

    [Fact]
    public void Written_names_are_in_the_order_of_their_letters_and_each_once()
    {
        var tally = Counted.WithWriteIns(new WriteIn("Zhou", 1), new WriteIn("Sun", 1));

        Assert.Equal([new("Sun", 1), new("Zhou", 1)], tally.WriteIns);
        Assert.Equal(
            [new("Sun", 2)],
            Counted.WithWriteIns(new WriteIn("Sun", 1), new WriteIn("Sun", 1)).WriteIns
        );
    }

    [Fact]
    public void Marks_without_a_name_stay_marks_of_no_one() =>
        Assert.Equal(
            (2, 1),
            (Counted.For(2), Counted.WithWriteIns(new WriteIn("Sun", 1)).WriteIns.Sum(name => name.Votes))
        );

    [Fact]
    public void More_votes_for_written_names_than_marks_on_their_lines_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(
            "writeIns",
            () => Counted.WithWriteIns(new WriteIn("Sun", 2), new WriteIn("Zhou", 1))
        );

        Assert.StartsWith(
            "The written names have 3 votes, but the lines for them bear only 2 marks on valid ballots.",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", 1, "name")]
    [InlineData("Sun", 0, "votes")]
    [InlineData("Sun", -1, "votes")]
    public void A_written_name_needs_letters_and_votes(string name, long votes, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => new WriteIn(name, votes));

    [Fact]
    public void Tallies_are_equal_when_papers_and_all_numbers_are()
    {
        Assert.Equal(Counted, Paper.Count([0UL, 0b011, 0b100, 0b100, 0b010, 0b001, 0b001]));
        Assert.Equal(
            Counted.GetHashCode(),
            Paper.CountPatterns([0b001, 0b010, 0b100, 0b011, 0], [2, 1, 2, 1, 1]).GetHashCode()
        );
        Assert.NotEqual(Counted, Counted.WithIssued(7));
        Assert.NotEqual(Counted, Counted.WithInvalid(InvalidReason.Other, 1));
        Assert.NotEqual(Counted, Counted.WithWriteIns(new WriteIn("Sun", 1)));
        Assert.NotEqual(
            Counted,
            new BallotPaper(["Li", "Sun"], 1, 1).Count([0b001UL, 0b001, 0b010, 0b100, 0b100, 0b011, 0])
        );
    }

    [Fact]
    public void A_count_of_for_and_against_is_another_than_one_of_marks_only() =>
        Assert.NotEqual(Paper.Count([0b001UL]), Paper.CountThreeWay([0b001], [0]));

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue + 1L)]
    [InlineData(5_000_000_000)]
    [InlineData(long.MaxValue)]
    public void Counts_of_any_size_are_kept(long ballots)
    {
        var tally = Paper.CountPatterns([0b010], [ballots]);

        Assert.Equal((ballots, ballots, 0), (tally.For("Wang"), tally.Collected, tally.For("Li")));
        Assert.Equal(tally, Paper.CountPatterns([0b010], [ballots]));
    }

    [Fact]
    public void Counts_that_grow_beyond_32_bits_are_those_counted_at_once()
    {
        var half = Paper.CountPatterns([0b010], [1_500_000_000]);

        Assert.Equal(Paper.CountPatterns([0b010], [3_000_000_000]), half + half);
        Assert.Equal(
            (half + half).GetHashCode(),
            Paper.CountPatterns([0b010], [3_000_000_000]).GetHashCode()
        );
    }

    [Fact]
    public void More_ballots_than_64_bits_can_count_are_refused()
    {
        var most = Paper.CountPatterns([0b010], [long.MaxValue]);

        Assert.Throws<ArgumentOutOfRangeException>(() => most + Paper.Count([0b010UL]));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Paper.CountPatterns([0b010, 0b010], [long.MaxValue, 1])
        );
    }
}
