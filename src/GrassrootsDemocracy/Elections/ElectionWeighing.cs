namespace GrassrootsDemocracy.Elections;

// Weighs what is open about the votes of an election: where each name stands on all readings together.
internal sealed class ElectionWeighing
{
    // Where bounds alone leave more names than these open, they stay open.
    private const int MostNames = 48;

    private readonly ElectionRules _rules;
    private readonly ElectionRecord _record;
    private readonly long _needed;
    private readonly int _seats;
    private readonly IReadOnlySet<string>? _among;
    private readonly WrittenTwins _twins;
    private readonly SeatState[] _states;
    private ElectionRow? _row;
    private Weighing? _weighing;
    private bool _isStrangerOpen;

    public ElectionWeighing(ElectionRules rules, ElectionRecord record, long needed)
        : this(rules, record, needed, record.Contest.Seats, among: null) { }

    // Who of some leads in a ranking with so many places, whatever share of votes there is; the others are out.
    public ElectionWeighing(
        ElectionRules rules,
        ElectionRecord record,
        IReadOnlySet<string> among,
        int places
    )
        : this(rules, record, needed: 1, places, among) { }

    private ElectionWeighing(
        ElectionRules rules,
        ElectionRecord record,
        long needed,
        int seats,
        IReadOnlySet<string>? among
    )
    {
        (_rules, _record, _needed, _seats, _among) = (rules, record, needed, seats, among);
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
    public IEnumerable<Finding> Lines() =>
        _weighing?.Lines() ?? VoteFindings.Lines(_row?.About ?? [], GaveUp);

    // Each name's votes between bounds of their own.
    private void Bound(Contestants contestants)
    {
        var doubts = new ElectionDoubts(_rules, _record);
        var votes = new Extent[_states.Length];
        for (var i = 0; i < votes.Length; i++)
        {
            var (own, isWritten) = (contestants.Votes(i), i >= contestants.Printed);
            var more = doubts.Readings?.Of(i) ?? default;
            var least =
                isWritten && _rules.WriteIns.IsOpen ? 0 : Math.Max(0, own + more.Least - doubts.MostUnseen);
            votes[i] = new(least, checked(own + more.Most + doubts.Aside));
        }

        for (var i = 0; i < votes.Length && _among is not null; i++)
        {
            votes[i] = _among.Contains(contestants.Name(i)) ? votes[i] : default;
        }

        foreach (var group in _twins.Groups)
        {
            var all = 0L;
            foreach (var name in group)
            {
                all = checked(all + contestants.Votes(name) + (doubts.Readings?.Of(name).Most ?? 0));
            }

            foreach (var name in group)
            {
                var least = name >= contestants.Printed ? 0 : votes[name].Least;
                votes[name] = new(least, checked(all + doubts.Aside));
            }
        }

        var needed =
            _among is null && doubts.Quota is { } quota
                ? doubts.Whole(quota).Needed(quota.Threshold)
                : Extent.Of(_needed);
        var (seats, strangers) = (_seats, doubts.MostOfStrangers);
        SeatBounds.Judge(votes, needed, seats, strangers, _states);
        _isStrangerOpen =
            strangers >= Math.Max(1, needed.Least) && votes.Count(one => one.Least > strangers) < seats;
        _twins.OpenTogether(_states);
    }

    private void Weigh(Contestants contestants)
    {
        var open = Enumerable
            .Range(0, _states.Length)
            .Where(name => _states[name] is SeatState.Open or SeatState.Tied)
            .ToList();
        var seats = _seats - _states.Count(state => state == SeatState.In);
        _row = new(_rules, _record, open, seats, _twins);
        if (open.Count > MostNames || _twins.IsTooMany || HangsTwice())
        {
            return;
        }

        _weighing = _row.Weigh();
        var questions = new SeatQuestions(_row.Names, seats, IsEnough);
        foreach (var (number, name) in open.Index())
        {
            _states[name] = questions.StateOf(number, _weighing);
        }

        // Of those put together one has the votes; which of the written ones that is says nothing.
        _twins.OpenTogether(_states, _twins.Printed);
        _isStrangerOpen =
            _row.Stranger is { } stranger && questions.StateOf(stranger, _weighing) != SeatState.Out;
    }

    // Whether votes that may be somebody else's are not even certain to be votes: such names stay open.
    private bool HangsTwice() =>
        new ElectionDoubts(_rules, _record).Readings is { } readings
        && _twins.Groups.Any(group => Array.Exists(group, name => readings.Of(name) != default));

    private Question IsEnough(int number) =>
        _among is null && _row!.Whole is { } whole
            ? Question.Reaches(number, whole, _row.Threshold)
            : Form.AtLeast(number, _needed);
}
