using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// What holds for every task: the check of the rules, which knows nothing of the search, is the judge.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class PlanPropertyTests
{
    private static readonly string[] Ids = ["S1", "S2", "D1", "D2", "W1"];

    [Fact]
    public void A_plan_is_the_best_of_all_that_the_check_finds_without_a_breach()
    {
        for (var seed = 0; seed < 250; seed++)
        {
            var random = new Random(seed);
            var (rules, task) = Draw(random, random.Next(1, 5), random.Next(1, 6));
            var outcome = rules.Find(task);
            var fewest = Every(task)
                .Where(plan => IsClean(rules, task, plan))
                .Select(plan => (int?)plan.Persons)
                .Min();
            Assert.True(
                fewest == outcome.Best?.Persons,
                $"world {seed}: {fewest}, {PlanScene.Text(outcome.Best)}"
            );
            Assert.True(
                outcome.Best is not { } best
                    || outcome.Alternatives.Prepend(best).All(plan => IsClean(rules, task, plan)),
                $"world {seed}"
            );
            Assert.All(
                outcome.Relaxations,
                each => Assert.True(rules.FindWith(task, each).IsPossible, $"world {seed}: {each}")
            );
            Assert.True(outcome.IsPossible == true || outcome.Relaxations.Count > 0, $"world {seed}");
        }
    }

    private static IEnumerable<Plan> Every(PlanTask task)
    {
        var book = PlanScene.Book(task, PostRules.From(PlanScene.Silent));
        var ways = (int)Math.Pow(book.People.Length, book.Posts.Length);
        for (var way = 0; way < ways; way++)
        {
            var (holders, rest) = (new int[book.Posts.Length], way);
            for (var post = 0; post < holders.Length; post++)
            {
                (holders[post], rest) = (rest % book.People.Length, rest / book.People.Length);
            }

            if (
                holders
                    .Select((person, post) => (book.Eligible[person] >> post & 1) != 0)
                    .All(isEligible => isEligible)
            )
            {
                yield return PlanReader.Read(task, book, holders);
            }
        }
    }

    // A plan takes no liberty that no norm gives, and no exception from a principle: those lines are open, and asked for too.
    private static bool IsClean(PlanRules rules, PlanTask task, Plan plan) =>
        rules
            .Posts.Check(plan.Apply(task.Roster, task.Day), task.Day)
            .Findings.All(line =>
                line.Verdict == Verdict.Met
                || (
                    line.Verdict == Verdict.Undetermined
                    && !line.Rule.Equals(PostFindings.SeveralPosts)
                    && !(line.Rule.Equals(PostFindings.BarredInPrinciple) && line.Measure.Actual is not null)
                )
            );

    private static (PlanRules Rules, PlanTask Task) Draw(Random random, int posts, int people)
    {
        var names = Ids.Take(posts).ToArray();
        var words = Enumerable
            .Range(0, people)
            .Select(person =>
                $"{(char)('a' + person)}{(random.Next(3) == 0 ? "!" : "")}:{string.Join(',', names.Where(_ => random.Next(3) > 0))}"
            );
        List<Relation> kin = [];
        for (var one = 0; one < people; one++)
        {
            for (var two = 0; two < one; two++)
            {
                if (random.Next(5) == 0)
                {
                    kin.Add(new($"{(char)('a' + one)}", $"{(char)('a' + two)}", KinRelation.Sibling));
                }
            }
        }

        var task = PlanScene.Task(string.Join(' ', names), string.Join(' ', words), [.. kin]) with
        {
            Goals = [PlanGoal.FewestPersons],
        };
        return (PlanRules.From(Law(random)), task);
    }

    private static Rulebook Law(Random random)
    {
        var law = PlanScene.Silent;
        var village = PostNorms.VillagersCommittee;
        law = random.Next(2) == 0 ? law : law.With(village.WomenLeast, 1, PlanScene.Source);
        law =
            random.Next(2) == 0
                ? law
                : law.With(village.KeptApart, KinCircle.CloseRelatives, PlanScene.Source);
        law =
            random.Next(2) == 0 ? law : law.With(village.SeveralPosts, random.Next(2) == 0, PlanScene.Source);
        law = random.Next(3) > 0 ? law : law.With(village.Size, CountRange.Odd(1, 3), PlanScene.Source);
        return WithOffices(random, law);
    }

    private static Rulebook WithOffices(Random random, Rulebook law)
    {
        var (party, supervision) = (PostNorms.PartyBranchCommittee, PostNorms.VillageSupervisionCommittee);
        law =
            random.Next(2) == 0
                ? law
                : law.With(
                    supervision.Barred,
                    [
                        new()
                        {
                            Holders = [new(Bodies.VillagersCommittee)],
                            Relatives = KinCircle.CloseRelatives,
                        },
                    ],
                    PlanScene.Source
                );
        law =
            random.Next(2) == 0
                ? law
                : law.With(
                    supervision.BarredInPrinciple,
                    [
                        new()
                        {
                            Holders = [new(Bodies.PartyBranchCommittee, Office.Secretary)],
                            From = Office.Director,
                        },
                    ],
                    PlanScene.Source
                );
        law =
            random.Next(3) > 0
                ? law
                : law.With(
                    PostNorms.Headcount,
                    [
                        new()
                        {
                            Bodies = [Bodies.PartyBranchCommittee, Bodies.VillagersCommittee],
                            Range = new(random.Next(3), random.Next(3, 5)),
                            Counted = HeadcountBase.FullTimePersons,
                        },
                    ],
                    PlanScene.Source
                );
        return random.Next(3) > 0
            ? law
            : law.With(
                party.DualLeadership,
                [
                    new()
                    {
                        Holder = [new(Bodies.PartyBranchCommittee, Office.Secretary)],
                        Holds = new(Bodies.VillagersCommittee, Office.Director),
                        Force = NormForce.Should,
                    },
                ],
                PlanScene.Source
            );
    }
}
