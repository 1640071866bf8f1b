using CsCheck;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// Issue "Equal shares as a rule of selection, exact", with its completions as norms.
public sealed class SharesNormTests
{
    private static readonly Rulebook ByShares = Skipping
        .With(Names.Method, ProjectMethod.EqualShares, Source)
        .With(Names.Worth, ProjectWorth.Cost, Source);

    // Sixty want A and all but one of them B, forty want D and all but one C. By hand: A takes 40 of what the sixty have, so that
    // B cannot be paid;
    // D and C take 35 of the forty's 40; 25 are left, and B costs 30.
    [Fact]
    public void Every_group_decides_on_its_part_of_the_money_and_the_ledger_says_what_it_had()
    {
        var outcome = Sixty(ByShares, 100);
        Assert.Equal(["A", "C", "D"], outcome.Funded.Order(StringComparer.Ordinal));
        Assert.Equal((75, 25), (outcome.Spent, outcome.Left));
        Assert.Equal(ProjectState.SharesTooSmall, outcome.StateOf("B"));
        var line = outcome.Findings.Single(each =>
            each.Rule.Equals(ProjectFindings.Shares) && each.Verdict == Verdict.Breached
        );
        Assert.Equal((30L, 19L), (line.Measure.Actual, line.Measure.Most));
    }

    // A whole step more and all is bought, for 105 together: too much for 100, not for 105.
    [Theory]
    [InlineData(100, "A, C, D")]
    [InlineData(105, "A, B, C, D")]
    public void Shares_are_raised_as_long_as_what_they_buy_is_within_the_budget(long budget, string funded)
    {
        var outcome = Sixty(ByShares.With(Names.ShareRaise, 1, Source), budget);
        Assert.Equal(funded, string.Join(", ", outcome.Funded.Order(StringComparer.Ordinal)));
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(ProjectFindings.Budget));
    }

    [Theory]
    [InlineData(104, false)]
    [InlineData(105, true)]
    public void What_is_left_goes_by_votes_where_a_norm_says_so(long budget, bool isFunded)
    {
        var outcome = Sixty(ByShares.With(Names.CompletedByVotes, value: true, Source), budget);
        Assert.Equal(isFunded, outcome.Funded.Contains("B"));
    }

    // By votes A, B and D: 59 ballots mark two of these and one of the others, 39 the other way round.
    [Fact]
    public void The_choice_by_votes_takes_its_place_when_more_ballots_prefer_it()
    {
        var outcome = Sixty(ByShares.With(Names.ComparedWithVotes, value: true, Source), 100);
        Assert.Equal(["A", "B", "D"], outcome.Funded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_ballots_by_what_they_mark_nobody_can_say()
    {
        var facts = Facts(100, ("A", 10, 5));
        var outcome = ProjectRules.From(ByShares, Names).Choose(facts);
        Assert.Equal(ProjectSelectionStatus.Undetermined, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Findings.VerdictOf(ProjectFindings.Method));
    }

    [Fact]
    public void How_shares_go_with_a_number_of_projects_is_left_open()
    {
        var outcome = Sixty(ByShares.With(Names.MostProjects, 2, Source), 100);
        Assert.Equal(ProjectSelectionStatus.Undetermined, outcome.Status);
    }

    [Fact]
    public void Patterns_that_are_not_those_of_the_tally_are_refused()
    {
        var rules = ProjectRules.From(ByShares, Names);
        var facts = Ballots(rules, 100, [10], [[0]], [3]);
        Assert.Throws<ArgumentException>("selection", () => rules.Choose(facts with { Patterns = [new([0], 2)] }));
        Assert.Throws<ArgumentException>("selection", () => rules.Choose(facts with { Tally = null }));
        Assert.Throws<ArgumentException>("Places", () => new MarkPattern([1, 0], 1));
        Assert.Throws<InvalidOperationException>(() => rules.OpenBox(facts.Projects).Patterns());
    }

    [Fact]
    public void A_choice_by_shares_can_be_stopped()
    {
        var rules = ProjectRules.From(ByShares, Names);
        var facts = Ballots(rules, 100, [10], [[0]], [3]);
        Assert.Throws<OperationCanceledException>(() => rules.Choose(facts, new(canceled: true)));
    }

    // Every order of those that are equally next, at every raise, against voters one by one in exact fractions.
    [Fact]
    public void What_is_decided_is_what_every_order_of_the_equally_next_decides_alike() =>
        Gen.Select(
                Gen.Int[1, 15].Array[1, 4],
                Gen.Long[0, 6].Array[4],
                Gen.Long[0, 14],
                Gen.Int[0, 2],
                Gen.Int[0, 7]
            )
            .Sample(
                (ballots, costs, budget, step, norms) =>
                {
                    var (isWorthItsCost, completes, cheaperFirst) = ((norms & 1) != 0, (norms & 2) != 0, (norms & 4) != 0);
                    var law = Skipping
                        .With(Names.Method, ProjectMethod.EqualShares, Source)
                        .With(Names.Worth, isWorthItsCost ? ProjectWorth.Cost : ProjectWorth.Vote, Source)
                        .With(Names.CompletedByVotes, completes, Source)
                        .With(Names.CheaperFirst, cheaperFirst, Source);
                    law = step > 0 ? law.With(Names.ShareRaise, step, Source) : law;
                    var rules = ProjectRules.From(law, Names);
                    int[][] patterns = [.. ballots.Distinct().Select(Places)];
                    long[] counts = [.. ballots.Distinct().Select(each => ballots.LongCount(other => other == each))];
                    var outcome = rules.Choose(Ballots(rules, budget, costs, patterns, counts));
                    var oracle = new SharesOracle(ballots, costs, budget, isWorthItsCost, cheaperFirst);
                    var worlds = oracle.Funded(step, completes);
                    foreach (var (place, _) in costs.Index())
                    {
                        var funded = worlds.Count(world => (world & (1 << place)) != 0);
                        Assert.Equal(
                            funded == worlds.Count ? true
                                : funded == 0 ? false
                                : null,
                            IsFunded(outcome.StateOf($"{(char)('A' + place)}"))
                        );
                    }
                },
                iter: 5_000
            );

    private static bool? IsFunded(ProjectState state) =>
        state switch
        {
            ProjectState.Funded => true,
            ProjectState.Tied or ProjectState.HangsOnTie or ProjectState.Undetermined => null,
            _ => false,
        };

    private static int[] Places(int mask) => [.. Enumerable.Range(0, 4).Where(place => (mask & (1 << place)) != 0)];

    private static ProjectSelectionOutcome Sixty(Rulebook law, long budget)
    {
        var rules = ProjectRules.From(law, Names);
        return rules.Choose(
            Ballots(rules, budget, [40, 30, 20, 15], [[0, 1], [0], [2, 3], [3]], [59, 1, 39, 1])
        );
    }

    private static ProjectSelection Ballots(
        ProjectRules rules,
        long budget,
        long[] costs,
        int[][] patterns,
        long[] counts
    )
    {
        ValueList<Project> projects =
        [
            .. costs.Select((cost, i) => new Project { Id = $"{(char)('A' + i)}", Cost = cost }),
        ];
        var box = rules.OpenBox(projects, keepsPatterns: true);
        foreach (var (places, count) in patterns.Zip(counts))
        {
            for (var i = 0; i < count; i++)
            {
                box.Add(places);
            }
        }

        return new()
        {
            Budget = budget,
            Projects = projects,
            Tally = box.Count(),
            Patterns = box.Patterns(),
        };
    }
}
