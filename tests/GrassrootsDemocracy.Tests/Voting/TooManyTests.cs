using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Ballots that no long number can add up to are refused where they are given, by the name of what was given.
public sealed class TooManyTests
{
    private const long Most = long.MaxValue;
    private static readonly BallotPaper Paper = new(["A", "B"], 1, writeInLines: 1);
    private static readonly Label Good = new("grade/good", "good", "好");

    public static TheoryData<string, Action> Sums =>
        new()
        {
            { "counts", () => Paper.CountPatterns([1, 2], [Most, 1]) },
            { "counts", () => Paper.CountPatterns([1, 3], [Most, 1]) },
            { "counts", () => Paper.CountThreeWayPatterns([1, 2], [0, 0], [Most, 1]) },
            { "other", () => _ = Paper.CountPatterns([1], [Most]) + Paper.CountPatterns([2], [1]) },
            { "other", () => _ = Few.WithIssued(Most) + Few.WithIssued(1) },
            { "ballots", () => Few.WithInvalid(InvalidReason.Other, Most) },
            { "writeIns", () => Few.WithWriteIns(new WriteIn("C", Most), new WriteIn("D", Most)) },
            { "Blank", () => _ = new GradeTally { Marks = [new(Good, Most)], Blank = 1 } },
            { "Marks", () => _ = new GradeTally { Invalid = 1, Marks = [new(Good, Most)] } },
            { "other", () => _ = Graded(Most) + Graded(1) },
            {
                "Against",
                () =>
                    _ = new AdmissionCase
                    {
                        Name = "A",
                        For = Most,
                        Against = 1,
                    }
            },
            { "Seats", () => _ = new OneStepOffice(Office.Director, int.MaxValue) },
        };

    private static Tally Few => Paper.CountPatterns([1], [1]);

    [Theory]
    [MemberData(nameof(Sums))]
    public void What_adds_up_to_too_many_is_refused_at_once(string name, Action sum) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(sum).ParamName);

    [Fact]
    public void As_many_as_there_are_numbers_are_counted()
    {
        var all = Paper.CountPatterns([1, 3], [Most - 2, 1]).WithInvalid(InvalidReason.Other, 1);

        Assert.Equal((Most, Most - 2, 2L), (all.Collected, all.Valid, all.Invalid));
        Assert.Equal(Most, (Graded(Most - 1) + Graded(1)).Collected);
    }

    private static GradeTally Graded(long ballots) => new() { Marks = [new(Good, ballots)] };
}
