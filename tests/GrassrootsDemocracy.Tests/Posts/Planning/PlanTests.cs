using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// X3 and X4 of the systems: who holds which posts, so that every norm is met. Plans that can be found by hand.
public sealed class PlanTests
{
    private static readonly PlanRules Silent = PlanRules.From(PlanScene.Silent);

    [Theory]
    [InlineData("D1 D2", "a:D1 b:D2", "D1=a D2=b")]
    [InlineData("D1 D2", "a:D1,D2 b:D1", "D1=b D2=a")]
    [InlineData("D1 D2", "a:D1,D2", "none")]
    [InlineData("D1", "", "none")]
    [InlineData("D1", "a:-D1", "none")]
    [InlineData("S1 D1", "a:S1,D1", "D1=a S1=a")]
    [InlineData("", "a:", "")]
    [InlineData("", "", "")]
    public void Each_post_goes_to_somebody_eligible_and_willing_and_nobody_has_two_of_one_body(
        string posts,
        string people,
        string expected
    ) => Assert.Equal(expected, PlanScene.Text(Silent.Find(PlanScene.Task(posts, people)).Best));

    [Theory]
    [InlineData(PlanGoal.FewestPersons, 2, 2)]
    [InlineData(PlanGoal.MostCrossAppointment, 2, 2)]
    public void The_goal_decides_among_plans(PlanGoal goal, int persons, int crossing)
    {
        var task = PlanScene.Task("S1 S2 D1 D2", "a:S1,D1 b:S2,D2 c:D1 d:D2 e:S1,S2,D1,D2") with
        {
            Goals = [goal],
        };
        var outcome = Silent.Find(task);
        Assert.Equal((persons, crossing), (outcome.Best!.Persons, outcome.Best.CrossAppointed));
        Assert.Equal(2, outcome.Best.PostsSaved);
    }

    [Fact]
    public void Preferences_weigh_against_each_other_and_yield_to_an_earlier_goal()
    {
        var task = PlanScene.Task("S1 D1", "a:S1,D1 b:S1 c:D1") with
        {
            Preferences = [new("b", "S1", 2), new("c", "D1", 1), new("a", "S1", 2), new("a", "D1", 2)],
            Goals = [PlanGoal.ClosestToPreferences],
        };
        var outcome = Silent.Find(task);
        Assert.Equal(("D1=a S1=a", 3L), (PlanScene.Text(outcome.Best), outcome.Best!.Distance));
        Assert.Equal(["D1=a S1=b"], outcome.Alternatives.Select(PlanScene.Text));
        Assert.Equal(["S1"], outcome.DifferIn.Select(post => post.Id));
        var few = Silent.Find(task with { Goals = [PlanGoal.FewestPersons, PlanGoal.ClosestToPreferences] });
        Assert.Equal(("D1=a S1=a", 0), (PlanScene.Text(few.Best), few.Alternatives.Count));
    }

    [Fact]
    public void Equally_good_plans_are_listed_up_to_the_limit_and_posts_that_nothing_tells_apart_are_not_told_apart()
    {
        var task = PlanScene.Task("D2 D3", "a:D2,D3 b:D2,D3 c:D2,D3");
        var outcome = Silent.Find(task);
        Assert.Equal("D2=a D3=b", PlanScene.Text(outcome.Best));
        Assert.Equal(["D2=a D3=c", "D2=b D3=c"], outcome.Alternatives.Select(PlanScene.Text));
        Assert.False(outcome.HasMoreAlternatives);
        var first = Silent.Find(task with { ListAtMost = 2 });
        Assert.Single(first.Alternatives);
        Assert.True(first.HasMoreAlternatives);
    }

    [Theory]
    [InlineData(1, "a!:D1 b:D1", "D1=a")]
    [InlineData(1, "a:D1 b:D1", "none")]
    [InlineData(0, "a:D1 b:D1", "D1=a")]
    public void Women_whom_the_norm_asks_for_are_in_the_plan(int least, string people, string expected)
    {
        var rules = With(PostNorms.VillagersCommittee.WomenLeast, least);
        Assert.Equal(expected, PlanScene.Text(rules.Find(PlanScene.Task("D1", people)).Best));
    }

