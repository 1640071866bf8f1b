using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// A bound from below for what is to be little: each row has a price, and with the prices taken off, every post goes to whoever is
// cheapest for it (Lagrangian relaxation, subgradient ascent). The same prices make a row that says who is too dear for a better
// plan. Prices decide how good the bound is, no more: whatever they are, it holds.
internal sealed class PlanPrices
{
    private const int MostRounds = 300;
    private const int Patience = 8;
    private const long Fine = 1 << 12;
    private const long Coarse = 1 << 24;

    // How finely a row tells who is too dear.
    private const long Grain = 256;

    // To read a term takes as long as so many looks at one.
    private const int Building = 4;
    private readonly PlanWork _work;
    private readonly (int[] Variables, long[] Weights, long Least)[] _rows;
    private readonly long[] _cost;
    private readonly int[] _postOf;
    private readonly int _posts;
    private readonly long _parts;
    private readonly long[] _reduced;
    private readonly bool[] _isChosen;
    private long[] _prices;

    public PlanPrices(PlanModel model, IEnumerable<PlanRow> rows, PlanTerm[] goal, PlanWork work)
    {
        _work = work;
        _rows = [.. rows.Select(row => Plain(row, work))];
        var count = model.Program.Starts.Count;
        (_cost, _reduced, _isChosen, _postOf) = (
            new long[count],
            new long[count],
            new bool[count],
            new int[count]
        );
        _posts = model.Book.Posts.Length;
        _parts = Math.Clamp(
            Coarse / Math.Max(1, goal.Select(term => Math.Abs(term.Weight)).DefaultIfEmpty().Max()),
            16,
            Fine
        );
        foreach (var (weight, literal) in goal)
        {
            _cost[literal >> 1] += weight * _parts;
        }

        Array.Fill(_postOf, -1);
        for (var post = 0; post < _posts; post++)
        {
            foreach (var literal in model.HoldersOf(post))
            {
                _postOf[literal >> 1] = post;
            }
        }

        _prices = new long[_rows.Length];
        Begin(model.Crowds.DefaultIfEmpty().MaxBy(crowd => BitOperations.PopCount(crowd)));
    }

    // No plan comes to less.
    public long Bound { get; private set; } = long.MinValue;

    // Whether a variable is chosen at these prices.
    public bool IsChosen(int variable) => _isChosen[variable];

    // Raises the bound towards what was found, until so much work is left.
    public void Ascend(long found, long until)
    {
        var (best, trial, patience) = (long.MinValue, (long[])[.. _prices], Patience);
        var excess = new long[_rows.Length];
        var share = 2L;
        for (var round = 0; round < MostRounds; round++)
        {
            var value = Value(trial);
            if (value > best)
            {
                (best, patience) = (value, Patience);
                trial.CopyTo(_prices, 0);
            }
            else if (--patience == 0)
            {
                (patience, share) = (Patience, share + 1);
            }

            Bound = Math.Max(Bound, SearchSum.CeilingOf(best, _parts));
            if (
                Bound >= found
                || share > 12
                || _work.Left <= until
                || !Step(trial, excess, ((found * _parts) - value) * 2 >> (int)share - 1)
            )
            {
                break;
            }
        }

        _ = Value(_prices);
    }

    // What every plan keeps that comes to no more than this.
    public PlanRow Within(long most)
    {
        var room = (most * _parts) - Value(_prices);
        var grain = Math.Max(1, room / Grain);
        List<PlanTerm> terms = [];
        _work.Spend(_reduced.Length);
        for (var variable = 0; variable < _reduced.Length; variable++)
        {
            var dear = Math.Abs(_reduced[variable]) / grain;
            if (dear > 0)
            {
                // It costs to choose what is dear, and to leave what is cheap.
                var literal = _reduced[variable] > 0 ? 2 * variable : (2 * variable) + 1;
                terms.Add(new(-Math.Min(dear, (Math.Max(0, room) / grain) + 1), literal));
            }
        }

        return new([.. terms], -(room >= 0 ? room / grain : -1));
    }

