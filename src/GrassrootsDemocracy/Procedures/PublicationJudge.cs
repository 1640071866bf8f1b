namespace GrassrootsDemocracy.Procedures;

// Writes the lines on how one act was published.
internal sealed class PublicationJudge(DaysView days, ProcedureStage stage, LocalDate on)
{
    private readonly List<Finding> _lines = [];

    // A rulebook that says when, how long or where asks for publication too, if only in some case.
    private bool IsAsked =>
        stage.Published.Norm is { Value: var asked }
            ? asked
            : stage.Published.State != TermState.NothingAsked
                && (stage.PublishedBy.Speaks() || stage.PublishedFor.Speaks() || stage.PublishedIn.Speaks());

    public List<Finding> Lines(StageAct act, IReadable words)
    {
        if (!IsAsked)
        {
            return [];
        }

        var last = stage.PublishedBy.Norm?.Value.AsLast(days);
        var from = act.Publication?.From is { } day && day <= on ? day : (LocalDate?)null;
        Whether(act, from, last, words);
        InTime(act, from, last, words);
        if (from is { } start)
        {
            Long(start, act.Publication!.Until, words);
            Where(act.Publication.Places, words);
        }

        return _lines;
    }

    private void Whether(StageAct act, LocalDate? from, DayPoint? last, IReadable words)
    {
        var source = stage.Published.Source ?? stage.PublishedBy.Source ?? stage.Source;
        if (from is { } start)
        {
            Add(
                ProcedureFindings.Published,
                Measure.Stated(Verdict.Met),
                source,
                Sentence.Of(new("{0}: published on {1}", "{0}：{1}公布"), words, start)
            );
            return;
        }

        // What is said not to be published can still be, up to the last day where there is one.
        var measure =
            act.Publication is null ? Measure.NotKnown
            : stage.PublishedBy.IsOpen && act.Publication.From is null ? Measure.Stated(Verdict.Breached)
            : on > last?.Day.Latest ? Measure.Stated(Verdict.Breached)
            : Measure.Stated(Verdict.Undetermined);
        Add(
            ProcedureFindings.Published,
            measure,
            source,
            Sentence.Of(new("{0}: not known to be published", "{0}：未见公布"), words)
        );
    }

    private void InTime(StageAct act, LocalDate? from, DayPoint? last, IReadable words)
    {
        if (from is null && act.Publication is null)
        {
            return;
        }

        if (stage.PublishedBy.Norm is not { Value: var rule })
        {
            if (stage.PublishedBy.State == TermState.InCases)
            {
                Add(
                    ProcedureFindings.PublishedBy,
                    stage.PublishedBy.Measure(last => last.AsLast(days).AsLast(from ?? on), actual: null),
                    stage.PublishedBy.Source,
                    Sentence.Of(
                        new(
                            "{0}: the last day of publication depends on the case",
                            "{0}：最迟公布日视情形而定"
                        ),
                        words
                    )
                );
            }

            return;
        }

        var point = last!.Value;
        var measure = point.AsLast(from ?? on);
        if (measure.Verdict == Verdict.Undetermined)
        {
            Add(
                ProcedureFindings.PublishedBy,
                Measure.Unknown(rule.Missing(days)),
                stage.PublishedBy.Source,
                Sentence.Of(
                    new("{0}: the last day of publication is {1}, {2}", "{0}：最迟公布日为{1}，{2}"),
                    words,
                    rule,
                    rule.WhyUndated(days)
                )
            );
        }
        else if (from is { } start)
        {
            Add(
                ProcedureFindings.PublishedBy,
                measure,
                stage.PublishedBy.Source,
                point.SaidAsLast(DayWords.Published, words, start)
            );
        }
        else if (measure.Verdict == Verdict.Breached)
        {
            Add(
                ProcedureFindings.PublishedBy,
                measure,
                stage.PublishedBy.Source,
                point.SaidAsLast(DayWords.Unpublished, words, on)
            );
        }
    }

    private void Long(LocalDate from, LocalDate? until, IReadable words)
    {
        if (!stage.PublishedFor.Speaks())
        {
            return;
        }

        // That it will be taken down on a later day is not yet known.
        var isUp = until is null || until >= on;
        var end = isUp ? on : until!.Value;
        Add(
            ProcedureFindings.PublishedFor,
            stage.PublishedFor.Measure(
                time =>
                    Lasting(time).Measure is { Form: not MeasureForm.Awaiting } measure
                        ? measure
                        : Measure.Stated(Verdict.Undetermined),
                Period.DaysBetween(from, end)
            ),
            stage.PublishedFor.Source,
            until is { } last && !isUp
                ? Sentence.Of(new("{0}: published from {1} to {2}", "{0}：{1}至{2}公布"), words, from, last)
                : Sentence.Of(new("{0}: published since {1}", "{0}：自{1}起公布"), words, from)
        );

        Timing Lasting(TimeLimit time) => Deadline.Lasting(from, end, isUp, time, days.Calendar);
    }

    private void Where(ValueList<Label>? places, IReadable words)
    {
        foreach (var (source, needed) in Checklist.Articles(stage.PublishedIn))
        {
            var missing = Checklist.MissingOf(needed, places);
            Add(
                ProcedureFindings.PublishedIn,
                Checklist.Of(needed, places),
                source,
                places is null
                        ? Sentence.Of(
                            new("{0}: to be published in: {1}", "{0}：应公布于：{1}"),
                            words,
                            needed
                        )
                    : missing.Count == 0
                        ? Sentence.Of(new("{0}: published in: {1}", "{0}：公布于：{1}"), words, needed)
                    : Sentence.Of(new("{0}: not published in: {1}", "{0}：未公布于：{1}"), words, missing)
            );
        }

        if (stage.PublishedIn.State == TermState.InCases)
        {
            Add(
                ProcedureFindings.PublishedIn,
                stage.PublishedIn.Measure(needed => Checklist.Of(needed, places), actual: null),
                stage.PublishedIn.Source,
                Sentence.Of(
                    new("{0}: where it is published depends on the case", "{0}：公布地点视情形而定"),
                    words
                )
            );
        }
    }

    private void Add(RuleDescriptor rule, Measure measure, Citation? source, Sentence said) =>
        _lines.Add(new(rule, measure, source, said));
}
