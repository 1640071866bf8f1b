namespace GrassrootsDemocracy.Voting.Deciding;

// A vote by ballot on printed names as a row of numbers: the votes of those asked about, and one number for each whole that
// somebody asks for, with everything that is open about them.
internal sealed class BallotRow
{
    private readonly VoteRow _row = new();
    private readonly Tally _tally;
    private readonly Func<Base, Extent> _extent;
    private readonly Dictionary<Base, int> _bases = [];
    private readonly IReadOnlyList<AsideBallots> _aside;

    public BallotRow(Tally tally, IReadOnlyList<int> asked, Func<Base, Extent> extent)
    {
        (_tally, _extent, _aside) = (tally, extent, AsideBallots.Of(tally));
        Names = [.. asked.Select(place => _row.Add(tally.For(place)))];
        _bases[Base.Valid] = _row.Add(tally.Valid);
        var places = new Places(
            Names,
            tally.Paper.Options.Count - asked.Count,
            [],
            tally.Paper.WriteInLines,
            _bases[Base.Valid]
        );
        foreach (var ballots in _aside)
        {
            ballots.AddTo(_row, asked, places);
        }
    }

    // Those asked about, in their order.
    public IReadOnlyList<int> Names { get; }

    public long Aside => _aside.Sum(ballots => ballots.Ballots);

    public Extent Votes(int name) => new(_row[Names[name]], checked(_row[Names[name]] + Aside));

    public Extent Whole(Base of) =>
        of == Base.Valid ? new(_tally.Valid, checked(_tally.Valid + Aside)) : _extent(of);

    public Question Reaches(int number, Quota quota) =>
        Question.Reaches(number, At(quota.Of), quota.Threshold);

    public int At(Base of)
    {
        if (_bases.TryGetValue(of, out var number))
        {
            return number;
        }

        var extent = _extent(of);
        number = _row.Between(extent.Least, extent.Most, BallotWords.Number(of));
        foreach (var (other, there) in _bases)
        {
            if (Wholes.IsNeverLess(of, other))
            {
                _row.Never(there, number);
            }

            if (Wholes.IsNeverLess(other, of))
            {
                _row.Never(number, there);
            }
        }

        _bases[of] = number;
        return number;
    }

    // What is judged by something else than these numbers: where that is open, it may be so or not.
    public Question Open(Verdict verdict, DoubtWords? about = null) =>
        verdict switch
        {
            Verdict.Met => Question.Always,
            Verdict.Breached => Question.Never,
            _ => Form.AtLeast(_row.Between(0, 1, about), 1),
        };

    // Where each name stands for so many places, of those who have enough.
    public SeatState[] Judge(int places, Quota? quota, out Weighing? weighing)
    {
        weighing = null;
        var states = new SeatState[Names.Count];
        var votes = Names.Select((_, name) => Votes(name)).ToArray();
        var needed = quota is { } share ? Whole(share.Of).Needed(share.Threshold) : Extent.Of(1);
        SeatBounds.Judge(votes, needed with { Least = Math.Max(1, needed.Least) }, places, 0, states);
        if (Array.IndexOf(states, SeatState.Open) < 0)
        {
            return states;
        }

        var questions = Questions(places, quota);
        if (quota is { } asked)
        {
            At(asked.Of);
        }

        weighing = Weigh();
        for (var name = 0; name < states.Length; name++)
        {
            states[name] =
                states[name] == SeatState.Open ? questions.StateOf(Names[name], weighing) : states[name];
        }

        return states;
    }

    public SeatQuestions Questions(int places, Quota? quota) =>
        new(
            Names,
            places,
            name =>
                quota is { } share
                    ? Question.All(Form.AtLeast(name, 1), Reaches(name, share))
                    : Form.AtLeast(name, 1)
        );

    public Weighing Weigh() => _row.Weigh();
}
