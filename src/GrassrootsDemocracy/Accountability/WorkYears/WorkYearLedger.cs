namespace GrassrootsDemocracy.Accountability.WorkYears;

// Writes the lines on a year: its stages, the forecast, the self-check item by item, and the assessment.
internal readonly struct WorkYearLedger(WorkYearOutcome outcome)
{
    private readonly WorkYearOutcome _outcome = outcome;
    private readonly WorkYearRules _rules = outcome.Rules;
    private readonly WorkYear _facts = outcome.Facts;

    public IEnumerable<Finding?> Lines() =>
        [
            .. Stages(),
            .. _facts.ForecastTo is null && _outcome.Known(_facts.ForecastOn) is null
                ? []
                : Checklist.Lines(WorkYearFindings.ForecastTo, _rules.ForecastTo, _facts.ForecastTo),
            Time(WorkYearFindings.ForecastWithin, _rules.ForecastWithin, _facts.ForecastOn),
            Time(WorkYearFindings.SelfCheckWithin, _rules.SelfCheckWithin, _facts.SelfCheckedOn),
            .. _facts.Items.OrderBy(item => item.Name, StringComparer.Ordinal).SelectMany(Item),
            Time(WorkYearFindings.AssessedWithin, _rules.AssessedWithin, _facts.AssessedOn),
            _outcome.Known(_facts.AssessedOn) is null && _facts.AssessedBy is null
                ? null
                : ByWhom.Line(WorkYearFindings.AssessedBy, _rules.AssessedBy, _facts.AssessedBy),
        ];

    // Each in the year, and none before the one that comes before it. Two of one day keep the order.
    private List<Finding> Stages()
    {
        var lines = new List<Finding>();
        if (_rules.Stages.Norm is not { Value: var stages })
        {
            if (_rules.Stages.Speaks())
            {
                lines.Add(
                    new(WorkYearFindings.Stage, _rules.Stages.Unfilled(actual: null), _rules.Stages.Source)
                );
            }

            return lines;
        }

        LocalDate? before = null;
        foreach (var stage in stages)
        {
            var day = _outcome.Known(_facts.DayOf(stage));
            var measure =
                day is { } on ? Measure.Holds(on >= _facts.FirstDay && on <= _facts.LastDay && !(on < before))
                : _outcome.On <= _facts.LastDay ? Measure.NotKnown
                : Measure.Stated(Verdict.Breached);
            lines.Add(new(WorkYearFindings.Stage, measure, _rules.Stages.SourceOf(stage), stage));
            before = day is null ? before : LocalDate.Max(day.Value, before ?? day.Value);
        }

        return lines;
    }

    private Finding? Time(RuleDescriptor rule, NormOrOpen<TimeLimit> term, LocalDate? day)
    {
        var (start, done, on, calendar) = (
            CalendarEnds.Plus(_facts.FirstDay, -1),
            _outcome.Known(day),
            _outcome.On,
            _facts.Calendar
        );
        return !term.Speaks()
            ? null
            : term.Line(
                rule,
                limit =>
                    done is { } known ? Deadline.Within(start, known, limit, calendar).Measure
                    : on < start ? Measure.NotKnown
                    : Deadline.Undone(start, on, limit, calendar).Measure,
                done >= start ? Period.DaysBetween(start, done.Value) : null
            );
    }

    private IEnumerable<Finding?> Item(WorkItem item)
    {
        if (_outcome.Known(_facts.SelfCheckedOn) is { } check)
        {
            if (IsSlip(item, check))
            {
                yield return _rules.SlipsExplained.YesNo(
                    WorkYearFindings.SlipsExplained,
                    item.IsExplained,
                    item.Name
                );
            }

            if (!(item.DoneOn <= check) && item.DueOn < check)
            {
                yield return _rules.RestReplanned.YesNo(
                    WorkYearFindings.RestReplanned,
                    item.ReplannedTo >= check,
                    item.Name
                );
            }
        }

        var (done, due, on) = (_outcome.Known(item.DoneOn), _outcome.DueOn(item), _outcome.On);
        yield return new(
            WorkYearFindings.Item,
            done is { } day ? Measure.Holds(day <= due)
                : on <= due ? Measure.NotKnown
                : Measure.Stated(Verdict.Breached),
            source: null,
            item.Name
        );
    }

    // Due before the self-check and not done by then.
    private static bool IsSlip(WorkItem item, LocalDate check) =>
        item.DueOn < check && !(item.DoneOn <= item.DueOn);
}
