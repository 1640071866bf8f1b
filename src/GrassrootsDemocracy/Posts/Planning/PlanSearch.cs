using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Gives blocks of posts to people, the kind of post with the fewest choices first, and turns back where the bound, Hall's
// condition or a count says that nothing good can follow. It looks at everything that could be better, and at nothing twice.
internal sealed class PlanSearch
{
    private const int MostRounds = 300;
    private const long MostWork = 30_000_000;

    // At a step.
    private const int StepRounds = 12;
    private const long StepWork = 300_000;
    private readonly PlanModel _model;
    private readonly PlanKinds _kinds;
    private readonly PlanClasses _classes;
    private readonly PlanBlocks _blocks;
    private readonly PlanKin _kin;
    private readonly PlanPrices _prices;
    private readonly PlanHall _hall;
    private readonly PlanCounts _counts;
    private readonly CancellationToken _cancellation;
    private readonly int[] _room;
    private readonly int[] _held;
    private readonly int[][] _forbidden;
    private readonly PlanNode?[] _nodes;
    private readonly PlanChoice[] _path;
    private readonly long _size;
    private long _limit;
    private Func<ReadOnlySpan<PlanChoice>, bool> _found = _ => true;

    private PlanSearch(PlanModel model, CancellationToken cancellation)
    {
        (_model, _cancellation) = (model, cancellation);
        _kinds = new(model, new(model));
        _classes = new(model, _kinds);
        _blocks = new(model, _kinds, _classes);
        _kin = new(model, _kinds, _classes);
        _forbidden = [.. _blocks.All.Select(_ => new int[_classes.Count])];
        _prices = new(model, _kinds, _classes, _blocks, _kin, _forbidden);
        _hall = new(_kinds, _classes, _kin);
        _counts = new(model, _kinds, _classes);
        _room = [.. _classes.Size];
        _held = new int[_kinds.Count];
        _path = new PlanChoice[model.PostCount];
        _nodes = new PlanNode?[model.PostCount + 1];
        _size = _blocks.Holders.Sum(holders => (long)holders.Length);
    }

    // Whether there is any plan.
    public static bool IsPossible(PlanModel model, CancellationToken cancellation)
    {
        if (PlanTrial.IsPossible(model, cancellation) is { } answer)
        {
            return answer;
        }

        var search = new PlanSearch(model, cancellation);
        var isFound = false;
        search._found = _ =>
        {
            isFound = true;
            return false;
        };
        search.Go(PlanBlocks.Unreachable - 1, StepRounds);
        return isFound;
    }

    // The best plans, as many as asked for; null when there is none.
    public static PlanSolution? Find(PlanModel model, int most, CancellationToken cancellation)
    {
        if (PlanTrial.IsPossible(model, cancellation) == false)
        {
            return null;
        }

        // Any plan first: what is to be better than it is found with less looking around.
        var search = new PlanSearch(model, cancellation);
        long? best = null;
        search._found = path =>
        {
            best = search.Sum(path);
            return false;
        };
        search.Go(PlanBlocks.Unreachable - 1, StepRounds);
        if (best is not { } cost)
        {
            return null;
        }

        search._found = path =>
        {
            cost = search.Sum(path);
            search._limit = cost - 1;
            return true;
        };
        search.Go(cost - 1, MostRounds);
        var listed = new PlanList(search._kinds, search._classes, search._blocks, most);
        search._found = listed.Add;
        search.Go(cost, 0);
        return new(cost, listed.Plans, listed.HasMore);
    }

    private void Go(long limit, int rounds)
    {
        if (_model.IsImpossible)
        {
            return;
        }

        // Where nothing costs anything, a plan that must cost something is none.
        _limit = _model.IsWithoutCost ? Math.Min(0, limit) : limit;
        var root = Node(0);
        root.Division.Take(root.Left);
        _ = Fill(0, 0, (int)Math.Min(rounds, MostWork / Work(root)));
    }

    private PlanNode Node(int depth) => _nodes[depth] ??= new(_kinds, _classes, _blocks, _prices.Count);

    private long Sum(ReadOnlySpan<PlanChoice> path)
    {
        var sum = 0L;
        foreach (var choice in path)
        {
            sum += _blocks.Cost[choice.Block][choice.Class];
        }

        return sum;
    }

    private long Work(PlanNode node) => node.Division.Work + _size;

