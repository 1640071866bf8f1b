using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// What a reading with fresh eyes found: who is the director matters, one demand is one step, and many relatives end in an answer.
public sealed class PlanReviewTests
{
    private static readonly PlanRules Silent = PlanRules.From(PlanScene.Silent);

    [Fact]
    public void Who_is_the_director_and_who_a_member_makes_two_plans_where_no_norm_tells_them_apart()
    {
        var outcome = Silent.Plan(
            PlanScene.Task("D1 D2", "ann:D1,D2 bea:D1,D2"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("D1=ann D2=bea", PlanScene.Text(outcome.Best));
        Assert.Equal(["D1=bea D2=ann"], outcome.Alternatives.Select(PlanScene.Text));
        Assert.Equal(["D1", "D2"], outcome.DifferIn.Select(post => post.Id));
    }

    [Fact]
    public void Two_members_who_change_places_are_one_plan()
    {
        var outcome = Silent.Plan(
            PlanScene.Task("D2 D3", "ann:D2,D3 bea:D2,D3"),
            TestContext.Current.CancellationToken
        );
        Assert.Empty(outcome.Alternatives);
    }

    [Fact]
    public void A_norm_against_several_posts_is_one_demand_to_give_however_many_posts_it_leaves_without_anybody()
    {
        var law = PlanScene.Silent.With(
            PostNorms.VillagersCommittee.SeveralPosts,
            value: false,
            PlanScene.Source
        );
        var outcome = PlanRules
            .From(law)
            .Plan(PlanScene.Task("D1 D2 D3", "ann:D1,D2,D3"), TestContext.Current.CancellationToken);
        Assert.True(outcome.Conflict!.IsShortage);
        var only = Assert.Single(outcome.Relaxations);
        Assert.Equal(1, only.Steps);
        Assert.Equal(PlanDemandKind.OnePostOfBody, only.Changes[0].Demand.Kind);
        Assert.True(outcome.AreFewestSteps);
    }

    [Fact]
    public void Two_hundred_people_all_of_one_family_end_in_an_explanation()
    {
        var ids = Enumerable.Range(0, 200).Select(person => $"p{person:D3}").ToList();
        var law = PlanScene.Silent.With(
            PostNorms.VillagersCommittee.KeptApart,
            KinCircle.CloseRelatives,
            PlanScene.Source
        );
        var task = PlanScene.Task(
            "D1 D2 D3 D4 D5",
            string.Join(' ', ids.Select(id => $"{id}:D1,D2,D3,D4,D5")),
            [
                .. ids.SelectMany(
                    (id, place) =>
                        ids.Take(place).Select(other => new Relation(id, other, KinRelation.Sibling))
                ),
            ]
        );
        var rules = PlanRules.From(law);
        var outcome = rules.Plan(task, TestContext.Current.CancellationToken);
        Assert.False(outcome.IsPossible);
        Assert.False(outcome.Conflict!.IsShortage);
        Assert.Contains(outcome.Conflict.Demands, demand => demand.Kind == PlanDemandKind.RelativesApart);
        Assert.NotEmpty(outcome.Relaxations);
        Assert.True(
            rules.PlanWith(task, outcome.Relaxations[0], TestContext.Current.CancellationToken).IsPossible
        );
    }

    // Eight posts for three people, two of them related, and none a woman: the seat for women gives, and posts stay open.
    [Fact]
    public void What_no_plan_keeps_even_with_posts_left_open_is_in_the_relaxation_too()
    {
        var law = PlanScene
            .Silent.With(PostNorms.VillagersCommittee.WomenLeast, 1, PlanScene.Source)
            .With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives, PlanScene.Source);
        const string Posts = "D1 D2 D3 D4 D5 D6 D7 D8";
        var all = Posts.Replace(' ', ',');
        var task = PlanScene.Task(
            Posts,
            $"ann:{all} bea:{all} cai:{all}",
            new Relation("ann", "bea", KinRelation.Sibling)
        );
        var rules = PlanRules.From(law);
        var outcome = rules.Find(task);
        Assert.False(outcome.IsPossible);
        var relaxation = outcome.Relaxations[0];
        Assert.Contains(relaxation.Changes, change => change.Demand.Least == 1);
        Assert.True(rules.FindWith(task, relaxation).IsPossible);
    }
}
