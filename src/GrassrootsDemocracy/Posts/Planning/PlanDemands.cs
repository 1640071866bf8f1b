using static System.FormattableString;

namespace GrassrootsDemocracy.Posts.Planning;

// Reads the demands off a task and its norms. What no norm speaks of is not asked; but a plan takes no liberty that no norm
// gives, so nobody gets two posts of one body where the norms are silent.
internal sealed class PlanDemands(PlanTask task, PostRules rules, PlanBook book)
{
    public IEnumerable<PlanAsk> All()
    {
        // Those of the task come first: a conflict is told by posts and people where it can be.
        List<PlanAsk> all = [.. OfTask()];
        foreach (var body in book.Bodies)
        {
            all.AddRange(new PlanBodyDemands(task, rules.Of(body), book).All());
        }

        all.AddRange(Headcounts());
        return all;
    }

    private IEnumerable<PlanAsk> Headcounts()
    {
        if (rules.Headcount.Norm is not { } norm)
        {
            yield break;
        }

        foreach (var (ceiling, number) in norm.Value.Select((ceiling, number) => (ceiling, number)))
        {
            var posts = book.PostsWhere(post => ceiling.Bodies.Contains(post.Body));
            var demand = new PlanDemand(PlanDemandKind.Headcount)
            {
                Bodies = [.. ceiling.Bodies.Where(book.Bodies.Contains)],
                Posts = book.PostsIn(posts),
                Source = norm.SourceOf(ceiling),
                Family = Invariant($"headcount {number}"),
            };
            var (least, most) = ceiling.Counted
                is HeadcountBase.FullTimePosts
                    or HeadcountBase.FullTimePersons
                ? (posts & FullTime(isLeast: true), posts & FullTime(isLeast: false))
                : (posts, posts);
            var asks =
                posts == 0 ? []
                : ceiling.Counted is HeadcountBase.Posts or HeadcountBase.FullTimePosts
                    ? PlanSteps.Fixed(ceiling.Range, demand, least, most)
                : PlanSteps.Between(ceiling.Range, demand, least, most);
            foreach (var ask in asks)
            {
                yield return ask;
            }
        }
    }

    // Of some posts nobody knows whether they are full-time: they count against the most, and not for the least.
    private uint FullTime(bool isLeast) =>
        book.PostsWhere(post =>
            isLeast ? book.Is(post.IsFullTime) : !book.Is(post.IsFullTime is { } known ? !known : null)
        );

    private IEnumerable<PlanAsk> OfTask()
    {
        for (var post = 0; post < book.Posts.Length; post++)
        {
            var id = book.Posts[post].Id;
            ValueList<Post> posts = [book.Posts[post]];
            yield return new PostAsk(
                new(PlanDemandKind.PostFilled) { Posts = posts, Family = $"filled {id}" },
                post
            );
            yield return new PostAsk(
                new(PlanDemandKind.NobodyElse) { Posts = posts, Family = $"nobody else {id}" },
                post
            );
        }

        for (var person = 0; person < book.People.Length; person++)
        {
            foreach (var post in PlanPosts.In(book.Unwilling[person]))
            {
                yield return new WillingAsk(
                    new(PlanDemandKind.Willing)
                    {
                        Posts = [book.Posts[post]],
                        People = [book.People[person]],
                        Family = $"willing {book.People[person].Id} {book.Posts[post].Id}",
                    },
                    person,
                    post
                );
            }
        }

        if (task.MostPostsEach is { } most)
        {
            yield return new EachAsk(
                new(PlanDemandKind.PostsEach) { Most = most, Family = "posts each" },
                most,
                book.Posts.Length
            );
        }
    }
}
