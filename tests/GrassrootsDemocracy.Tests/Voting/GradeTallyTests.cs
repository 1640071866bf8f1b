using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Graded ballots (systems.md X8, M15): distributions are kept, and what is asked of them is exact.
public sealed class GradeTallyTests
{
    private static readonly ValueList<Label> Scale = Grades.OfHolders;

    private static readonly Gen<GradeTally> AnyTally = Gen.Select(
        Gen.Long[0, 30].Array[4],
        Gen.Long[0, 5],
        Gen.Long[0, 5],
        (marks, blank, invalid) => Tally(blank, invalid, marks)
    );

    [Fact]
    public void Collected_are_given_blank_and_void_ballots() =>
        AnyTally.Sample(tally =>
            Assert.Equal(tally.Marks.Sum(mark => mark.Ballots) + tally.Blank + tally.Invalid, tally.Collected)
        );

    [Fact]
    public void Tallies_add_up_in_any_order_and_grouping() =>
        Gen.Select(AnyTally, AnyTally, AnyTally)
            .Sample(
                (a, b, c) =>
                {
                    Assert.Equal(a + b, b + a);
                    Assert.Equal(a + b + c, a + (b + c));
                    Assert.Equal(a.Collected + b.Collected, (a + b).Collected);
                }
            );

    [Fact]
    public void A_grade_that_nobody_gave_makes_no_difference() =>
        Assert.Equal(
            new GradeTally { Marks = [new(Grades.Excellent, 2)] },
            new GradeTally { Marks = [new(Grades.Incompetent, 0), new(Grades.Excellent, 2)] }
        );

    [Theory]
    [InlineData("3 0 0 0", "excellent", "excellent", "excellent")]
    [InlineData("1 1 0 0", "competent", "excellent", null)]
    [InlineData("1 0 0 1", "incompetent", "excellent", null)]
    [InlineData("2 1 0 1", "competent", "excellent", null)]
    [InlineData("1 1 1 0", "competent", "competent", "competent")]
    [InlineData("0 2 2 1", "basically-competent", "basically-competent", "basically-competent")]
    [InlineData("0 0 0 0", null, null, null)]
    public void The_median_is_the_middle_and_between_two_what_the_norm_says(
        string marks,
        string? lower,
        string? higher,
        string? neither
    )
    {
        var tally = Tally(5, 5, [.. marks.Split(' ').Select(long.Parse)]);
        Assert.Equal(lower, tally.Median(Scale, MedianTie.Lower)?.Key);
        Assert.Equal(higher, tally.Median(Scale, MedianTie.Higher)?.Key);
        Assert.Equal(neither, tally.Median(Scale, MedianTie.Neither)?.Key);
    }

    // By an oracle that lays all marks out in a row.
    [Fact]
    public void The_median_is_that_of_the_marks_in_a_row() =>
        AnyTally.Sample(tally =>
        {
            var row = Scale.SelectMany(grade => Enumerable.Repeat(grade, (int)tally.Count([grade]))).ToList();
            Assert.Equal(row.Count == 0 ? null : row[row.Count / 2], tally.Median(Scale, MedianTie.Lower));
            Assert.Equal(
                row.Count == 0 ? null : row[(row.Count - 1) / 2],
                tally.Median(Scale, MedianTie.Higher)
            );
        });

    [Fact]
    public void Raising_one_grade_never_lowers_the_median() =>
        Gen.Select(AnyTally, Gen.Int[1, 3], Gen.Int[0, 2], Gen.Enum<MedianTie>())
            .Where((tally, from, to, _) => to < from && tally.Count([Scale[from]]) > 0)
            .Sample(
                (tally, from, to, tie) =>
                {
                    var (before, after) = (
                        tally.Median(Scale, tie),
                        Moved(tally, from, to).Median(Scale, tie)
                    );
                    if (before is not null && after is not null)
                    {
                        Assert.True(Place(after) <= Place(before));
                    }
                }
            );

    [Fact]
    public void What_is_at_or_above_a_grade_is_of_the_scale()
    {
        var tally = Tally(1, 1, 3, 2, 1, 4);
        Assert.Equal(3, tally.AtOrAbove(Grades.Excellent, Scale));
        Assert.Equal(6, tally.AtOrAbove(Grades.BasicallyCompetent, Scale));
        Assert.Equal(10, tally.AtOrAbove(Grades.Incompetent, Scale));
        Assert.Throws<ArgumentException>("grade", () => tally.AtOrAbove(Grades.Qualified, Scale));
    }

    [Fact]
    public void A_grade_counted_twice_is_refused() =>
        Assert.Throws<ArgumentException>(
            "Marks",
            () => new GradeTally { Marks = [new(Grades.Excellent, 1), new(Grades.Excellent, 2)] }
        );

    [Fact]
    public void More_ballots_than_can_be_counted_are_no_small_number()
    {
        var most = new GradeTally { Marks = [new(Grades.Excellent, long.MaxValue)] };
        Assert.Throws<ArgumentOutOfRangeException>(() => most + most);
        Assert.Throws<ArgumentOutOfRangeException>(() => (most with { Blank = 1 }).Collected);
    }

    private static int Place(Label grade) => Scale.AsSpan().IndexOf(grade);

    private static GradeTally Moved(GradeTally tally, int from, int to) =>
        tally with
        {
            Marks =
            [
                .. Scale.Select(
                    (grade, place) =>
                        new GradeCount(
                            grade,
                            tally.Count([grade])
                                + (
                                    place == to ? 1
                                    : place == from ? -1
                                    : 0
                                )
                        )
                ),
            ],
        };

    private static GradeTally Tally(long blank, long invalid, params long[] marks) =>
        new()
        {
            Marks = [.. marks.Select((ballots, place) => new GradeCount(Scale[place], ballots))],
            Blank = blank,
            Invalid = invalid,
        };
}
