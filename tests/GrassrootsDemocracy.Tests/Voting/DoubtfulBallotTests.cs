using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Ballots that may count or not: where the law is silent the tally keeps what they say (V10, V11).
public class DoubtfulBallotTests
{
    private static readonly BallotPaper Open = new(["A", "B", "C"], limit: 2) { OverMarked = null };

    [Fact]
    public void A_name_marked_three_times_is_kept_as_one_name_of_three_marks() // V10
    {
        var box = new BallotBox(BallotPaper.Of(["A", "B", "C"], limit: 3));
        box.AddNames("A", "A", "A");
        box.AddNames("A", "A", "A");
        box.AddNames("B", "C");
        var tally = box.Count();

        var kept = Assert.Single(tally.DoubtfulBallots(InvalidReason.SamePersonTwice));
        Assert.Equal([0], kept.For);
        Assert.Equal(3, kept.Marks);
        Assert.Equal(2, kept.Ballots);
        Assert.Equal(2, tally.InvalidFor(InvalidReason.SamePersonTwice));
        Assert.Equal(0, tally.For("A"));
    }

    [Theory]
    [InlineData(RepeatedName.CountsFirst, 1, 1, 0)]
    [InlineData(RepeatedName.VoidsName, 0, 1, 0)]
    [InlineData(RepeatedName.VoidsBallot, 0, 0, 1)]
    public void Where_a_norm_says_what_a_name_marked_twice_is_nothing_is_kept(
        RepeatedName norm,
        long forA,
        long forB,
        long invalid
    ) // V10
    {
        var box = new BallotBox(BallotPaper.Of(["A", "B", "C"], limit: 3) with { Repeated = norm });
        box.AddNames("A", "B", "A");
        var tally = box.Count();

        Assert.Equal((forA, forB, invalid), (tally.For("A"), tally.For("B"), tally.Invalid));
        Assert.Empty(tally.DoubtfulBallots(InvalidReason.SamePersonTwice));
    }

    [Fact]
    public void Names_that_nobody_printed_are_kept_by_name()
    {
        var box = new BallotBox(new(["A", "B"], limit: 2, writeInLines: 2) { OverMarked = null });
        box.AddNames("B", "Y", "X");
        box.AddNames("X", "B", "Y");

        var kept = Assert.Single(box.Count().DoubtfulBallots(InvalidReason.OverMarked));
        Assert.Equal([1], kept.For);
        Assert.Equal(["X", "Y"], kept.Written);
        Assert.Equal((3, 2L), (kept.Marks, kept.Ballots));
    }

    [Fact]
    public void A_ballot_for_and_against_one_name_is_kept_with_all_its_marks() // V11
    {
        var paper = BallotPaper.Of(["A", "B", "C"], limit: 2);
        var tally = paper.CountThreeWay([0b110, 0b110, 0b001], [0b100, 0b100, 0b110]);

        var kept = Assert.Single(tally.DoubtfulBallots(InvalidReason.Contradictory));
        Assert.Equal([1, 2], kept.For);
        Assert.Equal([2], kept.Against);
        Assert.Equal(2, kept.Ballots);
        Assert.Equal((1, 2, 0), (tally.Valid, tally.Invalid, tally.For("B")));
    }

    [Fact]
    public void Only_the_unclear_part_is_void_where_a_norm_says_so() // V11
    {
        var paper = BallotPaper.Of(["A", "B", "C"], limit: 2) with
        {
            Contradictory = Contradiction.VoidsName,
        };
        var tally = paper.CountThreeWay([0b110, 0b110, 0b001], [0b100, 0b100, 0b110]);

        Assert.Equal((3, 0), (tally.Valid, tally.Invalid));
        Assert.Equal((2, 1), (tally.For("B"), tally.Against(1)));
        Assert.Equal((0, 1, 2), (tally.For("C"), tally.Against(2), tally.Abstained(2)));
        Assert.Empty(tally.DoubtfulBallots(InvalidReason.Contradictory));
    }

