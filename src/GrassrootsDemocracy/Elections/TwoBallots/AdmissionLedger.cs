namespace GrassrootsDemocracy.Elections.TwoBallots;

// Writes the lines of an admission's ledger: first the meeting, then person by person.
internal readonly struct AdmissionLedger(AdmissionOutcome outcome)
{
    private readonly AdmissionRules _rules = outcome.Rules;
    private readonly AdmissionMeeting _facts = outcome.Facts;

    public List<Finding> Lines()
    {
        var lines = new List<Finding>
        {
            new(AdmissionFindings.Turnout, outcome.TurnoutMeasure, _rules.Turnout.Source),
        };
        if (
            _facts.Cases.Count > 1
            && (_rules.ItemByItem.Source is not null || _facts.IsItemByItem is not null)
        )
        {
            lines.Add(ItemByItem());
        }

        foreach (var (index, one) in _facts.Cases.Index())
        {
            Case(lines, one, outcome.Results[index]);
        }

        return lines;
    }

    private Finding ItemByItem()
    {
        var people = _facts.Cases.Count;
        var isSo = _facts.IsItemByItem;
        var measure = _rules.ItemByItem.Measure(
            isAsked =>
                (isAsked, isSo) switch
                {
                    (false, _) or (_, true) => Measure.Recorded(people),
                    (_, null) => Measure.MissingFact(
                        new("whether each was voted on alone", "是否逐个表决"),
                        people
                    ),
                    _ => Measure.AtMost(people, 1),
                },
            people
        );
        return new(AdmissionFindings.ItemByItem, measure, _rules.ItemByItem.Source);
    }

    private void Case(List<Finding> lines, AdmissionCase one, AdmissionResult result)
    {
        var (cast, present) = (one.Cast, _facts.Attendance.Present);
        if (cast > present)
        {
            Add(lines, AdmissionFindings.Votes, Measure.AtMost(cast, present), source: null, one.Name);
        }

        var reached = cast + result.Counted.Count + result.Contradictory.Count;
        if (reached > _facts.Attendance.Due)
        {
            Add(
                lines,
                AdmissionFindings.Voices,
                Measure.AtMost(reached, _facts.Attendance.Due),
                null,
                one.Name
            );
        }

        var source = _rules.WrittenOpinions.Source;
        if (result.Counted.Count > 0)
        {
            var counted = _rules.WrittenOpinions.IsOpen
                ? _rules.WrittenOpinions.Unfilled(result.Counted.Count)
                : Measure.Recorded(result.Counted.Count);
            Names(lines, AdmissionFindings.Opinions, counted, source, result.Counted);
        }

        if (result.Late.Count > 0)
        {
            var late = _rules.WrittenOpinions.IsOpen
                ? _rules.WrittenOpinions.Unfilled(result.Late.Count)
                : Measure.AtMost(result.Late.Count, 0);
            Names(lines, AdmissionFindings.LateOpinions, late, source, result.Late);
        }

        if (new AdmissionVotes(_rules, _facts, one).MaybeLate is { Count: > 0 } maybe)
        {
            lines.Add(
                new(
                    AdmissionFindings.LateOpinions,
                    Measure.MissingFact(new CalendarCover(_facts.Calendar), maybe.Count),
                    source,
                    new NameList(maybe)
                )
            );
        }

        if (result.Contradictory.Count > 0)
        {
            var doubtful = Measure.Awaiting(result.Contradictory.Count, 0);
            Names(lines, AdmissionFindings.ContradictoryOpinions, doubtful, source, result.Contradictory);
        }

        Add(
            lines,
            AdmissionFindings.Approval,
            outcome.ApprovalMeasure(one),
            _rules.Approval.Source,
            one.Name
        );
    }

    private static void Add(
        List<Finding> lines,
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        string subject
    ) => lines.Add(new(rule, measure, source, subject));

    private static void Names(
        List<Finding> lines,
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        ValueList<string> names
    ) => lines.Add(new(rule, measure, source, new NameList(names)));
}
