using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static System.FormattableString;

namespace GrassrootsDemocracy.Posts.Planning;

// The demands of the norms on one body.
internal sealed class PlanBodyDemands(PlanTask task, BodyRules rules, PlanBook book)
{
    private readonly uint _posts = book.PostsWhere(post => post.Body == rules.Body);

    public IEnumerable<PlanElement> All() =>
        [
            .. Size(),
            .. Least(PlanDemandKind.Women, rules.WomenLeast, person => person.IsWoman == true),
            .. task.Roster.IsMultiEthnic == true
                ? Least(PlanDemandKind.Minority, rules.MinorityLeast, person => person.IsMinority == true)
                : [],
            .. Traits(),
            .. OnePost(),
            .. Relatives(),
            .. Bars(rules.Barred, "barred", isInPrinciple: false),
            .. task.FollowsPrinciples
                ? Bars(rules.BarredInPrinciple, "in principle", isInPrinciple: true)
                : [],
            .. Dual(),
            .. Cross(),
        ];

    // As the check has it: a size by number goes before the general one, and says nothing while the number is not known.
    private IEnumerable<PlanElement> Size()
    {
        if (rules.SizeByNumber.Norm is { Value: var scale } by)
        {
            var count = task.Roster.Counts.FirstOrDefault(each => each.Of == scale.By)?.Count;
            if (count is null)
            {
                return [];
            }

            if (scale.For(count.Value) is { } size)
            {
                return Members(size, by.Source);
            }
        }

        return rules.Size.Norm is { } norm ? Members(norm.Value, norm.Source) : [];
    }

    private IEnumerable<PlanElement> Members(CountRange range, Citation source) =>
        PlanSteps.Of(book, new([_posts], Of: null), range, Demand(PlanDemandKind.Members, source));

    private IEnumerable<PlanElement> Least(
        PlanDemandKind kind,
        NormOrOpen<int> least,
        Func<Person, bool> of
    ) =>
        least.Norm is { } norm
            ? PlanSteps.Of(book, new([_posts], of), new(norm.Value, long.MaxValue), Demand(kind, norm.Source))
            : [];

    private IEnumerable<PlanElement> Traits() =>
        rules.Traits.Norm is { } norm
            ? norm.Value.SelectMany(trait =>
                PlanSteps.Of(
                    book,
                    new([_posts], person => person.Traits?.Contains(trait) == true),
                    new(1, long.MaxValue),
                    Demand(PlanDemandKind.Trait, norm.Source, trait.Id)
                )
            )
            : [];

    private IEnumerable<PlanElement> OnePost()
    {
        if (rules.SeveralPosts.Norm is not { } norm)
        {
            book.AlwaysApart(_posts);
            return [];
        }

        var demand = Demand(PlanDemandKind.OnePostOfBody, norm.Source) with { Posts = book.PostsIn(_posts) };
        return norm.Value || book.PostsIn(_posts).Count < 2
            ? []
            : [new(demand.Family, demand, draft => KeepApart(draft, _posts, _posts))];
    }

    private IEnumerable<PlanElement> Relatives() =>
        rules.KeptApart.Norm is { } norm
            ? Kin(Pairs(_posts, _posts), norm.Value, Demand(PlanDemandKind.RelativesApart, norm.Source))
            : [];

    private IEnumerable<PlanElement> Bars(
        NormOrOpen<ValueList<PostBar>> bars,
        string name,
        bool isInPrinciple
    )
    {
        if (bars.Norm is not { } norm)
        {
            yield break;
        }

        foreach (var (bar, number) in norm.Value.Select((bar, number) => (bar, number)))
        {
            var closed = _posts & book.PostsWhere(post => bar.From is null || post.Office == bar.From);
            var holders = book.PostsWhere(post => bar.Holders.Any(place => place.Covers(post)));
            var demand = Demand(PlanDemandKind.PostsApart, norm.Source, Invariant($"{name} {number}")) with
            {
                IsInPrinciple = isInPrinciple,
            };
            foreach (var element in bar.BarsHolders ? Apart(closed, holders, demand) : [])
            {
                yield return element;
            }

            foreach (
                var element in Kin(
                    Pairs(closed, holders),
                    bar.Relatives,
                    demand with
                    {
                        Kind = PlanDemandKind.RelativesApart,
                    }
                )
            )
            {
                yield return element;
            }
        }
    }

    private IEnumerable<PlanElement> Apart(uint closed, uint holders, PlanDemand demand) =>
        from post in Numbers(closed)
        from other in Numbers(holders & ~(1u << post))
        let family = Invariant($"{demand.Family} {book.Posts[post].Id} {book.Posts[other].Id}")
        select new PlanElement(
            family,
            demand with
            {
                Posts = book.PostsIn((1u << post) | (1u << other)),
                Family = family,
            },
            draft => draft.KeepApart(post, 1u << other)
        );

