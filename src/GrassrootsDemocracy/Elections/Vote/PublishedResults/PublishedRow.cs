namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Numbers between bounds, and what always holds of them. Of each number the row has the least it can be; what it could be more is a
// doubt.
internal sealed class PublishedRow
{
    // More than anybody counted; sums of as many as there are seats stay far from the largest number.
    public const long Anything = 1_000_000_000_000_000;

    // Each pass settles one link of a chain at least; the weighing does without what is left.
    private const int MostPasses = 64;

    private readonly List<long> _least = [];
    private readonly List<long> _most = [];
    private readonly List<IReadable> _about = [];
    private readonly List<Form> _always = [];

    public int Add(CountRange? range, IReadable about)
    {
        _least.Add(Math.Min(range?.Least ?? 0, Anything));
        _most.Add(Math.Min(range?.Most ?? Anything, Anything));
        _about.Add(about);
        return _least.Count - 1;
    }

    public void Always(Form form) => _always.Add(form);

    // The bounds; null where nothing bounds it from above, or no number lies between them.
    public CountRange? Of(int number) =>
        _least[number] > _most[number] || _most[number] >= Anything
            ? null
            : new(_least[number], _most[number]);

    public bool IsOpen(int number) => _least[number] < _most[number];

    // Draws the bounds together by what always holds; false where some number has no value left.
    public bool Narrow()
    {
        for (var (pass, hasChanged) = (0, true); hasChanged && pass < MostPasses; pass++)
        {
            hasChanged = false;
            foreach (var form in _always)
            {
                if (!Narrow(form, ref hasChanged))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Only some of the numbers, with what holds among them: those of one contest and what all share.
    public Weighing Weigh(IReadOnlySet<int> only)
    {
        var doubts = new List<Doubt>();
        foreach (var number in only.Order().Where(number => _most[number] > _least[number]))
        {
            DoubtWords about = new(DoubtCause.MissingFact, _about[number], _about[number]);
            doubts.Add(Doubt.More(_most[number] - _least[number], about, new Addition(number, 1)));
        }

        return new(
            [.. _least],
            doubts,
            [.. _always.Where(form => Array.TrueForAll(form.Terms, term => only.Contains(term.Number)))]
        );
    }

    private bool Narrow(Form form, ref bool hasChanged)
    {
        Int128 most = form.Plus;
        foreach (var (number, times) in form.Terms)
        {
            most += Largest(number, times);
        }

        foreach (var (number, times) in form.Terms)
        {
            var rest = most - Largest(number, times);
            if (times > 0 && Up(-rest, times) > _least[number])
            {
                _least[number] = (long)Int128.Min(Up(-rest, times), Anything + 1);
                hasChanged = true;
            }
            else if (times < 0 && Down(rest, -times) < _most[number])
            {
                _most[number] = (long)Int128.Max(Down(rest, -times), -1);
                hasChanged = true;
            }

            if (_least[number] > _most[number])
            {
                return false;
            }
        }

        return most >= 0;
    }

    private Int128 Largest(int number, long times) =>
        (Int128)times * (times > 0 ? _most[number] : _least[number]);

    private static Int128 Down(Int128 value, long by) => value >= 0 ? value / by : -((-value + by - 1) / by);

    private static Int128 Up(Int128 value, long by) => -Down(-value, by);
}
