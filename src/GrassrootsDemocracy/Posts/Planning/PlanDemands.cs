using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static System.FormattableString;

namespace GrassrootsDemocracy.Posts.Planning;

// Reads the demands off a task and its norms. What no norm speaks of is not asked; but a plan takes no liberty that no norm
// gives, so nobody gets two posts of one body where the norms are silent.
internal sealed class PlanDemands(PlanTask task, PostRules rules, PlanBook book)
{
    public IEnumerable<PlanElement> All()
    {
        // Those of the task come first: a conflict is told by posts and people where it can be.
        List<PlanElement> all = [.. OfTask()];
        foreach (var body in book.Bodies)
        {
            all.AddRange(new PlanBodyDemands(task, rules.Of(body), book).All());
        }

        all.AddRange(Headcounts());
        return all;
    }

    private IEnumerable<PlanElement> Headcounts()
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
                Source = norm.Source,
                Family = Invariant($"headcount {number}"),
            };
            var elements =
                posts == 0 ? []
                : ceiling.Counted is HeadcountBase.Posts or HeadcountBase.FullTimePosts
                    ? PlanSteps.Fixed(Counted(ceiling), ceiling.Range, demand)
                : ceiling.Counted == HeadcountBase.FullTimePersons ? FullTime(posts, ceiling.Range, demand)
                : PlanSteps.Of(book, new([posts], Of: null), ceiling.Range, demand);
            foreach (var element in elements)
            {
                yield return element;
            }
        }
    }

    // Nobody knows of some posts whether they are full-time: then they count against the most, and not for the least.
    private IEnumerable<PlanElement> FullTime(uint posts, CountRange range, PlanDemand demand)
    {
        var sure = posts & book.PostsWhere(post => post.IsFullTime == true);
        var perhaps = posts & book.PostsWhere(post => post.IsFullTime != false);
        return sure == perhaps
            ? PlanSteps.Of(book, new([sure], Of: null), range, demand)
            : PlanSteps
                .Of(book, new([sure], Of: null), new(range.Least, long.MaxValue), demand)
                .Concat(PlanSteps.Of(book, new([perhaps], Of: null), new(0, range.Most), demand));
    }

    private CountRange Counted(HeadcountCeiling ceiling)
    {
        var posts = task.Roster.Posts.Where(post => ceiling.Bodies.Contains(post.Body)).ToList();
        return ceiling.Counted == HeadcountBase.Posts
            ? CountRange.Exactly(posts.Count)
            : new(
                posts.Count(post => post.IsFullTime == true),
                posts.Count(post => post.IsFullTime != false)
            );
    }

    private IEnumerable<PlanElement> OfTask()
    {
        for (var post = 0; post < book.Posts.Length; post++)
        {
            var (bit, id) = (1u << post, book.Posts[post].Id);
            ValueList<Post> posts = [book.Posts[post]];
            yield return new(
                $"filled {id}",
                new(PlanDemandKind.PostFilled) { Posts = posts, Family = $"filled {id}" },
                draft => draft.Open &= ~bit
            );
            yield return new(
                $"nobody else {id}",
                new(PlanDemandKind.NobodyElse) { Posts = posts, Family = $"nobody else {id}" },
                draft => draft.Others &= ~bit
            );
        }

        foreach (var each in task.Available)
        {
            foreach (var id in each.UnwillingFor.Intersect(each.EligibleFor, StringComparer.Ordinal))
            {
                var (person, post) = (book.PersonOf(each.PersonId)!.Value, book.PostOf(id));
                var key = $"willing {book.People[person].Id} {id}";
                yield return new(
                    key,
                    new(PlanDemandKind.Willing)
                    {
                        Posts = [book.Posts[post]],
                        People = [book.People[person]],
                        Family = key,
                    },
                    draft => draft.Refuse(person, post)
                );
            }
        }

        for (var most = task.MostPostsEach; most < book.Posts.Length; most++)
        {
            var limit = most.Value;
            yield return new(
                Invariant($"posts each {limit}"),
                new(PlanDemandKind.PostsEach) { Most = task.MostPostsEach, Family = "posts each" },
                draft => draft.PostsEach = Math.Min(draft.PostsEach, limit)
            )
            {
                Most = limit,
            };
        }
    }
}
