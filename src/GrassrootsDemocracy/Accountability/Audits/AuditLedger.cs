namespace GrassrootsDemocracy.Accountability.Audits;

// Writes the lines on an audit. What need not be held has no clocks.
internal readonly struct AuditLedger(AuditOutcome outcome)
{
    private readonly AuditRules _rules = outcome.Rules;
    private readonly Audit _facts = outcome.Facts;
    private readonly LocalDate _on = outcome.On;

    public IEnumerable<Finding?> Lines()
    {
        var on = _on;
        IEnumerable<Finding?> lines =
        [
            Among(AuditFindings.Occasion, _rules.Occasions, _facts.Occasion),
            Among(AuditFindings.Audited, _rules.Audited, _facts.Role),
            .. new Requests(_rules.Request, _facts.Signatures).Lines(AuditFindings.Request),
        ];
        return outcome.Days.Admitted == Verdict.Breached && !outcome.Days.IsPublished
            ? lines
            : lines.Concat([
                ByWhom.Line(AuditFindings.By, _rules.By, _facts.By),
                .. _facts.Items is null && !outcome.Days.IsHeld
                    ? []
                    : Checklist.Lines(AuditFindings.Items, _rules.Items, _facts.Items),
                .. _facts
                    .AskedItems.OrderBy(asked => asked.Item.Id, StringComparer.Ordinal)
                    .SelectMany(FurtherItem),
                .. Clocks(),
                Release(),
                .. _facts
                    .Objections.Where(objection => objection.RaisedOn <= on)
                    .OrderBy(objection => objection.RaisedOn)
                    .ThenBy(objection => objection.Reference, StringComparer.Ordinal)
                    .SelectMany(Objection),
            ]);
    }

    private static Finding? Among(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? one) =>
        one is null && !term.Speaks()
            ? null
            : new(
                rule,
                ByWhom.Of(term, one),
                term.SourceOf(one),
                one is null ? null : ByWhom.Named(term.Norm?.Value, one)
            );

    private IEnumerable<Finding?> FurtherItem(AskedItem asked)
    {
        var requests = new Requests(_rules.ItemRequest, asked.Signatures);
        foreach (var line in requests.Lines(AuditFindings.ItemRequest))
        {
            yield return line;
        }

        if (requests.Verdict != Verdict.Breached)
        {
            var isAudited = _facts.Items?.Contains(asked.Item);
            yield return new(
                AuditFindings.FurtherItem,
                isAudited == true ? Measure.Stated(Verdict.Met)
                    : requests.Verdict == Verdict.Undetermined ? Measure.MissingFact(Requests.WhetherEnough)
                    : !outcome.Days.IsHeld ? Measure.NotKnown
                    : Measure.Holds(isAudited),
                _rules.ItemRequest.Source,
                asked.Item
            );
        }
    }

    private IEnumerable<Finding?> Clocks()
    {
        var published = outcome.Days.IsTwisted
            ? new Finding(
                AuditFindings.Published,
                Measure.MissingFact(Deadline.OneIsWrong),
                _rules.Published.Source
            )
            : _rules.Published.YesNo(AuditFindings.Published, outcome.Days.IsPublished ? true : null);
        return outcome.Days.Admitted == Verdict.Breached
            ? [published]
            :
            [
                Clock(AuditFindings.HeldWithin, outcome.Days.HeldWithin(), _rules.HeldWithin.Source),
                published,
                Clock(
                    AuditFindings.PublishedWithin,
                    outcome.Days.PublishedWithin(),
                    _rules.PublishedWithin.Source
                ),
                Clock(
                    AuditFindings.BeforeElection,
                    outcome.Days.BeforeElection(),
                    _rules.BeforeElection.Source
                ),
                Clock(
                    AuditFindings.BeforeCommittee,
                    outcome.Days.BeforeCommittee(),
                    _rules.BeforeCommittee.Source
                ),
            ];
    }

    private static Finding? Clock(RuleDescriptor rule, Measure? measure, Citation? source) =>
        measure is { } known ? new(rule, known, source) : null;

    private Finding? Release()
    {
        if (_facts.ReleasedOn is not { } released || released > _on)
        {
            return null;
        }

        var (isHeld, fact) = outcome.Days.HeldBy(released);
        return _rules.NoReleaseBefore.YesNo(AuditFindings.NoReleaseBefore, isHeld, _facts.Person, fact);
    }

    private IEnumerable<Finding?> Objection(AuditObjection objection)
    {
        var (published, calendar, on) = (outcome.Days.PublishedOn, _facts.Calendar, _on);
        var raised = _rules.ObjectionWithin.Line(
            AuditFindings.ObjectionWithin,
            limit =>
                published is { } day
                    ? Deadline.Within(day, objection.RaisedOn, limit, calendar).Measure
                    : Measure.MissingFact(new Words("the publication", "公布日期")),
            published <= objection.RaisedOn ? Period.DaysBetween(published.Value, objection.RaisedOn) : null,
            objection.Reference
        );
        yield return raised;
        yield return ByWhom.Line(AuditFindings.ObjectionTo, _rules.ObjectionTo, objection.To);

        // What was raised too late need not be explained.
        if (raised.Verdict == Verdict.Breached)
        {
            yield break;
        }

        var explained = objection.ExplainedOn <= on ? objection.ExplainedOn : null;
        yield return _rules.Explained.YesNo(
            AuditFindings.Explained,
            explained >= objection.RaisedOn ? true : null,
            objection.Reference,
            explained < objection.RaisedOn ? Deadline.OneIsWrong : null
        );
        yield return _rules.ExplainedWithin.Speaks()
            ? _rules.ExplainedWithin.Line(
                AuditFindings.ExplainedWithin,
                limit =>
                    explained is null
                        ? Deadline.Undone(objection.RaisedOn, on, limit, calendar).Measure
                        : Deadline.Within(objection.RaisedOn, explained, limit, calendar).Measure,
                explained is { } done ? Period.DaysBetween(objection.RaisedOn, done) : null,
                objection.Reference
            )
            : null;
        foreach (var line in new Requests(_rules.Review, objection.ReviewAsked).Lines(AuditFindings.Review))
        {
            yield return line;
        }
    }
}
