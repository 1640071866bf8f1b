namespace GrassrootsDemocracy.Deliberation.Ballots;

// Who is chosen among alternatives: the one with the most votes above the majority; otherwise the leading ones again.
internal sealed class AlternativeJudge
{
    private readonly AlternativeRules _rules;
    private readonly AlternativeVote _vote;
    private readonly BallotRow _row;
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
        var judge = Results[0].Motion.Judge;
        _row = new(
            vote.Tally,
            [.. Results.Select(result => vote.Tally.Paper.PlaceOf(result.Name))],
            of => judge.Between(of, vote.Tally.Collected)
        );
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
        return new(
            BallotFindings.RunoffMajority,
            result.Motion.Judge.MajorityBy(_rules.RunoffMajority.Norm!.Value),
            _rules.RunoffMajority.Source
        );
    }

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

        // Where none is chosen whoever was there, it does not matter whether enough were.
        var isOpen =
            standing == Verdict.Undetermined
            || first.Opening.Verdict == Verdict.Undetermined
            || first.Further.Quorums.Any(line => line.Verdict == Verdict.Undetermined)
            || first.Judge.Excess is { Verdict: Verdict.Undetermined };
        var voted = Voted();
        if (!isOpen || voted == AlternativeStatus.NoneChosen)
        {
            return voted;
        }

        (Chosen, Tied, RunoffAmong) = (null, [], []);
        _lines.Clear();
        return AlternativeStatus.Undetermined;
    }

    // Whoever leads has the majority whenever anybody has it.
    private AlternativeStatus Voted()
    {
        var hasMajority = Question.Any([.. Results.Index().Select(result => HasMajority(result.Index))]);
        var weighing = _row.Weigh();
        var status = weighing.Verdict(hasMajority) switch
        {
            Verdict.Met => Leaders(1, weighing) is { } lead ? Lead(lead) : AlternativeStatus.Undetermined,
            Verdict.Breached when _vote.IsRunoff => Leaders(1, weighing) is { } leaders
                ? Runoff(leaders)
                : AlternativeStatus.Undetermined,
            Verdict.Breached => Follow(weighing),
            _ when Leaders(1, weighing) is { Tied.Count: > 1 } tied && IsTiedEitherWay(tied, weighing) =>
                Lead(tied),
            _ => AlternativeStatus.Undetermined,
        };
        if (status == AlternativeStatus.Undetermined)
        {
            _lines.AddRange(weighing.Lines());
        }

        return status;
    }

    // Each share that is asked for; what is not a share of known numbers is judged by its line.
    private Question HasMajority(int result)
    {
        if (UsesRunoffMajority)
        {
            return _row.Reaches(_row.Names[result], _rules.RunoffMajority.Norm!.Value);
        }

        var (motion, name) = (Results[result].Motion, _row.Names[result]);
        return Question.All([
            .. motion.Majorities.Select(line =>
                line.Measure.Quota is { } quota ? _row.Reaches(name, quota) : _row.Open(line.Verdict)
            ),
        ]);
    }

    // Who has one of so many places for certain, and who is tied; null where it hangs on something open. Nobody whom no
    // ballot marked leads.
    private (List<AlternativeResult> In, List<AlternativeResult> Tied)? Leaders(int places, Weighing weighing)
    {
        var questions = _row.Questions(places, quota: null);
        var states = _row.Names.Select(name => questions.StateOf(name, weighing)).ToList();
        return states.Contains(SeatState.Open)
            ? null
            : (
                Results.Where((_, index) => states[index] == SeatState.In).ToList(),
                Results.Where((_, index) => states[index] == SeatState.Tied).ToList()
            );
    }

    // Whether the same are tied with the majority and without it: for the choice, and for the places of a runoff.
    private bool IsTiedEitherWay(
        (List<AlternativeResult> In, List<AlternativeResult> Tied) leaders,
        Weighing weighing
    )
    {
        if (_vote.IsRunoff)
        {
            return !IsParted(leaders, places: 1);
        }

        return _rules.RunoffAmong.Norm is { Value: var among }
            && Leaders(Math.Min(among, Results.Count), weighing) is { In.Count: 0 } all
            && all.Tied.SequenceEqual(leaders.Tied)
            && !IsParted(leaders, places: 1)
            && !IsParted(all, among);
    }

    private bool IsParted((List<AlternativeResult> In, List<AlternativeResult> Tied) leaders, int places) =>
        TieOf(leaders.Tied, places).Drawn(_rules.Tie, _vote.Lot) is not null;

    private AlternativeStatus Lead((List<AlternativeResult> In, List<AlternativeResult> Tied) leaders)
    {
        if (leaders.In is [var only])
        {
            Chosen = only.Name;
            return AlternativeStatus.Chosen;
        }

        return leaders.Tied.Count > 0 ? Part(leaders.Tied, places: 1) : AlternativeStatus.NoneChosen;
    }

    // Whatever share decides, equal votes choose none of those who lead. A lot makes no majority: it leaves an open share
    // open, and a share that a norm sets unreached.
    private AlternativeStatus Runoff((List<AlternativeResult> In, List<AlternativeResult> Tied) leaders)
    {
        if (leaders is { In.Count: 0, Tied.Count: 0 })
        {
            return AlternativeStatus.NoneChosen;
        }

        if (_rules.RunoffMajority.IsOpen)
        {
            _lines.AddRange(
                leaders
                    .In.Concat(leaders.Tied)
                    .Select(leader => new Finding(
                        BallotFindings.RunoffMajority,
                        _rules.RunoffMajority.Unfilled(leader.Votes, _vote.Present),
                        _rules.RunoffMajority.Source,
                        leader.Name
                    ))
            );
        }

        var isTied = leaders.Tied.Count > 0 && Part(leaders.Tied, places: 1) == AlternativeStatus.Tied;
        Chosen = null;
        return isTied ? AlternativeStatus.Tied
            : _rules.RunoffMajority.IsOpen ? AlternativeStatus.Undetermined
            : AlternativeStatus.NoneChosen;
    }

    // None has the majority: the leading ones again, as many as the norm says; nobody whom no ballot marked leads.
    private AlternativeStatus Follow(Weighing weighing)
    {
        var marked = Results.FindAll(result => result.Votes > 0);
        if (_rules.RunoffAmong.Norm is not { Value: var among })
        {
            return None(_rules.RunoffAmong.Unfilled(marked.Count));
        }

        if (Leaders(Math.Min(among, Results.Count), weighing) is not { } leaders)
        {
            return AlternativeStatus.Undetermined;
        }

        return leaders switch
        {
            { In.Count: 0, Tied.Count: 0 } => None(Measure.Recorded(marked.Count)),
            { Tied.Count: 0 } => Again(leaders.In.ConvertAll(result => result.Name)),
            _ => Part(leaders.Tied, among - leaders.In.Count, leaders.In),
        };
    }

    private AlternativeStatus None(Measure measure)
    {
        _lines.Add(new(BallotFindings.Runoff, measure, _rules.RunoffAmong.Source));
        return AlternativeStatus.NoneChosen;
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

    private static Tie TieOf(List<AlternativeResult> tied, int places) =>
        new([.. tied.Select(result => result.Name)], places, tied[0].Votes);

    private AlternativeStatus Part(
        List<AlternativeResult> tied,
        int places,
        List<AlternativeResult>? inside = null
    )
    {
        var tie = TieOf(tied, places);
        var drawn = tie.Drawn(_rules.Tie, _vote.Lot);
        _lines.Add(tie.Line(BallotFindings.Tie, _rules.Tie.Source, drawn is not null));
        if (drawn is null)
        {
            Tied = [.. tie.Among];
            RunoffAmong = _rules.Tie.Norm?.Value == TieBreak.Runoff ? Tied : [];
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