    // P3: nobody knows whether they are women, so nobody can say that there is no plan.
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(false, null, null)]
    [InlineData(true, null, true)]
    [InlineData(false, false, false)]
    public void A_person_of_whom_it_is_not_known_leaves_open_whether_there_are_enough_women(
        bool? one,
        bool? other,
        bool? isPossible
    )
    {
        var rules = With(PostNorms.VillagersCommittee.WomenLeast, 1);
        var task = PlanScene.Task("D1 D2", "a:D1,D2 b:D1,D2");
        task = task with
        {
            Roster = task.Roster with
            {
                People = [new() { Id = "a", IsWoman = one }, new() { Id = "b", IsWoman = other }],
            },
        };
        var outcome = rules.Find(task);
        Assert.Equal(isPossible, outcome.IsPossible);
        Assert.Equal(isPossible != false, outcome.Best is not null);
        Assert.Equal(
            isPossible switch
            {
                true => Verdict.Met,
                false => Verdict.Breached,
                null => Verdict.Undetermined,
            },
            outcome.Findings[0].Verdict
        );
    }

    [Theory]
    [InlineData(KinRelation.Spouse, "D1=a D2=c")]
    [InlineData(KinRelation.Cousin, "D1=a D2=b")]
    public void Relatives_of_the_circle_do_not_sit_together(KinRelation relation, string expected)
    {
        var rules = With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives);
        var task = PlanScene.Task("D1 D2", "a:D1 b:D2 c:D2", new Relation("a", "b", relation));
        Assert.Equal(expected, PlanScene.Text(rules.Find(task).Best));
    }

    [Fact]
    public void Kinship_that_nobody_asked_about_is_an_open_line_of_the_check()
    {
        var rules = With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives);
        var task = PlanScene.Task("D1 D2", "a:D1 b:D2");
        var outcome = rules.Find(task with { Roster = task.Roster with { Kinship = null } });
        Assert.True(outcome.IsPossible);
        Assert.Contains(
            outcome.Check!.Findings,
            line => line.Rule.Equals(PostFindings.Relatives) && line.Verdict == Verdict.Undetermined
        );
    }

    [Theory]
    [InlineData(NormForce.May, false, "S1 D1", "a:S1 b:D1", true)]
    [InlineData(NormForce.Should, false, "S1 D1", "a:S1 b:D1", false)]
    [InlineData(NormForce.Should, false, "S1 D1", "a:S1,D1", true)]
    [InlineData(NormForce.Must, false, "S1 D1", "a:S1 b:D1", false)]
    [InlineData(NormForce.InPrinciple, true, "S1 D1", "a:S1 b:D1", false)]
    [InlineData(NormForce.InPrinciple, false, "S1 D1", "a:S1 b:D1", true)]
    public void One_person_in_two_offices_is_asked_for_as_strongly_as_the_norm_says(
        NormForce force,
        bool followsPrinciples,
        string posts,
        string people,
        bool isPossible
    )
    {
        var rules = With(
            PostNorms.PartyBranchCommittee.DualLeadership,
            [
                new()
                {
                    Holder = [new(Bodies.PartyBranchCommittee, Office.Secretary)],
                    Holds = new(Bodies.VillagersCommittee, Office.Director),
                    Force = force,
                },
            ]
        );
        var task = PlanScene.Task(posts, people) with { FollowsPrinciples = followsPrinciples };
        Assert.Equal(isPossible, rules.Find(task).IsPossible);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void A_ceiling_on_people_asks_for_cross_appointment(int most, bool isPossible)
    {
        var rules = With(
            PostNorms.Headcount,
            [
                new()
                {
                    Bodies = [Bodies.PartyBranchCommittee, Bodies.VillagersCommittee],
                    Range = new(5, most),
                    Counted = HeadcountBase.FullTimePersons,
                },
            ]
        );
        // Seven posts, and one person who can hold two.
        var task = PlanScene.Task("S1 S2 S3 D1 D2 D3 D4", "a:S1,D1 b:S2 c:S3 d:D2 e:D3 f:D4 g:D1");
        var outcome = rules.Find(task);
        Assert.Equal(isPossible, outcome.IsPossible);
        Assert.True(!isPossible || outcome.Best!.Persons <= most);
        if (!isPossible)
        {
            var relaxation = outcome.Relaxations.First(each =>
                each.Changes[0].Demand.Kind == PlanDemandKind.Headcount
            );
            Assert.Equal(6, relaxation.Changes[0].Most);
            Assert.Equal(PlanScene.Source, relaxation.Changes[0].Demand.Source);
        }
    }

    [Fact]
    public void Whoever_sits_on_the_committee_and_close_relatives_are_kept_off_supervision()
    {
        var rules = With(
            PostNorms.VillageSupervisionCommittee.Barred,
            [new() { Holders = [new(Bodies.VillagersCommittee)], Relatives = KinCircle.CloseRelatives }]
        );
        var task = PlanScene.Task("D1 W1", "a:D1,W1 b:W1 c:W1", new Relation("b", "a", KinRelation.Child));
        var outcome = rules.Find(task with { Goals = [PlanGoal.FewestPersons] });
        Assert.Equal("D1=a W1=c", PlanScene.Text(outcome.Best));
        Assert.Empty(outcome.Alternatives);
    }

    [Fact]
    public void A_limit_of_posts_for_one_person_is_kept()
    {
        var task = PlanScene.Task("S1 D1 W1", "a:S1,D1,W1 b:W1") with { Goals = [PlanGoal.FewestPersons] };
        Assert.Equal(1, Silent.Find(task).Best!.Persons);
        Assert.Equal(2, Silent.Find(task with { MostPostsEach = 2 }).Best!.Persons);
        Assert.Equal("none", PlanScene.Text(Silent.Find(task with { MostPostsEach = 1 }).Best));
    }

    [Fact]
    public void A_plan_is_carried_out_as_a_roster_and_judged_like_any_other()
    {
        var task = PlanScene.Task("S1 D1", "a:S1,D1");
        var outcome = Silent.Find(task);
        var roster = outcome.Best!.Apply(task.Roster, task.Day);
        Assert.Equal(["D1", "S1"], roster.On(task.Day).PostsOf("a").Select(post => post.Id));
        Assert.Equal(outcome.Check!.Findings, Silent.Posts.Check(roster, task.Day).Findings);
        Assert.Equal("plan.fits", outcome.Findings[0].Rule.Id);
        Assert.Equal(Verdict.Met, outcome.Findings[0].Verdict);
    }

    [Fact]
    public void Names_that_the_roster_does_not_have_are_refused()
    {
        var task = PlanScene.Task("D1", "a:D1");
        Assert.Throws<ArgumentException>(
            "task",
            () => Silent.Find(task with { Preferences = [new("x", "D1")] })
        );
        Assert.Throws<ArgumentException>(
            "task",
            () => Silent.Find(task with { Preferences = [new("a", "D9")] })
        );
        Assert.Throws<ArgumentException>(
            "task",
            () => Silent.Find(task with { Available = [new() { PersonId = "a", EligibleFor = ["D9"] }] })
        );
        Assert.Throws<ArgumentException>(
            "Available",
            () => task with { Available = [.. task.Available, .. task.Available] }
        );
        Assert.Throws<ArgumentException>(
            "Goals",
            () => task with { Goals = [PlanGoal.FewestPersons, PlanGoal.FewestPersons] }
        );
        Assert.Throws<ArgumentOutOfRangeException>("Weight", () => new PlanPreference("a", "D1", 0));
        Assert.Throws<ArgumentOutOfRangeException>("ListAtMost", () => task with { ListAtMost = 0 });
    }

    [Fact]
    public void A_search_can_be_ended()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Silent.Plan(PlanScene.Task("D1", "a:D1"), source.Token)
        );
    }

    private static PlanRules With<T>(NormName<T> name, T value)
        where T : notnull => PlanRules.From(PlanScene.Silent.With(name, value, PlanScene.Source));
}
