using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.TwoBallots;

// The two ballots in appraising members (systems.md S1). No law known sets a threshold: these are a host's own.
public sealed class MemberAppraisalTests
{
    private static readonly Rulebook Charter = Rulebook
        .Named("Charter")
        .With(
            MemberAppraisalNorms.Grades,
            [Grades.Excellent, Grades.Competent, Grades.BasicallyCompetent, Grades.Incompetent],
            Layers.Source
        )
        .With(
            MemberAppraisalNorms.Thresholds,
            [
                new(Grades.Incompetent, [Grades.Incompetent], new(Threshold.AtLeast(1, 3), Base.Collected)),
                new(Grades.Excellent, [Grades.Excellent], new(Threshold.AtLeast(2, 3), Base.Collected)),
                new(
                    Grades.Competent,
                    [Grades.Excellent, Grades.Competent],
                    new(Threshold.Majority, Base.Collected)
                ),
            ],
            Layers.Source
        );

    [Theory]
    [InlineData(20, 0, 0, 10, "incompetent")]
    [InlineData(20, 1, 0, 9, "excellent")]
    [InlineData(19, 2, 0, 9, "competent")]
    [InlineData(8, 8, 5, 9, "competent")]
    [InlineData(8, 7, 6, 9, null)]
    [InlineData(0, 0, 0, 0, null)]
    public void The_first_rule_that_is_met_gives_the_grade(
        int excellent,
        int competent,
        int basically,
        int incompetent,
        string? grade
    )
    {
        var marks = new MemberMarks
        {
            Name = "Li",
            Marks =
            [
                new(Grades.Excellent, excellent),
                new(Grades.Competent, competent),
                new(Grades.BasicallyCompetent, basically),
                new(Grades.Incompetent, incompetent),
            ],
        };
        Assert.Equal(grade, Decide(Charter, marks).Members[0].Grade?.Key);
    }

    [Fact]
    public void A_silent_rulebook_gives_no_grade()
    {
        var outcome = Decide(
            Rulebook.Named("Nothing"),
            new() { Name = "Li", Marks = [new(Grades.Excellent, 30)] }
        );
        Assert.Null(outcome.Members[0].Grade);
        Assert.Equal(Verdict.Undetermined, Assert.Single(outcome.Findings).Verdict);
    }

    [Fact]
    public void More_marks_than_ballots_and_strange_grades_are_found_and_give_no_grade()
    {
        var strange = new Label("grade/superb", "superb", "超群");
        var outcome = Decide(
            Charter,
            new() { Name = "Li", Marks = [new(Grades.Excellent, 31), new(strange, 1)] }
        );
        Assert.Null(outcome.Members[0].Grade);

        // Nobody found the member incompetent, whichever count is wrong; whether enough found excellent hangs on it.
        Assert.Equal(
            [
                MemberAppraisalFindings.Marks,
                MemberAppraisalFindings.UnknownGrade,
                MemberAppraisalFindings.Grade,
                MemberAppraisalFindings.Grade,
                VoteFindings.Doubt,
            ],
            outcome.Findings.Select(line => line.Rule)
        );
    }

    private static MemberAppraisalOutcome Decide(Rulebook rulebook, MemberMarks marks) =>
        MemberAppraisalRules.From(rulebook).Decide(new() { Collected = 30, Members = [marks] });
}
