using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Planning;

// Q2: each committee member is linked to one or two groups, each delegate to at least five of the locality. M8: 29 and 239.
public class LinkPlanTests
{
    private static readonly JurisdictionCode Town = JurisdictionCode.Parse("431121101");
    private static readonly JurisdictionCode OtherTown = JurisdictionCode.Parse("431121102");

    [Fact]
    public void Twenty_nine_members_share_239_delegates_eight_or_nine_each()
    {
        var plan = Plain.Plan(Request(29, 239));

        Assert.True(plan.IsComplete);
        Assert.Equal(1, plan.Spread);
        Assert.Equal(7, plan.Loads.Count(load => load.Planned == 9));
        Assert.Equal(22, plan.Loads.Count(load => load.Planned == 8));
    }

    [Fact]
    public void When_three_delegates_leave_only_so_many_links_move_as_evenness_needs()
    {
        var first = Plain.Plan(Request(29, 239));
        var leaving = first
            .Links.Where(link => string.Equals(link.Holder, "h001", StringComparison.Ordinal))
            .Take(3)
            .Select(link => link.Linked)
            .ToList();
        var request = Request(29, 239);
        var plan = Plain.Plan(
            request with
            {
                Linked = [.. request.Linked.Where(person => !leaving.Contains(person.Id))],
                Today = first.Links,
            }
        );

        Assert.Equal(3, plan.Ended.Count);
        Assert.Equal(1, plan.Spread);
        Assert.Equal(2, plan.Removed.Count);
        Assert.Equal(2, plan.Added.Count);
        Assert.All(plan.Added, link => Assert.Equal("h001", link.Holder));
    }

    [Theory]
    [InlineData(5, 5, true, 0)]
    [InlineData(5, 10, true, 0)]
    [InlineData(5, 11, false, 1)]
    [InlineData(5, 4, false, 1)]
    public void Each_member_has_one_or_two_groups(int members, int groups, bool isComplete, long shortBy)
    {
        var plan = Worlds.Rules(new(1, 2), CountRange.Exactly(1)).Plan(Request(members, groups));

        Assert.Equal(isComplete, plan.IsComplete);
        Assert.Equal(shortBy, plan.Gaps.Sum(gap => gap.ShortBy));
    }

    [Theory]
    [InlineData(9, Verdict.Breached)]
    [InlineData(10, Verdict.Met)]
    public void Each_delegate_has_at_least_five(int people, Verdict verdict)
    {
        var plan = Worlds.Rules(new(5, long.MaxValue), CountRange.Exactly(1)).Plan(Request(2, people));

        Assert.Equal(verdict, VerdictOf(plan, LinkPlanFindings.Load));
        Assert.Equal(verdict == Verdict.Met, plan.IsComplete);
    }

    [Fact]
    public void Which_area_has_too_little_room_is_said_by_how_much()
    {
        var request = new LinkPlanRequest
        {
            Holders =
            [
                new()
                {
                    Id = "a",
                    Locality = Town,
                    Capacity = 2,
                },
                new() { Id = "b", Locality = OtherTown },
            ],
            Linked = [Person("p", Town), Person("q", Town), Person("r", Town), Person("s", OtherTown)],
        };

        var plan = Plain.Plan(request);

        var gap = Assert.Single(plan.Gaps);
        Assert.Equal(LinkGapKind.TooFewPlaces, gap.Kind);
        Assert.Equal([Town], gap.Localities);
        Assert.Equal(["p", "q", "r"], gap.Linked);
        Assert.Equal(["a"], gap.Holders);
        Assert.Equal((3, 2, 1), (gap.Needed, gap.Room, gap.ShortBy));
        Assert.Equal("431121101: 3 to be linked, 1 who may hold the links", gap.ToString());
        Assert.Equal(3, plan.Links.Count);
    }

    [Fact]
    public void Somebody_whom_nobody_may_link_is_a_circle_without_holders()
    {
        var plan = Plain.Plan(
            new() { Holders = [new() { Id = "a", Locality = Town }], Linked = [Person("p", OtherTown)] }
        );

        var gap = Assert.Single(plan.Gaps);
        Assert.Empty(gap.Holders);
        Assert.Equal((1, 0), (gap.Needed, gap.Room));
    }

    [Fact]
    public void What_area_keeps_apart_is_no_unevenness_and_the_spread_is_said_all_the_same()
    {
        var plan = Plain.Plan(
            new()
            {
                Holders = [new() { Id = "a", Locality = Town }, new() { Id = "b", Locality = OtherTown }],
                Linked = [Person("p", Town), Person("q", Town), Person("r", Town)],
            }
        );

        Assert.Equal(3, plan.Spread);
        Assert.Equal(Verdict.Met, VerdictOf(plan, LinkPlanFindings.Balance));
    }

