namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// What the rules ask of the numbers of one reading of a notice: a turnout, and enough votes.
internal sealed class PublishedTerms
{
    private readonly PublishedRules _rules;
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly int? _isTurnoutAsked;

    public PublishedTerms(PublishedRules rules, PublishedVote facts, PublishedNumbers numbers)
    {
        (_rules, _facts, _numbers) = (rules, facts, numbers);
        _isTurnoutAsked = rules.TurnoutOf(facts) is { Norm: null, State: not TermState.NothingAsked }
            ? numbers.AddChoice(new Words("a norm on the turnout", "关于参选人数的规定"))
            : null;
    }

    // Whether anybody says how many votes are enough.
    public bool SaysEnough =>
        _rules.MajorityOf(_facts) is { Norm: not null } or { State: TermState.NothingAsked }
        || _facts.Round == ElectionRound.Runoff;

    public Question Valid(int contest)
    {
        if (_rules.ExcessOf(_facts) is not null)
        {
            return Question.Never;
        }

        if (_rules.TurnoutOf(_facts).Norm is { Value: var rule })
        {
            return Reached(rule, contest);
        }

        if (_isTurnoutAsked is not { } asked)
        {
            return Question.Always;
        }

        // Where nobody says how many must take part in this round, it is no question once the first round's number did.
        Question isFree = Form.AtLeast(asked, 1).Not();
        return _rules.Election.Turnout.Norm is { Value: var first } && !_facts.IsRecall
            ? Question.Any(isFree, Reached(first, contest))
            : isFree;
    }

    // Whether votes, which are a sum where those for a higher office are added, are enough for an office.
    public Question Enough(int[] votes, int contest)
    {
        if (_rules.MajorityOf(_facts).Norm is not { Value: var quota })
        {
            return new Form(Times(votes, 1), -1);
        }

        var (whole, share) = (_numbers.At(quota.Of, contest)!.Value, quota.Threshold.Share);
        return Question.All(
            Form.AtLeast(whole, 1),
            new Form(
                [.. Times(votes, share.Denominator), new(whole, -share.Numerator)],
                quota.Threshold.IsStrict ? -1 : 0
            )
        );
    }

    // One sum is the other at least, or so much more.
    public static Form Over(int[] votes, int[] others, long by = 0) =>
        new([.. Times(votes, 1), .. Times(others, -1)], -by);

    private static Addition[] Times(int[] numbers, long times) =>
        Array.ConvertAll(numbers, number => new Addition(number, times));

    private Question Reached(TurnoutRule rule, int contest) =>
        Question.Reaches(
            _numbers.At(rule.Who, contest)!.Value,
            _numbers.At(rule.Quota.Of, contest)!.Value,
            rule.Quota.Threshold
        );
}
