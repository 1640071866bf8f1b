using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The plans as a reader sees them: with people in place of classes, up to a limit.
internal sealed class PlanList(
    PlanModel model,
    PlanClasses classes,
    PlanBlocks blocks,
    PlanTwinPosts twins,
    int most
)
{
    private readonly List<int[]> _plans = [];

    public IReadOnlyList<int[]> Plans => _plans;

    public bool HasMore { get; private set; }

    // False when there is no room for more.
    public bool Add(ReadOnlySpan<PlanChoice> path)
    {
        var holders = new int[model.PostCount];
        Array.Fill(holders, -1);
        return Give([.. path], 0, holders);
    }

    private bool Give(PlanChoice[] path, int step, int[] holders)
    {
        if (step == path.Length)
        {
            return Keep(InOrder(holders));
        }

        var posts = blocks.All[path[step].Block];
        if (classes.IsNobody(path[step].Class))
        {
            return Give(path, step + 1, holders);
        }

        foreach (var person in classes.Members[path[step].Class])
        {
            if (!holders.Contains(person) && IsInOrder(path[step].Class, posts, person, holders))
            {
                Hold(holders, posts, person);
                var goesOn = Give(path, step + 1, holders);
                Hold(holders, posts, -1);
                if (!goesOn)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Keep(int[] plan)
    {
        if (_plans.Count == most)
        {
            HasMore = true;
            return false;
        }

        _plans.Add(plan);
        return true;
    }

    // Members of one class stand in twin posts in one order only.
    private bool IsInOrder(int index, uint posts, int person, int[] holders)
    {
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            for (var others = twins.Others[post] & ~posts; others != 0; others &= others - 1)
            {
                var twin = BitOperations.TrailingZeroCount(others);
                var held = holders[twin];
                if (held >= 0 && (twin < post ? held > person : held < person) && IsMember(index, held))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsMember(int index, int person) => classes.Members[index].Contains(person);

    private static void Hold(int[] holders, uint posts, int person)
    {
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            holders[BitOperations.TrailingZeroCount(rest)] = person;
        }
    }

    // Twin posts go to their holders in the order of the people; open ones come last.
    private int[] InOrder(int[] holders)
    {
        int[] plan = [.. holders];
        for (var post = 0; post < plan.Length; post++)
        {
            for (var rest = twins.Others[post] & ~((1u << post) - 1); rest != 0; rest &= rest - 1)
            {
                var twin = BitOperations.TrailingZeroCount(rest);
                if (plan[twin] >= 0 && (plan[post] < 0 || plan[twin] < plan[post]))
                {
                    (plan[post], plan[twin]) = (plan[twin], plan[post]);
                }
            }
        }

        return plan;
    }
}
