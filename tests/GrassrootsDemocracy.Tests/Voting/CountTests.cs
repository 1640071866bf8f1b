using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

public class CountTests
{
    private static readonly BallotPaper Paper = new(["Li", "Wang", "Zhao"], limit: 2);

    public static TheoryData<int> AllWidths { get; } =
    [1, 2, 7, 8, 9, 16, 17, 32, 33, 63, 64, 65, 100, 127, 128, 129, 192, 200];

    [Fact]
    public void Marks_blank_and_over_marked_ballots_are_counted_apart()
    {
        var tally = Paper.Count([0b001UL, 0b011, 0b010, 0b000, 0b111]);

        Assert.Equal([2, 2, 0], Enumerable.Range(0, 3).Select(tally.For));
        Assert.Equal(
            (5, 4, 1, 1, 3),
            (tally.Collected, tally.Valid, tally.Invalid, tally.Blank, tally.Marked)
        );
        Assert.Equal(1, tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Null(tally.Issued);
        Assert.False(tally.IsThreeWay);
    }

    [Fact]
    public void Blank_ballots_are_invalid_where_the_paper_says_so()
    {
        var tally = new BallotPaper(["Li", "Wang"], 1, 0, BlankBallot.IsInvalid).Count([0b01UL, 0b00, 0b00]);

        Assert.Equal((3, 1, 2, 2), (tally.Collected, tally.Valid, tally.Invalid, tally.Blank));
    }

    [Fact]
    public void Every_mask_that_holds_the_paper_counts_the_same()
    {
        var expected = Paper.Count([0b001UL, 0b011, 0b111, 0b000]);

        Assert.Equal(expected, Paper.Count((ReadOnlySpan<byte>)[0b001, 0b011, 0b111, 0b000]));
        Assert.Equal(expected, Paper.Count((ReadOnlySpan<ushort>)[0b001, 0b011, 0b111, 0b000]));
        Assert.Equal(expected, Paper.Count((ReadOnlySpan<uint>)[0b001, 0b011, 0b111, 0b000]));
    }

    [Theory]
    [InlineData(8, 9)]
    [InlineData(16, 17)]
    [InlineData(32, 33)]
    public void A_mask_that_cannot_hold_the_paper_is_refused(int holds, int tooWide)
    {
        Assert.Equal(1, Count(Ballots.PaperOf(holds), holds).Collected);

        var refusal = Assert.Throws<ArgumentException>(
            "ballots",
            () => Count(Ballots.PaperOf(tooWide), holds)
        );

        Assert.StartsWith(
            $"The paper has {tooWide} places, which {holds} bits cannot hold: pass wider masks.",
            refusal.Message,
            StringComparison.Ordinal
        );

        static Tally Count(BallotPaper paper, int bits) =>
            bits switch
            {
                8 => paper.Count((ReadOnlySpan<byte>)[1]),
                16 => paper.Count((ReadOnlySpan<ushort>)[1]),
                _ => paper.Count((ReadOnlySpan<uint>)[1]),
            };
    }

    [Theory]
    [MemberData(nameof(AllWidths))]
    public void A_ballot_at_any_place_of_any_paper_is_counted_there(int options)
    {
        var paper = Ballots.PaperOf(options);
        var tally = paper.Count(
            Ballots.Words(paper, Enumerable.Range(0, options).Select(place => new[] { place }))
        );

        Assert.All(Enumerable.Range(0, options), place => Assert.Equal(1, tally.For(place)));
        Assert.Equal((options, options), (tally.Collected, tally.Marked));
    }

    [Theory]
    [MemberData(nameof(AllWidths))]
    public void A_full_ballot_is_over_marked_unless_all_places_may_be(int options)
    {
        var full = Enumerable.Range(0, options);
        var open = Ballots.PaperOf(options, limit: options);

        Assert.Equal(1, open.Count(Ballots.Words(open, [full])).For(options - 1));
        if (options > 1)
        {
            var strict = Ballots.PaperOf(options, limit: options - 1);
            Assert.Equal(1, strict.Count(Ballots.Words(strict, [full])).InvalidFor(InvalidReason.OverMarked));
        }
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(3, 63)]
    [InlineData(63, 63)]
    [InlineData(65, 65)]
    [InlineData(65, 127)]
    [InlineData(200, 200)]
    [InlineData(200, 255)]
    public void A_mark_that_is_not_on_the_paper_throws_and_names_the_place(int options, int place)
    {
        var paper = Ballots.PaperOf(options);
        var words = new ulong[2 * paper.WordsPerBallot];
        words[paper.WordsPerBallot + (place / 64)] = 1UL << (place % 64);

        var all = new[]
        {
            Assert.Throws<ArgumentException>("ballots", () => paper.Count(words)),
            Assert.Throws<ArgumentException>("patterns", () => paper.CountPatterns(words, [1, 1])),
            Assert.Throws<ArgumentException>(
                "approvals",
                () => paper.CountThreeWay(words, new ulong[words.Length])
            ),
            Assert.Throws<ArgumentException>(
                "approvals",
                () => paper.CountThreeWay(new ulong[words.Length], words)
            ),
        };

        Assert.All(
            all,
            refusal =>
                Assert.StartsWith(
                    $"A ballot marks place {place}, but the places of the paper are 0 to {options - 1}.",
                    refusal.Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Words_that_are_no_whole_ballots_are_refused()
    {
        var paper = Ballots.PaperOf(65);

        Assert.Throws<ArgumentException>("ballots", () => paper.Count(new ulong[3]));
        Assert.Throws<ArgumentException>("approvals", () => paper.CountThreeWay(new ulong[3], new ulong[3]));
        Assert.Throws<ArgumentException>("rejections", () => paper.CountThreeWay(new ulong[2], new ulong[4]));
        Assert.Throws<ArgumentException>("patterns", () => paper.CountPatterns(new ulong[3], [1]));
        Assert.Throws<ArgumentException>(
            "approvals",
            () => paper.CountThreeWayPatterns(new ulong[2], new ulong[2], [1, 1])
        );
        Assert.Throws<ArgumentException>(
            "rejections",
            () => paper.CountThreeWayPatterns(new ulong[2], new ulong[4], [1])
        );
    }

    [Fact]
    public void A_pattern_of_a_negative_number_of_ballots_is_refused()
    {
        Assert.Throws<ArgumentException>("counts", () => Paper.CountPatterns([1], [-1]));
        Assert.Throws<ArgumentException>("counts", () => Paper.CountThreeWayPatterns([1], [0], [-1]));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(130)]
    public void Patterns_count_as_the_ballots_written_out(int options)
    {
        var paper = Ballots.PaperOf(options, limit: 3);
        Gen.Select(Ballots.Of(paper, most: 12), Gen.Int[0, 6].Array[12])
            .Sample(
                (patterns, times) =>
                {
                    var written = patterns.SelectMany((pattern, i) => Enumerable.Repeat(pattern, times[i]));
                    long[] counts = [.. times.Take(patterns.Length).Select(count => (long)count)];

                    Assert.Equal(
                        paper.Count(Ballots.Words(paper, written)),
                        paper.CountPatterns(Ballots.Words(paper, patterns), counts)
                    );
                },
                iter: 300
            );
    }

    [Fact]
    public void For_and_against_are_counted_name_by_name()
    {
        var tally = Paper.CountThreeWay([0b001, 0b001, 0b000, 0b011], [0b010, 0b000, 0b000, 0b010]);

        Assert.True(tally.IsThreeWay);
        Assert.Equal((2, 0, 1), (tally.For(0), tally.Against(0), tally.Abstained(0)));
        Assert.Equal((0, 1, 2), (tally.For(1), tally.Against(1), tally.Abstained(1)));
        Assert.Equal(1, tally.InvalidFor(InvalidReason.Contradictory));
        Assert.Equal((4, 3, 1), (tally.Collected, tally.Valid, tally.Blank));
    }

    [Fact]
    public void Three_way_patterns_count_as_the_ballots_written_out() =>
        Assert.Equal(
            Paper.CountThreeWay([0b001, 0b001, 0b111, 0], [0b010, 0b010, 0, 0]),
            Paper.CountThreeWayPatterns([0b001, 0b111, 0, 0b10], [0b010, 0, 0, 0b10], [2, 1, 1, 0])
        );
}
