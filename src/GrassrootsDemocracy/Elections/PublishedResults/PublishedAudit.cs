using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Elections.PublishedResults;

// Asks the printed numbers, with everything that was not printed as a doubt, what follows from them.
internal sealed class PublishedAudit
{
    private readonly PublishedRules _rules;
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly Weighing? _weighing;
    private readonly Question _valid;

    public PublishedAudit(PublishedRules rules, PublishedVote facts)
    {
        (_rules, _facts) = (rules, facts);
        _numbers = new(facts, rules.Election.OverMarked.Norm?.Value == Voting.OverMarking.IsAllowed);
        _valid = Valid();
        _weighing = _numbers.IsPossible && facts.Bodies == 1 ? _numbers.Weigh() : null;
        if (_weighing?.Ask(Question.Always) == Possible.No)
        {
            _weighing = null;
        }

        IsValid = _weighing?.Verdict(_valid) ?? Verdict.Undetermined;
        Contests = [.. facts.Contests.Select((contest, at) => Of(contest, at))];
        Follows = Verdicts.All(Contests.Select(contest => contest.Follows).Append(ValidityFollows()));
    }

    public Verdict IsValid { get; }

    public ValueList<PublishedContestResult> Contests { get; }

    public Verdict Follows { get; }

    public IEnumerable<Finding> Lines() => new PublishedLedger(_rules, _facts, _numbers, this).Lines();

    // Nothing that was said of validity is nothing that could be wrong.
    private Verdict ValidityFollows() =>
        _facts.WasValid is not { } said ? Verdict.Met
        : IsValid == Verdict.Undetermined ? Verdict.Undetermined
        : (IsValid == Verdict.Met) == said ? Verdict.Met
        : Verdict.Breached;

    private Question Valid()
    {
        var term = _rules.TurnoutOf(_facts);
        if (term.Norm is { Value: var rule })
        {
            return Reached(rule);
        }

        if (term.State == TermState.NothingAsked)
        {
            return Question.Always;
        }

        // Where nobody says how many must take part in this round, it is no question once the first round's number did.
        var isAsked = _numbers.AddChoice(Sentence.Of(new("a norm on the turnout", "关于参选人数的规定")));
        Question isFree = Form.AtLeast(isAsked, 1).Not();
        return _rules.Election.Turnout.Norm is { Value: var first } && !_facts.IsRecall
            ? Question.Any(isFree, Reached(first))
            : isFree;
    }

    private Question Reached(TurnoutRule rule) =>
        _numbers.At(rule.Who) is { } who && _numbers.At(rule.Quota.Of) is { } whole
            ? Question.Reaches(who, whole, rule.Quota.Threshold)
            : Question.Never;

    private Question? Enough(int name)
    {
        var term = _rules.MajorityOf(_facts);
        return term.Norm is { Value: var quota }
            ? _numbers.At(quota.Of) is { } whole
                ? Question.Reaches(name, whole, quota.Threshold)
                : null
            : term.State == TermState.NothingAsked || _facts.Round == ElectionRound.Runoff
                ? (Question)Form.AtLeast(name, 1)
                : null;
    }

    private PublishedContestResult Of(PublishedContest contest, int at)
    {
        var (named, all) = _numbers.Contests[at];
        if (_weighing is null || Array.Exists(all, name => Enough(name) is null))
        {
            return new(
                contest,
                [
                    .. contest.Votes.Select(one => new PublishedStanding(
                        one.Name,
                        one.Votes,
                        PublishedState.Open
                    )),
                ],
                contest.Chosen is null ? Verdict.Met : Verdict.Undetermined
            );
        }

        // In a recall each member is decided alone: there are as many places as members.
        var seats = new SeatQuestions(
            all,
            _facts.IsRecall ? all.Length : contest.Seats,
            name => Enough(name)!
        );
        var standings = named.Select(
            (name, i) =>
                new PublishedStanding(contest.Votes[i].Name, contest.Votes[i].Votes, StateOf(seats.Of(name)))
        );
        var (follows, hangsOn) = contest.Chosen is { } chosen
            ? Judge(contest, chosen, _numbers.Contests[at], seats)
            : (Verdict.Met, []);
        return new(contest, [.. standings], follows) { HangsOn = hangsOn };
    }

    private PublishedState StateOf(IReadOnlyList<Question> seat)
    {
        Question[] outcomes = [_valid.Not(), .. seat.Select(question => Question.All(_valid, question))];
        return _weighing!.Outcomes(outcomes) is [var only]
            ? only switch
            {
                0 => PublishedState.VoteInvalid,
                1 => PublishedState.NotChosen,
                2 => PublishedState.Tied,
                _ => PublishedState.Chosen,
            }
            : PublishedState.Open;
    }

    // The printed outcome cannot be where no reading gives it; a tie may have been resolved, which is not printed. It follows
    // where every reading gives it.
    private (Verdict Follows, ValueList<IReadable> HangsOn) Judge(
        PublishedContest contest,
        ValueList<string> chosen,
        (int[] Named, int[] All) names,
        SeatQuestions seats
    )
    {
        // Nobody else was chosen, named or not.
        var parts = names
            .All.Select(
                (name, i) =>
                    (
                        Of: seats.Of(name),
                        IsIn: i < names.Named.Length
                            && chosen.Contains(contest.Votes[i].Name, StringComparer.Ordinal)
                    )
            )
            .ToList();
        var follows = Question.All([.. parts.Select(part => part.IsIn ? part.Of[^1] : part.Of[0])]);
        var canBe = Question.All([.. parts.Select(part => part.IsIn ? part.Of[0].Not() : part.Of[^1].Not())]);
        (follows, canBe) =
            chosen.Count > 0
                ? (Question.All(_valid, follows), Question.All(_valid, canBe))
                : (Question.Any(_valid.Not(), follows), Question.Any(_valid.Not(), canBe));
        return !_weighing!.IsPossible(canBe) ? (Verdict.Breached, [])
            : !_weighing.IsPossible(follows.Not()) ? (Verdict.Met, [])
            : (Verdict.Undetermined, HangsOn([follows, follows.Not()]));
    }

    private ValueList<IReadable> HangsOn(IReadOnlyList<Question> outcomes) =>
        [
            .. _weighing!
                .Turning(outcomes)
                .Select(doubt => doubt.About?.What)
                .OfType<IReadable>()
                .DistinctBy(what => what.ToString(Language.English), StringComparer.Ordinal),
        ];
}