    private IEnumerable<PlanElement> Kin(uint[] pairs, KinCircle circle, PlanDemand demand)
    {
        if (task.Roster.Kinship is not { } kinship || circle.Relations.Count == 0)
        {
            yield break;
        }

        for (var person = 0; person < book.People.Length; person++)
        {
            foreach (var path in kinship.RelativesOf(book.People[person].Id, circle))
            {
                if (
                    book.PersonOf(path.Person) is { } other
                    && person < other
                    && CanMeet(pairs, person, other)
                )
                {
                    var (one, two) = (person, other);
                    var family = Invariant($"{demand.Family} {path.Of} {path.Person}");
                    yield return new(
                        family,
                        demand with
                        {
                            People = [book.People[one], book.People[two]],
                            Kin = path,
                            KinByName = path.Named(NameOf),
                            Family = family,
                        },
                        draft => draft.KeepRelativesApart(demand.Family, pairs, one, two)
                    );
                }
            }
        }
    }

    private string NameOf(string id) => book.PersonOf(id) is { } person ? book.People[person].Called : id;

    private bool CanMeet(uint[] pairs, int person, int other) =>
        Numbers(book.Eligible[person]).Any(post => (pairs[post] & book.Eligible[other]) != 0);

    private IEnumerable<PlanElement> Dual()
    {
        foreach (
            var (asked, number) in (rules.DualLeadership.Norm?.Value ?? []).Select(
                (asked, number) => (asked, number)
            )
        )
        {
            var first = book.PostsWhere(post => asked.Holder.Any(place => place.Covers(post)));
            var second = book.PostsWhere(asked.Holds.Covers);
            if (!Binds(asked.Force) || first == 0 || second == 0)
            {
                continue;
            }

            var demand = Demand(
                PlanDemandKind.DualLeadership,
                rules.DualLeadership.Source!,
                Invariant($"{number}")
            ) with
            {
                Posts = book.PostsIn(first | second),
                IsInPrinciple = asked.Force == NormForce.InPrinciple,
            };
            if (Numbers(first).Count == 1 && Numbers(second).Count == 1)
            {
                yield return new(
                    demand.Family,
                    demand,
                    draft => draft.Join(Numbers(first)[0], Numbers(second)[0])
                );
            }
            else
            {
                foreach (
                    var element in PlanSteps.Of(
                        book,
                        new([first, second], Of: null),
                        new(1, long.MaxValue),
                        demand
                    )
                )
                {
                    yield return element;
                }
            }
        }
    }

    private IEnumerable<PlanElement> Cross()
    {
        foreach (
            var (asked, number) in (rules.CrossAppointment.Norm?.Value ?? []).Select(
                (asked, number) => (asked, number)
            )
        )
        {
            var second = book.PostsWhere(post => asked.With.Contains(post.Body));
            if (!Binds(asked.Force) || second == 0)
            {
                continue;
            }

            var least = LeastInBoth(asked, Numbers(_posts).Count, Numbers(second).Count);
            var demand = Demand(
                PlanDemandKind.CrossAppointment,
                rules.CrossAppointment.Source!,
                Invariant($"{number}")
            ) with
            {
                Bodies = [rules.Body, .. asked.With.Where(book.Bodies.Contains)],
                IsInPrinciple = asked.Force == NormForce.InPrinciple,
            };
            foreach (
                var element in PlanSteps.Of(
                    book,
                    new([_posts, second], Of: null),
                    new(least, long.MaxValue),
                    demand
                )
            )
            {
                yield return element;
            }
        }
    }

    // The share becomes a number of people, since every post is filled and nobody has two of one body.
    private static int LeastInBoth(CrossAppointmentRule asked, int first, int second)
    {
        for (var both = 1; both <= Math.Min(first, second); both++)
        {
            var (part, whole) = asked.Of switch
            {
                CrossBase.Persons => (both, first + second - both),
                CrossBase.PersonsOfFirst => (both, first),
                CrossBase.PersonsOfSecond => (both, second),
                CrossBase.Posts => (2 * both, first + second),
                _ => (1, 1),
            };
            if (asked.Least is not { } least || least.IsReachedBy(part, whole))
            {
                return both;
            }
        }

        // More than can be: the share is out of reach whoever holds the posts.
        return Math.Min(first, second) + 1;
    }

    private bool Binds(NormForce force) =>
        force >= NormForce.Should || (force == NormForce.InPrinciple && task.FollowsPrinciples);

    private PlanDemand Demand(PlanDemandKind kind, Citation source, string part = "") =>
        new(kind)
        {
            Bodies = [rules.Body],
            Source = source,
            Family = $"{rules.Body.Id} {kind} {part}".TrimEnd(),
        };

    private void KeepApart(PlanDraft draft, uint posts, uint others)
    {
        foreach (var post in Numbers(posts))
        {
            draft.KeepApart(post, others);
        }
    }

    // By post: the posts whose holders must not be relatives of its holder.
    private uint[] Pairs(uint posts, uint others)
    {
        var pairs = new uint[book.Posts.Length];
        foreach (var post in Numbers(posts))
        {
            foreach (var other in Numbers(others & ~(1u << post)))
            {
                pairs[post] |= 1u << other;
                pairs[other] |= 1u << post;
            }
        }

        return pairs;
    }

    private List<int> Numbers(uint mask) =>
        [.. Enumerable.Range(0, book.Posts.Length).Where(post => (mask & (1u << post)) != 0)];
}
