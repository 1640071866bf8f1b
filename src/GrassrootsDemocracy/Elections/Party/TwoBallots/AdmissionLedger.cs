namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

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
        return _rules.ItemByItem.Line(
            AdmissionFindings.ItemByItem,
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
    }

    private void Case(List<Finding> lines, AdmissionCase one, AdmissionResult result)
    {
        var (cast, present) = (one.Cast, _facts.Attendance.Present);
        if (cast > present)
        {
            lines.Add(new(AdmissionFindings.Votes, Measure.AtMost(cast, present), source: null, one.Name));
        }

        var reached = cast + result.Counted.Count + result.Contradictory.Count;
        if (reached > _facts.Attendance.Due)
        {
            var most = Measure.AtMost(reached, _facts.Attendance.Due);
            lines.Add(new(AdmissionFindings.Voices, most, source: null, one.Name));
        }

        var source = _rules.WrittenOpinions.Source;
        if (result.Counted.Count > 0)
        {
            Names(lines, AdmissionFindings.Opinions, Measure.Recorded(result.Counted.Count), result.Counted);
        }

        if (result.Late.Count > 0)
        {
            Names(lines, AdmissionFindings.LateOpinions, Measure.AtMost(result.Late.Count, 0), result.Late);
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
            lines.Add(
                new(
                    AdmissionFindings.ContradictoryOpinions,
                    Measure.Awaiting(result.Contradictory.Count, 0),
                    source,
                    new NameList(result.Contradictory)
                )
            );
        }

        var approval = outcome.ApprovalMeasure(one, out var weighing);
        lines.Add(new(AdmissionFindings.Approval, approval, _rules.Approval.Source, one.Name));
        lines.AddRange(weighing?.Lines() ?? []);
    }

    private void Names(List<Finding> lines, RuleDescriptor rule, Measure measure, ValueList<string> names)
    {
        var term = _rules.WrittenOpinions;
        lines.Add(new(rule, term.Or(measure), term.Source, new NameList(names)));
    }
}
