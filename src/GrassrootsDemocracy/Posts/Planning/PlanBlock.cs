using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Posts that one person holds: of a kind of which it has some, the first ones stand for any.
internal sealed record PlanBlock(uint Posts, uint Kinds, uint Missing)
{
    // The kinds that go with it and are not in it, Missing, must stay open.
    public int Count { get; } = BitOperations.PopCount(Posts);

    public bool HasSeveralOfKind => Count > BitOperations.PopCount(Kinds);

    public int Of(uint postsOfKind) => BitOperations.PopCount(Posts & postsOfKind);
}
