using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Every way to fill the posts, leave them open or give them to somebody yet to be found, tried one by one: what the search must
// find, without any of its cleverness. How many steps a way takes follows from the demands alone.
internal sealed class PlanOracle
{
    private readonly PlanTask _task;
    private readonly PlanBook _book;

    public PlanOracle(PlanTask task, PlanRules rules)
    {
        (_task, _book) = (task, PlanScene.Book(task, rules.Posts));
        foreach (var holders in Every(new int[_book.Posts.Length], 0))
        {
            var steps = IsAllowed(holders) ? _book.Asks.Sum(ask => Steps(ask, holders)) : long.MaxValue;
            Fewest = Math.Min(Fewest, steps);
            if (steps == 0)
            {
                Keep([.. holders]);
            }
        }
    }

    // The fewest steps of any way; none when there is a plan.
    public long Fewest { get; private set; } = long.MaxValue;

    // What the goals come to, each as a number that is to be small.
    public long[]? Best { get; private set; }

    public List<int[]> Plans { get; } = [];

    // Whether these demands can all be met, whatever becomes of the others.
    public bool CanMeet(Func<PlanAsk, bool> isAsked) =>
        Every(new int[_book.Posts.Length], 0)
            .Any(holders =>
                IsAllowed(holders) && _book.Asks.Where(isAsked).All(ask => Steps(ask, holders) == 0)
            );

    private IEnumerable<int[]> Every(int[] holders, int post)
    {
        if (post == holders.Length)
        {
            yield return holders;
            yield break;
        }

        for (var holder = -1; holder <= _book.People.Length; holder++)
        {
            if (holder < 0 || holder == _book.People.Length || Has(_book.Eligible[holder], post))
            {
                holders[post] = holder == _book.People.Length ? holder + post : holder;
                foreach (var each in Every(holders, post + 1))
                {
                    yield return each;
                }
            }
        }
    }

    private void Keep(int[] plan)
    {
        long[] cost = [.. _task.Goals.Select(goal => Cost(PlanReader.Read(_task, _book, plan), goal))];
        var order = Best is null ? -1 : Compare(cost, Best);
        if (order < 0)
        {
            Best = cost;
            Plans.Clear();
        }

        if (order <= 0)
        {
            Plans.Add(plan);
        }
    }

    private static int Compare(long[] one, long[] other) =>
        one.Zip(other).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);

    public static long Cost(Plan plan, PlanGoal goal) =>
        goal switch
        {
            PlanGoal.FewestPersons => plan.Persons,
            PlanGoal.MostCrossAppointment => -plan.CrossAppointed,
            _ => plan.Distance,
        };

    // Nothing that can be given up allows it otherwise.
    private bool IsAllowed(int[] holders)
    {
        for (var post = 0; post < holders.Length; post++)
        {
            for (var other = 0; other < post; other++)
            {
                if (Has(_book.Structure[post], other) && IsSame(holders, post, other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private long Steps(PlanAsk ask, int[] holders) =>
        ask switch
        {
            PostAsk { Demand.Kind: PlanDemandKind.PostFilled } one => holders[one.Post] < 0 ? 1 : 0,
            PostAsk one => holders[one.Post] >= _book.People.Length ? 1 : 0,
            WillingAsk one => holders[one.Post] == one.Person ? 1 : 0,
            ApartAsk apart => Groups(holders)
                .Any(posts => System.Numerics.BitOperations.PopCount(posts & apart.Posts) > 1)
                ? 1
                : 0,
            JoinAsk join => holders[join.One] >= 0
            && holders[join.Other] >= 0
            && !IsSame(holders, join.One, join.Other)
                ? 1
                : 0,
            EachAsk each => Math.Max(
                0,
                Groups(holders)
                    .Select(posts => System.Numerics.BitOperations.PopCount(posts))
                    .DefaultIfEmpty()
                    .Max() - each.Most
            ),
            FixedAsk missing => missing.Missing,
            CountAsk count => Missing(count, Count(count, holders)),
            KinAsk kin => Cover([
                .. kin
                    .People.SelectMany(
                        one => kin.People.Where(other => other > one),
                        (one, other) => (one, other)
                    )
                    .Where(pair => kin.Kin.AreRelatives(pair.one, pair.other) && Meet(kin, holders, pair)),
            ]),
            _ => throw new NotSupportedException(),
        };

    private static long Missing(CountAsk ask, int count) =>
        ask.Demand switch
        {
            { IsOdd: true } => int.IsEvenInteger(count) ? 1 : 0,
            { Least: { } least } => Math.Max(0, least - count),
            { Most: { } most } => Math.Max(0, count - most),
            _ => 0,
        };

    // Of somebody yet to be found nothing is known but that it is somebody.
    private int Count(CountAsk ask, int[] holders) =>
        holders
            .Where(holder => holder >= 0)
            .Distinct()
            .Count(holder =>
                (ask.Of is null || (holder < _book.People.Length && ask.Of(_book.People[holder])))
                && ask.Groups.All(group => (Posts(holders, holder) & group) != 0)
            );

    private static bool Meet(KinAsk kin, int[] holders, (int One, int Other) pair) =>
        Enumerable
            .Range(0, holders.Length)
            .Any(post => holders[post] == pair.One && (kin.Apart[post] & Posts(holders, pair.Other)) != 0);

    // The fewest people of whom one at least is in every pair.
    private static long Cover(List<(int One, int Other)> pairs) =>
        pairs.Count == 0
            ? 0
            : 1
                + Math.Min(
                    Cover(pairs.FindAll(pair => pair.One != pairs[0].One && pair.Other != pairs[0].One)),
                    Cover(pairs.FindAll(pair => pair.One != pairs[0].Other && pair.Other != pairs[0].Other))
                );

    private static IEnumerable<uint> Groups(int[] holders) =>
        holders.Where(holder => holder >= 0).Distinct().Select(holder => Posts(holders, holder));

    private static uint Posts(int[] holders, int holder) =>
        holders
            .Select((each, post) => each == holder ? 1u << post : 0)
            .Aggregate(0u, (all, post) => all | post);

    private static bool IsSame(int[] holders, int post, int other) =>
        holders[post] >= 0 && holders[post] == holders[other];

    private static bool Has(uint posts, int post) => (posts >> post & 1) != 0;
}