    // False when whoever asked has seen enough.
    private bool Fill(int depth, long spent, int rounds)
    {
        _cancellation.ThrowIfCancellationRequested();
        var node = Node(depth);
        if (node.Kinds == 0)
        {
            return spent > _limit || !_counts.AreMet() || _found(_path.AsSpan(0, depth));
        }

        if (
            !_counts.CanBeMet(node, _room)
            || !_hall.IsPossible(node.Left, node.Allowed, _room)
            || !_prices.IsWithin(node, spent, _limit, rounds)
        )
        {
            return true;
        }

        var choices = Choices(node, spent);
        var (tried, goesOn) = (0, true);
        while (goesOn && tried < choices.Count && choices[tried].Least <= _limit)
        {
            goesOn = Try(choices[tried], depth, spent);

            // Every plan with this choice has been looked at: what follows does without it.
            _forbidden[choices[tried].Block][choices[tried].Class]++;
            tried++;
        }

        foreach (var choice in choices.Take(tried))
        {
            _forbidden[choice.Block][choice.Class]--;
        }

        return goesOn;
    }

    private bool Try(PlanChoice choice, int depth, long spent)
    {
        var block = _blocks.All[choice.Block];
        _path[depth] = choice;
        var next = Node(depth + 1);
        Node(depth).CopyTo(next);
        next.Remove(block);
        Count(choice, block, 1);
        Restrict(next, choice.Class, block);
        next.Division.Take(next.Left);
        var rounds = (int)Math.Clamp(StepWork / Work(next), 0, StepRounds);
        var goesOn = Fill(depth + 1, spent + _blocks.Cost[choice.Block][choice.Class], rounds);
        Count(choice, block, -1);
        return goesOn;
    }

    // The choices for the kind of post that has the fewest.
    private List<PlanChoice> Choices(PlanNode node, long spent)
    {
        List<PlanChoice> choices = [];
        Span<int> counts = stackalloc int[32];
        counts.Clear();
        for (var block = 0; block < _blocks.All.Length; block++)
        {
            if (!node.Division.Fits(block) || node.Least[block] >= PlanBlocks.Unreachable)
            {
                continue;
            }

            foreach (var index in _blocks.Holders[block])
            {
                if (
                    CanTake(node, block, index)
                    && _prices.Least(node, spent, block, index) is var least
                    && least <= _limit
                )
                {
                    choices.Add(new(least, block, index));
                    for (var rest = _blocks.All[block].Kinds; rest != 0; rest &= rest - 1)
                    {
                        counts[BitOperations.TrailingZeroCount(rest)]++;
                    }
                }
            }
        }

        var hardest = BitOperations.TrailingZeroCount(node.Kinds);
        for (var rest = node.Kinds; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            hardest = counts[kind] < counts[hardest] ? kind : hardest;
        }

        choices.RemoveAll(choice => (_blocks.All[choice.Block].Kinds & (1u << hardest)) == 0);
        choices.Sort(PlanChoice.InOrder);
        return choices;
    }

    private bool CanTake(PlanNode node, int block, int index) =>
        node.Allows(_blocks.All[block], index)
        && _forbidden[block][index] == 0
        && (_classes.IsNobody(index) || !IsHeld(_blocks.All[block].Missing));

    // A post that goes with another may be held without it only where the other stays open.
    private bool IsHeld(uint kinds)
    {
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            if (_held[BitOperations.TrailingZeroCount(rest)] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Count(PlanChoice choice, PlanBlock block, int sign)
    {
        _room[choice.Class] -= sign;
        _prices.Take(choice.Block, choice.Class, sign);
        _counts.Add(choice.Class, block.Posts, sign);
        for (var rest = _classes.IsNobody(choice.Class) ? 0 : block.Kinds; rest != 0; rest &= rest - 1)
        {
            _held[BitOperations.TrailingZeroCount(rest)] += sign;
        }
    }

    private void Restrict(PlanNode next, int index, PlanBlock block)
    {
        if (_room[index] == 0)
        {
            next.Allowed[index] = 0;
        }

        if (_classes.IsNobody(index))
        {
            return;
        }

        for (var bar = 0; bar < _kin.Bars; bar++)
        {
            var kept = _kin.KeptFrom(bar, block.Kinds);
            foreach (var relative in _classes.Related[bar][index])
            {
                next.Allowed[relative] &= ~kept;
            }
        }

        for (var other = 0; block.Missing != 0 && other < _classes.People; other++)
        {
            next.Allowed[other] &= ~block.Missing;
        }
    }
}
