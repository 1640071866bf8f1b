using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Hall's condition for posts that need different holders: if fewer people are left than posts, no plan can follow. Where
// relatives are kept apart, a family whose members are all related to each other counts for one.
internal sealed class PlanHall
{
    private readonly PlanModel _model;
    private readonly PlanClasses _classes;
    private readonly List<(uint Posts, int[][] Families, bool[] AreOne)> _crowds = [];

    public PlanHall(PlanModel model, PlanClasses classes)
    {
        _model = model;
        _classes = classes;
        Dictionary<uint, bool> seen = [];
        Collect(model.Apart, seen);
        foreach (var bar in model.KinBars)
        {
            Collect([.. model.Apart.Zip(bar.Posts, (apart, kin) => apart & kin)], seen);
        }
    }

    // Whether each crowd of posts that remain can still be given to different people.
    public bool IsPossible(uint rest, uint[] allowed, int[] used)
    {
        foreach (var (posts, families, areOne) in _crowds)
        {
            if (
                BitOperations.PopCount(posts & rest) > 1
                && !Fits(posts & rest, families, areOne, allowed, used)
            )
            {
                return false;
            }
        }

        return true;
    }

    private void Collect(uint[] apart, Dictionary<uint, bool> seen)
    {
        foreach (var crowd in Crowds(0, _model.AllPosts, 0, apart))
        {
            if (BitOperations.PopCount(crowd) > 1 && seen.TryAdd(crowd, value: true))
            {
                var families = Families(crowd);
                _crowds.Add(
                    (
                        crowd,
                        families,
                        [.. families.Select(family => AreRelated(crowd, family[0], family[^1]))]
                    )
                );
            }
        }
    }

    // The largest sets of posts that are pairwise apart (Bron and Kerbosch).
    private static List<uint> Crowds(uint chosen, uint open, uint closed, uint[] apart)
    {
        if (open == 0)
        {
            return closed == 0 ? [chosen] : [];
        }

        List<uint> found = [];
        var pivot = BitOperations.TrailingZeroCount(open | closed);
        for (var next = open & ~apart[pivot]; next != 0; next &= next - 1)
        {
            var post = BitOperations.TrailingZeroCount(next);
            found.AddRange(Crowds(chosen | (1u << post), open & apart[post], closed & apart[post], apart));
            open &= ~(1u << post);
            closed |= 1u << post;
        }

        return found;
    }

    private int[][] Families(uint crowd)
    {
        List<List<int>> families = [];
        for (var index = 0; index < _classes.Count; index++)
        {
            var family = IsOne(crowd, index)
                ? families.Find(each =>
                    IsOne(crowd, each[0]) && each.TrueForAll(other => AreRelated(crowd, index, other))
                )
                : null;
            if (family is null)
            {
                families.Add([index]);
            }
            else
            {
                family.Add(index);
            }
        }

        return [.. families.Select(family => family.ToArray())];
    }

    // One person, or people who are all related to each other.
    private bool IsOne(uint crowd, int index) => _classes.Size[index] == 1 || AreRelated(crowd, index, index);

    private bool AreRelated(uint crowd, int index, int other)
    {
        for (var bar = 0; bar < _model.KinBars.Count; bar++)
        {
            if (Covers(_model.KinBars[bar], crowd) && _classes.Related[bar][index].Contains(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(KinBar bar, uint crowd)
    {
        for (var rest = crowd; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            if ((crowd & ~(1u << post) & ~bar.Posts[post]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(uint posts, int[][] families, bool[] areOne, uint[] allowed, int[] used)
    {
        var count = BitOperations.PopCount(posts);
        Span<int> room = stackalloc int[families.Length];
        Span<uint> open = stackalloc uint[families.Length];
        Span<int> choices = stackalloc int[32];
        choices.Clear();
        for (var family = 0; family < families.Length; family++)
        {
            (room[family], open[family]) = Open(families[family], areOne[family], posts, allowed, used);
            for (var rest = open[family]; rest != 0; rest &= rest - 1)
            {
                choices[BitOperations.TrailingZeroCount(rest)] += room[family];
            }
        }

        var isScarce = false;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            isScarce |= choices[BitOperations.TrailingZeroCount(rest)] < count;
        }

        return !isScarce || Matches(posts, room, open);
    }

    private (int Room, uint Posts) Open(int[] family, bool isFamily, uint posts, uint[] allowed, int[] used)
    {
        var open = 0u;
        var room = 0;
        foreach (var index in family)
        {
            if (used[index] < _classes.Size[index])
            {
                open |= allowed[index];
                room = _classes.Size[index] - used[index];
            }
        }

        return (isFamily ? Math.Min(1, room) : room, open & posts);
    }

    // Each family takes as many posts as it has room for; one that is full passes a post on (augmenting paths).
    private static bool Matches(uint posts, ReadOnlySpan<int> room, ReadOnlySpan<uint> open)
    {
        Span<int> holder = stackalloc int[32];
        Span<int> taken = stackalloc int[room.Length];
        Span<bool> seen = stackalloc bool[room.Length];
        taken.Clear();
        holder.Fill(-1);
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            seen.Clear();
            if (!Place(BitOperations.TrailingZeroCount(rest), room, open, holder, taken, seen))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Place(
        int post,
        ReadOnlySpan<int> room,
        ReadOnlySpan<uint> open,
        Span<int> holder,
        Span<int> taken,
        Span<bool> seen
    )
    {
        for (var family = 0; family < room.Length; family++)
        {
            if (seen[family] || (open[family] & (1u << post)) == 0 || room[family] == 0)
            {
                continue;
            }

            seen[family] = true;
            if (taken[family] < room[family])
            {
                taken[family]++;
                holder[post] = family;
                return true;
            }

            for (var other = 0; other < 32; other++)
            {
                if (holder[other] == family && Place(other, room, open, holder, taken, seen))
                {
                    holder[post] = family;
                    return true;
                }
            }
        }

        return false;
    }
}
