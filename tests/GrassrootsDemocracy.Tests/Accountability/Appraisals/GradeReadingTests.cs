using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Accountability.Appraisals.Appraised;

namespace GrassrootsDemocracy.Tests.Accountability.Appraisals;

// Small worlds of graded ballots, each completed in every way by an oracle that lays the marks in a row: a grade and the line
// of each rule stand if and only if every completion gives the same (systems.md X8, M15).
public sealed class GradeReadingTests
{
    private static readonly ValueList<Label> Scale =
    [
        Grades.Excellent,
        Grades.Competent,
        Grades.BasicallyCompetent,
    ];

    // Excellent by two thirds of those present, then competent by more than half of the valid ballots.
    private static readonly ValueList<GradeRule> Rules =
    [
        new(Grades.Excellent, [Grades.Excellent], new(Threshold.AtLeast(2, 3), Base.Present)),
        new(Grades.Competent, [Grades.Excellent, Grades.Competent], new(Threshold.Majority, Base.Valid)),
    ];

    [Theory]
    [InlineData(MedianTie.Lower)]
    [InlineData(MedianTie.Higher)]
    [InlineData(MedianTie.Neither)]
    public void The_median_stands_if_and_only_if_every_completion_gives_it(MedianTie tie) =>
        Agree(tie, rules: [], present: 9, isScaleKnown: true);

    // Of those present as many as there are, or unknown; without a scale a ballot may give any grade at all.
    [Theory]
    [InlineData(null, 9, true)]
    [InlineData(MedianTie.Lower, 9, true)]
    [InlineData(MedianTie.Neither, 4, true)]
    [InlineData(MedianTie.Higher, null, true)]
    [InlineData(null, null, true)]
    [InlineData(null, 9, false)]
    public void Shares_and_then_the_median_stand_if_and_only_if_every_completion_gives_them(
        MedianTie? tie,
        int? present,
        bool isScaleKnown
    ) => Agree(tie, Rules, present, isScaleKnown);

    private static void Agree(MedianTie? tie, ValueList<GradeRule> rules, int? present, bool isScaleKnown)
    {
        foreach (var isBlankOpen in new[] { true, false })
        {
            var law = AppraisalRules.From(Law(tie, rules, isBlankOpen, isScaleKnown), Names);
            for (var code = 0; code < 4 * 4 * 4 * 2 * 4; code++)
            {
                int[] told = [code % 4, code / 4 % 4, code / 16 % 4, code / 64 % 2, 0];
                var missing = code / 128;
                var possible = (
                    from marks in Completed(told, missing, 0)
                    from came in present is { } known ? [known] : Enumerable.Range(marks[0], 20)
                    from blankIsValid in isBlankOpen ? new[] { true, false } : [true]
                    select Read(marks, blankIsValid, tie, rules, came)
                ).ToList();
                var outcome = law.Decide(Held(told, missing, present));
                var result = outcome.Results[0];
                var grades = possible.Select(one => one.Grade).Distinct(StringComparer.Ordinal).ToList();
                Assert.True(
                    (grades is [not "?"]) == (result.State != GradedState.Undetermined),
                    $"{string.Join(' ', told)} missing {missing}, blank open {isBlankOpen}: {result.State}, by the oracle {string.Join(' ', grades)}"
                );
                Assert.Equal(grades is [not "?" and var only] ? only : null, result.Grade?.Key);
                foreach (var (place, line) in outcome.All(AppraisalFindings.Grade).Index())
                {
                    var verdicts = possible.Select(one => one.Rules[place]).Distinct().ToList();
                    Assert.Equal(verdicts is [var verdict] ? verdict : Verdict.Undetermined, line.Verdict);
                }
            }
        }
    }

    private static Rulebook Law(
        MedianTie? tie,
        ValueList<GradeRule> rules,
        bool isBlankOpen,
        bool isScaleKnown
    )
    {
        var law = Ledgers.In(Ledgers.Chongqing, Day);
        law = isScaleKnown ? law.With(Names.Grades, Scale, Ledgers.Assumed) : law;
        law = tie is { } middle ? law.With(Names.Median, middle, Ledgers.Assumed) : law;
        law = rules.Count > 0 ? law.With(Names.Thresholds, rules, Ledgers.Assumed) : law;
        return isBlankOpen ? law : law.With(Names.Blank, BlankBallot.Abstains, Ledgers.Assumed);
    }

    private static Appraisal Held(int[] told, int missing, int? present) =>
        Of(
            Member(
                new()
                {
                    Marks = [.. Scale.Select((grade, place) => new GradeCount(grade, told[place]))],
                    Blank = told[3],
                    Invalid = told[4],
                }
            )
        ) with
        {
            Collected = told.Sum() + missing,
            Attendance = present is { } came ? new() { Due = 99, Present = came } : null,
        };

    // The three grades, blank and void ballots.
    private static IEnumerable<int[]> Completed(int[] told, int missing, int place) =>
        place == told.Length - 1
            ?
            [
                [.. told[..^1], told[^1] + missing],
            ]
            : Enumerable
                .Range(0, missing + 1)
                .SelectMany(more =>
                    Completed(
                        [.. told.Select((ballots, at) => at == place ? ballots + more : ballots)],
                        missing - more,
                        place + 1
                    )
                );

    // "?" where nobody can say; by rule what it comes to.
    private static (string? Grade, List<Verdict> Rules) Read(
        int[] marks,
        bool blankIsValid,
        MedianTie? tie,
        ValueList<GradeRule> rules,
        int present
    )
    {
        var valid = marks[0] + marks[1] + marks[2] + (blankIsValid ? marks[3] : 0);
        List<Verdict> verdicts =
        [
            .. rules.Select(
                (_, place) =>
                    place == 0
                        ? marks[0] > present
                            ? Verdict.Undetermined
                            : present > 0 && 3 * marks[0] >= 2 * present
                                ? Verdict.Met
                                : Verdict.Breached
                        : 2 * (marks[0] + marks[1]) > valid
                            ? Verdict.Met
                            : Verdict.Breached
            ),
        ];
        var first = verdicts.FindIndex(verdict => verdict != Verdict.Breached);
        return (
            first >= 0
                ? verdicts[first] == Verdict.Met
                    ? rules[first].Grade.Key
                    : "?"
                : tie is { } middle
                    ? Median(marks, middle)
                    : null,
            verdicts
        );
    }

    private static string? Median(int[] marks, MedianTie tie)
    {
        var row = Scale.SelectMany((grade, place) => Enumerable.Repeat(grade.Key, marks[place])).ToList();
        var (higher, lower) = row.Count == 0 ? (null, null) : (row[(row.Count - 1) / 2], row[row.Count / 2]);
        return tie == MedianTie.Lower || higher == lower ? lower
            : tie == MedianTie.Higher ? higher
            : null;
    }
}
