using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

public class BallotPaperTests
{
    private static readonly BallotPaper Paper = new(["Li", "Wang", "Zhao"], limit: 2);

    [Fact]
    public void Printed_names_come_first_and_lines_for_others_follow()
    {
        var paper = new BallotPaper(["Li", "Wang"], limit: 1, writeInLines: 2);

        Assert.Equal(4, paper.Places);
        Assert.Equal(1, paper.PlaceOf("Wang"));
    }

    [Fact]
    public void A_paper_may_have_nothing_but_lines() =>
        Assert.Equal(3, new BallotPaper([], limit: 3, writeInLines: 3).Places);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 3)]
    [InlineData(200, 4)]
    public void A_ballot_takes_as_many_words_as_its_places_need(int options, int words) =>
        Assert.Equal(words, Ballots.PaperOf(options).WordsPerBallot);

    [Fact]
    public void A_paper_without_any_place_is_refused() =>
        Refused(
            "options",
            "A paper needs a printed name or a line to write one on.",
            () => new BallotPaper([], 1)
        );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_empty_name_is_refused(string? name) =>
        Refused("options", "A printed name is empty", () => new BallotPaper(["Li", name!], 1));

    [Fact]
    public void A_name_printed_twice_is_refused_and_told_how_to_tell_them_apart() =>
        Refused(
            "options",
            "'Li' is printed twice: tell people of one name apart",
            () => new BallotPaper(["Li", "Wang", "Li"], 1)
        );

    [Fact]
    public void Names_that_differ_in_one_letter_are_two_names() =>
        Assert.Equal(3, new BallotPaper(["Li", "li", "Li "], 1).Places);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_limit_below_one_or_above_the_places_is_refused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "limit",
            () => BallotPaper.Of(["Li", "Wang", "Zhao"], limit)
        );

    [Fact]
    public void A_limit_may_count_the_lines_for_others() =>
        Assert.Equal(4, new BallotPaper(["Li", "Wang", "Zhao"], limit: 4, writeInLines: 1).Limit);

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_number_of_lines_that_no_paper_has_is_refused(int lines) =>
        Assert.Throws<ArgumentOutOfRangeException>("writeInLines", () => new BallotPaper(["Li"], 1, lines));

    [Fact]
    public void A_meaning_of_blank_ballots_that_is_none_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new BallotPaper(["Li"], 1, 0, (BlankBallot)5));

    [Fact]
    public void A_name_that_is_not_printed_is_refused_with_those_that_are() =>
        Refused(
            "option",
            "'Sun' is not on the paper. Printed are: Li, Wang, Zhao.",
            () => Paper.PlaceOf("Sun")
        );

    [Fact]
    public void Papers_are_equal_when_everything_printed_on_them_is()
    {
        Assert.Equal(Paper, new(["Li", "Wang", "Zhao"], 2));
        Assert.NotEqual(Paper, new(["Wang", "Li", "Zhao"], 2));
        Assert.NotEqual(Paper, new(["Li", "Wang", "Zhao"], 1));
        Assert.NotEqual(Paper, new(["Li", "Wang", "Zhao"], 2, 1));
        Assert.NotEqual(Paper, new(["Li", "Wang", "Zhao"], 2, 0, BlankBallot.IsInvalid));
    }

    [Fact]
    public void No_ballots_are_nobody_s_votes_and_no_papers_issued()
    {
        var tally = Paper.NoBallots;

        Assert.Equal((0, 0, 0, 0), (tally.Collected, tally.Valid, tally.Invalid, tally.Blank));
        Assert.Equal(0, tally.Issued);
        Assert.Equal(0, tally.For("Li"));
    }

    private static void Refused(string parameter, string message, Func<object> act) =>
        Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(parameter, act).Message,
            StringComparison.Ordinal
        );
}
