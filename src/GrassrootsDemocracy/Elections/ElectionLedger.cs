using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

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
        BeforeTheVote(lines);
        TheVote(lines);
        foreach (var contestant in contestants)
        {
            lines.Add(Majority(contestant));
        }

        lines.AddRange(Ranks(contestants));
        if (outcome.Decision.Tied > 0)
        {
            lines.Add(Tie());
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

        return lines;
    }

    public Finding? Closest()
    {
        var lines = Lines();
        return lines.Find(line => line.Rule.Equals(ElectionFindings.Tie))
            ?? lines
                .Where(line => IsDeciding(line.Rule) && line.Measure.TurnsBy is not null)
                .MinBy(line => line.Measure.TurnsBy);
    }

    private static bool IsDeciding(RuleDescriptor rule) =>
        rule.Equals(ElectionFindings.Turnout)
        || rule.Equals(ElectionFindings.Majority)
        || rule.Equals(ElectionFindings.Rank);

    private void BeforeTheVote(List<Finding> lines)
    {
        var contest = _record.Contest;
        if (_rules.Seats.Norm is { Value: var size })
        {
            lines.Add(
                new(
                    ElectionFindings.Seats,
                    Measure.Within(contest.Seats + contest.OtherMembers, size),
                    _rules.Seats.Source
                )
            );
        }

        if (contest.Round == ElectionRound.Further)
        {
            return;
        }

        if (_rules.RollPublished.Norm is { Value: var notice })
        {
            var days = _record.Roll.PublishedOn is { } day
                ? Period.DaysBetween(day, contest.Day)
                : (long?)null;
            lines.Add(
                new(
                    ElectionFindings.RollPublished,
                    Measure.AtLeast(days, notice.Days),
                    _rules.RollPublished.Source
                )
            );
        }

        if (_rules.Registration.Norm is { Value: var quota })
        {
            var measure = Measure.OfQuota(_record.Roll.Registered, quota, _record.Number(quota.Of));
            lines.Add(new(ElectionFindings.Registration, measure, _rules.Registration.Source));
        }
        else if (_record.Roll.Entitled is { } entitled)
        {
            var measure = Measure.Open(_record.Roll.Registered, entitled);
            lines.Add(new(ElectionFindings.Registration, measure, _rules.Registration.Source));
        }

        var candidates = _record.Tally.Paper.Options.Count;
        lines.Add(
            new(
                ElectionFindings.Surplus,
                _rules.Surplus.Norm is { Value: var surplus }
                    ? Between(candidates, surplus.Candidates(contest.Seats))
                    : Measure.Open(candidates, contest.Seats),
                _rules.Surplus.Source
            )
        );
    }

    private static Measure Between(long actual, CountRange range) =>
        range.Most == long.MaxValue ? Measure.AtLeast(actual, range.Least) : Measure.Within(actual, range);

    private void TheVote(List<Finding> lines)
    {
        var excess = ElectionMeasures.Excess(_rules, _record);

        // That no more ballots came back than there can be is arithmetic as long as no norm is needed to say so.
        var excessSource =
            _rules.ExcessBallots.IsOpen && excess.Verdict == Verdict.Met ? null : _rules.ExcessBallots.Source;
        lines.Add(new(ElectionFindings.ExcessBallots, excess, excessSource));
        lines.Add(TurnoutLine());
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

    private Finding TurnoutLine()
    {
        var measure = ElectionMeasures.Turnout(_rules, _record);
        var source =
            _record.Contest.Round == ElectionRound.Further && measure.Verdict == Verdict.Undetermined
                ? _rules.FurtherTurnout.Source
                : ElectionMeasures.TurnoutTerm(_rules, _record).Source;
        return new(ElectionFindings.Turnout, measure, source);
    }

    private void AddIfAny<T>(List<Finding> lines, RuleDescriptor rule, long ballots, Term<T> term)
        where T : notnull
    {
        if (ballots > 0)
        {
            var whole = _record.Tally.Collected;
            var measure = term.IsOpen ? Measure.Open(ballots, whole) : Measure.Recorded(ballots, whole);
            lines.Add(new(rule, measure, term.Source));
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
            _ => Measure.Open(written.Votes, _record.Tally.Collected),
        };
        return new(ElectionFindings.WriteIns, measure, _rules.WriteIns.Source) { Subject = written.Name };
    }

    private Finding Majority(CandidateResult contestant) =>
        new(
            ElectionFindings.Majority,
            ElectionMeasures.Votes(_rules, _record, contestant.Votes),
            _rules.MajorityOf(_record.Contest.Round).Source
        )
        {
            Subject = contestant.Name,
        };

    // Of too many with enough votes: each one in needs more than the first one out, each one out more than the last in.
    private IEnumerable<Finding> Ranks(ValueList<CandidateResult> contestants)
    {
        var decision = outcome.Decision;
        var seats = _record.Contest.Seats;
        var enough = contestants.Where(contestant => contestant.Votes >= decision.Needed).ToList();
        if (decision.Status is ElectionStatus.Undetermined or ElectionStatus.Invalid || enough.Count <= seats)
        {
            return [];
        }

        var source = _rules.MajorityOf(_record.Contest.Round).Source;
        var (lastIn, firstOut) = (enough[seats - 1].Votes, enough[seats].Votes);
        return enough
            .Where(contestant => decision.Tied == 0 || contestant.Votes != decision.CutOff)
            .Select(contestant => new Finding(
                ElectionFindings.Rank,
                Measure.AtLeast(contestant.Votes, (contestant.Votes >= lastIn ? firstOut : lastIn) + 1),
                source
            )
            {
                Subject = contestant.Name,
            });
    }

    private Finding Tie()
    {
        var decision = outcome.Decision;
        var places = _record.Contest.Seats - decision.Elected;
        var measure = decision.IsByLot
            ? Measure.AtMost(places, places)
            : Measure.Awaiting(decision.Tied, places, decision.CutOff);
        var tied = outcome
            .Candidates.Where(contestant => contestant.Votes == decision.CutOff)
            .Select(contestant => contestant.Name);
        return new(ElectionFindings.Tie, measure, _rules.Tie.Source) { Subject = string.Join(", ", tied) };
    }

    private Finding Shortfall()
    {
        var contest = _record.Contest;
        var filled = contest.Seats - outcome.SeatsLeft;
        var source =
            outcome.Status == ElectionStatus.SeatsLeftOpen
                ? _rules.Vacancies.Source
                : _rules.FurtherMajority.Source;
        return new(ElectionFindings.Shortfall, Measure.AtLeast(filled, contest.Seats), source);
    }
}
