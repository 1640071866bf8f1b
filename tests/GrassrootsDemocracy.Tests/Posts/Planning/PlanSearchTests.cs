using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Small worlds against every way there is: up to four posts and five people, with every kind of demand that there is.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class PlanSearchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_search_finds_the_best_plans_all_of_them_and_only_those(int part)
    {
        for (var seed = part * 1500; seed < (part + 1) * 1500; seed++)
        {
            var random = new Random(seed);
            var model = PlanWorlds.Draw(random, random.Next(0, 5), random.Next(0, 6));
            var (best, plans) = PlanOracle.Solve(model);
            var found = PlanSearch.Find(model, 100_000, TestContext.Current.CancellationToken);
            var isPossible = PlanSearch.IsPossible(model, TestContext.Current.CancellationToken);
            Assert.True(isPossible == best is not null, $"world {seed}");
            Assert.True(found?.Cost == best, $"world {seed}: {found?.Cost} for {best}");
            Assert.True(plans.SetEquals((found?.Plans ?? []).Select(PlanOracle.Text)), $"world {seed}");
            Assert.True(found is null || found.Plans.Count == plans.Count, $"world {seed}");
        }
    }

    // Every relation among three people over two posts and one that may be held with them.
    [Fact]
    public void Every_kinship_among_four_people_is_kept()
    {
        for (var kin = 0; kin < 64; kin++)
        {
            for (var eligible = 0; eligible < 4096; eligible += 5)
            {
                var model = PlanWorlds.Kin(kin, eligible);
                var (best, plans) = PlanOracle.Solve(model);
                var found = PlanSearch.Find(model, 1000, TestContext.Current.CancellationToken);
                Assert.True(found?.Cost == best, $"kin {kin}, eligible {eligible}");
                Assert.True(
                    plans.SetEquals((found?.Plans ?? []).Select(PlanOracle.Text)),
                    $"kin {kin}, eligible {eligible}"
                );
            }
        }
    }

    [Fact]
    public void Somebody_more_who_is_related_to_nobody_never_makes_a_plan_impossible()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var model = PlanWorlds.Draw(random, random.Next(1, 6), random.Next(1, 8));
            var more = PlanWorlds.WithOneMore(model, (uint)random.Next(1 << model.PostCount));
            var before = PlanSearch.Find(model, 1, TestContext.Current.CancellationToken);
            var after = PlanSearch.Find(more, 1, TestContext.Current.CancellationToken);
            Assert.True(before is null || after?.Cost <= before.Cost, $"world {seed}");
        }
    }
}
