namespace GrassrootsDemocracy.Deliberation.Ballots;

// Who is chosen among alternatives: the one with the most votes above the majority; otherwise the leading ones again.
internal sealed class AlternativeJudge
{
    private readonly AlternativeRules _rules;
    private readonly AlternativeVote _vote;
    private readonly List<Finding> _lines = [];

    public AlternativeJudge(AlternativeRules rules, AlternativeVote vote)
    {
        (_rules, _vote) = (rules, vote);
        var votes = vote.Tally.Paper.Options.Select(vote.Tally.For).ToList();
        Results =
        [
            .. vote
                .Tally.Paper.Options.Select(
                    (name, place) =>
                        new AlternativeResult(
                            name,
                            votes[place],
                            1 + votes.Count(each => each > votes[place]),
                            rules.Assembly.Decide(vote.ByItsLaw(vote.Meeting), VoteOn(name))
                        )
                )
                .OrderByDescending(result => result.Votes)
                .ThenBy(result => result.Name, StringComparer.Ordinal),
        ];
        Status = Decide();
    }

    public List<AlternativeResult> Results { get; }

    public AlternativeStatus Status { get; }

    public string? Chosen { get; private set; }

    public List<string> Tied { get; private set; } = [];

    public List<string> RunoffAmong { get; private set; } = [];

    // Attendance is one line for all; the majority one for each alternative.
    public IEnumerable<Finding> Lines()
    {
        if (!_vote.IsRunoff && (!_rules.Alternatives.IsOpen || Results.Count < 2))
        {
            yield return _rules.Alternatives.Line(
                BallotFindings.Alternatives,
                least => Measure.AtLeast(Results.Count, least),
                Results.Count
            );
        }

        var shared = Results[0]
            .Motion.Lines.Where(line =>
                !line.Rule.Equals(MotionFindings.Majority) && !line.Rule.Equals(MotionFindings.Votes)
            );
        foreach (var line in shared)
        {
            yield return line.Subject is null ? line : line with { Subject = _vote.Title };
        }

        foreach (var result in Results)
        {
            foreach (
                var line in UsesRunoffMajority ? [RunoffLine(result)] : result.Motion.Majorities.ToList()
            )
            {
                yield return line with
                {
                    Subject = result.Name,
                };
            }
        }

        foreach (var line in _lines)
        {
            yield return line;
        }
    }

    // A runoff without a majority of its own is decided by that of the body where the leader has it; whether fewer votes
    // are enough nobody says.
    private bool UsesRunoffMajority => _vote.IsRunoff && !_rules.RunoffMajority.IsOpen;

    private MotionVote VoteOn(string name) =>
        MotionVote.Of(_vote.Title, _vote.Tally, name) with
        {
            Matter = _vote.Matter,
            Present = _vote.Present,
            IsSecret = _vote.IsSecret,
        };

    private Finding RunoffLine(AlternativeResult result)
    {
        var quota = _rules.RunoffMajority.Norm!.Value;
        return new(
            BallotFindings.RunoffMajority,
            Measure.OfQuota(result.Votes, quota, result.Motion.Judge.Number(quota.Of)),
            _rules.RunoffMajority.Source
        );
    }

    private Verdict HasMajority(AlternativeResult result) =>
        UsesRunoffMajority
            ? RunoffLine(result).Verdict
            : Verdicts.All(result.Motion.Majorities.Select(line => line.Verdict));

    private AlternativeStatus Decide()
    {
        var first = Results[0].Motion;
        var standing = _rules.Stand(_vote);
        if (
            standing == Verdict.Breached
            || Results.Exists(result => result.Motion.Status == MotionStatus.Void)
        )
        {
            return AlternativeStatus.Void;
        }

        if (first.Opening.Verdict == Verdict.Breached || first.Status == MotionStatus.CannotDecide)
        {
            return AlternativeStatus.CannotDecide;
        }

        if (
            standing == Verdict.Undetermined
            || first.Opening.Verdict == Verdict.Undetermined
            || first.Further.Quorums.Any(line => line.Verdict == Verdict.Undetermined)
            || first.Judge.Excess is { Verdict: Verdict.Undetermined }
        )
        {
            return AlternativeStatus.Undetermined;
        }

        // Whoever has more votes has the majority whenever those with fewer have it: only the leaders can be in question.
        var leaders = Results.FindAll(result => result.Rank == 1);
        return HasMajority(leaders[0]) switch
        {
            Verdict.Met => Lead(leaders),
            Verdict.Undetermined => AlternativeStatus.Undetermined,
            _ when _vote.IsRunoff && leaders[0].Votes > 0 => Runoff(leaders),
            _ when _vote.IsRunoff => AlternativeStatus.NoneChosen,
            _ => Follow(),
        };
    }

