using CsCheck;
using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Accountability.Appraisals.Appraised;

namespace GrassrootsDemocracy.Tests.Accountability.Appraisals;

// Small worlds: whatever the marks are that nobody told, a grade stands only where all of them give it, and then it stands.
// The oracle reads the three shares of the rulebook by itself.
public sealed class MissingMarkTests
{
    [Fact]
    public void A_grade_stands_if_and_only_if_every_completion_gives_it()
    {
        for (var code = 0; code < 5 * 5 * 4 * 4 * 4 * 2; code++)
        {
            var (excellent, competent, basically, incompetent, missing, isBlankKnown) = (
                code % 5,
                code / 5 % 5,
                code / 25 % 4,
                code / 100 % 4,
                code / 400 % 4,
                code / 1600 == 0
            );
            long[] told = [excellent, competent, basically, incompetent, 0, 0];
            var law = isBlankKnown ? Chongqing : Chongqing.LeavingOpen(Names.Blank, Ledgers.Assumed);
            var held = Of(Member(Marks(excellent, competent, basically, incompetent))) with
            {
                Collected = told.Sum() + missing,
            };
            var possible = Completions(told, missing)
                .SelectMany(marks =>
                    isBlankKnown
                        ? [Oracle(marks, blankIsValid: true)]
                        : (string?[])[Oracle(marks, blankIsValid: true), Oracle(marks, blankIsValid: false)]
                )
                .Distinct(StringComparer.Ordinal)
                .ToList();
            var result = Decide(held, law).Results[0];
            Assert.Equal(possible.Count == 1, result.State != GradedState.Undetermined);
            Assert.Equal(possible.Count == 1 ? possible[0] : null, result.Grade?.Key);
        }
    }

    [Fact]
    public void More_than_can_be_tried_is_open_and_ends_at_once()
    {
        var held = Of(Member(Marks(900, 0, 0, 0))) with { Collected = 1_000_000_000_000 };
        Assert.Equal(GradedState.Undetermined, Decide(held).Results[0].State);
    }

    [Fact]
    public void Raising_one_raters_grade_never_lowers_a_result() =>
        Gen.Select(Gen.Long[0, 12].Array[4], Gen.Int[1, 3], Gen.Int[0, 2])
            .Where((marks, from, to) => to < from && marks[from] > 0)
            .Sample(
                (marks, from, to) =>
                {
                    var before = Rank(marks);
                    (marks[from], marks[to]) = (marks[from] - 1, marks[to] + 1);
                    Assert.True(Rank(marks) >= before);
                }
            );

    // Incompetent is the lowest, no grade is above it, then competent and excellent.
    private static int Rank(long[] marks) =>
        Decide(Of(Member(Marks(marks[0], marks[1], marks[2], marks[3])))).Results[0].Grade?.Key switch
        {
            "incompetent" => 0,
            null => 1,
            "competent" => 2,
            _ => 3,
        };

    // The marks in the order of the scale, then blank and void ballots.
    private static IEnumerable<long[]> Completions(long[] told, int missing) =>
        missing == 0
            ? [told]
            : Enumerable
                .Range(0, told.Length)
                .SelectMany(place =>
                    Completions([.. told.Select((marks, at) => at == place ? marks + 1 : marks)], missing - 1)
                );

    private static string? Oracle(long[] marks, bool blankIsValid)
    {
        var valid = marks[0] + marks[1] + marks[2] + marks[3] + (blankIsValid ? marks[4] : 0);
        return valid == 0 ? null
            : 3 * marks[3] > valid ? "incompetent"
            : 3 * marks[0] >= 2 * valid ? "excellent"
            : 2 * (marks[0] + marks[1]) > valid ? "competent"
            : null;
    }
}
