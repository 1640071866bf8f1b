using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

public class BallotBoxTests
{
    private static readonly BallotPaper Paper = new(["Li", "Wang"], limit: 2, writeInLines: 2);

    private readonly BallotBox _box = new(Paper);

    [Fact]
    public void An_empty_box_has_no_ballots_and_knows_of_no_papers_issued()
    {
        var tally = _box.Count();

        Assert.Equal(0, tally.Collected);
        Assert.Null(tally.Issued);
    }

    [Fact]
    public void Ballots_are_put_in_by_places()
    {
        _box.Add(0);
        _box.Add(0, 1);
        _box.Add();

        Assert.Equal(Paper.Count([0b01UL, 0b11, 0]), _box.Count());
    }

    [Fact]
    public void Ballots_are_put_in_by_names()
    {
        _box.AddNames("Li");
        _box.AddNames("Wang", "Li");
        _box.AddNames();

        Assert.Equal(Paper.Count([0b01UL, 0b11, 0]), _box.Count());
    }

    // counting-and-projects.md C7: hundreds of thousands of names on one ballot, or on the paper.
    [Fact]
    public void Any_number_of_names_on_a_ballot_is_counted_or_refused()
    {
        _box.AddNames([.. Enumerable.Repeat("Li", 3_000_000)]);
        Assert.Equal(1, _box.Count().InvalidFor(InvalidReason.SamePersonTwice));

        string[] names = [.. Enumerable.Range(0, 100_000).Select(i => $"N{i}")];
        var box = new BallotBox(BallotPaper.Of(names, names.Length));
        box.AddNames(names);
        Assert.Equal(1, box.Count().For(99_999));
    }

    // counting-and-projects.md C8: a box that has counted what came before is worth the same.
    [Fact]
    public void More_ballots_than_a_box_holds_at_once_are_counted_as_one()
    {
        for (var i = 0; i < 200_000; i++)
        {
            _box.Add(i % 2);
        }

        _box.AddNames("Sun");
        var tally = _box.Count();
        Assert.Equal((200_001, 100_000, 100_000), (tally.Collected, tally.For("Li"), tally.For("Wang")));
        Assert.Equal(tally, _box.Count());
    }

    [Fact]
    public void Names_that_are_not_printed_take_the_lines_for_others_and_are_kept()
    {
        _box.AddNames("Sun");
        _box.AddNames("Zhou", "Sun");
        _box.AddNames("Li", "Zhou");

        var tally = _box.Count();

        Assert.Equal([new("Sun", 2), new("Zhou", 2)], tally.WriteIns);
        Assert.Equal(1, tally.For("Li"));
        Assert.Equal((3, 3), (tally.Collected, tally.Valid));
    }

    [Fact]
    public void More_written_names_than_lines_are_refused_and_nothing_is_put_in()
    {
        var box = new BallotBox(new BallotPaper(["Li", "Wang"], limit: 3, writeInLines: 1));

        var refusal = Assert.Throws<ArgumentException>("names", () => box.AddNames("Sun", "Wu"));

        Assert.StartsWith(
            "'Wu' is not printed, and the paper has 1 lines for other names. Printed are: Li, Wang.",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(0, box.Count().Collected);
    }

    // A voter who writes too many names has cast a ballot all the same.
    [Fact]
    public void More_names_than_may_be_marked_are_an_over_marked_ballot()
    {
        var box = new BallotBox(new BallotPaper(["Li", "Wang"], limit: 2, writeInLines: 1));

        box.AddNames("Sun", "Zhou", "Wu");

        Assert.Equal(1, box.Count().InvalidFor(InvalidReason.OverMarked));
        Assert.Empty(box.Count().WriteIns);
    }

    // 选举同一人为两项以上职务: whether printed or written.
    [Theory]
    [InlineData("Li", "Li")]
    [InlineData("Sun", "Sun")]
    public void A_ballot_that_has_a_name_twice_is_invalid(string name, string again)
    {
        _box.AddNames(name, again);

        var tally = _box.Count();

        Assert.Equal(
            (1, 0, 1),
            (tally.Collected, tally.Valid, tally.InvalidFor(InvalidReason.SamePersonTwice))
        );
        Assert.Empty(tally.WriteIns);
    }

    [Fact]
    public void An_over_marked_ballot_gives_no_written_name_a_vote()
    {
        _box.AddNames("Li", "Wang", "Sun");

        var tally = _box.Count();

        Assert.Equal(1, tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Empty(tally.WriteIns);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_name_is_refused(string name) =>
        Assert.Throws<ArgumentException>("names", () => _box.AddNames("Li", name));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_place_that_is_not_on_the_paper_is_refused_and_nothing_is_put_in(int place)
    {
        Assert.Throws<ArgumentOutOfRangeException>("places", () => _box.Add(0, place));

        Assert.Equal(0, _box.Count().Collected);
    }

    [Fact]
    public void A_place_marked_twice_is_one_mark()
    {
        _box.Add(1, 1);

        Assert.Equal(1, _box.Count().For(1));
    }

    [Theory]
    [InlineData(InvalidReason.Unreadable)]
    [InlineData(InvalidReason.NotOfficial)]
    [InlineData(InvalidReason.Other)]
    public void A_ballot_that_does_not_count_is_collected_with_its_reason(InvalidReason reason)
    {
        _box.AddInvalid(reason);
        _box.AddInvalid(reason);

        var tally = _box.Count();

        Assert.Equal((2, 0, 2), (tally.Collected, tally.Valid, tally.InvalidFor(reason)));
    }

    [Fact]
    public void A_reason_that_is_none_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => _box.AddInvalid((InvalidReason)99));

    [Fact]
    public void A_box_stays_open_after_a_count()
    {
        _box.AddNames("Li");
        var first = _box.Count();
        _box.AddNames("Li");

        Assert.Equal(1, first.For("Li"));
        Assert.Equal(2, _box.Count().For("Li"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(70)]
    [InlineData(200)]
    public void A_box_counts_what_the_paper_counts(int options)
    {
        var paper = Ballots.PaperOf(options, limit: Math.Min(3, options));
        Ballots
            .Of(paper)
            .Sample(
                ballots =>
                {
                    var (byPlace, byName) = (new BallotBox(paper), new BallotBox(paper));
                    foreach (var places in ballots)
                    {
                        byPlace.Add(places);
                        byName.AddNames([.. places.Select(Ballots.Name)]);
                    }

                    var expected = paper.Count(Ballots.Words(paper, ballots));
                    Assert.Equal(expected, byPlace.Count());
                    Assert.Equal(expected, byName.Count());
                },
                iter: 200
            );
    }
}
