using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Divides the posts into blocks and gives each to a person, the post with the fewest choices first, and turns back where
// the bound, Hall's condition or a count says that nothing good can follow. It looks at everything that could be better.
internal sealed class PlanSearch
{
    private readonly PlanModel _model;
    private readonly PlanClasses _classes;
    private readonly PlanBlocks _blocks;
    private readonly PlanPrices _prices;
    private readonly PlanHall _hall;
    private readonly PlanTwinPosts _twins;
    private readonly PlanCounts _counts;
    private readonly CancellationToken _cancellation;
    private readonly int[] _used;
    private readonly uint[][] _allowed;
    private readonly PlanChoice[] _path;
    private readonly int[] _holder;
    private long _limit;
    private Func<ReadOnlySpan<PlanChoice>, bool> _found = _ => true;

    private PlanSearch(PlanModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _classes = new(model);
        _blocks = new(model, _classes);
        _prices = new(model, _classes, _blocks);
        _hall = new(model, _classes);
        _twins = new(model);
        _counts = new(model, _classes, _blocks);
        _used = new int[_classes.Count];
        _holder = new int[model.PostCount];
        Array.Fill(_holder, -1);
        _path = new PlanChoice[model.PostCount];
        _allowed = [.. Enumerable.Range(0, model.PostCount + 1).Select(_ => new uint[_classes.Count])];
        _classes.Eligible.CopyTo(_allowed[0], 0);
    }

    // Whether there is any plan.
    public static bool IsPossible(PlanModel model, CancellationToken cancellation)
    {
        var search = new PlanSearch(model, cancellation) { _limit = PlanBlocks.Unreachable - 1 };
        var isFound = false;
        search._found = _ =>
        {
            isFound = true;
            return false;
        };
        search.Go();
        return isFound;
    }

    // The best plans, as many as asked for; null when there is none.
    public static PlanSolution? Find(PlanModel model, int most, CancellationToken cancellation)
    {
        var search = new PlanSearch(model, cancellation) { _limit = PlanBlocks.Unreachable - 1 };
        long? best = null;
        search._found = path =>
        {
            best = search.Sum(path);
            search._limit = best.Value - 1;
            return true;
        };
        search.Go();
        if (best is not { } cost)
        {
            return null;
        }

        var listed = new PlanList(model, search._classes, search._blocks, search._twins, most);
        search._limit = cost;
        search._found = listed.Add;
        search.Go();
        return new(cost, listed.Plans, listed.HasMore);
    }

    private void Go() => _ = _model.IsImpossible || Fill(0, _model.AllPosts, 0, 0, _prices.WholeRefund);

    private long Sum(ReadOnlySpan<PlanChoice> path)
    {
        var sum = 0L;
        foreach (var choice in path)
        {
            sum += _prices.CostOf(choice.Block, choice.Class);
        }

        return sum;
    }

    // First the posts that one person holds with others are given out, and then those held alone: so the many who could hold a
    // post alone are not tried before it is known that it is. False when whoever asked has seen enough.
    private bool Fill(int depth, uint rest, uint singles, long spent, long refund)
    {
        _cancellation.ThrowIfCancellationRequested();
        if ((rest | singles) == 0)
        {
            return !_counts.AreMet() || _found(_path.AsSpan(0, depth));
        }

        var allowed = _allowed[depth];
        if (
            _prices.Least(spent, rest, singles, refund) > _limit
            || !_counts.CanBeMet(rest, singles, allowed, _used)
            || !_hall.IsPossible(rest | singles, allowed, _used)
        )
        {
            return true;
        }

        var post = Hardest(rest == 0 ? singles : rest, allowed);
        var choices = new List<PlanChoice>();
        Collect(post, rest, singles, depth, new(spent, refund), choices);
        choices.Sort(PlanChoice.InOrder);
        var isLater = rest == 0;
        foreach (var choice in choices)
        {
            if (choice.Least > _limit)
            {
                break;
            }

            // Alone or with others: the more promising first, alone where they promise the same.
            if (
                !isLater
                && _prices.Least(spent, rest & ~(1u << post), singles | (1u << post), refund) <= choice.Least
            )
            {
                isLater = true;
                if (!Fill(depth, rest & ~(1u << post), singles | (1u << post), spent, refund))
                {
                    return false;
                }
            }

            if (!Try(choice, depth, rest, singles, spent, refund))
            {
                return false;
            }
        }

        return isLater || Fill(depth, rest & ~(1u << post), singles | (1u << post), spent, refund);
    }

