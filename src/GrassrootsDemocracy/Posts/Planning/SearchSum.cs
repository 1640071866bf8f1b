using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Posts.Planning;

// A row while others are added to it (cutting planes). By variable the weight: positive of it, negative of its opposite.
internal sealed class SearchSum
{
    // Weights beyond it are divided; sums of products of two of them stay far from overflow.
    private const long Heaviest = 1L << 30;
    private long[] _weights = new long[64];
    private bool[] _isIn = new bool[64];
    private readonly List<int> _variables = [];

    public ReadOnlySpan<int> Variables => CollectionsMarshal.AsSpan(_variables);

    public long Least { get; private set; }

    public void Grow(int count)
    {
        Array.Resize(ref _weights, count);
        Array.Resize(ref _isIn, count);
    }

    public long WeightOf(int variable) => Math.Abs(_weights[variable]);

    // The literal of a variable that is in the sum.
    public int LiteralOf(int variable) => _weights[variable] > 0 ? 2 * variable : (2 * variable) + 1;

    public bool Has(int literal) =>
        _weights[literal >> 1] is var weight && weight != 0 && weight > 0 == ((literal & 1) == 0);

    public void Clear(long least)
    {
        foreach (var variable in Variables)
        {
            _weights[variable] = 0;
            _isIn[variable] = false;
        }

        _variables.Clear();
        Least = least;
    }

    public void AskMore(long least) => Least += least;

    public void Drop(int variable) => _weights[variable] = 0;

    // A literal and its opposite cancel out: one of them is so.
    public void Add(int literal, long weight)
    {
        var variable = literal >> 1;
        var (signed, before) = ((literal & 1) == 0 ? weight : -weight, _weights[variable]);
        if (!_isIn[variable])
        {
            _isIn[variable] = true;
            _variables.Add(variable);
        }

        Least -= before != 0 && before > 0 != signed > 0 ? Math.Min(Math.Abs(before), weight) : 0;
        _weights[variable] = before + signed;
    }

    // No weight need be more than the whole asks for; and numbers stay small: those of literals that still count, Of, are
    // rounded up, the others down.
    public void Settle(Func<int, bool> isRoundedUp)
    {
        var heaviest = 0L;
        foreach (var variable in Variables)
        {
            _weights[variable] = Math.Clamp(_weights[variable], -Math.Max(Least, 0), Math.Max(Least, 0));
            heaviest = Math.Max(heaviest, WeightOf(variable));
        }

        if (heaviest > Heaviest)
        {
            Divide((heaviest >> 20) + 1, isRoundedUp);
        }
    }

    private void Divide(long by, Func<int, bool> isRoundedUp)
    {
        foreach (var variable in Variables)
        {
            var weight = WeightOf(variable);
            if (weight == 0)
            {
                continue;
            }

            var isUp = isRoundedUp(LiteralOf(variable));
            Least -= isUp ? 0 : weight % by;
            var divided = isUp ? (weight + by - 1) / by : weight / by;
            _weights[variable] = _weights[variable] > 0 ? divided : -divided;
        }

        Least = CeilingOf(Least, by);
    }

    // The sum as a row; null when it asks for nothing.
    public SearchRow? ToRow(bool isLearnt)
    {
        if (Least <= 0)
        {
            return null;
        }

        List<PlanTerm> terms = [];
        var divisor = 0L;
        foreach (var variable in Variables)
        {
            if (_weights[variable] != 0)
            {
                var weight = Math.Min(WeightOf(variable), Least);
                terms.Add(new(weight, LiteralOf(variable)));
                divisor = DivisorOf(divisor, weight);
            }
        }

        divisor = Math.Max(divisor, 1);
        terms.Sort(InOrder);
        return new(
            [.. terms.Select(term => term.Literal)],
            [.. terms.Select(term => term.Weight / divisor)],
            CeilingOf(Least, divisor),
            isLearnt
        );
    }

    private static int InOrder(PlanTerm one, PlanTerm other) =>
        one.Weight != other.Weight
            ? other.Weight.CompareTo(one.Weight)
            : one.Literal.CompareTo(other.Literal);

    public static long CeilingOf(long number, long by) =>
        number >= 0 ? (number + by - 1) / by : -(-number / by);

    private static long DivisorOf(long one, long other) => other == 0 ? one : DivisorOf(other, one % other);
}
