using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The counts that norms limit, kept while the search fills posts.
internal sealed class PlanCounts
{
    private readonly PlanModel _model;
    private readonly PlanClasses _classes;
    private readonly int[] _counts;
    private readonly bool[] _canBeMet;

    // By bar: its groups as kinds of posts.
    private readonly uint[][] _groups;

    public PlanCounts(PlanModel model, PlanKinds kinds, PlanClasses classes)
    {
        _model = model;
        _classes = classes;
        _counts = new int[model.CountBars.Count];
        _groups = [.. model.CountBars.Select(bar => bar.Groups.Select(kinds.Of).ToArray())];
        _canBeMet =
        [
            .. model.CountBars.Select(bar =>
                !IsFixed(model, bar) || bar.Allows(BitOperations.PopCount(bar.Groups[0]))
            ),
        ];
    }

    public void Add(int index, uint posts, int sign)
    {
        for (var bar = 0; bar < _counts.Length; bar++)
        {
            if (_classes.IsOf(index, _model.CountBars[bar]) && _model.CountBars[bar].Counts(posts))
            {
                _counts[bar] += sign;
            }
        }
    }

    public bool AreMet()
    {
        for (var bar = 0; bar < _counts.Length; bar++)
        {
            if (!_model.CountBars[bar].Allows(_counts[bar]))
            {
                return false;
            }
        }

        return true;
    }

    public bool CanBeMet(PlanNode node, int[] room)
    {
        for (var bar = 0; bar < _counts.Length; bar++)
        {
            var norm = _model.CountBars[bar];
            if (
                !_canBeMet[bar]
                || _counts[bar] > norm.Most
                || (_counts[bar] < norm.Least && _counts[bar] + MostMore(bar, node, room) < norm.Least)
            )
            {
                return false;
            }
        }

        return true;
    }

    // Posts that all need different holders have as many as there are posts, whoever they are.
    public static bool IsFixed(PlanModel model, CountBar bar)
    {
        if (
            bar.Groups is not [var group]
            || (group & model.MayStayOpen) != 0
            || !Array.TrueForAll(bar.Of, of => of)
        )
        {
            return false;
        }

        for (var rest = group; rest != 0; rest &= rest - 1)
        {
            if ((group & (rest - 1) & rest & ~model.Apart[BitOperations.TrailingZeroCount(rest)]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private int MostMore(int bar, PlanNode node, int[] room)
    {
        var open = 0u;
        var people = 0;
        for (var index = 0; index < _classes.People; index++)
        {
            var left = room[index];
            if (
                left > 0
                && _classes.IsOf(index, _model.CountBars[bar])
                && CountBar.IsInAll(_groups[bar], node.Allowed[index] & node.Kinds)
            )
            {
                open |= node.Allowed[index];
                people += left;
            }
        }

        var most = people;
        foreach (var group in _groups[bar])
        {
            most = Math.Min(most, node.Count(open & group));
        }

        return most;
    }
}