    [Fact]
    public void Over_marked_ballots_are_kept_by_what_they_say_only_where_that_is_open()
    {
        byte[] ballots = [0b111, 0b011, 0b111, 0b001];
        var kept = Assert.Single(Open.Count(ballots).DoubtfulBallots(InvalidReason.OverMarked));

        Assert.Equal([0, 1, 2], kept.For);
        Assert.Equal(2, kept.Ballots);
        Assert.Empty(
            (Open with { OverMarked = OverMarking.VoidsBallot })
                .Count(ballots)
                .DoubtfulBallots(InvalidReason.OverMarked)
        );
    }

    [Fact]
    public void Every_width_of_mask_and_every_grouping_keeps_the_same() =>
        Gen
            .Byte.Array[0, 60]
            .Sample(
                bytes =>
                {
                    var ballots = bytes.Select(ballot => (ulong)ballot & 0b111).ToArray();
                    var counted = Open.Count(ballots);
                    var groups = ballots.CountBy(ballot => ballot).ToList();

                    Assert.Equal(counted, Open.Count([.. ballots.Select(ballot => (byte)ballot)]));
                    Assert.Equal(counted, Open.Count([.. ballots.Select(ballot => (ushort)ballot)]));
                    Assert.Equal(counted, Open.Count([.. ballots.Select(ballot => (uint)ballot)]));
                    Assert.Equal(
                        counted,
                        Open.CountPatterns(
                            [.. groups.Select(group => group.Key)],
                            [.. groups.Select(group => (long)group.Value)]
                        )
                    );
                    Assert.Equal(
                        counted,
                        Open.Count([.. ballots.Take(20)]) + Open.Count([.. ballots.Skip(20)])
                    );
                },
                iter: 200
            );

    [Fact]
    public void What_is_kept_and_what_counts_are_all_ballots_of_any_paper() =>
        Gen.Select(Gen.Int[1, 140], Gen.Int[1, 140], Gen.ULong.Array[0, 40], Gen.ULong.Array[40])
            .Sample(
                (places, limit, first, second) =>
                {
                    var paper = new BallotPaper(
                        Enumerable.Range(0, places).Select(Ballots.Name),
                        Math.Min(limit, places)
                    )
                    {
                        OverMarked = null,
                    };
                    var length = first.Length / paper.WordsPerBallot * paper.WordsPerBallot;
                    var approve = OnPaper(paper, first[..length]);
                    var reject = OnPaper(
                        paper,
                        [.. second.Take(length).Select((word, at) => word & ~approve[at])]
                    );
                    reject =
                    [
                        .. reject.Select(
                            (word, at) =>
                                at % 3 == 0 ? word | (approve[at] & second[at + 1 < 40 ? at + 1 : 0]) : word
                        ),
                    ];
                    var tally = paper.CountThreeWay(approve, reject);

                    Assert.Equal(
                        tally.Invalid,
                        Kept(tally, InvalidReason.OverMarked) + Kept(tally, InvalidReason.Contradictory)
                    );
                    Assert.All(
                        tally.DoubtfulBallots(InvalidReason.Contradictory),
                        kept => Assert.Contains(kept.For, place => kept.Against.Contains(place))
                    );
                    Assert.All(
                        tally.DoubtfulBallots(InvalidReason.OverMarked),
                        kept =>
                            Assert.True(
                                kept.For.Count > paper.Limit && !kept.For.Intersect(kept.Against).Any()
                            )
                    );

                    // With the unclear names left out by hand, the count is that of a norm that leaves them out.
                    var isVoid = paper with
                    {
                        Contradictory = Contradiction.VoidsName,
                    };
                    var clean = isVoid.CountThreeWay(
                        [.. approve.Select((word, at) => word & ~reject[at])],
                        [.. reject.Select((word, at) => word & ~approve[at])]
                    );
                    Assert.Equal(clean, isVoid.CountThreeWay(approve, reject));
                },
                iter: 300
            );

    private static long Kept(Tally tally, InvalidReason reason) =>
        tally.DoubtfulBallots(reason).Sum(kept => kept.Ballots);

    private static ulong[] OnPaper(BallotPaper paper, ulong[] words) =>
        [
            .. words.Select(
                (word, at) =>
                    (at + 1) % paper.WordsPerBallot == 0
                        ? word & (ulong.MaxValue >> ((64 * paper.WordsPerBallot) - paper.Places))
                        : word
            ),
        ];
}
