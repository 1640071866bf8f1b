namespace GrassrootsDemocracy.Voting.Deciding;

// Tries placements in a box: the one that is best for all forms still needed together, the one that is best for each of
// them, and the first one mended token by token.
internal sealed class Trial(FormTable table, Question question)
{
    private const int MostSteps = 60;

    private readonly List<int> _live = [];
    private readonly bool[] _needed = new bool[table.Asked];
    private readonly Int128[] _sum = new Int128[table.Options];
    private readonly long[] _point = new long[table.Options];
    private readonly Int128[] _now = new Int128[table.Forms];

    public Placement? Witness { get; private set; }

    public bool Of(DoubtBox box, ReadOnlySpan<bool> signs)
    {
        FindLive(box, signs);
        Together(box);
        if (IsGood(_point))
        {
            return true;
        }

        foreach (var form in _live)
        {
            if (IsGood(table.Best(form)))
            {
                return true;
            }
        }

        Mend(box);
        return IsGood(_point);
    }

    // The reading to cut at, and the two numbers of tokens on it between which to cut; below zero when there is none.
    public (int Option, long Least, long Most) Widest(DoubtBox box)
    {
        Together(box);
        var (cut, form, worst) = (-1, -1, (Int128)0);
        for (var doubt = 0; doubt < table.Doubts; doubt++)
        {
            Int128 regret = 0;
            Int128 top = 0;
            var (first, end) = (table.First(doubt), table.First(doubt + 1));
            var most = -1;
            foreach (var live in _live)
            {
                var worth = table.Worth(live)[first..end];
                var missed =
                    FormTable.Sum(worth, table.Best(live)[first..end])
                    - FormTable.Sum(worth, _point.AsSpan(first..end));
                regret += missed;
                (top, most) = missed > top ? (missed, live) : (top, most);
            }

            // A law that is silent is cut first: it is one token, and every reading of it makes the rest simpler.
            var weight = regret > 0 && table.Tokens(doubt) == 1 ? regret + (Int128.One << 100) : regret;
            (cut, form, worst) = weight > worst ? (doubt, most, weight) : (cut, form, worst);
        }

        return cut < 0 ? (-1, 0, 0) : Between(table.First(cut), table.First(cut + 1), table.Best(form));
    }

    private (int Option, long Least, long Most) Between(int first, int end, ReadOnlySpan<long> best)
    {
        var widest = first;
        for (var option = first; option < end; option++)
        {
            if (Math.Abs(best[option] - _point[option]) > Math.Abs(best[widest] - _point[widest]))
            {
                widest = option;
            }
        }

        return (widest, Math.Min(best[widest], _point[widest]), Math.Max(best[widest], _point[widest]));
    }

    // What the question still needs: as few forms as do, those that hold anyway by preference; and of these and of what
    // always holds whatever some placement in the box would hurt.
    private void FindLive(DoubtBox box, ReadOnlySpan<bool> signs)
    {
        signs.CopyTo(_needed);
        var placement = new long[table.Options];
        for (var form = 0; form < table.Forms; form++)
        {
            _now[form] = table.Lower(box, form, _sum, placement);
        }

        var wanted = Enumerable.Range(0, _needed.Length).Where(form => _needed[form]).ToList();
        foreach (var form in wanted.OrderBy(form => _now[form] >= 0).ThenBy(form => table.Upper[form]))
        {
            _needed[form] = false;
            _needed[form] = !question.Holds(_needed);
        }

        _live.Clear();
        for (var form = 0; form < table.Forms; form++)
        {
            if (_now[form] < 0 && (form >= table.Asked || _needed[form]))
            {
                _live.Add(form);
            }
        }
    }

    private void Together(DoubtBox box)
    {
        _sum.AsSpan().Clear();
        foreach (var form in _live)
        {
            var worth = table.Worth(form);
            for (var option = 0; option < worth.Length; option++)
            {
                _sum[option] += worth[option];
            }
        }

        table.Fill(box, _sum, _point);
    }

    // Moves tokens of one doubt from one reading to another while what the live forms lack together shrinks.
    private void Mend(DoubtBox box)
    {
        foreach (var form in _live)
        {
            _now[form] = table.At(form, _point);
        }

        for (var step = 0; step < MostSteps && BestMove(box) is { Tokens: > 0 } move; step++)
        {
            _point[move.From] -= move.Tokens;
            _point[move.To] += move.Tokens;
            foreach (var form in _live)
            {
                _now[form] += move.Tokens * (table.Worth(form)[move.To] - table.Worth(form)[move.From]);
            }
        }
    }

    private (int From, int To, long Tokens) BestMove(DoubtBox box)
    {
        var best = (From: 0, To: 0, Tokens: 0L);
        Int128 most = 0;
        for (var doubt = 0; doubt < table.Doubts; doubt++)
        {
            for (var from = table.First(doubt); from < table.First(doubt + 1); from++)
            {
                for (var to = table.First(doubt); to < table.First(doubt + 1); to++)
                {
                    var room = Math.Min(_point[from] - box.Least[from], box.Most[to] - _point[to]);
                    for (var tokens = Math.Min(1, room); to != from && tokens > 0; )
                    {
                        var gain = Gain(from, to, tokens);
                        (most, best) = gain > most ? (gain, (from, to, tokens)) : (most, best);
                        tokens =
                            tokens == room ? 0
                            : tokens > room / 4 ? room
                            : tokens * 4;
                    }
                }
            }
        }

        return best;
    }

    private Int128 Gain(int from, int to, long tokens)
    {
        Int128 gain = 0;
        foreach (var form in _live)
        {
            var next = _now[form] + (tokens * (table.Worth(form)[to] - table.Worth(form)[from]));
            gain += Int128.Min(0, next) - Int128.Min(0, _now[form]);
        }

        return gain;
    }

    private bool IsGood(ReadOnlySpan<long> placement)
    {
        for (var form = 0; form < table.Forms; form++)
        {
            var isMet = table.At(form, placement) >= 0;
            if (form < _needed.Length)
            {
                _needed[form] = isMet;
            }
            else if (!isMet)
            {
                return false;
            }
        }

        if (!question.Holds(_needed))
        {
            return false;
        }

        Witness = new([.. placement]);
        return true;
    }
}
