using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// Issue "Points and ranks": ballots that spread points, grade, or put in an order, and several bodies, as norms of a layer.
public sealed class ProjectPointTests
{
    private static readonly Label Residents = new("body/residents", "the residents", "居民");
    private static readonly Label Experts = new("body/experts", "the experts", "专家");

    // At most ten in all, five for one, four at least: both sides of each limit.
    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(5, 6, InvalidReason.OverMarked)]
    [InlineData(4, 0, null)]
    [InlineData(3, 0, InvalidReason.UnderMarked)]
    [InlineData(0, 0, null)]
    public void Points_keep_the_limits_that_a_layer_states(int a, int b, InvalidReason? reason)
    {
        var rules = Rules(
            Skipping
                .With(Names.PointsPerBallot, 10, Source)
                .With(Names.PointsPerProject, 5, Source)
                .With(Names.LeastPointsPerBallot, 4, Source)
        );
        var tally = rules.PointPaper(["A", "B"]).Count([a, b]);
        var outcome = rules.Choose(Costing(10, 10) with { Points = tally });
        Assert.Equal((1L, reason is null ? 1L : 0L), (tally.Collected, tally.Valid));
        Assert.Equal(reason is null ? a : 0, outcome.Projects.Single(each => each.Project.Id is "A").Votes);
        Assert.Equal(
            reason == InvalidReason.OverMarked ? 1 : 0,
            outcome.Findings.Line(ProjectFindings.Points)!.Measure.Actual
        );
        Assert.Equal(
            reason == InvalidReason.UnderMarked ? 1 : 0,
            outcome.Findings.Line(ProjectFindings.LeastPoints)!.Measure.Actual
        );
    }

    // Three points for the first, one for the second: B has 3 + 3, A has 1 + 1 + 3.
    [Fact]
    public void Places_give_the_points_that_a_layer_states()
    {
        var rules = Rules(Skipping.With(Names.PlacePoints, [3, 1], Source));
        var box = new PointBox(rules.PointPaper(["A", "B"]));
        box.AddRanks(1, 0);
        box.AddRanks(1, 0);
        box.AddRanks(0, -1);
        box.AddRanks(0, 0);
        var outcome = rules.Choose(Costing(10, 10) with { Budget = 10, Points = box.Count() });
        Assert.Equal(["B"], outcome.Funded);
        Assert.Equal([6L, 5L], outcome.Projects.Select(result => result.Votes!.Value));
        Assert.Equal(1, outcome.Findings.Line(ProjectFindings.Places)!.Measure.Actual);
    }

    [Theory]
    [InlineData(1, InvalidReason.UnderMarked)]
    [InlineData(2, null)]
    [InlineData(3, InvalidReason.OverMarked)]
    public void An_order_of_too_few_or_too_many_projects_does_not_count(int names, InvalidReason? reason)
    {
        var paper = PointPaper.Ranked(["A", "B", "C"], [3, 2, 1]) with { LeastNames = 2, MostNames = 2 };
        int[] ballot = [0, names > 1 ? 1 : -1, names > 2 ? 2 : -1];
        var tally = paper.CountRanks(ballot);
        Assert.Equal(reason is null ? 0 : 1, tally.Invalid);
        Assert.Equal(reason is null ? 0 : 1, reason is { } known ? tally.InvalidFor(known) : 0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_project_that_is_passed_over_is_not_below_the_lowest_grade(int points, bool counts)
    {
        var paper = PointPaper.Graded(["A", "B"], 2, 5) with { MayPassOver = true };
        Assert.Equal(counts ? 1 : 0, paper.Count([points, 5]).Valid);
    }

    [Fact]
    public void A_box_of_points_counts_what_a_count_of_all_does_and_keeps_to_its_paper()
    {
        var paper = PointPaper.Spread(["A", "B"], 6);
        var box = new PointBox(paper);
        box.Add(3, 2);
        box.Add(0, 7);
        box.AddInvalid(InvalidReason.Unreadable);
        Assert.Equal(paper.Count([3, 2, 0, 7]).WithInvalid(InvalidReason.Unreadable, 1), box.Count());
        Assert.Throws<ArgumentException>("points", () => box.Add(1));
        Assert.Throws<InvalidOperationException>(() => box.AddRanks(0));
    }

    [Fact]
    public void Points_by_other_limits_than_the_norms_are_refused()
    {
        var rules = Rules(Skipping.With(Names.PointsPerBallot, 10, Source));
        var other = PointPaper.Spread(["A", "B"], 9).Count([4, 5]);
        Assert.Throws<ArgumentException>("selection", () => rules.Choose(Costing(10, 10) with { Points = other }));
        Assert.Throws<InvalidOperationException>(() => Rules(Skipping).PointPaper(["A"]));
        Assert.Throws<ArgumentException>(
            "selection",
            () =>
                rules.Choose(
                    Costing(10, 10) with
                    {
                        Points = rules.PointPaper(["A", "B"]).Count([1, 1]),
                        Tally = rules.Paper(["A", "B"]).Count([1UL]),
                    }
                )
        );
    }

    // Residents 60 %, experts 40 %: 0.6 × 50/100 + 0.4 × 9/10 = 0.66 against 0.6 × votes/100 + 0.4 × 6/10.
    [Theory]
    [InlineData(69, "A")]
    [InlineData(71, "B")]
    [InlineData(70, "")]
    public void Results_of_several_bodies_are_joined_by_the_weights_that_a_layer_states(long votes, string funded)
    {
        var outcome = Rules(Skipping.With(Names.BodyWeights, SixtyForty, Source)).Choose(Joint(votes));
        Assert.Equal(funded, string.Join(", ", outcome.Funded));
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(ProjectFindings.Bodies));
    }

    [Theory]
    [InlineData(66, true)]
    [InlineData(67, false)]
    public void A_share_that_a_project_needs_is_of_the_joined_points(int percent, bool isEnough)
    {
        var law = Skipping
            .With(Names.BodyWeights, SixtyForty, Source)
            .With(Names.LeastShare, new(Threshold.AtLeast(percent, 100), Base.Valid), Source);
        var outcome = Rules(law).Choose(Joint(1));
        Assert.Equal(isEnough ? ["A"] : [], outcome.Funded);
    }

    [Fact]
    public void A_body_without_a_weight_or_a_weight_without_a_result_leaves_the_choice_open()
    {
        var weighed = Rules(Skipping.With(Names.BodyWeights, SixtyForty, Source));
        Assert.Equal(
            ProjectSelectionStatus.Undetermined,
            weighed.Choose(Joint(70) with { Bodies = [Joint(70).Bodies[0]] }).Status
        );
        Assert.Equal(ProjectSelectionStatus.Undetermined, Rules(Skipping).Choose(Joint(70)).Status);
        Assert.Throws<ArgumentException>(
            "selection",
            () => weighed.Choose(Joint(70) with { Bodies = [new(Residents, 10, [new("Z", 1)])] })
        );
    }

    // Without a budget, or with a top-up, everything may be funded; under a budget nothing is spent beyond it.
    [Fact]
    public void What_all_cost_together_is_counted_or_refused_and_never_wraps_around()
    {
        var dear = Facts(100, ("A", long.MaxValue, 5), ("B", 1, 4));
        Assert.Equal(1, Rules(Skipping).Choose(dear).Spent);
        Assert.Throws<ArgumentException>("selection", () => Rules(Skipping).Choose(dear with { Budget = null }));
        Assert.Throws<ArgumentException>(
            "selection",
            () => Rules(Skipping.With(Names.TopUp, Ratio.Of(1, 2), Source)).Choose(dear)
        );
        Assert.Equal(
            long.MaxValue,
            Rules(Skipping).Choose(Facts(long.MaxValue, ("A", long.MaxValue - 1, 5), ("B", 1, 4))).Spent
        );
    }

    [Theory]
    [InlineData(0, ProjectState.Funded)]
    [InlineData(1, ProjectState.TooFewVotes)]
    public void A_norm_may_ask_for_no_vote_at_all(int least, ProjectState state)
    {
        var facts = Facts(10, ("A", 5, 0));
        Assert.Equal(state, Rules(Skipping.With(Names.LeastVotes, least, Source)).Choose(facts).StateOf("A"));
        Assert.Equal(ProjectState.TooFewVotes, Rules(Skipping).Choose(facts).StateOf("A"));
    }

    private static ValueList<BodyWeight> SixtyForty =>
        [new(Residents, Ratio.Percent(60)), new(Experts, Ratio.Percent(40))];

    private static ProjectSelection Joint(long votes) =>
        Costing(10, 10) with
        {
            Budget = 10,
            Bodies =
            [
                new(Residents, 100, [new("A", 50), new("B", votes)]),
                new(Experts, 10, [new("A", 9), new("B", 6)]),
            ],
        };

    private static ProjectSelection Costing(long a, long b) =>
        new()
        {
            Budget = 100,
            Projects =
            [
                new() { Id = "A", Cost = a },
                new() { Id = "B", Cost = b },
            ],
        };

    private static ProjectRules Rules(Rulebook law) => ProjectRules.From(law, Names);
}
