using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The counts that norms limit, kept while the search fills posts.
internal sealed class PlanCounts
{
    private readonly PlanModel _model;
    private readonly PlanClasses _classes;
    private readonly int[] _counts;
    private readonly bool[] _canBeMet;

    // By bar with an upper limit for everybody: the fewest people that the posts that remain will add to it.
    private readonly long[]?[] _fewest;

    public PlanCounts(PlanModel model, PlanClasses classes, PlanBlocks blocks)
    {
        _model = model;
        _classes = classes;
        _counts = new int[model.CountBars.Count];
        _canBeMet =
        [
            .. model.CountBars.Select(bar =>
                !IsFixed(bar) || bar.Allows(BitOperations.PopCount(bar.Groups[0]))
            ),
        ];
        _fewest = [.. model.CountBars.Select(bar => Fewest(bar, blocks))];
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

    public bool CanBeMet(uint rest, uint singles, uint[] allowed, int[] used)
    {
        for (var bar = 0; bar < _counts.Length; bar++)
        {
            var norm = _model.CountBars[bar];
            if (
                !_canBeMet[bar]
                || _counts[bar] + Fewest(bar, rest, singles) > norm.Most
                || (
                    _counts[bar] < norm.Least
                    && _counts[bar] + MostMore(norm, rest | singles, allowed, used) < norm.Least
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    // Posts that all need different holders have as many as there are posts, whoever they are.
    private bool IsFixed(CountBar bar)
    {
        if (
            bar.Groups is not [var group]
            || (group & _model.MayStayOpen) != 0
            || !Array.TrueForAll(bar.Of, of => of)
        )
        {
            return false;
        }

        for (var rest = group; rest != 0; rest &= rest - 1)
        {
            if ((group & (rest - 1) & rest & ~_model.Apart[BitOperations.TrailingZeroCount(rest)]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private long[]? Fewest(CountBar bar, PlanBlocks blocks)
    {
        for (var index = 0; index < _classes.People; index++)
        {
            if (bar.Most == int.MaxValue || !_classes.IsOf(index, bar))
            {
                return null;
            }
        }

        return blocks.LeastSums([
            .. blocks.All.Select(posts => bar.Counts(posts) && !CanStayOpen(posts) ? 1L : 0L),
        ]);
    }

    private long Fewest(int bar, uint rest, uint singles)
    {
        if (_fewest[bar] is not { } fewest)
        {
            return 0;
        }

        var sum = fewest[rest];
        for (var posts = singles; posts != 0; posts &= posts - 1)
        {
            var post = posts & (~posts + 1);
            sum += _model.CountBars[bar].Counts(post) && !CanStayOpen(post) ? 1 : 0;
        }

        return sum;
    }

    private bool CanStayOpen(uint posts) => BitOperations.IsPow2(posts) && (posts & _model.MayStayOpen) != 0;

    private int MostMore(CountBar bar, uint rest, uint[] allowed, int[] used)
    {
        var open = 0u;
        var people = 0;
        for (var index = 0; index < _classes.People; index++)
        {
            if (
                _classes.IsOf(index, bar)
                && used[index] < _classes.Size[index]
                && bar.Counts(allowed[index] & rest)
            )
            {
                open |= allowed[index];
                people += _classes.Size[index] - used[index];
            }
        }

        var most = people;
        foreach (var group in bar.Groups)
        {
            most = Math.Min(most, BitOperations.PopCount(open & rest & group));
        }

        return most;
    }
}
