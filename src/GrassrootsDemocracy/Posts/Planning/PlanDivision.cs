using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The least sum that a division of the posts left into blocks costs, for every part of them. Whoever holds two blocks is not
// noticed, so it is never more than what a plan of these posts costs.
internal sealed class PlanDivision
{
    private readonly PlanKinds _kinds;
    private readonly PlanBlock[] _blocks;
    private readonly int[] _left;
    private readonly int[] _step;
    private readonly int[] _code;
    private readonly int[][] _first;
    private readonly int[] _usable;
    private uint[] _present = [];
    private long[] _sums = [];
    private int[] _chosen = [];
    private int _states;

    public PlanDivision(PlanKinds kinds, PlanBlocks blocks)
    {
        (_kinds, _blocks) = (kinds, blocks.All);
        _left = new int[kinds.Count];
        _step = new int[kinds.Count];
        _code = new int[_blocks.Length];
        _usable = new int[kinds.Count];
        _first = new int[kinds.Count][];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            _first[kind] = new int[
                _blocks.Count(block => BitOperations.TrailingZeroCount(block.Kinds) == kind)
            ];
        }
    }

    // How long one sum takes, in steps.
    public long Work => (long)_states * Math.Max(1, _blocks.Length / Math.Max(1, _kinds.Count));

    // The parts of what is left are numbered, with as many digits as there are kinds.
    public void Take(ReadOnlySpan<int> left)
    {
        left.CopyTo(_left);
        _states = 1;
        for (var kind = 0; kind < _left.Length; kind++)
        {
            _step[kind] = _states;
            _states *= _left[kind] + 1;
        }

        if (_present.Length < _states)
        {
            (_present, _sums, _chosen) = (new uint[_states], new long[_states], new int[_states]);
        }

        _present[0] = 0;
        for (var kind = 0; kind < _left.Length; kind++)
        {
            for (var state = _step[kind]; state < _step[kind] * (_left[kind] + 1); state++)
            {
                _present[state] = _present[state % _step[kind]] | (1u << kind);
            }
        }

        for (var block = 0; block < _blocks.Length; block++)
        {
            _code[block] = CodeOf(_blocks[block]);
        }
    }

    // Whether a block can be cut from what is left.
    public bool Fits(int block) => _code[block] >= 0;

    // The least sum for all that is left, the cost of each block given.
    public long Sum(ReadOnlySpan<long> costs)
    {
        Array.Clear(_usable);
        for (var block = 0; block < _blocks.Length; block++)
        {
            if (_code[block] >= 0 && costs[block] < PlanBlocks.Unreachable)
            {
                var kind = BitOperations.TrailingZeroCount(_blocks[block].Kinds);
                _first[kind][_usable[kind]++] = block;
            }
        }

        _sums[0] = 0;
        for (var state = 1; state < _states; state++)
        {
            var present = _present[state];
            var kind = BitOperations.TrailingZeroCount(present);
            var least = PlanBlocks.Unreachable;
            foreach (var block in _first[kind].AsSpan(0, _usable[kind]))
            {
                var posts = _blocks[block];
                if (
                    (posts.Kinds & ~present) == 0
                    && (!posts.HasSeveralOfKind || IsIn(posts, state))
                    && costs[block] + _sums[state - _code[block]] < least
                )
                {
                    least = costs[block] + _sums[state - _code[block]];
                    _chosen[state] = block;
                }
            }

            _sums[state] = least;
        }

        return _sums[_states - 1];
    }

    // The least sum for what is left without a block.
    public long Without(int block) => _sums[_states - 1 - _code[block]];

    // The blocks of the division that costs least.
    public IEnumerable<int> Blocks()
    {
        for (var state = _states - 1; state > 0; state -= _code[_chosen[state]])
        {
            yield return _chosen[state];
        }
    }

    private int CodeOf(PlanBlock block)
    {
        var code = 0;
        for (var kinds = block.Kinds; kinds != 0; kinds &= kinds - 1)
        {
            var kind = BitOperations.TrailingZeroCount(kinds);
            var count = block.Of(_kinds.Posts[kind]);
            if (count > _left[kind])
            {
                return -1;
            }

            code += count * _step[kind];
        }

        return code;
    }

    private bool IsIn(PlanBlock block, int state)
    {
        for (var kinds = block.Kinds; kinds != 0; kinds &= kinds - 1)
        {
            var kind = BitOperations.TrailingZeroCount(kinds);
            if (block.Of(_kinds.Posts[kind]) > state / _step[kind] % (_left[kind] + 1))
            {
                return false;
            }
        }

        return true;
    }
}
