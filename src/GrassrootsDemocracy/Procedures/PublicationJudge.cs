using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// Writes the lines on how one act was published.
internal sealed class PublicationJudge(DaysView days, ProcedureStage stage, LocalDate on)
{
    private readonly List<Finding> _lines = [];

    // A rulebook that says when, how long or where asks for publication too.
    private bool IsAsked =>
        stage.Published.Norm is { Value: var asked }
            ? asked
            : !(stage.PublishedBy.IsOpen && stage.PublishedFor.IsOpen && stage.PublishedIn.IsOpen);

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
            act.Publication is null ? Measure.MissingFact(actual: null)
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
        if (stage.PublishedBy.Norm is not { Value: var rule } || (from is null && act.Publication is null))
        {
            return;
        }

        var point = last!.Value;
        var measure = point.AsLast(from ?? on);
        if (measure.Verdict == Verdict.Undetermined)
        {
            Add(
                ProcedureFindings.PublishedBy,
                Measure.MissingFact(actual: null),
                stage.PublishedBy.Source,
                Sentence.Of(
                    new("{0}: the last day of publication is {1}, {2}", "{0}：最迟公布日为{1}，{2}"),
                    words,
                    rule,
                    rule.WhyUndated(days)
                ),
                rule.Missing(days)
            );
        }
        else if (from is { } start)
        {
            Add(
                ProcedureFindings.PublishedBy,
                measure,
                stage.PublishedBy.Source,
                point.Said(DayWords.Published, words, start)
            );
        }
        else if (measure.Verdict == Verdict.Breached)
        {
            Add(
                ProcedureFindings.PublishedBy,
                measure,
                stage.PublishedBy.Source,
                point.Said(DayWords.Unpublished, words, on)
            );
        }
    }

    private void Long(LocalDate from, LocalDate? until, IReadable words)
    {
        if (stage.PublishedFor.Norm is not { Value: var time })
        {
            return;
        }

        // That it will be taken down on a later day is not yet known.
        var isUp = until is null || until >= on;
        var timing = Deadline.Lasting(from, isUp ? on : until!.Value, isUp, time, days.Calendar);
        Add(
            ProcedureFindings.PublishedFor,
            timing.Measure.Form == MeasureForm.Awaiting
                ? Measure.Stated(Verdict.Undetermined)
                : timing.Measure,
            stage.PublishedFor.Source,
            until is { } last && !isUp
                ? Sentence.Of(new("{0}: published from {1} to {2}", "{0}：{1}至{2}公布"), words, from, last)
                : Sentence.Of(new("{0}: published since {1}", "{0}：自{1}起公布"), words, from),
            timing.Missing
        );
    }

    private void Where(ValueList<Label>? places, IReadable words)
    {
        if (stage.PublishedIn.Norm is { Value: var needed })
        {
            ValueList<Label> missing = [.. needed.Where(place => places?.Contains(place) != true)];
            Add(
                ProcedureFindings.PublishedIn,
                places is null
                    ? Measure.MissingFact(actual: null)
                    : Measure.AtLeast(needed.Count - missing.Count, needed.Count),
                stage.PublishedIn.Source,
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
    }

    private void Add(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        Sentence said,
        IReadable? missing = null
    ) => _lines.Add(new(rule, measure, source) { Detail = said, Missing = missing });
}
