using System.Numerics;
using static System.FormattableString;

namespace GrassrootsDemocracy.Posts.Planning;

// The demands of the norms on one body.
internal sealed class PlanBodyDemands(PlanTask task, BodyRules rules, PlanBook book)
{
    private readonly uint _posts = book.PostsWhere(post => post.Body == rules.Body);

    public IEnumerable<PlanAsk> All() =>
        [
            .. Size(),
            .. Least(PlanDemandKind.Women, rules.WomenLeast, person => person.IsWoman),
            .. task.Roster.IsMultiEthnic == true
                ? Least(PlanDemandKind.Minority, rules.MinorityLeast, person => person.IsMinority)
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
    private IEnumerable<PlanAsk> Size()
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

    private IEnumerable<PlanAsk> Members(CountRange range, Citation source) =>
        PlanSteps.Between(range, Demand(PlanDemandKind.Members, source), _posts, _posts);

    private IEnumerable<PlanAsk> Least(PlanDemandKind kind, NormOrOpen<int> least, Func<Person, bool?> of) =>
        least.Norm is { } norm
            ? PlanSteps.Least(norm.Value, Demand(kind, norm.Source), [_posts], person => book.Is(of(person)))
            : [];

    private IEnumerable<PlanAsk> Traits() =>
        rules.Traits.Norm is { } norm
            ? norm.Value.SelectMany(trait =>
                PlanSteps.Least(
                    1,
                    Demand(PlanDemandKind.Trait, norm.SourceOf(trait), trait.Id),
                    [_posts],
                    person => book.Is(person.Traits?.Contains(trait))
                )
            )
            : [];

    private IEnumerable<PlanAsk> OnePost()
    {
        if (rules.SeveralPosts.Norm is not { } norm)
        {
            book.AlwaysApart(_posts);
            return [];
        }

        var demand = Demand(PlanDemandKind.OnePostOfBody, norm.Source) with { Posts = book.PostsIn(_posts) };
        return norm.Value || book.PostsIn(_posts).Count < 2
            ? []
            : [new ApartAsk(demand, demand.Family, _posts)];
    }

    private IEnumerable<PlanAsk> Relatives() =>
        rules.KeptApart.Norm is { } norm
            ? Kin(Pairs(_posts, _posts), norm.Value, Demand(PlanDemandKind.RelativesApart, norm.Source))
            : [];

    private IEnumerable<PlanAsk> Bars(NormOrOpen<ValueList<PostBar>> bars, string name, bool isInPrinciple)
    {
        if (bars.Norm is not { } norm)
        {
            yield break;
        }

        foreach (var (bar, number) in norm.Value.Select((bar, number) => (bar, number)))
        {
            var closed = _posts & book.PostsWhere(post => bar.From is null || post.Office == bar.From);
            var holders = book.PostsWhere(post => bar.Holders.Any(place => place.Covers(post)));
            var demand = Demand(
                PlanDemandKind.PostsApart,
                norm.SourceOf(bar),
                Invariant($"{name} {number}")
            ) with
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

    private IEnumerable<PlanAsk> Apart(uint closed, uint holders, PlanDemand demand) =>
        from post in PlanPosts.In(closed)
        from other in PlanPosts.In(holders & ~(1u << post))
        let pair = (1u << post) | (1u << other)
        select new ApartAsk(
            demand with
            {
                Posts = book.PostsIn(pair),
                Family = $"{demand.Family} {book.Posts[post].Id} {book.Posts[other].Id}",
            },
            demand.Family,
            pair
        );

    // Family by family: people whom the norm keeps apart from each other, directly or through others.
    private IEnumerable<PlanAsk> Kin(uint[] pairs, KinCircle circle, PlanDemand demand)
    {
        // Whom the norm never speaks of is of no family; but those who cannot meet are left in, so that a family stays whole.
        var speaksOf = PlanPosts.Related(pairs);
        var relatives = book.Relatives.In(circle);
        var canHold = Enumerable
            .Range(0, book.People.Length)
            .Where(person => (book.Eligible[person] & speaksOf) != 0);
        foreach (var people in relatives.Families(canHold))
        {
            var kin = people is [var one, var other] ? book.Relatives.Path(one, other, circle) : null;
            yield return new KinAsk(
                demand with
                {
                    People = [.. people.Select(person => book.People[person])],
                    Kin = kin,
                    KinByName = kin?.Named(NameOf),
                    Family = $"{demand.Family} {book.People[people[0]].Id}",
                },
                demand.Family,
                pairs,
                people,
                relatives
            );
        }
    }

    private string NameOf(string id) => book.PersonOf(id) is { } person ? book.People[person].Called : id;

    private IEnumerable<PlanAsk> Dual()
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
                rules.DualLeadership.SourceOf(asked)!,
                Invariant($"{number}")
            ) with
            {
                Posts = book.PostsIn(first | second),
                IsInPrinciple = asked.Force == NormForce.InPrinciple,
            };
            if (BitOperations.IsPow2(first) && BitOperations.IsPow2(second))
            {
                yield return new JoinAsk(
                    demand,
                    BitOperations.TrailingZeroCount(first),
                    BitOperations.TrailingZeroCount(second)
                );
            }
            else
            {
                foreach (var ask in PlanSteps.Least(1, demand, [first, second]))
                {
                    yield return ask;
                }
            }
        }
    }

    private IEnumerable<PlanAsk> Cross()
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

            var least = LeastInBoth(asked, BitOperations.PopCount(_posts), BitOperations.PopCount(second));
            var demand = Demand(
                PlanDemandKind.CrossAppointment,
                rules.CrossAppointment.SourceOf(asked)!,
                Invariant($"{number}")
            ) with
            {
                Bodies = [rules.Body, .. asked.With.Where(book.Bodies.Contains)],
                IsInPrinciple = asked.Force == NormForce.InPrinciple,
            };
            foreach (var ask in PlanSteps.Least(least, demand, [_posts, second]))
            {
                yield return ask;
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

    // By post: the posts whose holders must not be relatives of its holder.
    private uint[] Pairs(uint posts, uint others)
    {
        var pairs = new uint[book.Posts.Length];
        foreach (var post in PlanPosts.In(posts))
        {
            foreach (var other in PlanPosts.In(others & ~(1u << post)))
            {
                pairs[post] |= 1u << other;
                pairs[other] |= 1u << post;
            }
        }

        return pairs;
    }
}
