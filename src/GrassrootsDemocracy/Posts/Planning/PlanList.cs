using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The plans as a reader sees them: with people in place of classes and posts in place of kinds, up to a limit.
internal sealed class PlanList(PlanKinds kinds, PlanClasses classes, PlanBlocks blocks, int most)
{
    private readonly List<int[]> _plans = [];

    public IReadOnlyList<int[]> Plans => _plans;

    public bool HasMore { get; private set; }

    // False when there is no room for more.
    public bool Add(ReadOnlySpan<PlanChoice> path)
    {
        PlanChoice[] choices = [.. path];
        Array.Sort(choices, PlanChoice.ByHolder);
        return Give(choices, 0, new int[choices.Length]);
    }

    // To those of a class who get the same, it is given in their order: to swap them is no other plan.
    private bool Give(PlanChoice[] choices, int step, int[] given)
    {
        if (step == choices.Length)
        {
            return Keep(choices, given);
        }

        var (_, block, index) = choices[step];
        if (classes.IsNobody(index))
        {
            given[step] = -1;
            return Give(choices, step + 1, given);
        }

        var isSame = step > 0 && choices[step - 1].Block == block && choices[step - 1].Class == index;
        foreach (var person in classes.Members[index])
        {
            if (!given.AsSpan(0, step).Contains(person) && (!isSame || person > given[step - 1]))
            {
                given[step] = person;
                if (!Give(choices, step + 1, given))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Keep(PlanChoice[] choices, int[] given)
    {
        if (_plans.Count == most)
        {
            HasMore = true;
            return false;
        }

        _plans.Add(Posts(choices, given));
        return true;
    }

    // The posts of a kind go to their holders in the order of the people; open ones come last.
    private int[] Posts(PlanChoice[] choices, int[] given)
    {
        var plan = new int[kinds.Size.Sum()];
        Array.Fill(plan, -1);
        var free = kinds.Posts.ToArray();
        foreach (
            var step in Enumerable
                .Range(0, given.Length)
                .Where(step => given[step] >= 0)
                .OrderBy(step => given[step])
        )
        {
            for (var posts = blocks.All[choices[step].Block].Posts; posts != 0; posts &= posts - 1)
            {
                var kind = BitOperations.TrailingZeroCount(kinds.Of(posts & (~posts + 1)));
                plan[BitOperations.TrailingZeroCount(free[kind])] = given[step];
                free[kind] &= free[kind] - 1;
            }
        }

        return plan;
    }
}
