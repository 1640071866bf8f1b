using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Every set of posts that one person may hold: a plan divides the posts into such blocks and gives each to a person.
internal sealed class PlanBlocks
{
    private readonly PlanModel _model;
    private readonly List<uint> _all = [];

    public PlanBlocks(PlanModel model, PlanClasses classes)
    {
        _model = model;
        uint[] eligible = [.. classes.Eligible.Distinct()];
        for (var post = 0; post < model.PostCount; post++)
        {
            Extend(1u << post, post, model.Apart[post], eligible);
        }

        All = [.. _all];
        With = new int[model.PostCount][];
        Lowest = new int[model.PostCount][];
        for (var post = 0; post < model.PostCount; post++)
        {
            var bit = 1u << post;
            With[post] = [.. Numbers().Where(block => (All[block] & bit) != 0)];
            Lowest[post] = [.. With[post].Where(block => (All[block] & (bit - 1)) == 0)];
        }
    }

    public uint[] All { get; }

    // By post: the numbers of the blocks with it, and of those in which it is the lowest.
    public int[][] With { get; }

    public int[][] Lowest { get; }

    // The posts that go with those of a block and are not in it.
    public uint Missing(uint posts)
    {
        var missing = 0u;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            missing |= _model.Same[BitOperations.TrailingZeroCount(rest)];
        }

        return missing & ~posts;
    }

    // The least sum of what the blocks of a division cost, by the posts to divide. Whoever holds two blocks is not noticed,
    // so it is never more than what a plan of these posts costs.
    public long[] LeastSums(ReadOnlySpan<long> costs, int[]? chosen = null)
    {
        var sums = new long[1 << _model.PostCount];
        for (var rest = 1u; rest <= _model.AllPosts; rest++)
        {
            var least = Unreachable;
            foreach (var block in Lowest[BitOperations.TrailingZeroCount(rest)])
            {
                var posts = All[block];
                if ((posts & ~rest) == 0 && costs[block] < Unreachable && sums[rest ^ posts] < Unreachable)
                {
                    var sum = costs[block] + sums[rest ^ posts];
                    if (sum < least)
                    {
                        least = sum;
                        _ = chosen is null ? 0 : chosen[rest] = block;
                    }
                }
            }

            sums[rest] = least;
        }

        return sums;
    }

    // More than any plan costs, and far enough from overflow to be added up once for every post.
    public const long Unreachable = long.MaxValue / 64;

    private IEnumerable<int> Numbers() => Enumerable.Range(0, _all.Count);

    private void Extend(uint posts, int last, uint apart, uint[] eligible)
    {
        uint[] able = [.. eligible.Where(mask => (posts & ~mask) == 0)];
        if (able.Length == 0)
        {
            return;
        }

        if (IsWhole(posts))
        {
            _all.Add(posts);
        }

        if (BitOperations.PopCount(posts) >= _model.PostsEach)
        {
            return;
        }

        for (var post = last + 1; post < _model.PostCount; post++)
        {
            if ((apart & (1u << post)) == 0)
            {
                Extend(posts | (1u << post), post, apart | _model.Apart[post], able);
            }
        }
    }

    // A post that goes with another is not held alone, unless one of the two may stay open.
    private bool IsWhole(uint posts) =>
        (Missing(posts) & ~_model.MayStayOpen) == 0
        || (BitOperations.IsPow2(posts) && (posts & _model.MayStayOpen) != 0);
}
