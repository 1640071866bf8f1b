using CsCheck;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison.Planning;

// What holds of every plan; small worlds are compared with all the choices there are.
public sealed class LinkPlanPropertyTests
{
    // A plan that is not the best is rare: where every choice is tried, the worlds are many.
    private const int Often = 600;

    [Fact]
    public void No_choice_costs_less() =>
        Worlds.Any.Sample(
            world =>
            {
                var problem = world.Problem;
                var chosen = ShortestPathSolver.Instance.Solve(problem);

                return problem.CostOf(chosen) == Choices(problem).Min(problem.CostOf);
            },
            iter: Often
        );

    [Fact]
    public void The_aims_come_one_after_the_other() =>
        Worlds.Any.Sample(
            world =>
            {
                var problem = world.Problem;
                var chosen = ShortestPathSolver.Instance.Solve(problem);

                return Aims(world, problem, chosen)
                        .CompareTo(Choices(problem).Min(choice => Aims(world, problem, choice))) == 0;
            },
            iter: Often
        );

    [Fact]
    public void A_plan_never_worsens_a_norm_that_is_met() =>
        Worlds.Any.Sample(world =>
        {
            var plan = world.Plan;
            var isPossible = plan
                .FindingsToday.Where(finding =>
                    finding.Rule.Equals(LinkPlanFindings.Capacity)
                    || finding.Rule.Equals(LinkPlanFindings.Locality)
                )
                .All(finding => finding.Verdict == Verdict.Met);
            return !isPossible
                || IsTooMany(world)
                || plan.FindingsToday.All(today =>
                    today.Verdict != Verdict.Met
                    || plan.Findings.Single(finding => finding.Rule.Equals(today.Rule)).Verdict == Verdict.Met
                );
        });

    [Fact]
    public void A_plan_is_within_area_and_capacity_and_even_whatever_today_is_like() =>
        Worlds.Any.Sample(world =>
            world
                .Plan.Findings.Where(finding =>
                    finding.Rule.Equals(LinkPlanFindings.Capacity)
                    || finding.Rule.Equals(LinkPlanFindings.Locality)
                    || finding.Rule.Equals(LinkPlanFindings.Balance)
                )
                .All(finding => finding.Verdict == Verdict.Met)
        );

    [Fact]
    public void No_link_is_lost() =>
        Worlds.Any.Sample(world =>
        {
            var plan = world.Plan;
            var today = plan.Kept.Concat(plan.Removed).Concat(plan.Ended);
            var planned = plan.Kept.Concat(plan.Added);
            return today.ToHashSet().SetEquals(world.Request.Today)
                && plan.Kept.Count + plan.Removed.Count + plan.Ended.Count == world.Request.Today.Count
                && planned.ToHashSet().SetEquals(plan.Links)
                && plan.Kept.Count + plan.Added.Count == plan.Links.Count
                && plan.Loads.Sum(load => load.Planned) == plan.Links.Count;
        });

    [Fact]
    public void In_which_order_the_lists_come_makes_no_difference() =>
        Worlds.Any.Sample(world =>
        {
            var turned = world.Request with
            {
                Holders = [.. world.Request.Holders.Reverse()],
                Linked = [.. world.Request.Linked.Reverse()],
                Today = [.. world.Request.Today.Reverse()],
            };
            var (plan, other) = (world.Plan, world.Rules.Plan(turned));
            return plan.Links.Equals(other.Links) && plan.Gaps.Equals(other.Gaps);
        });

    [Fact]
    public void A_plan_of_a_plan_changes_nothing() =>
        Worlds.Any.Sample(world =>
        {
            var plan = world.Plan;
            return world.Rules.Plan(world.Request with { Today = plan.Links }).Changes == 0;
        });

    [Fact]
    public void The_circles_explain_every_link_that_is_missing_and_no_other() =>
        Worlds.Any.Sample(world =>
        {
            var plan = world.Plan;
            var least = world.Rules.LinkedBy.Norm is { Value: var range } ? range.Least : 1;
            var missing = world.Request.Linked.Sum(person =>
                Math.Max(
                    0,
                    least
                        - plan.Links.Count(link =>
                            string.Equals(link.Linked, person.Id, StringComparison.Ordinal)
                        )
                )
            );
            var gaps = plan.Gaps.Where(gap => gap.Kind == LinkGapKind.TooFewPlaces).ToList();
            return missing == gaps.Sum(gap => gap.ShortBy)
                && gaps.All(gap => gap.ShortBy > 0 && MostLinksWithin(world, gap) == gap.Room);
        });

