using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// From numbers back to posts, people and words.
internal static class PlanReader
{
    public static Plan Read(PlanTask task, PlanBook book, int[] holders)
    {
        var filled = Enumerable.Range(0, holders.Length).Where(post => holders[post] >= 0).ToList();
        ValueList<Placement> placements =
        [
            .. filled.Select(post => new Placement(
                book.Posts[post],
                holders[post] < book.People.Length ? book.People[holders[post]] : null
            )),
        ];
        var persons = filled.GroupBy(post => holders[post]).ToList();
        return new(
            placements,
            [.. book.Posts.Where((_, post) => holders[post] < 0)],
            persons.Count,
            persons.Count(posts => posts.Select(post => book.BodyOf[post]).Distinct().Skip(1).Any()),
            PlanCosts.Distance(task, placements)
        );
    }

    // Somebody who is yet to be found fills a post, but nobody can say yet that no norm is broken.
    public static Finding Fits(Plan plan)
    {
        var posts = plan.Placements.Count + plan.OpenPosts.Count;
        var filled = plan.Placements.Count(each => each.Person is not null);
        return new(
            PlanFindings.Fits,
            filled < plan.Placements.Count && plan.OpenPosts.Count == 0
                ? Measure.MissingFact(filled, posts)
                : Measure.AtLeast(filled, posts),
            source: null
        );
    }

    public static PlanConflict Conflict(PlanBook book, uint shortage, IReadOnlyList<PlanElement> conflict)
    {
        if (shortage == 0)
        {
            ValueList<PlanDemand> demands =
            [
                .. conflict
                    .Select(each => each.Demand)
                    .Where(each => each.Kind != PlanDemandKind.NobodyElse)
                    .DistinctBy(each => each.Family, StringComparer.Ordinal),
            ];
            var named = demands
                .SelectMany(each => each.Posts)
                .Select(post => book.PostOf(post.Id))
                .Distinct();
            var posts = named.Aggregate(0u, (mask, post) => mask | (1u << post));
            return new(IsShortage: false, book.PostsIn(posts), People(posts), demands);
        }

        return new(
            IsShortage: true,
            book.PostsIn(shortage),
            People(shortage),
            [
                .. book
                    .Elements.Where(each => IsOfShortage(book, each.Demand, shortage))
                    .Select(each => each.Demand),
            ]
        );

        ValueList<Person> People(uint posts) =>
            [.. book.People.Where((_, person) => (Able(book, person) & posts) != 0)];
    }

    public static PlanRelaxation Relaxation(PlanBook book, IReadOnlyList<PlanElement> elements) =>
        new(
            [
                .. elements
                    .GroupBy(each => each.Demand.Family, StringComparer.Ordinal)
                    .Select(steps => Change(book, steps.Key, [.. steps])),
            ],
            [.. elements.Select(each => each.Key)]
        );

    public static IEnumerable<Finding> Lines(PlanConflict conflict) =>
        conflict.IsShortage
            ?
            [
                new(
                    PlanFindings.Shortage,
                    Measure.AtLeast(conflict.People.Count, conflict.Posts.Count),
                    source: null
                )
                {
                    Detail = new PostList(conflict.Posts),
                },
            ]
            : conflict.Demands.Select(demand => new Finding(
                PlanFindings.Conflict,
                Measure.Stated(Verdict.Breached),
                demand.Source
            )
            {
                Detail = new PlanDemandWords(demand),
            });

    private static uint Able(PlanBook book, int person) =>
        book
            .Elements.Where(each =>
                each.Demand.Kind == PlanDemandKind.Willing && each.Demand.People[0] == book.People[person]
            )
            .Aggregate(
                book.Eligible[person],
                (mask, each) => mask & ~(1u << book.PostOf(each.Demand.Posts[0].Id))
            );

    private static bool IsOfShortage(PlanBook book, PlanDemand demand, uint shortage)
    {
        var posts = demand.Posts.Aggregate(0u, (mask, post) => mask | (1u << book.PostOf(post.Id)));
        return demand.Kind switch
        {
            PlanDemandKind.PostFilled or PlanDemandKind.Willing => (posts & ~shortage) == 0,
            PlanDemandKind.OnePostOfBody => System.Numerics.BitOperations.PopCount(posts & shortage) > 1,
            PlanDemandKind.PostsApart => (posts & ~shortage) == 0,
            _ => false,
        };
    }

    // What is left of a figure when these steps of it are given up.
    private static PlanChange Change(PlanBook book, string family, IReadOnlyList<PlanElement> given)
    {
        var demand = given[0].Demand;
        var left = book.Elements.Where(each =>
            string.Equals(each.Demand.Family, family, StringComparison.Ordinal) && !given.Contains(each)
        );
        return demand switch
        {
            { Least: not null, IsOdd: false } => new(demand, left.Max(each => each.Least) ?? 0, null),
            { Most: not null, IsOdd: false } => new(
                demand,
                null,
                left.Min(each => each.Most) ?? (given.Max(each => each.Most) + 1)
            ),
            _ => new(demand, null, null),
        };
    }
}
