namespace GrassrootsDemocracy.Voting.Deciding;

// The numbers of a vote with everything that is open about them, ready to be asked. The row is what stands when every
// token falls on the reading that adds nothing; what always holds, such as that nobody has more marks than there are
// ballots, are forms too.
internal sealed class Weighing(long[] row, IReadOnlyList<Doubt> doubts, IReadOnlyList<Form> always)
{
    // Boxes looked at for one question; 99.6 in a hundred need a single one.
    public const int MostNodes = 200;

    private readonly List<(Doubt Doubt, Placement Of)> _pins = [];
    private readonly List<IReadOnlyList<Question>> _open = [];

    public IReadOnlyList<Doubt> Doubts => doubts;

    public ReadOnlySpan<long> Row => row;

    public IReadOnlyList<Form> Always => always;

    // The placement that answered the last question with yes.
    public Placement? Witness { get; private set; }

    // Whether any question so far ended at the bound of the search.
    public bool GaveUp { get; private set; }

    public Possible Ask(Question question)
    {
        if (doubts.Count == 0)
        {
            return question.Holds(row) && always.All(form => form.At(row) >= 0) ? Possible.Yes : Possible.No;
        }

        var search = new DoubtSearch(this, question);
        foreach (var (doubt, of) in _pins)
        {
            search.Pin(doubt, of);
        }

        var answer = search.Run(MostNodes);
        Witness = search.Witness;
        GaveUp |= answer == Possible.NotProven;
        return answer;
    }

    public bool IsPossible(Question question) => Ask(question) != Possible.No;

    // What stands on every reading.
    public Verdict Verdict(Question question) =>
        Standing([question, question.Not()]) switch
        {
            0 => Norms.Verdict.Met,
            1 => Norms.Verdict.Breached,
            _ => Norms.Verdict.Undetermined,
        };

    // The outcome that stands of those of which exactly one is true on each reading; null, and kept, where it hangs on the
    // reading.
    public int? Standing(IReadOnlyList<Question> outcomes)
    {
        if (Outcomes(outcomes) is [var only])
        {
            return only;
        }

        _open.Add(outcomes);
        return null;
    }

    // A line for each open question that something so far hangs on.
    public IEnumerable<Finding> Lines() => VoteFindings.Lines(Turning(), GaveUp);

    // What is open without having been asked about is open all the same where not every reading was tried.
    public List<DoubtWords> Turning()
    {
        List<DoubtWords> all = [.. doubts.Select(doubt => doubt.About).OfType<DoubtWords>().Distinct()];
        if (GaveUp)
        {
            return all;
        }

        var found = new HashSet<DoubtWords>();
        foreach (var outcomes in _open.TakeWhile(_ => found.Count < all.Count))
        {
            found.UnionWith(Turning(outcomes).Select(doubt => doubt.About).OfType<DoubtWords>());
        }

        return all.FindAll(found.Contains);
    }

    // Of outcomes of which exactly one is true on each reading, those that are possible.
    public List<int> Outcomes(IReadOnlyList<Question> outcomes)
    {
        var possible = new List<int>(2);
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (IsPossible(outcomes[i]))
            {
                possible.Add(i);
            }
        }

        return possible;
    }

    // The doubts that together turn a result while all others stay as they are in one reading: none of them could be left
    // out. Those about one and the same thing are one. Empty when the result stands.
    public List<Doubt> Turning(IReadOnlyList<Question> outcomes)
    {
        var first = Outcomes(outcomes);
        if (first.Count < 2 || Ask(outcomes[first[0]]) != Possible.Yes)
        {
            return first.Count < 2 ? [] : [.. doubts];
        }

        var reading = Witness!;
        var turning = new List<Doubt>();
        foreach (var same in doubts.GroupBy(doubt => doubt.About ?? (object)doubt))
        {
            var pinned = _pins.Count;
            _pins.AddRange(same.Select(doubt => (doubt, reading)));
            if (Outcomes(outcomes).Count < 2)
            {
                _pins.RemoveRange(pinned, _pins.Count - pinned);
                turning.AddRange(same);
            }
        }

        _pins.Clear();
        return turning;
    }

    // Whether each single answer to one doubt would leave one result, whatever the others are. Only of doubts with few
    // answers; of the rest nothing is said.
    public bool IsSettledBy(Doubt doubt, IReadOnlyList<Question> outcomes)
    {
        if (doubt.Tokens != 1)
        {
            return false;
        }

        var index = doubts.Index().First(one => ReferenceEquals(one.Item, doubt)).Index;
        for (var i = 0; i < doubt.Readings.Count; i++)
        {
            _pins.Add((doubt, Placement.On(doubts, index, i)));
            var count = Outcomes(outcomes).Count;
            _pins.Clear();
            if (count > 1)
            {
                return false;
            }
        }

        return true;
    }
}
