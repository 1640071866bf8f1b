using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Posts that nothing tells apart are of one kind: the search looks at how many of each are left, not at which.
internal sealed class PlanKinds
{
    private readonly int[] _of;

    public PlanKinds(PlanModel model, PlanTwinPosts twins)
    {
        _of = new int[model.PostCount];
        List<uint> posts = [];
        for (var post = 0; post < model.PostCount; post++)
        {
            var lower = twins.Others[post] & ((1u << post) - 1);
            _of[post] = lower == 0 ? posts.Count : _of[BitOperations.TrailingZeroCount(lower)];
            if (lower == 0)
            {
                posts.Add((1u << post) | twins.Others[post]);
            }
        }

        Posts = [.. posts];
        Size = [.. Posts.Select(BitOperations.PopCount)];
        Apart = Relation(model.Apart);
    }

    // By kind: its posts, and how many they are.
    public uint[] Posts { get; }

    public int[] Size { get; }

    // By kind: the kinds of which its holder must hold none as well; with itself where two posts of it need two people.
    public uint[] Apart { get; }

    public int Count => Posts.Length;

    public int First(int kind) => BitOperations.TrailingZeroCount(Posts[kind]);

    // The posts of the same kind that come before it.
    public uint Before(int post) => Posts[_of[post]] & ((1u << post) - 1);

    public uint Of(uint posts)
    {
        var kinds = 0u;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            kinds |= 1u << _of[BitOperations.TrailingZeroCount(rest)];
        }

        return kinds;
    }

    // A relation between posts as one between kinds. It is the same for all posts of a kind, or they would not be of one.
    public uint[] Relation(uint[] posts)
    {
        var kinds = new uint[Count];
        for (var kind = 0; kind < Count; kind++)
        {
            kinds[kind] = Of(posts[First(kind)]);
        }

        return kinds;
    }
}