    [Fact]
    public void A_holder_of_a_wider_area_helps_out_in_a_smaller_one()
    {
        var plan = Plain.Plan(
            new()
            {
                Holders = [new() { Id = "a", Locality = Town }, new() { Id = "b" }],
                Linked = [Person("p", Town), Person("q", Town), Person("r", OtherTown)],
            }
        );

        Assert.True(plan.IsComplete);
        Assert.Equal(1, plan.Spread);
        Assert.Contains(new("b", "r"), plan.Links);
    }

    [Fact]
    public void Nothing_to_plan_is_a_complete_plan_of_nothing()
    {
        var plan = Plain.Plan(new() { Holders = [], Linked = [] });

        Assert.True(plan.IsComplete);
        Assert.Empty(plan.Links);
        Assert.Equal(0, plan.Spread);
        Assert.DoesNotContain(plan.Findings, finding => finding.Verdict == Verdict.Breached);
    }

    [Fact]
    public void Nobody_to_hold_links_leaves_everybody_out()
    {
        var plan = Plain.Plan(Request(0, 3));

        Assert.Equal(3, plan.Gaps.Sum(gap => gap.ShortBy));
        Assert.Equal(Verdict.Breached, VerdictOf(plan, LinkPlanFindings.Links));
    }

    [Fact]
    public void Where_no_rulebook_speaks_the_plan_gives_everybody_one_and_its_lines_are_open()
    {
        var plan = Worlds.Rules(load: null, links: null, spread: null).Plan(Request(2, 3));

        Assert.Equal(3, plan.Links.Count);
        Assert.Equal(Verdict.Undetermined, VerdictOf(plan, LinkPlanFindings.Links));
        Assert.Equal(Verdict.Undetermined, VerdictOf(plan, LinkPlanFindings.Load));
        Assert.Equal(Verdict.Undetermined, VerdictOf(plan, LinkPlanFindings.Balance));
    }

    [Fact]
    public void A_link_of_today_outside_the_area_is_found_and_given_to_another()
    {
        var plan = Plain.Plan(
            new()
            {
                Holders = [new() { Id = "a", Locality = Town }, new() { Id = "b", Locality = OtherTown }],
                Linked = [Person("p", Town)],
                Today = [new("b", "p")],
            }
        );

        Assert.Equal(
            Verdict.Breached,
            plan.FindingsToday.Single(finding => finding.Rule.Equals(LinkPlanFindings.Locality)).Verdict
        );
        Assert.Equal([new("a", "p")], plan.Links);
        Assert.Equal([new("b", "p")], plan.Removed);
    }

    [Fact]
    public void One_id_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(
            "Holders",
            () => new LinkPlanRequest { Holders = [new() { Id = "a" }, new() { Id = "a" }], Linked = [] }
        );
        Assert.Throws<ArgumentException>(
            "Today",
            () =>
                new LinkPlanRequest
                {
                    Holders = [],
                    Linked = [],
                    Today = [new("a", "p"), new("a", "p")],
                }
        );
    }

    // Once a search that had failed left out that somebody could give up a link of his own, and a later one went astray.
    [Fact]
    public void A_link_given_up_for_another_counts_in_what_comes_after()
    {
        var request = new LinkPlanRequest
        {
            Holders = [new() { Id = "h0" }, new() { Id = "h1" }, new() { Id = "h2", Capacity = 0 }],
            Linked =
            [
                new() { Id = "p0", Eligible = ["h0", "h1"] },
                new() { Id = "p1", Eligible = ["h0", "h2"] },
                new() { Id = "p2", Eligible = ["h0", "h1"] },
                new() { Id = "p3" },
            ],
            Today = [new("h0", "p0"), new("h1", "p0"), new("h0", "p1"), new("h0", "p3"), new("h1", "p3")],
        };

        var plan = Worlds.Rules(new(1, 2), CountRange.Exactly(2)).Plan(request);

        Assert.Equal((4, 0, 1), (plan.Kept.Count, plan.Added.Count, plan.Removed.Count));
    }

    [Fact]
    public void A_solver_that_breaks_a_limit_is_found_out() =>
        Assert.Throws<InvalidOperationException>(() => Plain.Plan(Request(2, 2), new Greedy()));

    private static LinkPlanRules Plain => Worlds.Rules(load: null, CountRange.Exactly(1));

    private static LinkPlanRequest Request(int holders, int people) =>
        new()
        {
            Holders =
            [
                .. Enumerable.Range(1, holders).Select(n => new LinkHolder { Id = Invariant($"h{n:000}") }),
            ],
            Linked =
            [
                .. Enumerable.Range(1, people).Select(n => new LinkedPerson { Id = Invariant($"p{n:000}") }),
            ],
        };

    private static LinkedPerson Person(string id, JurisdictionCode locality) =>
        new() { Id = id, Locality = locality };

    private static Verdict VerdictOf(LinkPlan plan, RuleDescriptor rule) =>
        plan.Findings.Single(finding => finding.Rule.Equals(rule)).Verdict;

    private sealed class Greedy : IAssignmentSolver
    {
        public ValueList<int> Solve(AssignmentProblem problem) => [.. Enumerable.Range(0, problem.PairCount)];
    }
}
