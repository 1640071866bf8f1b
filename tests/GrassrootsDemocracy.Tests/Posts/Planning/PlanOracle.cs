using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Every way to fill the posts, tried one by one: what the search must find, without any of its cleverness.
internal static class PlanOracle
{
    public static (long? Best, HashSet<string> Plans) Solve(PlanModel model)
    {
        long? best = null;
        HashSet<string> plans = new(StringComparer.Ordinal);
        foreach (var holders in Every(model, new int[model.PostCount], 0))
        {
            if (!IsAllowed(model, holders))
            {
                continue;
            }

            var cost = Cost(model, holders);
            if (best is null || cost < best)
            {
                best = cost;
                plans.Clear();
            }

            if (cost == best)
            {
                plans.Add(Text(InOrder(model, holders)));
            }
        }

        return (best, plans);
    }

    public static string Text(int[] holders) => string.Join(',', holders);

    private static IEnumerable<int[]> Every(PlanModel model, int[] holders, int post)
    {
        if (post == holders.Length)
        {
            yield return holders;
            yield break;
        }

        for (var person = (model.MayStayOpen >> post & 1) != 0 ? -1 : 0; person < model.PersonCount; person++)
        {
            holders[post] = person;
            foreach (var each in Every(model, holders, post + 1))
            {
                yield return each;
            }
        }
    }

    private static bool IsAllowed(PlanModel model, int[] holders)
    {
        for (var post = 0; post < holders.Length; post++)
        {
            var person = holders[post];
            if (person < 0)
            {
                continue;
            }

            if (
                (model.Eligible[person] >> post & 1) == 0
                || holders.Count(each => each == person) > model.PostsEach
            )
            {
                return false;
            }

            for (var other = 0; other < holders.Length; other++)
            {
                if (
                    other != post
                    && holders[other] >= 0
                    && !AreAllowed(model, post, other, person, holders[other])
                )
                {
                    return false;
                }
            }
        }

        return model.CountBars.All(bar =>
            bar.Allows(
                Enumerable
                    .Range(0, model.PersonCount)
                    .Count(person => bar.Of[person] && bar.Groups.All(group => Holds(holders, person, group)))
            )
        );
    }

    private static bool AreAllowed(PlanModel model, int post, int other, int person, int second) =>
        (person != second || (model.Apart[post] >> other & 1) == 0)
        && (person == second || (model.Same[post] >> other & 1) == 0)
        && !model.KinBars.Any(bar => (bar.Posts[post] >> other & 1) != 0 && bar.Related[person][second]);

    private static bool Holds(int[] holders, int person, uint group) =>
        Enumerable.Range(0, holders.Length).Any(post => holders[post] == person && (group >> post & 1) != 0);

    private static long Cost(PlanModel model, int[] holders)
    {
        var cost = model.PerOpen * holders.Count(person => person < 0);
        foreach (
            var posts in Enumerable
                .Range(0, holders.Length)
                .Where(post => holders[post] >= 0)
                .GroupBy(post => holders[post])
        )
        {
            cost += model.PerPerson + posts.Sum(post => model.PerPost?[posts.Key][post] ?? 0);
            cost += posts.Select(post => model.BodyOf[post]).Distinct().Count() > 1 ? model.PerCrossing : 0;
        }

        return cost;
    }

    // Posts that nothing tells apart go to their holders in the order of the people, those left open last.
    private static int[] InOrder(PlanModel model, int[] holders)
    {
        var twins = new PlanTwinPosts(model).Others;
        int[] plan = [.. holders];
        for (var post = 0; post < plan.Length; post++)
        {
            for (var other = post + 1; other < plan.Length; other++)
            {
                var isLater = plan[post] < 0 || plan[other] < plan[post];
                if ((twins[post] >> other & 1) != 0 && plan[other] >= 0 && isLater)
                {
                    (plan[post], plan[other]) = (plan[other], plan[post]);
                }
            }
        }

        return plan;
    }
}
