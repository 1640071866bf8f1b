using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Why there is no plan: Hall's witness where people are too few, and otherwise the demands that cannot all be met.
public sealed class PlanExplanationTests
{
    [Fact]
    public void Too_few_people_for_posts_of_one_body_are_named()
    {
        var outcome = Explain(
            PlanScene.Silent,
            PlanScene.Task("D1 D2 D3 D4", "a:D1,D2,D3 b:D2,D1 c:D3,D2,D4 d:D1 e:D4,D3 f:D4")
        );
        Assert.True(outcome.IsPossible);
        outcome = Explain(PlanScene.Silent, PlanScene.Task("D1 D2 D3 D4", "a:D1,D2 b:D1,D2,D3 c:D4 d:D4"));
        Assert.True(outcome.Conflict!.IsShortage);
        Assert.Equal(["D1", "D2", "D3"], outcome.Conflict.Posts.Select(post => post.Id));
        Assert.Equal(["a", "b"], outcome.Conflict.People.Select(person => person.Id));
        Assert.Equal(
            "3 posts need different holders (director of the villagers' committee, member of the villagers' committee × 2); people who could hold them: 2 (a, b)",
            outcome.Conflict.ToString()
        );
        // Of the two members it does not matter which: what is told alike is told once.
        Assert.Equal(4, outcome.Relaxations.Count);
        Assert.All(outcome.Relaxations, each => Assert.Equal(1, each.Steps));
    }

    [Theory]
    [InlineData("D2 D3 D4", "", 4)]
    [InlineData("D2 D3 D4", "a:D2,D3,D4", 3)]
    [InlineData("S2 S3 D2 D3", "a:S2,S3,D2,D3", 4)]
    public void Relaxations_that_are_told_alike_are_told_once(string posts, string people, int different)
    {
        var outcome = Explain(PlanScene.Silent, PlanScene.Task(posts, people) with { ListAtMost = 50 });
        Assert.Equal(different, outcome.Relaxations.Count);
        Assert.Equal(different, outcome.Relaxations.Select(each => each.ToString()).Distinct().Count());
        Assert.False(outcome.HasMoreRelaxations);
    }

    [Fact]
    public void The_fewest_posts_that_show_a_shortage_are_named()
    {
        var outcome = Explain(PlanScene.Silent, PlanScene.Task("D1 D2 D3", "a:D1 b:D1"));
        Assert.Equal(["D2"], outcome.Conflict!.Posts.Select(post => post.Id));
        Assert.Empty(outcome.Conflict.People);
        Assert.All(outcome.Relaxations, each => Assert.Equal(2, each.Steps));
    }

    [Fact]
    public void Whoever_is_not_willing_could_make_it_possible()
    {
        var outcome = Explain(PlanScene.Silent, PlanScene.Task("D1", "a:-D1"));
        Assert.Contains(
            outcome.Relaxations,
            each => each.Changes is [{ Demand: { Kind: PlanDemandKind.Willing } }]
        );
        Assert.Contains(
            "a becomes willing to be director of the villagers' committee",
            outcome.Relaxations.Select(each => each.ToString())
        );
    }

