using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// X3, X4: fifteen posts of three committees and two hundred people, who are related in every way that makes a plan hard. Each
// would take hours by trying; that an answer comes at all is what is tested, how fast is told by the benchmark plan.posts.
public sealed class PlanSizeTests
{
    private const string Posts = "S1 S2 S3 S4 S5 D1 D2 D3 D4 D5 D6 D7 W1 W2 W3";
    private static readonly string[] Ids = [.. Posts.Split(' ')];

    private static readonly Rulebook Law = PlanScene
        .Silent.With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives, PlanScene.Source)
        .With(PostNorms.VillagersCommittee.WomenLeast, 2, PlanScene.Source)
        .With(
            PostNorms.VillageSupervisionCommittee.Barred,
            [new() { Holders = [new(Bodies.VillagersCommittee)], Relatives = KinCircle.CloseRelatives }],
            PlanScene.Source
        );

    // By families, everybody eligible for every post: seven members of seven families, the supervisors of other ones.
    [Theory]
    [InlineData(200, 10)]
    [InlineData(40, 10)]
    [InlineData(20, 10)]
    [InlineData(8, 10)]
    public void As_many_families_as_the_committee_and_one_more_are_enough(int families, int persons)
    {
        var task = Task(families, (_, _) => true) with { Goals = [PlanGoal.FewestPersons] };
        var plan = PlanRules.From(Law).Find(task).Best;
        Assert.Equal(persons, plan?.Persons);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(4)]
    public void Fewer_families_than_that_end_in_a_conflict_over_relatives(int families)
    {
        var outcome = PlanRules.From(Law).Find(Task(families, (_, _) => true));
        Assert.False(outcome.IsPossible);
        Assert.Contains(
            outcome.Conflict!.Demands,
            demand => demand.Kind is PlanDemandKind.RelativesApart or PlanDemandKind.PostsApart
        );
        Assert.NotEmpty(outcome.Relaxations);
    }

    // The members of a family can hold different posts, a third of them each.
    [Theory]
    [InlineData(8)]
    [InlineData(25)]
    [InlineData(60)]
    public void Families_whose_members_can_hold_different_posts_find_a_plan_of_ten(int families)
    {
        var task = Task(families, (person, post) => ((person / families) + post) % 3 == 0);
        foreach (
            var goals in (ValueList<PlanGoal>[])
                [
                    [],
                    [PlanGoal.FewestPersons],
                    [PlanGoal.MostCrossAppointment],
                ]
        )
        {
            var outcome = PlanRules.From(Law).Find(task with { Goals = goals });
            Assert.True(outcome.IsPossible, $"{families} families, {goals.Count} goals");
            Assert.DoesNotContain(outcome.Check!.Findings, line => line.Verdict == Verdict.Breached);
            Assert.True(goals.Count == 0 || outcome.Best!.Persons == 10, $"{outcome.Best!.Persons} persons");
        }
    }

    private static PlanTask Task(int families, Func<int, int, bool> isEligible)
    {
        var people = Enumerable
            .Range(0, 200)
            .Select(person =>
                $"p{person:D3}{(person / 3 % 4 == 0 ? "!" : "")}:"
                + string.Join(',', Ids.Where((_, post) => isEligible(person, post)))
            );
        var kin = Enumerable
            .Range(0, 200)
            .SelectMany(
                person => Enumerable.Range(0, person).Where(other => other % families == person % families),
                (person, other) => new Relation($"p{person:D3}", $"p{other:D3}", KinRelation.Sibling)
            );
        return PlanScene.Task(Posts, string.Join(' ', people), [.. kin]);
    }
}
