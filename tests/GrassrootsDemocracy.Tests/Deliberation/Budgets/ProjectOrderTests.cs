using System.Numerics;
using CsCheck;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// counting-and-projects.md C2 and C3: ties are followed within a bound, and what every order decides alike is decided.
public sealed class ProjectOrderTests
{
    private static readonly Label East = new("area/east", "the east", "东片");
    private static readonly Label West = new("area/west", "the west", "西片");

    private static readonly Gen<ProjectCap> SomeCap =
        from east in Gen.Bool
        from amount in Gen.Long[0, 6]
        from projects in Gen.Int[0, 2]
        from has in Gen.Int[0, 2]
        from ends in Gen.Bool
        select new ProjectCap
        {
            Group = east ? East : West,
            Amount = has == 1 ? null : amount,
            Projects = has == 2 ? null : projects,
            EndsGroup = ends,
        };

    // Few costs and votes, so that ties and exact fits are common.
    private static readonly Gen<World> Worlds =
        from count in Gen.Int[0, 6]
        from costs in Gen.Long[0, 5].Array[count]
        from votes in Gen.Long[1, 2].Array[count]
        from groups in Gen.Int[0, 3].Array[count]
        from budget in Gen.Long[0, 10]
        from skips in Gen.Bool
        from topUp in Gen.Int[0, 4]
        from most in Gen.Int[0, 8]
        from caps in SomeCap.Array[0, 2]
        select new World(
            [
                .. costs.Select(
                    (cost, i) =>
                        new Project
                        {
                            Id = $"{(char)('A' + i)}",
                            Cost = cost,
                            Votes = votes[i],
                            Groups =
                            [
                                .. (groups[i] & 1) != 0 ? [East] : (Label[])[],
                                .. (groups[i] & 2) != 0 ? [West] : (Label[])[],
                            ],
                        }
                ),
            ],
            budget,
            skips,
            topUp > 2 ? Ratio.Of(topUp - 1, 4) : null,
            most > 4 ? null : most,
            [.. caps.DistinctBy(cap => cap.Group)]
        );

    [Fact]
    public void What_is_decided_is_what_every_order_decides_alike() =>
        Worlds.Sample(
            world =>
            {
                var outcome = ProjectRules.From(world.Law, Names).Choose(world.Facts);
                var orders = world.FundedByOrder();
                foreach (var result in outcome.Projects)
                {
                    var funded = orders.Count(order => order.Contains(result.Project.Id));
                    Assert.Equal(
                        funded == orders.Count ? true
                            : funded == 0 ? false
                            : null,
                        IsFunded(result.State)
                    );
                }
            },
            iter: 20_000
        );

    // Without a turn to spare every tie that matters is left to the bounds.
    [Fact]
    public void Beyond_the_bound_nothing_is_decided_that_an_order_contradicts() =>
        Worlds.Sample(
            world =>
            {
                var rules = ProjectRules.From(world.Law, Names);
                var way = world.Skips ? WhenUnaffordable.IsSkipped : WhenUnaffordable.EndsSelection;
                var places = Enumerable.Range(0, world.Projects.Count);
                var run = new ProjectRun(rules, new(rules, new(rules, world.Facts)), places, way, default, allowance: 0);
                var orders = world.FundedByOrder();
                foreach (var (place, project) in world.Projects.Index())
                {
                    if (IsFunded(run.TurnOf(place).State) is { } isFunded)
                    {
                        Assert.All(orders, order => Assert.Equal(isFunded, order.Contains(project.Id)));
                    }
                }
            },
            iter: 20_000
        );

    [Fact]
    public void Many_ties_end_within_their_bound_and_decide_what_is_beyond_all_of_them()
    {
        (string, long, long)[] projects =
        [
            .. Enumerable.Range(0, 12).Select(i => ($"A{i:00}", 10_000L + (i * 17), 100L)),
            .. Enumerable.Range(0, 12).Select(i => ($"B{i:00}", 1_000L + (i * 13), 99L)),
            .. Enumerable
                .Range(0, 50)
                .Select(i => ($"C{i:00}", i % 2 == 0 ? 9_000L : 400L + i, 98L - (i / 3))),
        ];
        var outcome = Choose(Skipping, 65_600, projects);
        Assert.Equal(ProjectSelectionStatus.Tied, outcome.Status);
        Assert.All(
            outcome.Projects.Where(result => result.Project.Cost == 9_000),
            result => Assert.Equal(ProjectState.OverBudget, result.State)
        );
        Assert.All(outcome.Ties, tie => Assert.True(tie.AreAllOrdersFollowed));
    }

    [Fact]
    public void A_tie_with_more_orders_than_the_bound_says_so_and_leaves_open_what_hangs_on_it()
    {
        (string, long, long)[] projects =
        [
            ("first", 40, 3),
            .. Enumerable.Range(0, 40).Select(i => ($"T{i:00}", 1_000L + (i * i), 2L)),
            ("small", 10, 1),
            ("palace", 1_000_000, 1),
        ];
        var outcome = Choose(Skipping.With(Names.MostProjects, 30, Source), 20_000, projects);
        Assert.False(Assert.Single(outcome.Ties).AreAllOrdersFollowed);
        Assert.Equal(ProjectState.Tied, outcome.StateOf("T39"));
        Assert.Equal(ProjectState.HangsOnTie, outcome.StateOf("small"));
        Assert.Equal(ProjectState.OverBudget, outcome.StateOf("palace"));
    }

