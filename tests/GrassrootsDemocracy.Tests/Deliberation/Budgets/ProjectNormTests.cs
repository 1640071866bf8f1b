using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// counting-and-projects.md, "What real rules ask and no norm can say".
public sealed class ProjectNormTests
{
    // Rules of real cities: the first project that no longer fits is topped up when enough of its cost is left.
    [Theory]
    [InlineData(80, 120, 20, "A, C")]
    [InlineData(79, 119, 0, "A, D")]
    public void The_first_that_no_longer_fits_is_topped_up_when_enough_is_left(
        int left,
        long budget,
        long added,
        string funded
    )
    {
        var law = Skipping.With(Names.TopUp, Ratio.Of(4, 5), Source);
        var outcome = Choose(law, budget, ("A", 40, 9), ("C", 100, 5), ("E", 90, 4), ("D", 60, 2));
        Assert.Equal(left, outcome.Projects[1].MoneyLeft);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(added, outcome.Projects[1].ToppedUpBy);
        Assert.Equal(added > 0, outcome.Findings.VerdictOf(ProjectFindings.TopUp) == Verdict.Met);
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(ProjectFindings.Budget));
        Assert.Equal(budget, outcome.Spent + outcome.Left);
    }

    [Fact]
    public void Projects_that_exclude_one_another_are_a_group_of_which_one_is_funded()
    {
        var site = new Label("site/square", "the square", "广场");
        var law = Skipping.With(Names.Caps, [new() { Group = site, Projects = 1 }], Source);
        var facts = Facts(100) with { Projects = [Of("A", 10, 9, site), Of("B", 10, 8, site)] };
        Assert.Equal(["A"], ProjectRules.From(law, Names).Choose(facts).Funded);
    }

    [Theory]
    [InlineData(true, "A, D")]
    [InlineData(false, "A, C, D")]
    public void The_first_that_no_longer_fits_under_a_cap_may_end_the_choice_there(bool ends, string funded)
    {
        var (east, west) = (
            new Label("area/east", "the east", "东片"),
            new Label("area/west", "the west", "西片")
        );
        ProjectCap cap = new()
        {
            Group = east,
            Amount = 50,
            EndsGroup = ends,
        };
        var facts = Facts(100) with
        {
            Projects =
            [
                Of("A", 40, 9, east),
                Of("B", 11, 8, east),
                Of("C", 10, 7, east),
                Of("D", 5, 6, west),
            ],
        };
        var outcome = ProjectRules.From(Skipping.With(Names.Caps, [cap], Source), Names).Choose(facts);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(ProjectState.OverCap, outcome.StateOf("B"));
        Assert.Equal(ends, outcome.StateOf("C") == ProjectState.SelectionEnded);
    }

    // 票决: the two with the most votes above half of the ballots, and no money in it; from published totals alone.
    [Theory]
    [InlineData(51, 50, "A, B", ProjectSelectionStatus.Complete)]
    [InlineData(50, 49, "A", ProjectSelectionStatus.Complete)]
    [InlineData(60, 60, "A", ProjectSelectionStatus.Tied)]
    public void Without_a_budget_those_with_the_most_votes_above_a_share_are_chosen(
        int votesOfB,
        int votesOfC,
        string chosen,
        ProjectSelectionStatus status
    )
    {
        var law = Silent
            .With(Names.MostProjects, 2, Source)
            .With(Names.LeastShare, new(Threshold.Majority, Base.Valid), Source);
        var outcome = ProjectRules
            .From(law, Names)
            .Choose(
                new()
                {
                    Budget = null,
                    Collected = 105,
                    Valid = 100,
                    Entitled = 120,
                    Projects =
                    [
                        new() { Id = "A", Votes = 70 },
                        new() { Id = "B", Votes = votesOfB },
                        new() { Id = "C", Votes = votesOfC },
                    ],
                }
            );
        Assert.Equal(status, outcome.Status);
        Assert.Equal(chosen, string.Join(", ", outcome.Funded));
        Assert.Null(outcome.Left);
        Assert.All(
            outcome.Projects,
            result => Assert.Contains(outcome.Findings, line => IsOn(line, result.Project.Id))
        );
    }

    [Theory]
    [InlineData(100, 99)]
    [InlineData(60, 100)]
    public void Published_numbers_that_contradict_each_other_leave_everything_open(
        long valid,
        long collected
    ) =>
        Assert.Equal(
            ProjectSelectionStatus.Undetermined,
            ProjectRules
                .From(Skipping, Names)
                .Choose(Facts(100, ("A", 50, 61)) with { Valid = valid, Collected = collected })
                .Status
        );

    [Fact]
    public void A_cost_that_is_not_known_leaves_a_choice_under_a_budget_open() =>
        Assert.Equal(
            ProjectSelectionStatus.Undetermined,
            ProjectRules
                .From(Skipping, Names)
                .Choose(Facts(100) with { Projects = [new() { Id = "A", Votes = 1 }] })
                .Status
        );

    [Fact]
    public void Ballots_of_too_few_marks_or_too_high_a_cost_do_not_count()
    {
        var law = Skipping
            .With(Names.MarksPerBallot, 3, Source)
            .With(Names.LeastMarksPerBallot, 2, Source)
            .With(Names.CostPerBallot, 100, Source);
        var rules = ProjectRules.From(law, Names);
        var facts = Facts(1_000, ("A", 60, 2), ("B", 40, 2), ("C", 41, 0), ("D", long.MaxValue, 0));
        var box = rules.OpenBox(facts.Projects);
        box.Add(0, 1); // 100 is allowed
        box.Add(0, 0, 1);
        box.Add(0, 2); // 101 is not
        box.Add(3, 3, 2);
        box.Add(0);
        box.Add(1, 1); // One mark, however often
        box.Add(0, 1, 2, 3); // Too many before all else
        box.Add();
        var tally = box.Count();
        Assert.Equal((8, 3, 1), (tally.Collected, tally.Valid, tally.Blank));
        var outcome = rules.Choose(facts with { Tally = tally });
        Assert.Equal(
            [2L, 2L, 1L],
            new[] { ProjectFindings.LeastMarks, ProjectFindings.BallotCost, ProjectFindings.Marks }.Select(
                rule => outcome.Findings.Line(rule)!.Measure.Actual
            )
        );
        Assert.Equal(["A", "B"], outcome.Funded);
        Assert.Throws<ArgumentException>("projects", () => rules.OpenBox([new() { Id = "A" }]));
    }

    private static Project Of(string id, long cost, long votes, Label group) =>
        new()
        {
            Id = id,
            Cost = cost,
            Votes = votes,
            Groups = [group],
        };

    private static bool IsOn(Finding line, string id) =>
        string.Equals(line.Subject, id, StringComparison.Ordinal);
}
