using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// A range as demands that can give step by step, so that an explanation can say by how much.
internal static class PlanSteps
{
    // How many people hold the posts; the least and the most of posts that differ where facts are not known.
    public static IEnumerable<PlanAsk> Between(
        CountRange range,
        PlanDemand demand,
        uint forLeast,
        uint forMost
    )
    {
        foreach (var ask in Least(range.Least, demand, [forLeast]))
        {
            yield return ask;
        }

        if (range.Most < BitOperations.PopCount(forMost))
        {
            yield return new CountAsk(AtMost(demand, range), [forMost], Of: null);
        }

        if (range.IsOddOnly)
        {
            yield return new CountAsk(
                demand with
                {
                    IsOdd = true,
                    Family = $"{demand.Family} odd",
                },
                [forMost],
                Of: null
            );
        }
    }

    public static IEnumerable<PlanAsk> Least(
        long least,
        PlanDemand demand,
        uint[] groups,
        Func<Person, bool>? of = null
    ) => least > 0 ? [new CountAsk(AtLeast(demand, least), groups, of)] : [];

    // A number that no plan changes, such as that of the posts.
    public static IEnumerable<PlanAsk> Fixed(CountRange range, PlanDemand demand, uint forLeast, uint forMost)
    {
        var (least, most) = (BitOperations.PopCount(forLeast), BitOperations.PopCount(forMost));
        if (least < range.Least)
        {
            yield return new FixedAsk(AtLeast(demand, range.Least), range.Least - least);
        }

        if (most > range.Most)
        {
            yield return new FixedAsk(AtMost(demand, range), most - range.Most);
        }
    }

    private static PlanDemand AtLeast(PlanDemand demand, long least) =>
        demand with
        {
            Least = least,
            Family = $"{demand.Family} least",
        };

    private static PlanDemand AtMost(PlanDemand demand, CountRange range) =>
        demand with
        {
            Most = range.Most,
            Family = $"{demand.Family} most",
        };
}