    // Whatever the number of orders, where nothing but the money decides: by the amounts that can be left.
    [Fact]
    public void A_thousand_equal_ones_are_followed_in_every_order()
    {
        (string, long, long)[] projects =
        [
            ("first", 40, 3),
            .. Enumerable.Range(0, 999).Select(i => ($"T{i:000}", 1_000L + (i * i % 991), 2L)),
            ("least", 40, 2),
            ("palace", 1_000_000, 1),
        ];
        var outcome = Choose(Skipping, 500_000, projects);
        Assert.True(Assert.Single(outcome.Ties).AreAllOrdersFollowed);
        Assert.Equal(ProjectState.Tied, outcome.StateOf("T998"));
        Assert.Equal(ProjectState.Tied, outcome.StateOf("least"));
        Assert.Equal(ProjectState.OverBudget, outcome.StateOf("palace"));
        Assert.Equal(
            ProjectState.SelectionEnded,
            Choose(Stopping, 500_000, projects).StateOf("palace")
        );
    }

    // The same small worlds without a list of what each order funds, which is how great ones are followed.
    [Fact]
    public void All_orders_at_once_decide_what_each_of_them_decides_alike() =>
        Worlds.Sample(
            world =>
            {
                var rules = ProjectRules.From(world.Law, Names);
                var way = world.Skips ? WhenUnaffordable.IsSkipped : WhenUnaffordable.EndsSelection;
                var places = Enumerable.Range(0, world.Projects.Count);
                ProjectOrder order = new(rules, new(rules, world.Facts));
                var run = new ProjectRun(rules, order, places, way, default, mostListed: 0);
                var orders = world.FundedByOrder();
                foreach (var (place, project) in world.Projects.Index())
                {
                    var funded = orders.Count(each => each.Contains(project.Id));
                    Assert.Equal(
                        funded == orders.Count ? true
                            : funded == 0 ? false
                            : null,
                        IsFunded(run.TurnOf(place).State)
                    );
                }
            },
            iter: 20_000
        );

    [Fact]
    public void A_palace_is_over_budget_whichever_of_the_equal_ones_go_first()
    {
        var outcome = Choose(
            Skipping,
            100,
            [
                ("first", 40, 3),
                .. Enumerable.Range(0, 13).Select(i => ($"T{i:00}", 10L, 2L)),
                ("palace", 1_000_000, 1),
            ]
        );
        Assert.Equal(ProjectState.OverBudget, outcome.StateOf("palace"));
        Assert.Equal(0, outcome.Projects[^1].MoneyLeft);
        Assert.Equal(13, Assert.Single(outcome.Ties).Projects.Count);
    }

    [Fact]
    public void A_choice_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() =>
            ProjectRules
                .From(Skipping, Names)
                .Choose(Facts(10, ("A", 6, 1), ("B", 6, 1)), new CancellationToken(canceled: true))
        );

    private static bool? IsFunded(ProjectState state) =>
        state switch
        {
            ProjectState.Funded => true,
            ProjectState.Tied or ProjectState.HangsOnTie => null,
            _ => false,
        };

    private sealed record World(
        List<Project> Projects,
        long Budget,
        bool Skips,
        Ratio? TopUp,
        int? Most,
        List<ProjectCap> Caps
    )
    {
        public ProjectSelection Facts => new() { Budget = Budget, Projects = [.. Projects] };

        public Rulebook Law
        {
            get
            {
                var law = Skips ? Skipping : Stopping;
                law = TopUp is { } share ? law.With(Names.TopUp, share, Source) : law;
                law = Most is { } most ? law.With(Names.MostProjects, most, Source) : law;
                return Caps.Count > 0 ? law.With(Names.Caps, [.. Caps], Source) : law;
            }
        }

        // What each order that falls with the votes funds, one order after the other.
        public List<HashSet<string>> FundedByOrder() => [.. Orders(Projects).Select(FundedIn)];

        private HashSet<string> FundedIn(List<Project> order)
        {
            var (left, hasMissed) = (Budget, false);
            var funded = new HashSet<string>(StringComparer.Ordinal);
            var closed = new HashSet<Label>();
            foreach (var project in order)
            {
                if (funded.Count >= Most)
                {
                    break;
                }

                if (Caps.Find(cap => project.Groups.Contains(cap.Group) && IsFull(cap, project)) is { } full)
                {
                    _ = full.EndsGroup && closed.Add(full.Group);
                    continue;
                }

                if (project.Cost <= left)
                {
                    left -= project.Cost.Value;
                    funded.Add(project.Id);
                    continue;
                }

                var isToppedUp =
                    !hasMissed
                    && TopUp is { } share
                    && (BigInteger)left * share.Denominator
                        >= (BigInteger)project.Cost!.Value * share.Numerator;
                hasMissed = true;
                if (isToppedUp)
                {
                    left = 0;
                    funded.Add(project.Id);
                }
                else if (!Skips)
                {
                    break;
                }
            }

            return funded;

            bool IsFull(ProjectCap cap, Project project)
            {
                var same = Projects.FindAll(each =>
                    funded.Contains(each.Id) && each.Groups.Contains(cap.Group)
                );
                return closed.Contains(cap.Group)
                    || same.Count >= cap.Projects
                    || same.Sum(each => each.Cost) + project.Cost > cap.Amount;
            }
        }

        private static IEnumerable<List<Project>> Orders(List<Project> projects) =>
            projects.Count == 0
                ?
                [
                    [],
                ]
                : projects
                    .Where(project => project.Votes == projects.Max(each => each.Votes))
                    .SelectMany(first =>
                        Orders(projects.FindAll(each => each != first))
                            .Select(rest => (List<Project>)[first, .. rest])
                    );
    }
}
