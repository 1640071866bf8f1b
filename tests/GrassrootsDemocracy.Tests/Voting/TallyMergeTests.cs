using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Stations count apart and in any order; the nation's count is one and the same.
public class TallyMergeTests
{
    private static readonly BallotPaper Paper = new(["Li", "Wang", "Zhao"], limit: 2, writeInLines: 2);

    private static readonly BallotPaper Wide = new(
        Enumerable.Range(0, 70).Select(Ballots.Name),
        limit: 3,
        writeInLines: 1,
        BlankBallot.IsInvalid
    );

    private static readonly string[] Names = ["Sun", "Wu", "Zhou"];

    private static readonly Gen<Tally> OneWay = TalliesOf(Paper, isThreeWay: false);

    private static readonly Gen<Tally> ThreeWay = TalliesOf(Paper, isThreeWay: true);

    [Fact]
    public void Adding_does_not_depend_on_the_grouping()
    {
        Gen.Select(OneWay, OneWay, OneWay)
            .Sample((a, b, c) => Assert.Equal(a + b + c, a + (b + c)), iter: 500);
        Gen.Select(ThreeWay, ThreeWay, ThreeWay)
            .Sample((a, b, c) => Assert.Equal(a + b + c, a + (b + c)), iter: 500);
        var wide = TalliesOf(Wide, isThreeWay: false);
        Gen.Select(wide, wide, wide).Sample((a, b, c) => Assert.Equal(a + b + c, a + (b + c)), iter: 200);
    }

    [Fact]
    public void Adding_does_not_depend_on_the_order()
    {
        Gen.Select(OneWay, OneWay).Sample((a, b) => Assert.Equal(a + b, b + a), iter: 500);
        Gen.Select(ThreeWay, ThreeWay).Sample((a, b) => Assert.Equal(a + b, b + a), iter: 500);
    }

    [Fact]
    public void No_ballots_change_nothing()
    {
        OneWay.Sample(tally => Assert.Equal(tally, tally + Paper.NoBallots), iter: 500);
        ThreeWay.Sample(tally => Assert.Equal(tally, Paper.NoBallots + tally), iter: 500);
    }

    [Fact]
    public void Equal_sums_have_equal_hash_codes() =>
        Gen.Select(OneWay, OneWay)
            .Sample((a, b) => Assert.Equal((a + b).GetHashCode(), (b + a).GetHashCode()), iter: 500);

    [Fact]
    public void Counting_in_two_stations_is_counting_in_one() =>
        Gen.Select(Ballots.Of(Paper), Ballots.Of(Paper))
            .Sample(
                (one, other) =>
                    Assert.Equal(
                        Paper.Count(Ballots.Words(Paper, one.Concat(other))),
                        Paper.Count(Ballots.Words(Paper, one)) + Paper.Count(Ballots.Words(Paper, other))
                    ),
                iter: 500
            );

    [Fact]
    public void Nothing_is_lost_in_any_tally()
    {
        Gen.OneOf(OneWay, ThreeWay, TalliesOf(Wide, isThreeWay: false), TalliesOf(Wide, isThreeWay: true))
            .Sample(
                tally =>
                {
                    Assert.Equal(tally.Collected, tally.Valid + tally.Invalid);
                    var reasons = Enum.GetValues<InvalidReason>().Sum(tally.InvalidFor);
                    var blank = tally.Paper.Blank == BlankBallot.IsInvalid ? tally.Blank : 0;
                    Assert.Equal(tally.Invalid, reasons + blank);
                    Assert.All(
                        Enumerable.Range(0, tally.Paper.Places),
                        place =>
                        {
                            Assert.Equal(
                                tally.Valid,
                                tally.For(place) + tally.Against(place) + tally.Abstained(place)
                            );
                            Assert.True(tally.Abstained(place) >= 0);
                        }
                    );
                },
                iter: 500
            );
    }

    [Fact]
    public void Papers_issued_are_known_of_a_sum_only_when_they_are_of_both()
    {
        var tally = Paper.Count([0b1UL]);

        Assert.Equal(7, (tally.WithIssued(3) + tally.WithIssued(4)).Issued);
        Assert.Null((tally.WithIssued(3) + tally).Issued);
        Assert.Null((tally + tally).Issued);
    }

    [Fact]
    public void Written_names_are_added_by_name()
    {
        var one = Paper.Count([0b01000UL, 0b01000]).WithWriteIns(new WriteIn("Sun", 2));
        var other = Paper.Count([0b11000UL]).WithWriteIns(new WriteIn("Wu", 1), new WriteIn("Sun", 1));

        Assert.Equal([new("Sun", 3), new("Wu", 1)], (one + other).WriteIns);
    }

    [Fact]
    public void Tallies_of_different_papers_do_not_add_up() =>
        Assert.StartsWith(
            "The two tallies are of different papers",
            Assert
                .Throws<ArgumentException>(
                    "other",
                    () => Paper.NoBallots + new BallotPaper(["Li"], 1).NoBallots
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Ballots_of_marks_do_not_add_up_with_ballots_for_and_against() =>
        Assert.Throws<ArgumentException>(
            "other",
            () => Paper.Count([0b1UL]) + Paper.CountThreeWay([0b1], [0])
        );

    private static Gen<Tally> TalliesOf(BallotPaper paper, bool isThreeWay) =>
        from approvals in Ballots.Of(paper, most: 8)
        from rejections in Ballots.Of(paper, most: 8)
        from reason in Gen.Enum<InvalidReason>()
        from invalid in Gen.Long[0, 3]
        from issued in Gen.Long[0, 20].Nullable()
        from name in Gen.Int[0, 2].Select(i => Names[i])
        select Make(
            isThreeWay
                ? paper.CountThreeWay(
                    Ballots.Words(paper, approvals),
                    Ballots.Words(
                        paper,
                        [
                            .. rejections.Take(approvals.Length),
                            .. Enumerable.Repeat(
                                Array.Empty<int>(),
                                Math.Max(0, approvals.Length - rejections.Length)
                            ),
                        ]
                    )
                )
                : paper.Count(Ballots.Words(paper, approvals)),
            reason,
            invalid,
            issued,
            name
        );

    private static Tally Make(Tally counted, InvalidReason reason, long invalid, long? issued, string name)
    {
        var tally = counted.WithInvalid(reason, invalid);
        tally = issued is { } papers ? tally.WithIssued(papers) : tally;
        var written = Enumerable.Range(tally.Paper.Options.Count, tally.Paper.WriteInLines).Sum(tally.For);
        return written > 0 ? tally.WithWriteIns(new WriteIn(name, written)) : tally;
    }
}
