namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

// Writes the lines of a two-ballot election's ledger in the order of its stages.
internal readonly struct TwoBallotLedger(TwoBallotOutcome outcome)
{
    private readonly TwoBallotRules _rules = outcome.Rules;
    private readonly TwoBallotElection _facts = outcome.Facts;
    private readonly bool _isComplete = outcome.IsComplete;

    public List<Finding> Lines()
    {
        var lines = new List<Finding>();
        Disclosures(lines);
        lines.AddRange(outcome.Confidence.Findings);
        foreach (var election in outcome.Elections)
        {
            lines.Add(List(election));
            lines.AddRange(election.Findings);
        }

        if (_rules.PledgedBy.Source is not null || _facts.Pledge is not null)
        {
            lines.Add(Pledge());
        }

        if (_rules.PledgePublished.Source is not null)
        {
            lines.Add(PledgeDay());
        }

        return lines;
    }

    // What was not published is a breach only once the election is over: until then it can still be.
    private void Disclosures(List<Finding> lines)
    {
        if (_rules.Disclosures.Norm is not { Value: var needed })
        {
            if (_rules.Disclosures.Source is { } source)
            {
                var count = _rules.Disclosures.Unfilled(_facts.Disclosed?.Count);
                lines.Add(new(TwoBallotFindings.Disclosure, count, source));
            }

            return;
        }

        foreach (var item in needed)
        {
            var measure = (_facts.Disclosed?.Contains(item), _isComplete) switch
            {
                (true, _) => Measure.Stated(Verdict.Met),
                (false, true) => Measure.Stated(Verdict.Breached),
                _ => Measure.NotKnown,
            };
            lines.Add(new(TwoBallotFindings.Disclosure, measure, _rules.Disclosures.SourceOf(item), item));
        }
    }

    // The names on the members' ballot come from the villagers' list; those tied at its edge may have been let in.
    private Finding List(ElectionOutcome election)
    {
        var confidence = outcome.Confidence;
        var isOpen = confidence.Persons.Any(person => person.State == ConfidenceState.Undetermined);
        var reached = confidence
            .Preliminary.Concat(confidence.TiedAtTheEdge)
            .ToHashSet(StringComparer.Ordinal);
        var strangers = election.Record.Tally.Paper.Options.Where(name => !reached.Contains(name)).ToList();
        var measure = isOpen
            ? Measure.MissingFact(new("who passed the villagers' ballot", "村民推荐的结果"))
            : Measure.AtMost(strangers.Count, 0);
        return new(
            TwoBallotFindings.List,
            measure,
            _rules.Confidence.Places.Source,
            strangers.Count > 0 && !isOpen ? new NameList([.. strangers]) : null
        );
    }

    private Finding Pledge()
    {
        var (pledge, isComplete) = (_facts.Pledge, _isComplete);
        var measure = _rules.PledgedBy.Measure(
            office =>
                pledge is null && !isComplete
                    ? Measure.NotKnown
                    : Measure.Holds(pledge is { PublishedOn: not null } && pledge.Office == office),
            actual: null
        );
        return new(TwoBallotFindings.Pledge, measure, _rules.PledgedBy.Source)
        {
            Subject = pledge?.Name,
            Detail = _rules.PledgedBy.Norm?.Value ?? pledge?.Office,
        };
    }

    private Finding PledgeDay()
    {
        LocalDate? day =
            outcome.Elections.Count > 0
                ? outcome.Elections.Max(election => election.Record.Contest.Day)
                : null;
        var published = _facts.Pledge?.PublishedOn;
        long? days = day is { } voted && published is { } made ? Period.DaysBetween(voted, made) : null;
        var calendar = _facts.Calendar;
        return _rules
            .PledgePublished.Timed(limit => Deadline.NoLater(day, published, limit, calendar), days)
            .Line(TwoBallotFindings.PledgeDay, _rules.PledgePublished.Source);
    }
}
