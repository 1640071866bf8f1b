namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// What follows from a notice: from its numbers as they stand, and from those of every person who may stand there under two names.
internal sealed class PublishedAudit
{
    private static readonly Words TooMany = new(
        "the votes of more people than can be weighed",
        "人数过多，无法逐一核验的得票数"
    );

    private readonly PublishedRules _rules;
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly PublishedJudge _judge;

    // Under each way to put names together; the first is that all are different people.
    private readonly List<(PublishedJudge Judge, Dictionary<string, string> Names)> _judges = [];
    private readonly ValueList<IReadable> _alike;
    private readonly bool _areAlikeTooMany;

    public PublishedAudit(PublishedRules rules, PublishedVote facts, CancellationToken token)
    {
        (_rules, _facts) = (rules, facts);
        _numbers = new(facts, rules);
        _judge = new(rules, facts, _numbers, token);
        Contradictions = new(facts, _numbers, rules);
        if (!Contradictions.IsOfNumbers && !_judge.AreNumbersPossible)
        {
            Contradictions.AddTogether(
                PublishedCore.Of(
                    facts,
                    less => new PublishedJudge(rules, less, new(less, rules), token).AreNumbersPossible
                )
            );
        }

        _judges.Add((_judge, new(StringComparer.Ordinal)));
        var ways = PublishedNames.Ways(facts);
        _areAlikeTooMany = ways is null;
        _alike =
        [
            .. ways is []
                ? []
                : PublishedNames
                    .Alike(facts)
                    .Select(alike =>
                        Sentence.Of(new("whether {0} are one person", "{0}是否同一人"), new NameList(alike))
                    ),
        ];
        foreach (var way in ways ?? [])
        {
            if (
                PublishedNames.Joined(facts, way) is { } joined
                && new PublishedJudge(rules, joined, new(joined, rules), token)
                    is { AreNumbersPossible: true } judge
            )
            {
                _judges.Add((judge, way));
            }
        }

        int[] scopes =
            facts.Contests.Count == 0
                ? [PublishedNumbers.Shared]
                : [.. Enumerable.Range(0, facts.Contests.Count)];
        IsValid = Verdicts.All(
            scopes.Select(scope => IsAskable ? _judge.Asked(scope).IsValid : Verdict.Undetermined)
        );
        Contests = [.. facts.Contests.Select(Of)];
        Validity = Validate(scopes);
        Together = AreTogether();
        Follows = Verdicts.All(
            Contests.Select(contest => contest.Follows).Append(Validity.Follows).Append(Together)
        );
    }

    public Verdict IsValid { get; }

    public ValueList<PublishedContestResult> Contests { get; }

    // Whether what was said of the validity follows, and on what that hangs.
    public PublishedJudgement Validity { get; }

    // Breached where each printed outcome can be and all together cannot.
    public Verdict Together { get; }

    public Verdict Follows { get; }

    public PublishedContradictions Contradictions { get; }

    public IEnumerable<Finding> Lines() => new PublishedLedger(_rules, _facts, _numbers, this).Lines();

    private bool IsAskable => !Contradictions.IsOfNumbers && _facts.Bodies == 1;

    // Nothing that was said of validity is nothing that could be wrong.
    private PublishedJudgement Validate(int[] scopes)
    {
        if (_facts.WasValid is not { } said)
        {
            return PublishedJudgement.Met;
        }

        if (said ? !IsAskable : !IsAskable || _facts.Contests.Any(one => one.Chosen?.Count > 0))
        {
            return PublishedJudgement.Open();
        }

        if (IsValid != Verdict.Undetermined)
        {
            return (IsValid == Verdict.Met) == said ? PublishedJudgement.Met : PublishedJudgement.Breached;
        }

        var open = scopes.Select(_judge.Asked).First(asked => asked.IsValid == Verdict.Undetermined);
        return PublishedJudgement.Open(open.HangsOn([open.Valid, open.Valid.Not()]));
    }

    private PublishedContestResult Of(PublishedContest contest, int at)
    {
        var isAskable = IsAskable && _judges.TrueForAll(one => one.Judge.IsAskable(at));
        var judgement =
            contest.Chosen is null ? PublishedJudgement.Met
            : !isAskable ? PublishedJudgement.Open(_judge.AreTooMany(at) ? [TooMany] : [])
            : Contradictions.IsIn(at) ? PublishedJudgement.Open()
            : _areAlikeTooMany ? PublishedJudgement.Open(_alike)
            : PublishedJudgement.Of(_judges.ConvertAll(one => one.Judge.Of(at)), _alike);
        return new(
            contest,
            [
                .. contest.Named.Select(one => new PublishedStanding(
                    one.Name,
                    one.Votes,
                    isAskable && !_areAlikeTooMany ? StateOf(at, one.Name) : PublishedState.Open
                )),
            ],
            judgement.Follows
        )
        {
            HangsOn = judgement.HangsOn,
        };
    }

    private PublishedState StateOf(int contest, string name)
    {
        var states = _judges
            .Select(one => one.Judge.StateOf(contest, one.Names.GetValueOrDefault(name, name)))
            .Distinct()
            .ToList();
        return states is [var only] ? only : PublishedState.Open;
    }

    private Verdict AreTogether()
    {
        int[] printed =
        [
            .. Contests
                .Index()
                .Where(one => one.Item.Contest.Chosen is not null && !Contradictions.IsIn(one.Index))
                .Select(one => one.Index),
        ];
        return
            IsAskable
            && !_areAlikeTooMany
            && printed.Length > 1
            && Array.TrueForAll(printed, one => Contests[one].Follows != Verdict.Breached)
            && Array.Exists(printed, one => Contests[one].Follows == Verdict.Undetermined)
            && _judges.TrueForAll(one =>
                Array.TrueForAll(printed, one.Judge.IsAskable) && !one.Judge.AreAllPossible(printed)
            )
            ? Verdict.Breached
            : Verdict.Met;
    }
}
