using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// What is left to fill at one step of the search: posts by kind, and by class the kinds that its members may still be given.
internal sealed class PlanNode(PlanKinds kinds, PlanClasses classes, PlanBlocks blocks, int prices)
{
    public int[] Left { get; } = [.. kinds.Size];

    public uint Kinds { get; private set; } = (1u << kinds.Count) - 1;

    public uint[] Allowed { get; } = [.. classes.Eligible.Select(kinds.Of)];

    public long[] Price { get; } = new long[prices];

    public PlanDivision Division { get; } = new(kinds, blocks);

    // By block: the least that it costs at these prices.
    public long[] Least { get; } = new long[blocks.All.Length];

    // What is taken off for members who are not used.
    public long Refund { get; set; }

    public void CopyTo(PlanNode next)
    {
        Left.CopyTo(next.Left, 0);
        Allowed.CopyTo(next.Allowed, 0);
        Price.CopyTo(next.Price, 0);
    }

    public void Remove(PlanBlock block)
    {
        Kinds = 0;
        for (var kind = 0; kind < Left.Length; kind++)
        {
            Left[kind] -= block.Of(kinds.Posts[kind]);
            Kinds |= Left[kind] > 0 ? 1u << kind : 0;
        }
    }

    // Whether a member of the class may be given the block.
    public bool Allows(PlanBlock block, int index) => (block.Kinds & ~Allowed[index]) == 0;

    public int Count(uint mask)
    {
        var count = 0;
        for (var rest = mask & Kinds; rest != 0; rest &= rest - 1)
        {
            count += Left[BitOperations.TrailingZeroCount(rest)];
        }

        return count;
    }
}
