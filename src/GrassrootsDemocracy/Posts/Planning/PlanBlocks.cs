using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Every set of posts that one person may hold: a plan divides the posts into such blocks and gives each to a person.
internal sealed class PlanBlocks
{
    // More than any plan costs, and far enough from overflow to be added up once for every post.
    public const long Unreachable = long.MaxValue / 64;

    private readonly PlanModel _model;
    private readonly PlanKinds _kinds;
    private readonly List<PlanBlock> _all = [];

    public PlanBlocks(PlanModel model, PlanKinds kinds, PlanClasses classes)
    {
        (_model, _kinds) = (model, kinds);
        uint[] eligible = [.. classes.Eligible.Distinct()];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var post = kinds.First(kind);
            Extend(1u << post, post, model.Apart[post], eligible);
        }

        All = [.. _all];
        Cost = new long[All.Length][];
        Holders = new int[All.Length][];
        for (var block = 0; block < All.Length; block++)
        {
            Cost[block] = new long[classes.Count];
            for (var index = 0; index < classes.Count; index++)
            {
                Cost[block][index] = CanHold(classes, index, All[block])
                    ? classes.CostOf(index, All[block].Posts)
                    : Unreachable;
            }

            Holders[block] =
            [
                .. Enumerable.Range(0, classes.Count).Where(index => Cost[block][index] < Unreachable),
            ];
        }
    }

    public PlanBlock[] All { get; }

    // By block and class: what it costs to give the block to a member.
    public long[][] Cost { get; }

    // By block: the classes whose members could hold it.
    public int[][] Holders { get; }

    // A post that goes with another may be left open alone, but no person holds it alone.
    private bool CanHold(PlanClasses classes, int index, PlanBlock block) =>
        (block.Posts & ~classes.Eligible[index]) == 0
        && (
            classes.IsNobody(index) ? block.Count == 1 : (MissingFrom(block.Posts) & ~_model.MayStayOpen) == 0
        );

    private void Extend(uint posts, int last, uint apart, uint[] eligible)
    {
        uint[] able = [.. eligible.Where(mask => (posts & ~mask) == 0)];
        if (able.Length == 0)
        {
            return;
        }

        var missing = MissingFrom(posts);
        if (
            (missing & ~_model.MayStayOpen) == 0
            || (BitOperations.IsPow2(posts) && (posts & _model.MayStayOpen) != 0)
        )
        {
            _all.Add(new(posts, _kinds.Of(posts), _kinds.Of(missing)));
        }

        if (BitOperations.PopCount(posts) >= _model.PostsEach)
        {
            return;
        }

        for (var post = last + 1; post < _model.PostCount; post++)
        {
            if ((apart & (1u << post)) == 0 && (_kinds.Before(post) & ~posts) == 0)
            {
                Extend(posts | (1u << post), post, apart | _model.Apart[post], able);
            }
        }
    }

    private uint MissingFrom(uint posts)
    {
        var missing = 0u;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            missing |= _model.Same[BitOperations.TrailingZeroCount(rest)];
        }

        return missing & ~posts;
    }
}
