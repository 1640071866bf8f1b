namespace GrassrootsDemocracy.Elections;

// Writes the lines of the ledger from the same measures that decided the vote.
internal readonly struct ElectionLedger(ElectionOutcome outcome)
{
    private readonly ElectionRules _rules = outcome.Rules;
    private readonly ElectionRecord _record = outcome.Record;

    public List<Finding> Lines()
    {
        var contestants = outcome.Candidates;
        var lines = new List<Finding>(ElectionFindings.All.Count + contestants.Count);
        lines.AddRange(ElectionPreparation.Lines(_rules, _record));
        TheVote(lines);
        if (
            _record.Contest.Round != ElectionRound.Runoff
            || _rules.RunoffMajority.State is not (TermState.Silent or TermState.LeftToOthers)
        )
        {
            lines.AddRange(contestants.Select(Majority));
        }

        Ranks(lines, contestants);
        lines.AddRange(Doubts(outcome));

        if (outcome.Decision.Tied > 0)
        {
            lines.Add(TieLine());
        }

        if (
            outcome.Status
            is ElectionStatus.Complete
                or ElectionStatus.FurtherElection
                or ElectionStatus.SeatsLeftOpen
        )
        {
            lines.Add(Shortfall());
        }

        if (VacanciesDecided() is { } decided)
        {
            lines.Add(decided);
        }

        return lines;
    }

    private static IEnumerable<Finding> Doubts(ElectionOutcome outcome)
    {
        var (tally, decision) = (outcome.Record.Tally, outcome.Decision);
        return decision.HangsOnParts
                ? RepeatedParts.Lines(tally).Concat(outcome.CountsOfParts.SelectMany(Doubts).Distinct())
            : decision.HangsOnDoubts
                ? new ElectionWeighing(outcome.Rules, outcome.Record, decision.Needed).Lines()
            : [];
    }

    private void TheVote(List<Finding> lines)
    {
        lines.Add(ExcessLine());
        if (_record.Tally.Parts.Count > 0)
        {
            PartLines(lines);
        }

        if (_record.Tally.Issued is { } issued)
        {
            lines.Add(
                new(ElectionFindings.Issued, Measure.Recorded(issued, _record.Tally.Collected), source: null)
            );
        }

        lines.Add(TurnoutLine());
        if (InvalidLines() is { } invalid)
        {
            var measure = Measure.Recorded(_record.Tally.Valid, _record.Tally.Collected);
            lines.Add(new(ElectionFindings.Valid, measure, source: null));
            lines.AddRange(invalid);
        }

        AddIfAny(
            lines,
            ElectionFindings.OverMarked,
            _record.Tally.InvalidFor(InvalidReason.OverMarked),
            _rules.OverMarked
        );
        AddIfAny(lines, ElectionFindings.Blank, _record.Tally.Blank, _rules.Blank);
        foreach (var written in _record.Tally.WriteIns)
        {
            lines.Add(WriteInLine(written));
        }
    }

    // What each part of a count says of itself: papers, too many ballots, and whether it was added twice.
    private void PartLines(List<Finding> lines)
    {
        var tally = _record.Tally;
        foreach (var part in tally.Parts.Where(part => part.Excess > 0 && part.Issued is not null).Distinct())
        {
            var most = part.Collected - part.Excess;
            var measure = _rules.ExcessBallots.IsOpen
                ? Measure.Awaiting(part.Collected, most)
                : Measure.AtMost(part.Collected, most);
            lines.Add(
                new(ElectionFindings.PartExcess, measure, _rules.ExcessBallots.Source) { Subject = part.Name }
            );
        }

        foreach (var same in tally.Parts.GroupBy(part => part.Name, StringComparer.Ordinal))
        {
            if (same.Count() is var times and > 1)
            {
                var measure = Measure.AtMost(times, 1);
                lines.Add(new(ElectionFindings.PartTwice, measure, source: null) { Subject = same.Key });
            }
        }
    }

    // Over-marked and blank ballots have rules of their own. What no norm says about a doubtful one is open.
    private List<Finding>? InvalidLines()
    {
        var tally = _record.Tally;
        List<Finding>? lines = null;
        foreach (var reason in TallyRow.Reasons)
        {
            var ballots = tally.InvalidFor(reason);
            if (ballots > 0 && reason != InvalidReason.OverMarked)
            {
                var isOpen = reason switch
                {
                    InvalidReason.Contradictory => tally.Paper.Contradictory is null,
                    InvalidReason.SamePersonTwice => _rules.RepeatedName.IsOpen,
                    _ => false,
                };
                var measure = isOpen
                    ? Measure.Open(ballots, tally.Collected)
                    : Measure.Recorded(ballots, tally.Collected);
                var source = reason == InvalidReason.SamePersonTwice ? _rules.RepeatedName.Source : null;
                (lines ??= []).Add(
                    new(ElectionFindings.Invalid, measure, source) { Detail = EnumWords.Of(reason) }
                );
            }
        }

        return lines;
    }

    public Finding ExcessLine()
    {
        var excess = ElectionMeasures.Excess(_rules, _record);

        // That no more ballots came back than there can be is arithmetic as long as no norm is needed to say so.
        var source =
            _rules.ExcessBallots.IsOpen && excess.Verdict == Verdict.Met ? null : _rules.ExcessBallots.Source;
        return new(ElectionFindings.ExcessBallots, excess, source);
    }

    public Finding TurnoutLine()
    {
        var measure = ElectionMeasures.Turnout(_rules, _record);
        var source =
            _record.Contest.Round != ElectionRound.First && measure.Verdict == Verdict.Undetermined
                ? _rules.OwnTurnoutOf(_record.Contest.Round).Source
                : ElectionMeasures.TurnoutTerm(_rules, _record).Source;
        return new(ElectionFindings.Turnout, measure, source);
    }

    private void AddIfAny<T>(List<Finding> lines, RuleDescriptor rule, long ballots, NormOrOpen<T> term)
        where T : notnull
    {
        if (ballots > 0)
        {
            var recorded = Measure.Recorded(ballots, _record.Tally.Collected);
            lines.Add(new(rule, term.Or(recorded), term.Source));
        }
    }

    // A written name that is printed as well is a question for the host: the votes are not put together silently.
    private Finding WriteInLine(WriteIn written)
    {
        var isPrinted = _record.Tally.Paper.Options.Contains(written.Name, StringComparer.Ordinal);
        var measure = (_rules.WriteIns.Norm, isPrinted) switch
        {
            ({ Value: WriteInRule.Allowed }, false) => Measure.Recorded(written.Votes),
            ({ Value: WriteInRule.Forbidden }, _) => Measure.AtMost(written.Votes, 0),
            ({ Value: WriteInRule.Allowed }, true) => Measure.MissingFact(
                new("whether it is the printed person", "是否与印制姓名为同一人"),
                written.Votes,
                _record.Tally.Collected
            ),
            _ => _rules.WriteIns.Unfilled(written.Votes, _record.Tally.Collected),
        };
        return new(ElectionFindings.WriteIns, measure, _rules.WriteIns.Source, written.Name);
    }

    public Finding Majority(CandidateResult contestant) =>
        new(
            ElectionFindings.Majority,
            ElectionMeasures.Votes(_rules, _record, contestant.Votes),
            _rules.MajorityOf(_record.Contest.Round).Source,
            contestant.Name
        );

    // Of too many with enough votes: each one in needs more than the first one out, each one out more than the last in.
    public void Ranks(List<Finding> lines, ValueList<CandidateResult> contestants)
    {
        var decision = outcome.Decision;
        var seats = _record.Contest.Seats;
        if (
            decision.Status is ElectionStatus.Undetermined or ElectionStatus.Invalid
            || contestants.Count <= seats
            || contestants[seats].Votes < decision.Needed
        )
        {
            return;
        }

        // The provision on further elections ranks by votes; for the first round the one that says what equal votes do.
        var source =
            _record.Contest.Round != ElectionRound.Further
                ? _rules.Tie.Norm?.Source
                : _rules.FurtherMajority.Norm?.Source;
        var (lastIn, firstOut) = (contestants[seats - 1].Votes, contestants[seats].Votes);
        foreach (var (name, votes, _, _, _) in contestants)
        {
            if (votes < decision.Needed)
            {
                return;
            }

            if (decision.Tied == 0 || votes != decision.CutOff)
            {
                var measure = Measure.AtLeast(votes, (votes >= lastIn ? firstOut : lastIn) + 1);
                lines.Add(new(ElectionFindings.Rank, measure, source, name));
            }
        }
    }

    public Finding TieLine() =>
        outcome
            .Decision.TieOf(_rules, _record)
            .Line(ElectionFindings.Tie, _rules.Tie.Source, outcome.Decision.IsByLot);

    // Enough members are elected, seats remain, and somebody decides whether they stay open.
    private Finding? VacanciesDecided()
    {
        var (contest, term) = (_record.Contest, _rules.VacanciesDecidedBy);
        return
            outcome.Status is ElectionStatus.FurtherElection or ElectionStatus.SeatsLeftOpen
            && (long)contest.OtherMembers + contest.Seats - outcome.SeatsLeft >= _rules.Vacancies.Norm?.Value
            && (term.Norm is not null || contest.OpenSeats is not null)
            ? ByWhom.Line(ElectionFindings.VacanciesDecided, term, contest.OpenSeats?.DecidedBy)
            : null;
    }

    private Finding Shortfall()
    {
        var contest = _record.Contest;
        var filled = contest.Seats - outcome.SeatsLeft;
        return outcome.Status == ElectionStatus.SeatsLeftOpen
            ? new(
                ElectionFindings.Vacancies,
                Measure.AtLeast((long)contest.OtherMembers + filled, _rules.Vacancies.Norm!.Value),
                _rules.Vacancies.Source
            )
            : new(
                ElectionFindings.Shortfall,
                VacanciesDecided()?.Verdict == Verdict.Undetermined
                    ? Measure.Awaiting(filled, contest.Seats)
                    : Measure.AtLeast(filled, contest.Seats),
                _rules.FurtherMajority.Norm?.Source
            );
    }
}