    // The holders of the circle give all they have, those outside it one link to each person of the circle at most, and
    // a person takes no more than the least.
    private static long MostLinksWithin(Worlds.World world, LinkGap gap)
    {
        var within = world.Rules.Plan(
            world.Request with
            {
                Linked = [.. world.Request.Linked.Where(person => gap.Linked.Contains(person.Id))],
            }
        );
        var least = world.Rules.LinkedBy.Norm is { Value: var range } ? range.Least : 1;
        return gap.Linked.Sum(id =>
            Math.Min(
                least,
                within.Links.Count(link => string.Equals(link.Linked, id, StringComparison.Ordinal))
            )
        );
    }

    // Links beyond the most that is allowed must go, and with them what they did for the others.
    private static bool IsTooMany(Worlds.World world) =>
        world.Request.Linked.Any(person =>
            world.Request.Today.Count(link => string.Equals(link.Linked, person.Id, StringComparison.Ordinal))
            > world.Rules.LinkedBy.Norm?.Value.Most
        ) || world.Plan.Loads.Any(load => load.Today > world.Rules.Each.Norm?.Value.Most);

    private static IEnumerable<ValueList<int>> Choices(AssignmentProblem problem)
    {
        for (var bits = 0; bits < 1 << problem.PairCount; bits++)
        {
            ValueList<int> choice =
            [
                .. Enumerable.Range(0, problem.PairCount).Where(pair => ((bits >> pair) & 1) == 1),
            ];
            if (
                choice.CountBy(problem.HolderOf).All(one => one.Value <= problem.CapacityOf(one.Key))
                && choice.CountBy(problem.LinkedOf).All(one => one.Value <= problem.MostLinksOf(one.Key))
            )
            {
                yield return choice;
            }
        }
    }

    // What the plan is after, in words of its own: links asked for, the least of each holder, links beyond that, evenness,
    // changes. The less of each, the better.
    private static (long, long, long, long, long) Aims(
        Worlds.World world,
        AssignmentProblem problem,
        ValueList<int> choice
    )
    {
        var links = Enumerable
            .Range(0, problem.LinkedCount)
            .Select(one => choice.LongCount(p => problem.LinkedOf(p) == one))
            .ToList();
        var loads = Enumerable
            .Range(0, problem.HolderCount)
            .Select(one => choice.LongCount(pair => problem.HolderOf(pair) == one))
            .ToList();
        var leastLinks = world.Rules.LinkedBy.Norm is { Value: var each } ? each.Least : 1;
        var mostLinks = world.Rules.LinkedBy.Norm is { Value: var most } ? most.Most : long.MaxValue;
        var leastLoad = world.Rules.Each.Norm is { Value: var range } ? range.Least : 0;
        var today = world.Request.Today.Select(link => (link.Linked, link.Holder)).ToHashSet();
        var people = world.Request.Linked.Select(person => person.Id).Order(StringComparer.Ordinal).ToList();
        var holders = world
            .Request.Holders.Select(holder => holder.Id)
            .Order(StringComparer.Ordinal)
            .ToList();
        bool IsToday(int pair) =>
            today.Contains((people[problem.LinkedOf(pair)], holders[problem.HolderOf(pair)]));
        var kept = Enumerable
            .Range(0, problem.LinkedCount)
            .Select(one =>
                Math.Min(
                    mostLinks,
                    Enumerable
                        .Range(0, problem.PairCount)
                        .Count(p => problem.LinkedOf(p) == one && IsToday(p))
                )
            )
            .ToList();
        return (
            links.Sum(count => Math.Max(0, leastLinks - count)),
            loads.Sum(load => Math.Max(0, leastLoad - load)),
            links
                .Select(
                    (count, one) => Math.Abs(Math.Max(count, leastLinks) - Math.Max(kept[one], leastLinks))
                )
                .Sum(),
            loads.Sum(load => load * load),
            choice.Sum(pair => IsToday(pair) ? -1 : 1)
        );
    }
}