    // Prices to begin with, which the ascent would find person by person: a row takes the price of what it asks for, as that of a
    // person who is counted once however many posts he or she holds. Those over the posts
    // of which the most need different people come first; it costs nothing.
    private void Begin(uint widest)
    {
        _cost.CopyTo(_reduced, 0);
        foreach (
            var row in Enumerable
                .Range(0, _rows.Length)
                .OrderBy(row => _rows[row].Weights.DefaultIfEmpty().Max())
                .ThenBy(row =>
                    Array.Exists(
                        _rows[row].Variables,
                        variable => _postOf[variable] is >= 0 and var post && (widest & (1u << post)) == 0
                    )
                )
                .ThenByDescending(row => _rows[row].Variables.Length)
        )
        {
            var (variables, weights, least) = _rows[row];
            var price = least < 0 ? 0 : long.MaxValue;
            for (var place = 0; place < variables.Length; place++)
            {
                var room = _postOf[variables[place]] >= 0 ? 0 : Math.Max(0, _reduced[variables[place]]);
                price = weights[place] > 0 ? Math.Min(price, room / weights[place]) : price;
            }

            _work.Spend(2 * variables.Length);
            _prices[row] = price == long.MaxValue ? 0 : price;
            for (var place = 0; place < variables.Length; place++)
            {
                _reduced[variables[place]] -= _prices[row] * weights[place];
            }
        }
    }

    // The least that the choice comes to at these prices, of which Reduced is what each costs beyond the cheapest.
    private long Value(long[] prices)
    {
        _cost.CopyTo(_reduced, 0);
        var value = 0L;
        for (var row = 0; row < _rows.Length; row++)
        {
            var (price, (variables, weights, least)) = (prices[row], _rows[row]);
            if (price == 0)
            {
                continue;
            }

            value += price * least;
            for (var place = 0; place < variables.Length; place++)
            {
                _reduced[variables[place]] -= price * weights[place];
            }

            _work.Spend(variables.Length);
        }

        _work.Spend(_rows.Length + _reduced.Length);
        Span<int> cheapest = stackalloc int[_posts];
        cheapest.Fill(-1);
        for (var variable = 0; variable < _reduced.Length; variable++)
        {
            var post = _postOf[variable];
            _isChosen[variable] = post < 0 && _reduced[variable] < 0;
            value += _isChosen[variable] ? _reduced[variable] : 0;
            if (post >= 0 && (cheapest[post] < 0 || _reduced[variable] < _reduced[cheapest[post]]))
            {
                cheapest[post] = variable;
            }
        }

        Span<long> least2 = stackalloc long[_posts];
        for (var post = 0; post < _posts; post++)
        {
            least2[post] = cheapest[post] < 0 ? 0 : _reduced[cheapest[post]];
            value += least2[post];
            if (cheapest[post] >= 0)
            {
                _isChosen[cheapest[post]] = true;
            }
        }

        for (var variable = 0; variable < _reduced.Length; variable++)
        {
            _reduced[variable] -= _postOf[variable] < 0 ? 0 : least2[_postOf[variable]];
        }

        _work.Spend(_reduced.Length);

        return value;
    }

    // Dearer where a row is not kept, cheaper where there is room to spare. False when nothing changes.
    private bool Step(long[] trial, long[] excess, long gain)
    {
        var norm = 0L;
        for (var row = 0; row < _rows.Length; row++)
        {
            var (variables, weights, least) = _rows[row];
            var missing = least;
            for (var place = 0; place < variables.Length; place++)
            {
                missing -= _isChosen[variables[place]] ? weights[place] : 0;
            }

            excess[row] = missing;
            norm += trial[row] > 0 || missing > 0 ? missing * missing : 0;
            _work.Spend(variables.Length);
        }

        var isChanged = false;
        for (var row = 0; norm > 0 && row < _rows.Length; row++)
        {
            var next = Math.Max(0, trial[row] + (gain * excess[row] / norm));
            isChanged |= next != trial[row];
            trial[row] = next;
        }

        return isChanged;
    }

    private static (int[] Variables, long[] Weights, long Least) Plain(PlanRow row, PlanWork work)
    {
        work.Spend(1 + (Building * row.Terms.Length));
        return (
            [.. row.Terms.Select(term => term.Literal >> 1)],
            [.. row.Terms.Select(term => (term.Literal & 1) == 0 ? term.Weight : -term.Weight)],
            row.Least - row.Terms.Sum(term => (term.Literal & 1) == 0 ? 0 : term.Weight)
        );
    }
}
