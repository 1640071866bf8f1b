using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// X3, X4 under the law of 2026: shapes that took minutes, numbers beyond sense, and the end of all work.
public sealed class PlanHardTests
{
    private static readonly PlanRules Law = PlanRules.From(
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, PlanScene.Day)
    );

    // P1, P2: all of one family. Those beyond the posts change nothing.
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(60)]
    public void A_village_of_one_family_needs_as_many_steps_however_many_people_there_are(int people)
    {
        var outcome = Law.Find(Village(3, 5, 3, people, family: people));
        Assert.False(outcome.IsPossible);
        Assert.True(outcome.AreFewestSteps);
        Assert.Equal(5, outcome.LeastSteps);
        Assert.True(outcome.Conflict!.Demands.Count <= 6);
        Assert.Contains(outcome.Conflict.Demands, demand => demand.Kind == PlanDemandKind.RelativesApart);
    }

    [Theory]
    [InlineData(5, 7, 3, 30, 5, 2)]
    [InlineData(5, 5, 5, 60, 60, 5)]
    [InlineData(5, 5, 5, 200, 50, 2)]
    [InlineData(4, 3, 6, 15, 5, 2)]
    public void Families_that_are_too_few_are_proven_to_be(
        int party,
        int villagers,
        int supervision,
        int people,
        int family,
        int steps
    )
    {
        var outcome = Law.Find(Village(party, villagers, supervision, people, family));
        Assert.Equal((false, true, steps), (outcome.IsPossible, outcome.AreFewestSteps, outcome.LeastSteps));
    }

    // Those of a family who could never meet are of it all the same, and it is counted as one.
    [Theory]
    [InlineData(50)]
    [InlineData(200)]
    public void Families_whose_members_could_hold_different_posts_are_counted_whole(int family)
    {
        var task = Village(5, 7, 3, 200, family);
        var posts = task.Roster.Posts.Select(post => post.Id).ToList();
        task = task with
        {
            Available =
            [
                .. task.Available.Select(
                    (each, person) =>
                        each with
                        {
                            EligibleFor =
                            [
                                .. posts.Where((_, post) => (person + (post * (person % 7))) % 4 == 0),
                            ],
                        }
                ),
            ],
        };
        var outcome = Law.Find(task);
        Assert.Equal((false, true), (outcome.IsPossible, outcome.AreFewestSteps));
        Assert.True(Law.FindWith(task, outcome.Relaxations[0]).IsPossible);
    }

    // A ceiling that the posts cannot keep is a matter of counting, not of trying.
    [Theory]
    [InlineData(6, 6, 5, 1)]
    [InlineData(7, 7, 4, 3)]
    [InlineData(8, 7, 6, 2)]
    public void A_ceiling_below_the_posts_of_one_body_is_a_matter_of_counting(
        int party,
        int villagers,
        int most,
        int steps
    )
    {
        var law = PlanScene.Silent.With(
            PostNorms.Headcount,
            [
                new()
                {
                    Bodies = [Bodies.PartyBranchCommittee, Bodies.VillagersCommittee],
                    Range = new(1, most),
                    Counted = HeadcountBase.FullTimePersons,
                },
            ],
            PlanScene.Source
        );
        var outcome = PlanRules.From(law).Find(Village(party, villagers, 0, 200, family: 1));
        Assert.Equal((false, true, steps), (outcome.IsPossible, outcome.AreFewestSteps, outcome.LeastSteps));
    }

    [Fact]
    public void Ten_thousand_people_are_no_more_than_those_who_could_stand_in_for_them()
    {
        var outcome = Law.Find(Village(5, 5, 5, 10_000, family: 5) with { Goals = [PlanGoal.FewestPersons] });
        Assert.Equal((true, 10), (outcome.IsPossible, outcome.Best!.Persons));
        Assert.Null(outcome.Unproven);
    }

    // Thousands refuse one post: one demand, told by their number.
    [Fact]
    public void A_conflict_tells_many_who_refuse_by_their_number()
    {
        var task = Village(0, 5, 0, 300, family: 1);
        task = task with
        {
            Available = [.. task.Available.Select(each => each with { UnwillingFor = ["D1", "D2"] })],
        };
        var outcome = Law.Find(task);
        Assert.Equal((false, 2L, true), (outcome.IsPossible, outcome.LeastSteps, outcome.HasMoreRelaxations));
        var refused = Assert.Single(
            outcome.Conflict!.Demands,
            demand => demand.Kind == PlanDemandKind.Willing
        );
        Assert.Equal(300, refused.People.Count);
        Assert.Contains("300 in all", refused.ToString(), StringComparison.Ordinal);
        Assert.All(
            outcome.Relaxations,
            each => Assert.True(Law.FindWith(task, each).IsPossible, each.ToString())
        );
    }

    // P4: asked for at once, answered at once.
    [Theory]
    [InlineData(2, 1)]
    [InlineData(5_000_000, 4_999_999)]
    public void A_number_beyond_sense_is_told_as_what_is_missing(int least, long steps)
    {
        var rules = PlanRules.From(
            PlanScene.Silent.With(PostNorms.VillagersCommittee.WomenLeast, least, PlanScene.Source)
        );
        var task = PlanScene.Task("D1", "a!:D1");
        var outcome = rules.Find(task);
        Assert.Equal((false, steps), (outcome.IsPossible, outcome.LeastSteps));
        Assert.Equal(1, Assert.Single(outcome.Relaxations).Changes[0].Least);
        Assert.True(rules.FindWith(task, outcome.Relaxations[0]).IsPossible);
    }

    [Fact]
    public void What_is_found_when_the_work_is_spent_says_how_far_it_may_be_off()
    {
        var work = PlanScene.Work();
        var task = Village(5, 5, 5, 20, family: 20);
        var book = PlanScene.Book(task, Law.Posts);
        var model = new PlanModel(book, given: null, [.. Enumerable.Range(0, 20)], goals: null, work);
        var easing = PlanEasing.Of(model, work, steps: 10_000);
        Assert.InRange(easing.Low, 0, 5);
        Assert.InRange(easing.High, Math.Max(5, easing.Low), 1000);
    }

    // The answer that needs no search, for one that cannot even be put down in so many steps.
    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void A_task_that_takes_more_than_may_be_tried_is_left_undecided(long steps)
    {
        var task = Village(5, 5, 5, 200, family: 50);
        var work = new PlanWork(steps, TestContext.Current.CancellationToken);
        var outcome = new PlanInquiry(task, Law, relaxation: null, work).Answer();
        Assert.Equal((null, null), (outcome.IsPossible, outcome.Conflict));
        Assert.False(outcome.AreFewestSteps);
        Assert.True(Law.FindWith(task, outcome.Relaxations[0]).IsPossible);
    }

    [Fact]
    public void Whoever_ends_the_work_ends_the_reading_of_the_kinship_too()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var work = new PlanWork(long.MaxValue, source.Token);
        Assert.Throws<OperationCanceledException>(() =>
            new PlanBook(Village(1, 1, 0, 2, family: 2), Law.Posts, work)
        );
    }

    [Fact]
    public void Work_looks_at_the_token_all_the_time()
    {
        using var source = new CancellationTokenSource();
        var work = new PlanWork(long.MaxValue, source.Token);
        work.Spend(100_000);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => work.Spend(5_000));
    }

    // Steps and not time, so that a busy machine changes nothing: half a million are some milliseconds.
    [Theory]
    [InlineData(200, 50)]
    [InlineData(1_000, 5)]
    public void No_work_goes_on_for_long_without_a_look_at_the_token(int people, int family)
    {
        var work = PlanScene.Work();
        var task = Village(5, 5, 5, people, family) with { Goals = [PlanGoal.FewestPersons] };
        var book = PlanScene.Book(task, Law.Posts);
        var model = new PlanModel(book, given: null, [.. Enumerable.Range(0, people)], goals: null, work);
        _ = PlanEasing.Of(model, work, steps: 2_000_000);
        Assert.InRange(work.Longest, 5_000, 500_000);
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(2_000, 5)]
    public async Task A_search_under_way_ends_when_it_is_told_to(int people, int family)
    {
        var task = Village(5, 5, 5, people, family) with { Goals = [PlanGoal.FewestPersons] };
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await Task.Delay(5, TestContext.Current.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => Law.Plan(task, source.Token));
    }

    private static PlanTask Village(int party, int villagers, int supervision, int people, int family)
    {
        string[] posts =
        [
            .. Enumerable.Range(1, party).Select(post => $"S{post}"),
            .. Enumerable.Range(1, villagers).Select(post => $"D{post}"),
            .. Enumerable.Range(1, supervision).Select(post => $"W{post}"),
        ];
        var kin =
            from one in Enumerable.Range(0, people)
            from other in Enumerable.Range(one + 1, family - 1 - (one % family))
            where other < people
            select new Relation($"p{one:D5}", $"p{other:D5}", KinRelation.Sibling);
        return new()
        {
            Roster = new()
            {
                Community = "Willow Village",
                Posts = [.. posts.Select(PlanScene.Post)],
                People =
                [
                    .. Enumerable
                        .Range(0, people)
                        .Select(person => new Person
                        {
                            Id = $"p{person:D5}",
                            IsWoman = person % 3 == 0,
                            Traits = person % 5 == 0 ? [PostFacts.KnowsFinance] : [],
                        }),
                ],
                Tenures = [],
                Kinship = new(kin),
                IsMultiEthnic = false,
                Counts = [new(Circles.FullPartyMembers, 30)],
            },
            Day = PlanScene.Day,
            Available =
            [
                .. Enumerable
                    .Range(0, people)
                    .Select(person => new Availability
                    {
                        PersonId = $"p{person:D5}",
                        EligibleFor = [.. posts],
                    }),
            ],
        };
    }
}
