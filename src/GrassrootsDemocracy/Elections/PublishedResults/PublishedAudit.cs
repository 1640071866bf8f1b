namespace GrassrootsDemocracy.Elections.PublishedResults;

// Asks the printed numbers, with everything that was not printed as a doubt, what follows from them.
internal sealed class PublishedAudit
{
    private readonly PublishedRules _rules;
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly int? _isTurnoutAsked;

    public PublishedAudit(PublishedRules rules, PublishedVote facts)
    {
        (_rules, _facts) = (rules, facts);
        _numbers = Numbers(facts);
        _isTurnoutAsked = rules.TurnoutOf(facts) is { Norm: null, State: not TermState.NothingAsked }
            ? _numbers.AddChoice(new Words("a norm on the turnout", "关于参选人数的规定"))
            : null;
        Contradictions = new(facts, _numbers, rules);
        if (!Contradictions.IsOfNumbers && !IsPossible(_numbers))
        {
            Contradictions.AddTogether(PublishedCore.Of(facts, less => IsPossible(Numbers(less))));
        }

        int[] scopes =
            facts.Contests.Count == 0
                ? [PublishedNumbers.Shared]
                : [.. Enumerable.Range(0, facts.Contests.Count)];
        var asked = scopes.Select(AskedOf).ToList();
        IsValid = Verdicts.All(
            asked.Select(one => one is { } known ? known.Weighing.Verdict(known.Valid) : Verdict.Undetermined)
        );
        Contests = [.. facts.Contests.Select((contest, at) => Of(contest, at, asked[at]))];
        Validity = Validate(asked);
        Follows = Verdicts.All(Contests.Select(contest => contest.Follows).Append(Validity.Follows));
    }

    public Verdict IsValid { get; }

    public ValueList<PublishedContestResult> Contests { get; }

    // Whether what was said of the validity follows, and on what that hangs.
    public (Verdict Follows, ValueList<IReadable> HangsOn) Validity { get; }

    public Verdict Follows { get; }

    public PublishedContradictions Contradictions { get; }

    public IEnumerable<Finding> Lines() => new PublishedLedger(_rules, _facts, _numbers, this).Lines();

    private PublishedNumbers Numbers(PublishedVote facts) => new(facts, _rules);

    private static bool IsPossible(PublishedNumbers numbers) =>
        numbers.IsPossible
        && numbers
            .Contests.Select((marks, contest) => numbers.Weigh(contest).IsPossible(marks.Also))
            .All(isPossible => isPossible);

    private PublishedAsked? AskedOf(int contest) =>
        Contradictions.IsOfNumbers || _facts.Bodies > 1
            ? null
            : new(
                _numbers.Weigh(contest),
                Valid(contest),
                contest == PublishedNumbers.Shared ? Question.Always : _numbers.Contests[contest].Also
            );

    // Nothing that was said of validity is nothing that could be wrong.
    private (Verdict Follows, ValueList<IReadable> HangsOn) Validate(List<PublishedAsked?> asked)
    {
        if (_facts.WasValid is not { } said)
        {
            return (Verdict.Met, []);
        }

        if (_facts.Contests.Index().Any(one => _facts.WasValid == false && one.Item.Chosen?.Count > 0))
        {
            return (Verdict.Undetermined, []);
        }

        return IsValid == Verdict.Undetermined
            ? (
                Verdict.Undetermined,
                asked.FirstOrDefault(one => one?.Weighing.Verdict(one.Valid) == Verdict.Undetermined)
                    is { } open
                    ? open.HangsOn([open.Valid, open.Valid.Not()])
                    : []
            )
            : ((IsValid == Verdict.Met) == said ? Verdict.Met : Verdict.Breached, []);
    }

