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
            Distance(task, placements)
        );
    }

    // Somebody who is yet to be found fills a post, but nobody can say yet that no norm is broken; nor where it hangs on what
    // nobody knows.
    public static Finding Fits(Plan plan, bool isHopeful)
    {
        var posts = plan.Placements.Count + plan.OpenPosts.Count;
        var filled = plan.Placements.Count(each => each.Person is not null);
        return new(
            PlanFindings.Fits,
            isHopeful || (filled < plan.Placements.Count && plan.OpenPosts.Count == 0)
                ? Measure.MissingFact(new("who is still to be found", "尚待确定的人选"), filled, posts)
                : Measure.AtLeast(filled, posts),
            source: null
        );
    }

    // Neither a plan nor why there is none.
    public static Finding NotFound(PlanBook book) =>
        new(PlanFindings.Fits, Measure.Open(actual: null, book.Posts.Length), source: null);

    public static PlanConflict Shortage(PlanBook book, uint posts) =>
        new(
            IsShortage: true,
            book.PostsIn(posts),
            People(book, posts),
            [.. Together(book.Asks.Where(ask => IsOfShortage(ask, posts)))]
        );

    public static PlanConflict Conflict(PlanBook book, List<string> groups)
    {
        var names = groups.ToHashSet(StringComparer.Ordinal);
        ValueList<PlanDemand> demands =
        [
            .. Together(book.Asks.Where(ask => names.Contains(ask.Group)))
                .Where(each => each.Kind != PlanDemandKind.NobodyElse),
        ];
        var named = demands.SelectMany(each => each.Posts).Select(post => book.PostOf(post.Id)).Distinct();
        var posts = named.Aggregate(0u, (mask, post) => mask | (1u << post));
        return new(IsShortage: false, book.PostsIn(posts), People(book, posts), demands);
    }

    public static PlanRelaxation Relaxation(PlanModel model, HashSet<int> given) =>
        new([
            .. model
                .Book.Asks.Select(ask =>
                    (ask, Steps: ask.Lost + model.Steps[ask.Index].Count(given.Contains))
                )
                .Where(each => each.Steps > 0)
                .Select(each => each.ask.Change(each.Steps)),
        ]);

    public static IEnumerable<Finding> Lines(PlanConflict conflict, List<PlanRelaxation> relaxations) =>
        conflict.IsShortage
            ?
            [
                new(
                    PlanFindings.Shortage,
                    Measure.AtLeast(conflict.People.Count, conflict.Posts.Count),
                    source: null,
                    new PostList(conflict.Posts)
                ),
            ]
            : conflict.Demands.Select(demand => new Finding(
                PlanFindings.Conflict,
                AsFarAs(
                    demand,
                    relaxations.Find(each => each.Changes is [var only] && only.Demand == demand)
                ),
                demand.Source,
                new PlanDemandWords(demand)
            ));

    // Of a figure that would give alone: how much of it the rest leaves.
    private static Measure AsFarAs(PlanDemand demand, PlanRelaxation? alone) =>
        (demand, alone?.Changes[0]) switch
        {
            ({ Least: { } asked }, { Least: { } least }) => Measure.AtLeast(least, asked),
            ({ Most: { } asked }, { Most: { } most }) => Measure.AtMost(most, asked),
            _ => Measure.Stated(Verdict.Breached),
        };

    // One demand for those who refuse one post, and one for all whom, or which, one norm keeps apart.
    private static IEnumerable<PlanDemand> Together(IEnumerable<PlanAsk> asks) =>
        asks.GroupBy(ask => ask.Told, StringComparer.Ordinal)
            .Select(group =>
                group.First().Demand is var demand && group.Skip(1).Any()
                    ? demand with
                    {
                        People =
                        [
                            .. group
                                .SelectMany(ask => ask.Demand.People)
                                .Distinct()
                                .OrderBy(person => person.Id, StringComparer.Ordinal),
                        ],
                        Posts =
                        [
                            .. group
                                .SelectMany(ask => ask.Demand.Posts)
                                .Distinct()
                                .OrderBy(post => post.Id, StringComparer.Ordinal),
                        ],
                        Kin = null,
                        KinByName = null,
                    }
                    : demand
            );

    private static ValueList<Person> People(PlanBook book, uint posts) =>
        [.. book.People.Where((_, person) => (book.Eligible[person] & ~book.Unwilling[person] & posts) != 0)];

    private static bool IsOfShortage(PlanAsk ask, uint shortage) =>
        ask switch
        {
            PostAsk { Demand.Kind: PlanDemandKind.PostFilled, Post: var post } => (shortage & (1u << post))
                != 0,
            WillingAsk { Post: var post } => (shortage & (1u << post)) != 0,
            ApartAsk { Posts: var posts } => PlanPosts.HasSeveral(posts & shortage),
            _ => false,
        };

    // What the preferences weigh that it does not follow.
    private static long Distance(PlanTask task, ValueList<Placement> placements)
    {
        var followed = placements.Select(each => (each.Person?.Id, each.Post.Id)).ToHashSet();
        return task
            .Preferences.Where(each => !followed.Contains((each.PersonId, each.PostId)))
            .Sum(each => (long)each.Weight);
    }
}