    private AlternativeStatus Lead(List<AlternativeResult> leaders)
    {
        if (leaders.Count == 1)
        {
            Chosen = leaders[0].Name;
            return AlternativeStatus.Chosen;
        }

        return Tie(leaders, places: 1);
    }

    // Whatever share decides, equal votes choose none of those who lead. A lot makes no majority: it leaves an open share
    // open, and a share that a norm sets unreached.
    private AlternativeStatus Runoff(List<AlternativeResult> leaders)
    {
        if (_rules.RunoffMajority.IsOpen)
        {
            _lines.AddRange(
                leaders.Select(leader => new Finding(
                    BallotFindings.RunoffMajority,
                    _rules.RunoffMajority.Unfilled(leader.Votes, _vote.Present),
                    _rules.RunoffMajority.Source,
                    leader.Name
                ))
            );
        }

        var isTied = leaders.Count > 1 && Tie(leaders, places: 1) == AlternativeStatus.Tied;
        Chosen = null;
        return isTied ? AlternativeStatus.Tied
            : _rules.RunoffMajority.IsOpen ? AlternativeStatus.Undetermined
            : AlternativeStatus.NoneChosen;
    }

    // None has the majority: the leading ones again, as many as the norm says; nobody whom no ballot marked leads.
    private AlternativeStatus Follow()
    {
        var marked = Results.FindAll(result => result.Votes > 0);
        if (_rules.RunoffAmong.Norm is not { Value: var among } || marked.Count == 0)
        {
            _lines.Add(
                new(
                    BallotFindings.Runoff,
                    _rules.RunoffAmong.IsOpen
                        ? _rules.RunoffAmong.Unfilled(marked.Count)
                        : Measure.Recorded(marked.Count),
                    _rules.RunoffAmong.Source
                )
            );
            return AlternativeStatus.NoneChosen;
        }

        if (marked.Count <= among)
        {
            return Again(marked.ConvertAll(result => result.Name));
        }

        var edge = marked[among - 1].Votes;
        if (marked[among].Votes < edge)
        {
            return Again(marked.Take(among).Select(result => result.Name).ToList());
        }

        var inside = marked.FindAll(result => result.Votes > edge);
        return Tie(marked.FindAll(result => result.Votes == edge), among - inside.Count, inside);
    }

    private AlternativeStatus Again(List<string> names)
    {
        RunoffAmong = names;
        _lines.Add(
            new(
                BallotFindings.Runoff,
                Measure.Awaiting(names.Count, 1),
                _rules.RunoffAmong.Source,
                new NameList([.. names])
            )
        );
        return AlternativeStatus.Runoff;
    }

    private AlternativeStatus Tie(
        List<AlternativeResult> tied,
        int places,
        List<AlternativeResult>? inside = null
    )
    {
        var names = tied.ConvertAll(result => result.Name);
        var drawn =
            _rules.Tie.Norm?.Value == TieBreak.Lot
            && _vote.Lot is { } lot
            && lot.IsOf(names.ToHashSet(StringComparer.Ordinal), places)
                ? lot.Drawn
                : null;
        _lines.Add(
            new(
                BallotFindings.Tie,
                drawn is null
                    ? Measure.Awaiting(tied.Count, places, tied[0].Votes)
                    : Measure.Resolved(tied.Count, places, tied[0].Votes),
                _rules.Tie.Source,
                new NameList([.. names])
            )
        );
        if (drawn is null)
        {
            Tied = names;
            RunoffAmong = _rules.Tie.Norm?.Value == TieBreak.Runoff ? names : [];
            return AlternativeStatus.Tied;
        }

        if (inside is null)
        {
            Chosen = drawn[0];
            return AlternativeStatus.Chosen;
        }

        return Again([.. inside.Select(result => result.Name), .. drawn]);
    }
}
