using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// systems.md M16: projects in the order of their votes while the money lasts.
public sealed class ProjectSelectionTests
{
    [Theory]
    [InlineData(100, "A, B", 0)]
    [InlineData(99, "A, C", 9)]
    [InlineData(60, "A", 0)]
    [InlineData(59, "B", 19)]
    [InlineData(30, "C", 0)]
    [InlineData(29, "", 29)]
    [InlineData(0, "", 0)]
    [InlineData(130, "A, B, C", 0)]
    public void Skipping_funds_the_next_that_fits(long budget, string funded, long left)
    {
        var outcome = Choose(Skipping, budget, ("A", 60, 9), ("B", 40, 5), ("C", 30, 2));
        Assert.Equal(ProjectSelectionStatus.Complete, outcome.Status);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(left, outcome.Left);
        Assert.Equal(budget, outcome.Spent + outcome.Left);
    }

    // V25: a station that is in the count twice may be one count added again. With it A has 5 and B 4, without it 3 and 4.
    [Theory]
    [InlineData(40, null)]
    [InlineData(80, "A, B")]
    public void A_station_counted_twice_funds_only_what_every_count_funds(long budget, string? funded)
    {
        var (twice, once) = (
            Count(Skipping, ["A", "B"], ["A"], ["A"]).WithPart("East"),
            Count(Skipping, ["A", "B"], ["A"], ["B"], ["B"], ["B"], ["B"]).WithPart("West")
        );
        var outcome = ProjectRules
            .From(Skipping, Names)
            .Choose(
                new()
                {
                    Budget = budget,
                    Projects = [new() { Id = "A", Cost = 40 }, new() { Id = "B", Cost = 40 }],
                    Tally = twice + once + twice,
                }
            );
        Assert.Equal(funded ?? "", string.Join(", ", outcome.Funded));
        Assert.Equal(
            funded is null ? ProjectSelectionStatus.Undetermined : ProjectSelectionStatus.Complete,
            outcome.Status
        );
        Assert.Equal(
            funded is null,
            outcome.Findings.Any(line =>
                line.ToString().Contains("whether the counts of East are one (2)", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData(130, "A, B, C")]
    [InlineData(99, "A")]
    [InlineData(59, "")]
    public void Stopping_ends_at_the_first_that_does_not_fit(long budget, string funded)
    {
        var outcome = Choose(Stopping, budget, ("A", 60, 9), ("B", 40, 5), ("C", 30, 2));
        Assert.Equal(ProjectSelectionStatus.Complete, outcome.Status);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
    }

    [Fact]
    public void Each_project_that_is_not_funded_has_its_reason_with_the_numbers()
    {
        var outcome = Choose(Stopping, 99, ("A", 60, 9), ("B", 40, 5), ("C", 30, 2), ("D", 1, 0));
        var b = outcome.Projects[1];
        Assert.Equal((ProjectState.OverBudget, 39L, 1L, 2), (b.State, b.MoneyLeft, b.ShortBy, b.Rank));
        Assert.Equal(ProjectState.SelectionEnded, outcome.StateOf("C"));
        Assert.Equal(ProjectState.TooFewVotes, outcome.StateOf("D"));
        var line = outcome.Findings.Single(each =>
            each.Rule.Equals(ProjectFindings.Money) && IsOn(each, "B")
        );
        Assert.Equal(
            "[not met] B costs 40; at most 39 allowed; 1 too many — Assumed measures (2026) art. 1 [by analogy]",
            line.ToString()
        );
        Assert.Equal(4, outcome.Projects.Count);
        Assert.All(
            outcome.Projects,
            result => Assert.Contains(outcome.Findings, each => IsOn(each, result.Project.Id))
        );
    }

    [Fact]
    public void Where_nobody_says_skip_or_stop_only_what_hangs_on_it_is_open()
    {
        var outcome = Choose(Silent, 99, ("A", 60, 9), ("B", 40, 5), ("C", 30, 2), ("D", 500, 1));
        Assert.Equal(ProjectSelectionStatus.Undetermined, outcome.Status);
        Assert.Equal(ProjectState.Funded, outcome.StateOf("A"));
        Assert.Equal(ProjectState.OverBudget, outcome.StateOf("B"));
        Assert.Equal(ProjectState.Undetermined, outcome.StateOf("C"));
        Assert.Equal(ProjectState.OverBudget, outcome.StateOf("D"));
        Assert.Equal(ProjectSelectionStatus.Complete, Choose(Silent, 100, ("A", 60, 9), ("B", 40, 5)).Status);
    }

    [Fact]
    public void A_tie_that_makes_no_difference_is_none()
    {
        Assert.Empty(Choose(Skipping, 100, ("A", 60, 5), ("B", 40, 5)).Ties);
        var none = Choose(Skipping, 30, ("A", 60, 5), ("B", 40, 5), ("C", 30, 1));
        Assert.Empty(none.Ties);
        Assert.Equal(["C"], none.Funded);
        Assert.Equal(["B"], Choose(Skipping, 50, ("A", 60, 5), ("B", 40, 5)).Funded);
    }

    // With 50, whether the one that does not fit ends it all hangs on which of the two comes first.
    [Fact]
    public void The_same_tie_matters_where_the_first_that_does_not_fit_ends_the_choice()
    {
        var outcome = Choose(Stopping, 50, ("A", 60, 5), ("B", 40, 5));
        Assert.Equal(ProjectSelectionStatus.Tied, outcome.Status);
        var tie = Assert.Single(outcome.Ties);
        Assert.Equal(
            [
                [],
                ["B"],
            ],
            tie.Possible
        );
        Assert.Empty(outcome.Funded);
    }

    [Fact]
    public void A_tie_at_the_edge_says_who_is_tied_what_each_order_funds_and_what_hangs_on_it()
    {
        var outcome = Choose(
            Skipping,
            100,
            ("A", 50, 9),
            ("C", 40, 5),
            ("B", 30, 5),
            ("D", 20, 4),
            ("E", 10, 3)
        );
        Assert.Equal(ProjectSelectionStatus.Tied, outcome.Status);
        var tie = Assert.Single(outcome.Ties);
        Assert.Equal(["B", "C"], tie.Projects);
        Assert.Equal(5, tie.Votes);
        Assert.Equal(
            [
                ["B"],
                ["C"],
            ],
            tie.Possible
        );
        Assert.Equal(
            [
                ProjectState.Funded,
                ProjectState.Tied,
                ProjectState.Tied,
                ProjectState.HangsOnTie,
                ProjectState.HangsOnTie,
            ],
            outcome.Projects.Select(result => result.State)
        );
    }

    // Whoever of the two goes first, the third is funded from what is left.
    [Fact]
    public void What_every_order_funds_does_not_hang_on_the_tie()
    {
        var outcome = Choose(Skipping, 100, ("A", 60, 5), ("B", 60, 5), ("C", 40, 1));
        Assert.Equal(ProjectState.Funded, outcome.StateOf("C"));
        Assert.Equal(ProjectSelectionStatus.Tied, outcome.Status);
    }

    [Theory]
    [InlineData(new[] { "B", "A" }, "B, D")]
    [InlineData(new[] { "A", "B" }, "A")]
    public void A_lot_decides_where_a_norm_says_so(string[] drawn, string funded)
    {
        var law = Skipping.With(Names.Tie, TieBreak.Lot, Source);
        var facts = Facts(60, ("A", 60, 5), ("B", 50, 5), ("D", 10, 1)) with
        {
            Lots = [new() { Among = ["A", "B"], Drawn = [.. drawn] }],
        };
        var outcome = ProjectRules.From(law, Names).Choose(facts);
        Assert.Equal(ProjectSelectionStatus.Complete, outcome.Status);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(ProjectFindings.Tie));
        Assert.Equal(ProjectSelectionStatus.Tied, ProjectRules.From(Skipping, Names).Choose(facts).Status);
    }

    [Fact]
    public void A_lot_among_others_counts_for_nothing()
    {
        var law = Skipping.With(Names.Tie, TieBreak.Lot, Source);
        var facts = Facts(60, ("A", 60, 5), ("B", 50, 5), ("D", 10, 1)) with
        {
            Lots =
            [
                new() { Among = ["A", "D"], Drawn = ["D", "A"] },
                new() { Among = ["A", "B"], Drawn = ["A"] },
            ],
        };
        Assert.Equal(ProjectSelectionStatus.Tied, ProjectRules.From(law, Names).Choose(facts).Status);
    }

    [Theory]
    [InlineData(3, 1, ProjectSelectionStatus.Complete, "A")]
    [InlineData(1, 3, ProjectSelectionStatus.Complete, "B")]
    [InlineData(2, 2, ProjectSelectionStatus.Tied, "")]
    public void A_runoff_orders_the_tied(int forA, int forB, ProjectSelectionStatus status, string funded)
    {
        var law = Skipping.With(Names.Tie, TieBreak.Runoff, Source);
        var again = BallotPaper.Of(["A", "B"], 1).CountPatterns([1UL, 2UL], [forA, forB]);
        var facts = Facts(60, ("A", 60, 5), ("B", 50, 5)) with { Runoffs = [again] };
        var outcome = ProjectRules.From(law, Names).Choose(facts);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
    }

    [Fact]
    public void The_cheaper_goes_first_where_a_norm_says_so_and_equal_costs_stay_tied()
    {
        var law = Skipping.With(Names.CheaperFirst, value: true, Source);
        Assert.Equal(["B"], Choose(law, 60, ("A", 60, 5), ("B", 50, 5)).Funded);
        Assert.Equal(ProjectSelectionStatus.Tied, Choose(law, 60, ("A", 50, 5), ("B", 50, 5)).Status);
    }

    [Theory]
    [InlineData(5, ProjectState.Funded)]
    [InlineData(6, ProjectState.TooFewVotes)]
    public void A_project_needs_the_least_votes(int least, ProjectState state) =>
        Assert.Equal(
            state,
            Choose(Skipping.With(Names.LeastVotes, least, Source), 100, ("A", 60, 9), ("B", 40, 5))
                .StateOf("B")
        );

    [Fact]
    public void Nobodys_votes_choose_nothing() =>
        Assert.Equal(
            (ProjectSelectionStatus.Complete, 0),
            Choose(Skipping, 100, ("A", 60, 0), ("B", 0, 0)) is var outcome
                ? (outcome.Status, outcome.Funded.Count)
                : default
        );

    [Fact]
    public void No_project_and_no_money_are_no_error()
    {
        Assert.Equal(ProjectSelectionStatus.Complete, Choose(Skipping, 0).Status);
        Assert.Equal(["A"], Choose(Skipping, 0, ("A", 0, 1), ("B", 1, 1)).Funded);
        Assert.Equal(
            [(long?)long.MaxValue],
            Choose(Skipping, long.MaxValue, ("A", long.MaxValue, 2), ("B", long.MaxValue, 1))
                .Projects.Where(result => result.State == ProjectState.Funded)
                .Select(result => result.Project.Cost)
        );
    }

    [Theory]
    [InlineData(2, "A, B")]
    [InlineData(1, "A")]
    [InlineData(0, "")]
    public void No_more_are_funded_than_a_norm_allows(int most, string funded)
    {
        var outcome = Choose(
            Stopping.With(Names.MostProjects, most, Source),
            100,
            ("A", 10, 9),
            ("B", 10, 5),
            ("C", 10, 2)
        );
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(ProjectState.EnoughProjects, outcome.StateOf("C"));
    }

    [Fact]
    public void An_area_takes_no_more_than_its_cap_and_the_choice_goes_on()
    {
        var (east, west) = (
            new Label("area/east", "the east", "东片"),
            new Label("area/west", "the west", "西片")
        );
        var law = Stopping.With(
            Names.Caps,
            [
                new() { Group = east, Amount = 70 },
                new()
                {
                    Group = west,
                    Share = Ratio.Of(1, 10),
                    Projects = 1,
                },
            ],
            Source
        );
        ProjectSelection facts = new()
        {
            Budget = 200,
            Projects =
            [
                Of("A", 50, 9, east),
                Of("B", 21, 8, east),
                Of("C", 20, 7, east),
                Of("D", 21, 6, west),
                Of("E", 5, 5, west),
                Of("F", 5, 4, west),
            ],
        };
        var outcome = ProjectRules.From(law, Names).Choose(facts);
        Assert.Equal(["A", "C", "E"], outcome.Funded);
        Assert.Equal(
            ["B", "D", "F"],
            outcome.Projects.Where(each => each.State == ProjectState.OverCap).Select(each => each.Project.Id)
        );
        Assert.Contains(
            outcome.Findings,
            line => line.ToString().Contains("the cap on the west", StringComparison.Ordinal)
        );
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
