namespace GrassrootsDemocracy.Elections.After.Recalls;

// The vote on one member, with everything that is open about it: what can become of it on some reading.
internal sealed class RecallWeighing
{
    private readonly RecallRules _rules;
    private readonly RecallVote _vote;
    private readonly BallotRow _row;
    private readonly Weighing _weighing;

    public RecallWeighing(RecallRules rules, Recall facts, RecallVote vote, int place)
    {
        (_rules, _vote, _row) = (rules, vote, new(vote.Tally, [place], of => Extent.Of(of, vote.Number)));
        var (isHeld, isCarried) = (Held(), Carried(place));
        _weighing = _row.Weigh();
        var (stands, excess) = (rules.Stand(facts), RecallMeasures.Excess(vote) is not null);
        if (stands == Verdict.Breached || _weighing.Verdict(isHeld) == Verdict.Breached)
        {
            return;
        }

        MayPass = excess ? MayPassAllTheSame(place) : _weighing.IsPossible(Question.All(isHeld, isCarried));
        MayFail = !MayPass || excess || _weighing.IsPossible(Question.All(isHeld, isCarried.Not()));
        MayBeVoid = stands != Verdict.Met || excess || _weighing.IsPossible(isHeld.Not());
        if (MayPass && (MayFail || MayBeVoid))
        {
            _weighing.Verdict(Question.All(isHeld, isCarried));
        }
    }

    // Whether the member is recalled on some reading; whether enough took part and too few voted for it; whether the vote is
    // void. Where it is neither of the first two it is void on each.
    public bool MayPass { get; }

    public bool MayFail { get; }

    public bool MayBeVoid { get; }

    public IEnumerable<Finding> Lines() => MayPass ? _weighing.Lines() : [];

    // More than everybody is no turnout: one of the two counts is wrong, and nobody can say which. Where nobody asks for one,
    // a majority of all who may vote is its own.
    private Question Held()
    {
        if (_vote.InNumbers.TooManyPresent is not null || _rules.Turnout.Norm is not { Value: var rule })
        {
            return _row.Open(RecallMeasures.Turnout(_rules, _vote)?.Verdict ?? Verdict.Met);
        }

        var (part, whole) = (_vote.Number(rule.Who), _vote.Number(rule.Quota.Of));
        return part > Math.Min(whole ?? long.MaxValue, _vote.Roll.Registered)
            ? _row.Open(Verdict.Undetermined)
            : _row.Reaches(_row.At(rule.Who), rule.Quota);
    }

    private Question Carried(int place)
    {
        if (_rules.Majority.Norm is not { Value: var quota })
        {
            return _row.Open(RecallMeasures.Votes(_rules, _vote, _vote.Tally.For(place)).Verdict);
        }

        return _vote.Tally.For(place) > _vote.Number(quota.Of)
            ? _row.Open(Verdict.Undetermined)
            : _row.Reaches(_row.Names[0], quota);
    }

    // With more ballots than there can be nobody can say which of them are too many: at best none of those for it.
    private bool MayPassAllTheSame(int place) =>
        _rules.Majority.Norm is not { Value: var quota }
        || !(
            _vote.Number(quota.Of) is { } whole
            && _row.Votes(0).Most
                < quota.Threshold.Least(Math.Min(whole, Math.Max(1, _vote.InNumbers.Possible)))
        );
}
