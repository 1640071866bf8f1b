using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Small worlds against every way there is: up to four posts and four people, with every kind of demand that there is.
public sealed class PlanSearchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_plans_all_of_them_and_the_fewest_steps_are_those_of_trying_every_way(int part)
    {
        for (var seed = part * 1000; seed < (part + 1) * 1000; seed++)
        {
            var (rules, task) = PlanWorlds.Draw(seed);
            var (oracle, outcome) = (new PlanOracle(task, rules), rules.Find(task));
            Assert.True(
                outcome.IsPossible == (oracle.Fewest == 0),
                $"world {seed}: {oracle.Fewest}, {outcome.IsPossible}"
            );
            if (outcome.Best is { } best)
            {
                Assert.True(outcome.Unproven is null, $"world {seed}: {outcome.Unproven}");
                Assert.True(
                    task.Goals.Select(goal => PlanOracle.Cost(best, goal)).SequenceEqual(oracle.Best!),
                    $"world {seed}: {PlanScene.Text(best)}"
                );
                Assert.Equal(
                    Texts(task, rules, oracle),
                    outcome.Alternatives.Prepend(best).Select(PlanScene.Text)
                );
            }
            else
            {
                Assert.True(outcome.AreFewestSteps, $"world {seed}");
                Assert.True(
                    outcome.Relaxations.All(each => each.Steps == oracle.Fewest),
                    $"world {seed}: {outcome.LeastSteps} for {oracle.Fewest}"
                );
                Assert.All(
                    outcome.Relaxations.Take(3),
                    each => Assert.True(rules.FindWith(task, each).IsPossible, $"world {seed}: {each}")
                );
            }
        }
    }

    [Fact]
    public void What_a_conflict_names_cannot_be_met_and_could_be_without_any_one_of_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (rules, task) = PlanWorlds.Draw(seed);
            var oracle = new PlanOracle(task, rules);
            if (oracle.Fewest == 0)
            {
                continue;
            }

            var work = new PlanWork(long.MaxValue, TestContext.Current.CancellationToken);
            var book = PlanScene.Book(task, rules.Posts);
            var people = PlanKernel.Of(book, given: null, preferences: null, book.Posts.Length, work);
            var model = new PlanModel(book, given: null, people, goals: null, work);
            var conflict = PlanClash.Of(model, PlanEasing.Of(model, work, work.Left), work, work.Left);
            Assert.False(
                oracle.CanMeet(ask => conflict.Contains(ask.Group, StringComparer.Ordinal)),
                $"world {seed}"
            );
            Assert.All(
                conflict,
                without =>
                    Assert.True(
                        oracle.CanMeet(ask =>
                            conflict.Contains(ask.Group, StringComparer.Ordinal)
                            && !string.Equals(ask.Group, without, StringComparison.Ordinal)
                        ),
                        $"world {seed}: {without}"
                    )
            );
        }
    }

    [Fact]
    public void One_more_person_never_makes_a_plan_worse_nor_a_relaxation_longer()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var (rules, task) = PlanWorlds.Draw(seed, mostPosts: 7, mostPeople: 9);
            var (before, after) = (rules.Find(task), rules.Find(PlanWorlds.WithOneMore(task, seed)));
            if (before.Best is null)
            {
                Assert.True(before.AreFewestSteps, $"world {seed}");
                Assert.True(after.Best is not null || after.LeastSteps <= before.LeastSteps, $"world {seed}");
            }
            else
            {
                Assert.True(after.IsPossible, $"world {seed}");
                Assert.True(
                    task.Goals.Count == 0
                        || PlanOracle.Cost(after.Best!, task.Goals[0])
                            <= PlanOracle.Cost(before.Best, task.Goals[0]),
                    $"world {seed}"
                );
            }
        }
    }

    // Those for whom others stand in are left out: with them all it comes to the same.
    [Fact]
    public void Whoever_is_left_out_changes_neither_the_best_nor_the_fewest_steps()
    {
        var left = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var (rules, task) = PlanWorlds.Draw(seed, mostPosts: 4, mostPeople: 20);
            var stated = task.Roster.Kinship!.Stated.Where((_, place) => (place + seed) % 7 == 0);
            task = task with { Roster = task.Roster with { Kinship = new(stated) }, ListAtMost = 1 };
            var (work, book) = (PlanScene.Work(), PlanScene.Book(task, rules.Posts));
            int[] all = [.. Enumerable.Range(0, book.People.Length)];
            var given = new long[book.Asks.Length];
            var best = PlanBest.Of(new(book, given, all, task, work), work, work.Left);
            var outcome = rules.Find(task);
            Assert.True(best.IsPossible == outcome.IsPossible, $"world {seed}");
            if (outcome.Best is { } plan)
            {
                var preferred = task.Preferences.Sum(each => (long)each.Weight);
                Assert.Equal(
                    task.Goals.Select(goal => PlanOracle.Cost(plan, goal)),
                    task.Goals.Zip(
                        best.Goals,
                        (goal, each) =>
                            goal == PlanGoal.ClosestToPreferences ? preferred + each.Found : each.Found
                    )
                );
            }
            else
            {
                var easing = PlanEasing.Of(new(book, given: null, all, goals: null, work), work, work.Left);
                Assert.Equal(easing.High + book.Asks.Sum(ask => ask.Lost), outcome.LeastSteps);
            }

            var kept = PlanKernel.Of(book, given, task, book.Posts.Length, work);
            left += kept.Length < all.Length ? 1 : 0;
        }

        Assert.InRange(left, 50, 300);
    }

    [Fact]
    public void Neither_the_order_of_lists_nor_the_names_of_people_decide_what_comes_out()
    {
        for (var seed = 0; seed < 250; seed++)
        {
            var (rules, task) = PlanWorlds.Draw(seed, mostPosts: 8, mostPeople: 9);
            task = task with { ListAtMost = 5 };
            var (one, other) = (rules.Find(task), rules.Find(PlanWorlds.Shuffled(task, seed)));
            Assert.Equal(one.Best, other.Best);
            Assert.Equal(one.Alternatives, other.Alternatives);
            Assert.Equal(one.Conflict, other.Conflict);
            Assert.Equal(
                one.Relaxations.Select(each => each.ToString()),
                other.Relaxations.Select(each => each.ToString())
            );
            var renamed = rules.Find(PlanWorlds.Renamed(task, name => $"{(char)('z' - name[0] + 'a')}"));
            Assert.Equal((one.IsPossible, one.LeastSteps), (renamed.IsPossible, renamed.LeastSteps));
            Assert.Equal(
                task.Goals.Select(goal => one.Best is null ? 0 : PlanOracle.Cost(one.Best, goal)),
                task.Goals.Select(goal => renamed.Best is null ? 0 : PlanOracle.Cost(renamed.Best, goal))
            );
        }
    }

    // Holders of posts that nothing tells apart in the order of the people: one text for each plan, in the order of the list.
    private static IEnumerable<string> Texts(PlanTask task, PlanRules rules, PlanOracle oracle)
    {
        var book = PlanScene.Book(task, rules.Posts);
        var work = new PlanWork(long.MaxValue, TestContext.Current.CancellationToken);
        int[] people = [.. Enumerable.Range(0, book.People.Length)];
        var model = new PlanModel(book, new long[book.Asks.Length], people, task, work);
        var twins = PlanTwins.Of(model, task).ToList();
        return oracle
            .Plans.Where(plan => twins.TrueForAll(pair => plan[pair.Post] <= plan[pair.Next]))
            .OrderBy(
                plan => string.Join(',', plan.Select(holder => (char)('a' + holder))),
                StringComparer.Ordinal
            )
            .Select(plan => PlanScene.Text(PlanReader.Read(task, book, plan)));
    }
}