    [Fact]
    public void Relatives_in_the_way_are_named_with_their_path_and_the_article()
    {
        var law = PlanScene.Silent.With(
            PostNorms.VillagersCommittee.KeptApart,
            KinCircle.CloseRelatives,
            PlanScene.Source
        );
        var outcome = Explain(
            law,
            PlanScene.Task("D1 D2", "a:D1 b:D2", new Relation("a", "b", KinRelation.Sibling))
        );
        Assert.False(outcome.Conflict!.IsShortage);
        var demand = Assert.Single(
            outcome.Conflict.Demands,
            each => each.Kind == PlanDemandKind.RelativesApart
        );
        Assert.Equal(("a", "b", PlanScene.Source), (demand.Kin!.Of, demand.Kin.Person, demand.Source));
        Assert.Equal(5, outcome.Relaxations.Count);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void A_figure_is_lowered_by_as_little_as_helps(int asked, int steps)
    {
        var law = PlanScene.Silent.With(PostNorms.VillagersCommittee.WomenLeast, asked, PlanScene.Source);
        var outcome = Explain(law, PlanScene.Task("D1 D2 D3", "a!:D1 b:D2 c:D3"));
        var relaxation = Assert.Single(outcome.Relaxations);
        Assert.Equal((steps, 1L), (relaxation.Steps, relaxation.Changes[0].Least));
        Assert.Contains("at least 1 would do", relaxation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_norm_that_the_posts_leave_no_room_for_is_the_reason_by_itself()
    {
        var law = PlanScene.Silent.With(PostNorms.VillagersCommittee.WomenLeast, 2, PlanScene.Source);
        var outcome = Explain(law, PlanScene.Task("D1", "a!:D1 b!:D1"));
        Assert.Equal(PlanDemandKind.Women, Assert.Single(outcome.Conflict!.Demands).Kind);
        var line = Assert.Single(outcome.Findings);
        Assert.Equal("plan.conflict", line.Rule.Id);

        // In numbers what the rest leaves of it.
        Assert.Equal(Measure.AtLeast(1, 2), line.Measure);
    }

    [Fact]
    public void Norms_that_contradict_each_other_give_way_one_or_the_other()
    {
        var law = PlanScene
            .Silent.With(PostNorms.VillagersCommittee.WomenLeast, 2, PlanScene.Source)
            .With(PostNorms.VillagersCommittee.Size, new CountRange(0, 1), PlanScene.Source);
        var outcome = Explain(law, PlanScene.Task("D1 D2", "a!:D1 b!:D2"));
        var relaxation = Assert.Single(outcome.Relaxations);
        Assert.Equal(
            (PlanDemandKind.Members, 2L),
            (relaxation.Changes[0].Demand.Kind, relaxation.Changes[0].Most)
        );
    }

    [Fact]
    public void A_size_that_the_posts_cannot_have_is_the_reason()
    {
        var law = PlanScene.Silent.With(
            PostNorms.VillagersCommittee.Size,
            CountRange.Odd(3, 7),
            PlanScene.Source
        );
        var outcome = Explain(law, PlanScene.Task("D1 D2 D3 D4", "a:D1 b:D2 c:D3 d:D4"));
        Assert.Contains(
            outcome.Conflict!.Demands,
            each => each is { Kind: PlanDemandKind.Members, IsOdd: true }
        );
        Assert.True(Explain(law, PlanScene.Task("D1 D2 D3", "a:D1 b:D2 c:D3")).IsPossible);
    }

    [Fact]
    public void A_relaxation_of_another_task_is_refused()
    {
        var rules = PlanRules.From(PlanScene.Silent);
        var outcome = rules.Find(PlanScene.Task("D1", ""));
        Assert.Throws<ArgumentException>(
            "relaxation",
            () => rules.FindWith(PlanScene.Task("D2", ""), outcome.Relaxations[0])
        );
    }

    [Fact]
    public void The_reasons_can_be_read_in_both_languages()
    {
        var law = PlanScene
            .Silent.With(PostNorms.VillagersCommittee.WomenLeast, 1, PlanScene.Source)
            .With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives, PlanScene.Source);
        var outcome = Explain(
            law,
            PlanScene.Task("D1 D2", "a!:D1 b:D2", new Relation("a", "b", KinRelation.Spouse))
        );
        Assert.All(
            outcome.Relaxations.Select(each => each.ToString(Language.Chinese)),
            words => Assert.Contains(words, letter => letter > '\u4E00')
        );
        Assert.All(outcome.Findings, line => Assert.Equal(Verdict.Breached, line.Verdict));
    }

    private static PlanOutcome Explain(Rulebook law, PlanTask task)
    {
        var rules = PlanRules.From(law);
        var outcome = rules.Find(task);
        Assert.All(
            outcome.Relaxations,
            each => Assert.True(rules.FindWith(task, each).IsPossible, each.ToString())
        );
        Assert.Equal(outcome.IsPossible, outcome.Conflict is null);
        return outcome;
    }

    // Village law 2026 art. 8(3) only lets members sit on other bodies; that they must is the county's.
    [Fact]
    public void A_demand_cites_the_layer_that_asks_it()
    {
        var county = new Citation(
            new("The county's measures", "某县办法", "2026"),
            Provision.Article(3),
            TextStatus.Analogy
        );
        var norms = PostNorms.VillagersCommittee;
        var law = PlanScene
            .Silent.With(
                norms.CrossAppointment,
                [new() { With = [Bodies.VillageSupervisionCommittee], Force = NormForce.May }],
                PlanScene.Source
            )
            .Under("County")
            .Adding(
                norms.CrossAppointment,
                [new() { With = [Bodies.PartyBranchCommittee], Force = NormForce.Must }],
                county
            );

        var outcome = PlanRules.From(law).Find(PlanScene.Task("S1 D1", "a:S1 b:D1"));

        Assert.Contains(
            outcome.Conflict!.Demands,
            demand => demand.Kind == PlanDemandKind.CrossAppointment && demand.Source == county
        );
    }
}