    private bool Try(PlanChoice choice, int depth, uint rest, uint singles, long spent, long refund)
    {
        if (choice.Least > _limit)
        {
            return true;
        }

        var posts = _blocks.All[choice.Block];
        _path[depth] = choice;
        Take(choice, posts, depth);
        var goesOn = Fill(
            depth + 1,
            rest & ~posts,
            singles & ~posts,
            spent + _prices.CostOf(choice.Block, choice.Class),
            refund - _prices.Refund(choice.Class)
        );
        GiveBack(choice, posts);
        return goesOn;
    }

    private int Hardest(uint rest, uint[] allowed)
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (var posts = rest; posts != 0; posts &= posts - 1)
        {
            var post = BitOperations.TrailingZeroCount(posts);
            var choices = 0;
            for (var index = 0; index < allowed.Length; index++)
            {
                choices +=
                    (allowed[index] & (1u << post)) != 0 && _used[index] < _classes.Size[index] ? 1 : 0;
            }

            if (choices < fewest)
            {
                (hardest, fewest) = (post, choices);
            }
        }

        return hardest;
    }

    // With posts left to divide, the blocks of several posts; after that, the posts that are held alone.
    private void Collect(
        int post,
        uint rest,
        uint singles,
        int depth,
        (long Spent, long Refund) sums,
        List<PlanChoice> choices
    )
    {
        var allowed = _allowed[depth];
        foreach (var block in _blocks.With[post])
        {
            var posts = _blocks.All[block];
            var isAlone = BitOperations.IsPow2(posts);
            if (isAlone != (rest == 0) || (posts & ~(isAlone ? singles : rest)) != 0)
            {
                continue;
            }

            for (var index = 0; index < allowed.Length; index++)
            {
                var cost = _prices.CostOf(block, index);
                if (
                    (posts & ~allowed[index]) != 0
                    || _used[index] >= _classes.Size[index]
                    || cost >= PlanBlocks.Unreachable
                    || !IsInOrder(posts, index)
                    || !IsWithItsOther(posts, index)
                )
                {
                    continue;
                }

                var refund = sums.Refund - _prices.Refund(index);
                var least = _prices.Least(sums.Spent + cost, rest & ~posts, singles & ~posts, refund);
                if (least <= _limit)
                {
                    choices.Add(new(least, block, index));
                }
            }
        }
    }

    // The holders of twin posts stand in the order of their classes.
    private bool IsInOrder(uint posts, int index)
    {
        var rank = Math.Min(index, _classes.People);
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            for (var twins = _twins.Others[post] & ~posts; twins != 0; twins &= twins - 1)
            {
                var twin = BitOperations.TrailingZeroCount(twins);
                var held = Math.Min(_holder[twin], _classes.People);
                if (held >= 0 && (twin < post ? held > rank : held < rank))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A post that goes with another may be held without it only where the other stays open.
    private bool IsWithItsOther(uint posts, int index)
    {
        if (_classes.IsNobody(index))
        {
            return true;
        }

        for (var missing = _blocks.Missing(posts); missing != 0; missing &= missing - 1)
        {
            var held = _holder[BitOperations.TrailingZeroCount(missing)];
            if (held >= 0 && !_classes.IsNobody(held))
            {
                return false;
            }
        }

        return true;
    }

    private void Take(PlanChoice choice, uint posts, int depth)
    {
        var next = _allowed[depth + 1];
        _allowed[depth].CopyTo(next, 0);
        _used[choice.Class]++;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            _holder[BitOperations.TrailingZeroCount(rest)] = choice.Class;
        }

        _counts.Add(choice.Class, posts, 1);
        if (_classes.IsNobody(choice.Class))
        {
            return;
        }

        for (var bar = 0; bar < _model.KinBars.Count; bar++)
        {
            var kept = 0u;
            for (var rest = posts; rest != 0; rest &= rest - 1)
            {
                kept |= _model.KinBars[bar].Posts[BitOperations.TrailingZeroCount(rest)];
            }

            foreach (var relative in _classes.Related[bar][choice.Class])
            {
                next[relative] &= ~kept;
            }
        }

        var missing = _blocks.Missing(posts);
        for (var index = 0; missing != 0 && index < _classes.People; index++)
        {
            next[index] &= ~missing;
        }
    }

    private void GiveBack(PlanChoice choice, uint posts)
    {
        _used[choice.Class]--;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            _holder[BitOperations.TrailingZeroCount(rest)] = -1;
        }

        _counts.Add(choice.Class, posts, -1);
    }
}