    private Question Valid(int contest)
    {
        if (_rules.ExcessOf(_facts) is not null)
        {
            return Question.Always.Not();
        }

        var term = _rules.TurnoutOf(_facts);
        if (term.Norm is { Value: var rule })
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

    private Question Reached(TurnoutRule rule, int contest) =>
        Question.Reaches(
            _numbers.At(rule.Who, contest)!.Value,
            _numbers.At(rule.Quota.Of, contest)!.Value,
            rule.Quota.Threshold
        );

    private Question? Enough(int name, int contest)
    {
        var term = _rules.MajorityOf(_facts);
        return term.Norm is { Value: var quota }
                ? Question.Reaches(name, _numbers.At(quota.Of, contest)!.Value, quota.Threshold)
            : term.State == TermState.NothingAsked || _facts.Round == ElectionRound.Runoff
                ? (Question)Form.AtLeast(name, 1)
            : null;
    }

    private PublishedContestResult Of(PublishedContest contest, int at, PublishedAsked? asked)
    {
        var marks = _numbers.Contests[at];
        var isEnough = marks.All.Select(name => Enough(name, at)).ToList();
        if (asked is null || marks.AreTooMany || isEnough.Contains(null))
        {
            return new(
                contest,
                [
                    .. contest.Named.Select(one => new PublishedStanding(
                        one.Name,
                        one.Votes,
                        PublishedState.Open
                    )),
                ],
                contest.Chosen is null ? Verdict.Met : Verdict.Undetermined
            )
            {
                HangsOn = marks.AreTooMany
                    ?
                    [
                        new Words(
                            "the votes of more people than can be weighed",
                            "人数过多，无法逐一核验的得票数"
                        ),
                    ]
                    : [],
            };
        }

        // In a recall each member is decided alone: there are as many places as members.
        var seats = new SeatQuestions(
            marks.All,
            _facts.IsRecall ? marks.All.Length : contest.Seats,
            name => Enough(name, at)!
        );
        var standings = contest.Named.Select(
            (one, i) => new PublishedStanding(one.Name, one.Votes, asked.StateOf(seats.Of(marks.Named[i])))
        );
        var (follows, hangsOn) =
            contest.Chosen is not { } chosen ? (Verdict.Met, [])
            : Contradictions.IsIn(at) ? (Verdict.Undetermined, [])
            : Judge(contest, chosen, marks, seats, asked, name => Enough(name, at)!);
        return new(contest, [.. standings], follows) { HangsOn = hangsOn };
    }

    // The printed outcome cannot be where no reading gives it; a tie may have been resolved, which is not printed. It follows
    // where every reading gives it.
    private (Verdict Follows, ValueList<IReadable> HangsOn) Judge(
        PublishedContest contest,
        ValueList<string> chosen,
        PublishedMarks marks,
        SeatQuestions seats,
        PublishedAsked asked,
        Func<int, Question> enough
    )
    {
        // Nobody else was chosen, named or not.
        var isChosen = contest
            .Named.Select(one => chosen.Contains(one.Name, StringComparer.Ordinal))
            .Concat(Enumerable.Repeat(element: false, marks.All.Length - marks.Named.Length));
        var parts = marks.All.Zip(isChosen, (name, isIn) => (Of: seats.Of(name), IsIn: isIn)).ToList();
        var follows = Question.All([.. parts.Select(part => part.IsIn ? part.Of[^1] : part.Of[0])]);
        var canBe = Question.All([.. parts.Select(part => part.IsIn ? part.Of[0].Not() : part.Of[^1].Not())]);
        (follows, canBe) =
            chosen.Count > 0 || IsSaidToBeValid(contest)
                ? (Question.All(asked.Valid, follows), Question.All(asked.Valid, canBe))
                : (Question.Any(asked.Valid.Not(), follows), Question.Any(asked.Valid.Not(), canBe));
        return !asked.IsPossible(canBe) ? Excluded(contest, chosen, marks, asked, enough)
            : !asked.IsPossible(follows.Not()) ? (Verdict.Met, [])
            : (Verdict.Undetermined, asked.HangsOn([follows, follows.Not()]));
    }

    // A vote of which somebody says that it was valid, or in which others were chosen by the same ballots, was not invalid here alone.
    private bool IsSaidToBeValid(PublishedContest contest) =>
        _facts.WasValid == true
        || (
            contest.Counts.Count == 0
            && _facts.Contests.Any(other => other.Counts.Count == 0 && other.Chosen?.Count > 0)
        );

    // What the votes of this contest alone exclude can be all the same by a fact that no notice prints.
    private (Verdict Follows, ValueList<IReadable> HangsOn) Excluded(
        PublishedContest contest,
        ValueList<string> chosen,
        PublishedMarks marks,
        PublishedAsked asked,
        Func<int, Question> enough
    )
    {
        var unsaid = new PublishedUnsaid(_rules, _facts);
        var haveEnough = Question.All([
            .. contest
                .Named.Index()
                .Where(one => chosen.Contains(one.Item.Name, StringComparer.Ordinal))
                .Select(one => enough(marks.Named[one.Index])),
        ]);
        var isOrder =
            chosen.Count <= contest.Seats
            && asked.IsPossible(
                chosen.Count > 0 ? Question.All(asked.Valid, haveEnough)
                : _facts.Contests.Count > 1 ? Question.Always
                : Question.Always.Not()
            );
        var canBeValid = asked.IsPossible(asked.Valid);
        ValueList<IReadable> hangsOn =
        [
            .. canBeValid ? unsaid.Names(contest) : [],
            .. isOrder ? unsaid.Order(contest) : [],
            .. canBeValid && !isOrder ? unsaid.Folded(contest, chosen) : [],
        ];
        return hangsOn.Count > 0 ? (Verdict.Undetermined, hangsOn) : (Verdict.Breached, []);
    }
}
