namespace GrassrootsDemocracy.Elections;

// Weighs what is open about the votes of an election: where each name stands on all readings together.
internal sealed class ElectionWeighing
{
    // Where bounds alone leave more names than these open, they stay open.
    private const int MostNames = 48;

    private readonly ElectionRules _rules;
    private readonly ElectionRecord _record;
    private readonly long _needed;
    private readonly WrittenTwins _twins;
    private readonly SeatState[] _states;
    private readonly List<IReadOnlyList<Question>> _open = [];
    private ElectionRow? _row;
    private Weighing? _weighing;
    private bool _isStrangerOpen;

    public ElectionWeighing(ElectionRules rules, ElectionRecord record, long needed)
    {
        (_rules, _record, _needed) = (rules, record, needed);
        var contestants = new Contestants(rules, record);
        _states = new SeatState[contestants.Count];
        _twins = WrittenTwins.Of(contestants);
        Bound(contestants);
        if (!Stands)
        {
            Weigh(contestants);
        }
    }

    // Where each name stands, in the order of the contestants.
    public ReadOnlySpan<SeatState> States => _states;

    public bool Stands => !_isStrangerOpen && !_states.Contains(SeatState.Open);

    // Whether not every reading was tried, so that something may be open that is certain.
    public bool GaveUp => _row is not null && _weighing is not { GaveUp: false };

    // The questions that the standings hang on.
    public List<DoubtWords> Turning()
    {
        List<DoubtWords> all = [.. _row?.About ?? []];
        if (_weighing is not { GaveUp: false } weighing)
        {
            return all;
        }

        var found = new HashSet<DoubtWords>();
        foreach (var outcomes in _open.TakeWhile(_ => found.Count < all.Count))
        {
            found.UnionWith(weighing.Turning(outcomes).Select(doubt => doubt.About).OfType<DoubtWords>());
        }

        return all.FindAll(found.Contains);
    }

    // Each name's votes between bounds of their own.
    private void Bound(Contestants contestants)
    {
        var doubts = new ElectionDoubts(_rules, _record);
        var votes = new Extent[_states.Length];
        for (var i = 0; i < votes.Length; i++)
        {
            var (own, isWritten) = (contestants.Votes(i), i >= contestants.Printed);
            var least = isWritten && _rules.WriteIns.IsOpen ? 0 : Math.Max(0, own - doubts.MostUnseen);
            votes[i] = new(least, checked(own + doubts.Aside));
        }

        foreach (var group in _twins.Groups)
        {
            var all = 0L;
            foreach (var name in group)
            {
                all = checked(all + contestants.Votes(name));
            }

            foreach (var name in group)
            {
                var least = name >= contestants.Printed ? 0 : votes[name].Least;
                votes[name] = new(least, checked(all + doubts.Aside));
            }
        }

        var needed = doubts.Quota is { } quota
            ? doubts.Whole(quota).Needed(quota.Threshold)
            : Extent.Of(_needed);
        var (seats, strangers) = (_record.Contest.Seats, doubts.MostOfStrangers);
        SeatBounds.Judge(votes, needed, seats, strangers, _states);
        _isStrangerOpen =
            strangers >= Math.Max(1, needed.Least) && votes.Count(one => one.Least > strangers) < seats;
        _twins.OpenTogether(_states);
    }

    private void Weigh(Contestants contestants)
    {
        var open = Enumerable
            .Range(0, _states.Length)
            .Where(name => _states[name] == SeatState.Open)
            .ToList();
        var seats = _record.Contest.Seats - _states.Count(state => state == SeatState.In);
        _row = new(_rules, _record, open, seats, _twins);
        if (open.Count > MostNames || _twins.IsTooMany)
        {
            return;
        }

        _weighing = _row.Weigh();
        var questions = new SeatQuestions(_row.Names, seats, IsEnough);
        foreach (var (number, name) in open.Index())
        {
            _states[name] = Standing(questions.Of(number));
        }

        // Of those put together one has the votes; which of the written ones that is says nothing.
        _twins.OpenTogether(_states, _twins.Printed);
        _isStrangerOpen = _row.Stranger is { } stranger && Standing(questions.Of(stranger)) != SeatState.Out;
    }

    private SeatState Standing(IReadOnlyList<Question> outcomes)
    {
        if (_weighing!.Outcomes(outcomes) is [var only])
        {
            return SeatState.Out + (byte)only;
        }

        _open.Add(outcomes);
        return SeatState.Open;
    }

    private Question IsEnough(int number) =>
        _row!.Whole is { } whole
            ? Question.Reaches(number, whole, _row.Threshold)
            : Form.AtLeast(number, _needed);
}
