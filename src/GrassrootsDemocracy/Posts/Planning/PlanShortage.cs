using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Hall's witness: the fewest posts that all need different holders, and fewer people who could hold any of them.
internal static class PlanShortage
{
    // No post when there is none.
    public static uint Of(PlanBook book, PlanWork work)
    {
        var apart = (uint[])[.. book.Structure];
        foreach (var ask in book.Asks.OfType<ApartAsk>())
        {
            PlanPosts.Relate(apart, ask.Posts);
        }

        var within = Within(book, work);
        var (fewest, all) = (0u, (uint)within.Length - 1);
        var areApart = new bool[within.Length];
        areApart[0] = true;
        for (var posts = 1u; posts <= all; posts++)
        {
            var (first, rest) = (BitOperations.TrailingZeroCount(posts), posts & (posts - 1));
            areApart[posts] = areApart[rest] && (rest & ~apart[first]) == 0;
            var able = book.People.Length - within[all & ~posts];
            var count = BitOperations.PopCount(posts);
            if (areApart[posts] && able < count && (fewest == 0 || count < BitOperations.PopCount(fewest)))
            {
                fewest = posts;
            }
        }

        work.Spend(within.Length);
        return fewest;
    }

    // By set of posts: how many people could hold none but these.
    private static int[] Within(PlanBook book, PlanWork work)
    {
        var within = new int[1 << book.Posts.Length];
        for (var person = 0; person < book.People.Length; person++)
        {
            within[book.Eligible[person] & ~book.Unwilling[person]]++;
        }

        for (var post = 0; post < book.Posts.Length; post++)
        {
            for (var posts = 0; posts < within.Length; posts++)
            {
                within[posts] += (posts & (1 << post)) != 0 ? within[posts & ~(1 << post)] : 0;
            }

            work.Spend(within.Length);
        }

        return within;
    }
}
