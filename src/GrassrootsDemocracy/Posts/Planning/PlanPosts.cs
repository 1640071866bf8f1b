using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Sets of posts as the bits of one number, and relations between posts: by post, the others.
internal static class PlanPosts
{
    public static IEnumerable<int> In(uint posts)
    {
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            yield return BitOperations.TrailingZeroCount(rest);
        }
    }

    public static bool HasSeveral(uint posts) => BitOperations.PopCount(posts) > 1;

    // The posts that are in the relation with any.
    public static uint Related(uint[] relation) =>
        relation
            .Select((others, post) => others == 0 ? 0 : 1u << post)
            .Aggregate(0u, (all, post) => all | post);

    // Whether any two of the posts are in the relation.
    public static bool AreAll(uint posts, uint[] relation)
    {
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            if ((posts & ~(1u << post) & ~relation[post]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static void Relate(uint[] relation, uint posts)
    {
        foreach (var post in In(posts))
        {
            relation[post] |= posts & ~(1u << post);
        }
    }

    public static List<uint> Largest(uint[] relation) =>
        Largest(relation, (1u << relation.Length) - 1, least: 2);

    // The largest sets of these posts, so many of them at least, that are pairwise in a relation (Bron and Kerbosch).
    public static List<uint> Largest(uint[] relation, uint of, int least)
    {
        List<uint> found = [];
        Extend(0, of, 0);
        return found;

        void Extend(uint chosen, uint open, uint closed)
        {
            if ((open | closed) == 0 && BitOperations.PopCount(chosen) >= least)
            {
                found.Add(chosen);
            }

            var pivot = BitOperations.TrailingZeroCount(open | closed) & 31;
            for (var next = open & ~relation.ElementAtOrDefault(pivot); next != 0; next &= next - 1)
            {
                var post = BitOperations.TrailingZeroCount(next);
                Extend(chosen | (1u << post), open & relation[post], closed & relation[post]);
                open &= ~(1u << post);
                closed |= 1u << post;
            }
        }
    }
}
