namespace GrassrootsDemocracy.Posts.Planning;

// Variables and rows. The strongest rows come first: the first that propagates becomes the reason that is learnt from.
internal sealed class PlanProgram(PlanWork work)
{
    // To find the terms of a row takes as long as so many looks at each.
    private const int Building = 4;
    private readonly List<bool> _starts = [];
    private readonly List<PlanRow> _rows = [];
    private readonly List<PlanRow> _weak = [];

    // By variable: what is tried first.
    public IReadOnlyList<bool> Starts => _starts;

    public IEnumerable<PlanRow> Rows => _rows.Concat(_weak);

    public static int Not(int literal) => literal ^ 1;

    // The literal that the new variable is so.
    public int Variable(bool start = false)
    {
        _starts.Add(start);
        return 2 * (_starts.Count - 1);
    }

    public void AtLeast(IEnumerable<PlanTerm> terms, long least, bool isWeak = false)
    {
        var row = new PlanRow([.. terms], least);
        (isWeak ? _weak : _rows).Add(row);
        work.Build(1 + (Building * row.Terms.Length));
    }

    public void AtMost(IEnumerable<PlanTerm> terms, long most, bool isWeak = false) =>
        AtLeast(terms.Select(term => term.Turned), -most, isWeak);

    // The first is so only where the second is.
    public void Implies(int first, int second, bool isWeak = false) =>
        AtLeast([new(1, Not(first)), new(1, second)], 1, isWeak);
}
