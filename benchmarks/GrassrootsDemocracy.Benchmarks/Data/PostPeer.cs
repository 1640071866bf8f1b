using Google.OrTools.Sat;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>The same village for CP-SAT, as somebody would write it by hand: who holds what, and the weight of what is followed.</summary>
internal static class PostPeer
{
    /// <summary>Finds the best plan.</summary>
    /// <returns>The weight of the preferences that it does not follow; null when there is none.</returns>
    public static long? Solve(PlanTask task)
    {
        var model = new CpModel();
        var holds = Variables(model, task);
        foreach (var post in task.Roster.Posts)
        {
            model.AddExactlyOne(
                holds
                    .Where(each => string.Equals(each.Key.Post, post.Id, StringComparison.Ordinal))
                    .Select(each => each.Value)
            );
        }

        foreach (var person in task.Available)
        {
            OnePostOfBody(model, task, holds, person);
        }

        Women(model, task, holds);
        Relatives(model, task, holds);
        var weights = task.Preferences.ToDictionary(
            each => (each.PersonId, each.PostId),
            each => (long)each.Weight
        );
        var followed = LinearExpr.WeightedSum(
            weights.Where(each => holds.ContainsKey(each.Key)).Select(each => holds[each.Key]),
            weights.Where(each => holds.ContainsKey(each.Key)).Select(each => each.Value)
        );
        model.Maximize(followed);
        using var solver = new CpSolver();
        if (solver.Solve(model) != CpSolverStatus.Optimal)
        {
            return null;
        }

        return weights
            .Where(each => !holds.TryGetValue(each.Key, out var held) || !solver.BooleanValue(held))
            .Sum(each => each.Value);
    }

    private static Dictionary<(string Person, string Post), BoolVar> Variables(
        CpModel model,
        PlanTask task
    ) =>
        task
            .Available.SelectMany(each => each.EligibleFor.Select(post => (each.PersonId, post)))
            .ToDictionary(pair => pair, pair => model.NewBoolVar($"{pair.PersonId} {pair.post}"));

    // One post of a body each; the two committees share nobody.
    private static void OnePostOfBody(
        CpModel model,
        PlanTask task,
        Dictionary<(string Person, string Post), BoolVar> holds,
        Availability person
    )
    {
        var bodies = person.EligibleFor.GroupBy(post =>
            task.Roster.Posts.First(each => string.Equals(each.Id, post, StringComparison.Ordinal)).Body
            == Bodies.PartyBranchCommittee
        );
        foreach (var body in bodies)
        {
            model.AddAtMostOne(body.Select(post => holds[(person.PersonId, post)]));
        }
    }

    private static void Women(
        CpModel model,
        PlanTask task,
        Dictionary<(string Person, string Post), BoolVar> holds
    )
    {
        var women = task
            .Roster.People.Where(person => person.IsWoman == true)
            .Select(person => person.Id)
            .ToHashSet(StringComparer.Ordinal);
        model.Add(
            LinearExpr.Sum(
                holds
                    .Where(each => women.Contains(each.Key.Person) && each.Key.Post[0] == 'd')
                    .Select(each => each.Value)
            ) >= 2
        );
    }

    // At most one of a family on the committee; none on the supervision committee when another is on the committee.
    private static void Relatives(
        CpModel model,
        PlanTask task,
        Dictionary<(string Person, string Post), BoolVar> holds
    )
    {
        foreach (var family in task.Roster.People.Select(person => person.Id).Chunk(PostWorlds.Family))
        {
            var committee = Of(family, 'd');
            model.AddAtMostOne(committee);
            foreach (var supervisor in Of(family, 'w'))
            {
                foreach (var member in committee)
                {
                    model.AddBoolOr([supervisor.Not(), member.Not()]);
                }
            }
        }

        List<BoolVar> Of(string[] family, char body) =>
            [
                .. holds
                    .Where(each =>
                        family.Contains(each.Key.Person, StringComparer.Ordinal) && each.Key.Post[0] == body
                    )
                    .Select(each => each.Value),
            ];
    }
}
