using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Hall's condition for posts that need different holders: if fewer people are left than posts, no plan can follow. Where
// relatives are kept apart, a family whose members are all related to each other counts for one.
internal sealed class PlanHall
{
    private readonly PlanClasses _classes;
    private readonly List<PlanCrowd> _crowds = [];

    public PlanHall(PlanKinds kinds, PlanClasses classes, PlanKin kin)
    {
        _classes = classes;
        HashSet<(uint, uint)> seen = [];
        foreach (var relation in kin.Barred)
        {
            uint[] both = [.. relation.Zip(kinds.Apart, (barred, apart) => barred & apart)];
            foreach (var crowd in PlanCrowd.Largest(both))
            {
                if (seen.Add((crowd, PlanCrowd.WholeOf(crowd, both))))
                {
                    _crowds.Add(kin.Crowd(crowd, both));
                }
            }
        }

        foreach (var crowd in PlanCrowd.Largest(kinds.Apart))
        {
            var whole = PlanCrowd.WholeOf(crowd, kinds.Apart);
            if (seen.Add((crowd, whole)))
            {
                _crowds.Add(
                    new(
                        crowd,
                        whole,
                        [.. Enumerable.Range(0, classes.Count)],
                        [.. Enumerable.Repeat(element: false, classes.Count)]
                    )
                );
            }
        }
    }

    // Whether each crowd of posts that are left can still be given to different people.
    public bool IsPossible(int[] left, uint[] allowed, int[] room) =>
        _crowds.TrueForAll(crowd => Fits(crowd, left, allowed, room));

    private bool Fits(PlanCrowd crowd, int[] left, uint[] allowed, int[] free)
    {
        Span<int> slots = stackalloc int[32];
        var count = 0;
        for (var rest = crowd.Kinds; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            var needed = (crowd.Whole & (1u << kind)) == 0 ? Math.Min(1, left[kind]) : left[kind];
            slots.Slice(count, needed).Fill(kind);
            count += needed;
        }

        if (count == 0)
        {
            return true;
        }

        Span<int> room = stackalloc int[crowd.Families];
        Span<uint> open = stackalloc uint[crowd.Families];
        room.Clear();
        open.Clear();
        Span<int> choices = stackalloc int[32];
        choices.Clear();
        for (var index = 0; index < _classes.Count; index++)
        {
            if (free[index] > 0)
            {
                var family = crowd.FamilyOf[index];
                open[family] |= allowed[index];
                room[family] = crowd.IsOne[family] ? 1 : free[index];
            }
        }

        for (var family = 0; family < crowd.Families; family++)
        {
            for (var rest = open[family] & crowd.Kinds; rest != 0; rest &= rest - 1)
            {
                choices[BitOperations.TrailingZeroCount(rest)] += room[family];
            }
        }

        var isScarce = false;
        foreach (var kind in slots[..count])
        {
            isScarce |= choices[kind] < count;
        }

        return !isScarce || Matches(slots[..count], room, open);
    }

    // Each family takes as many posts as it has room for; one that is full passes a post on (augmenting paths).
    private static bool Matches(ReadOnlySpan<int> slots, ReadOnlySpan<int> room, ReadOnlySpan<uint> open)
    {
        Span<int> holder = stackalloc int[slots.Length];
        Span<int> taken = stackalloc int[room.Length];
        Span<bool> seen = stackalloc bool[room.Length];
        taken.Clear();
        holder.Fill(-1);
        for (var slot = 0; slot < slots.Length; slot++)
        {
            seen.Clear();
            if (!Place(slot, slots, room, open, holder, taken, seen))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Place(
        int slot,
        ReadOnlySpan<int> slots,
        ReadOnlySpan<int> room,
        ReadOnlySpan<uint> open,
        Span<int> holder,
        Span<int> taken,
        Span<bool> seen
    )
    {
        for (var family = 0; family < room.Length; family++)
        {
            if (seen[family] || (open[family] & (1u << slots[slot])) == 0 || room[family] == 0)
            {
                continue;
            }

            seen[family] = true;
            if (taken[family] < room[family])
            {
                taken[family]++;
                holder[slot] = family;
                return true;
            }

            for (var other = 0; other < slots.Length; other++)
            {
                if (holder[other] == family && Place(other, slots, room, open, holder, taken, seen))
                {
                    holder[slot] = family;
                    return true;
                }
            }
        }

        return false;
    }
}
