namespace GrassrootsDemocracy.Procedures;

// Writes the lines on one stage as it stands on a day.
internal sealed class StageJudge(Schedule schedule, ProcedureStage stage, LocalDate on)
{
    private static readonly Words TooSoon = new("{0}: done before {1}", "{0}：先于{1}办理");

    private readonly List<Finding> _lines = [];

    public List<Occurrence> All { get; } = Occurrences.Of(schedule, stage);

    public List<Finding> Lines()
    {
        foreach (var occurrence in All)
        {
            var words = Words(occurrence);
            if (!occurrence.IsRepeat)
            {
                _lines.AddRange(
                    new LastDayJudge(schedule, stage, on).Lines(occurrence, DaysOf(occurrence), words)
                );
            }

            if (occurrence.Act is { } act)
            {
                TheFirstDay(occurrence, act, words);
                TheSequence(occurrence, act, words);
                _lines.AddRange(StageActors.Lines(stage, act, words));
                _lines.AddRange(StageMaterials.Lines(stage, act, words));
                _lines.AddRange(new PublicationJudge(DaysOf(occurrence), stage, on).Lines(act, words));
            }
        }

        TheAnswers();
        TheFixedDay();
        return _lines;
    }

    // The last day of an occurrence, as far as it is firm.
    public DayBounds LastDayOf(Occurrence occurrence) =>
        stage.Latest.Norm?.Value.AsLast(DaysOf(occurrence)).Day ?? default;

    // Only the stage that is answered has a day for each occurrence.
    private DaysView DaysOf(Occurrence occurrence) =>
        new(
            schedule.Calendar,
            other =>
                occurrence.Answered is { } answered && other == answered.Stage ? DayBounds.On(answered.Day)
                : occurrence.Act is { } act && other == stage.Stage ? DayBounds.On(act.Day)
                : schedule.DayOf(other),
            schedule.LastDayOf
        );

    private void TheFirstDay(Occurrence occurrence, StageAct act, IReadable words)
    {
        if (stage.Earliest.State == TermState.InCases)
        {
            Add(
                ProcedureFindings.Earliest,
                stage.Earliest.Measure(
                    each => each.AsFirst(DaysOf(occurrence)).AsFirst(act.Day),
                    actual: null
                ),
                stage.Earliest.Source,
                Sentence.Of(
                    new(
                        "{0}: done on {1}; its first day depends on the case",
                        "{0}：{1}办理，最早日期视情形而定"
                    ),
                    words,
                    act.Day
                )
            );
            return;
        }

        if (stage.Earliest.Norm is not { Value: var rule })
        {
            return;
        }

        var first = rule.AsFirst(DaysOf(occurrence));
        if (first.AsFirst(act.Day) is { Verdict: not Verdict.Undetermined } measure)
        {
            Add(
                ProcedureFindings.Earliest,
                measure,
                stage.Earliest.Source,
                first.SaidAsFirst(DayWords.Done, words, act.Day)
            );
        }
        else
        {
            Add(
                ProcedureFindings.Earliest,
                Measure.Unknown(rule.Missing(DaysOf(occurrence))),
                stage.Earliest.Source,
                Sentence.Of(
                    new("{0}: the first day is {1}, {2}", "{0}：最早为{1}，{2}"),
                    words,
                    rule,
                    rule.WhyUndated(DaysOf(occurrence))
                )
            );
        }
    }

    private void TheSequence(Occurrence occurrence, StageAct act, IReadable words)
    {
        if (occurrence.Answered is { } answered && act.Day < answered.Day)
        {
            Add(
                ProcedureFindings.Sequence,
                Measure.Stated(Verdict.Breached),
                stage.Answers.Source,
                Sentence.Of(TooSoon, words, (ValueList<Label>)[answered.Stage])
            );
        }

        if (stage.After.State == TermState.InCases)
        {
            Add(
                ProcedureFindings.Sequence,
                stage.After.Measure(before => Skipped(before, act).Measure, actual: null),
                stage.After.Source,
                Sentence.Of(
                    new("{0}: what must come before it depends on the case", "{0}：前置环节视情形而定"),
                    words
                )
            );
        }

        if (stage.After.Norm is null)
        {
            return;
        }

        var (measure, needed) = Skipped(stage.Before, act);
        Add(
            ProcedureFindings.Sequence,
            measure,
            stage.After.Source,
            needed.Count > 0 ? Sentence.Of(TooSoon, words, (ValueList<Label>)[.. needed])
                : measure.Form == MeasureForm.MissingFact
                    ? Sentence.Of(
                        new(
                            "{0}: whether what is needed came before it is not known ({1})",
                            "{0}：前置环节是否完成不详（{1}）"
                        ),
                        words,
                        stage.Before
                    )
                : Sentence.Of(
                    new("{0}: nothing needed was skipped before it ({1})", "{0}：前置环节无缺（{1}）"),
                    words,
                    stage.Before
                )
        );
    }

    // Only what is needed can be missing; of what hangs on an unknown circumstance nobody can say, and what was fixed for a
    // day that is over may have been held on it.
    private (Measure Measure, List<Label> Needed) Skipped(ValueList<Label> all, StageAct act)
    {
        var missing = all.Where(before => !(schedule.DayOfAct(before) <= act.Day)).ToList();
        var needed = missing.FindAll(before => IsNeeded(before) == true && !MayHaveCome(before));
        return (
            needed.Count > 0 ? Measure.Stated(Verdict.Breached)
            : missing.Exists(before => IsNeeded(before) != false) ? Measure.NotKnown
            : Measure.Stated(Verdict.Met),
            needed
        );

        bool MayHaveCome(Label before) =>
            schedule.HasSlipped(before) && schedule.FixedDayOf(before) <= act.Day;
    }

    private bool? IsNeeded(Label other) =>
        schedule.Procedure.Find(other) is { } known ? known.IsNeeded : true;

    private void TheAnswers()
    {
        var asked = All.Where(occurrence => occurrence is { Answered: not null, IsRepeat: false }).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var open = asked.Where(occurrence => occurrence.Act is null).ToList();
        var isLate = open.Exists(occurrence => on > LastDayOf(occurrence).Latest);
        var answered = asked.Count - open.Count;
        Add(
            ProcedureFindings.Answered,
            open.Count > 0 && !isLate ? NotYet : Measure.AtLeast(answered, asked.Count),
            stage.Answers.Source,
            Sentence.Of(
                new("{0}: {1} of {2} answered", "{0}：{2}件中已答复{1}件"),
                stage.Stage,
                answered,
                asked.Count
            )
        );
    }

    private void TheFixedDay()
    {
        if (schedule.FixedDayOf(stage.Stage) is not { } day)
        {
            return;
        }

        if (schedule.DayOfAct(stage.Stage) is { } done)
        {
            Add(
                ProcedureFindings.FixedDay,
                Measure.Holds(done == day),
                stage.Source,
                Sentence.Of(
                    new("{0}: took place on {1}, fixed for {2}", "{0}：{1}举行，原定{2}"),
                    stage.Stage,
                    done,
                    day
                )
            );
        }
        else
        {
            // After the day it may have been held without a line in the log, or put off.
            var measure =
                on > day
                    ? Measure.MissingFact(new("whether it was held, or put off", "是否已经举行或者改期"))
                    : NotYet;
            Add(
                ProcedureFindings.FixedDay,
                measure,
                stage.Source,
                Sentence.Of(
                    new("{0}: fixed for {1}, not in the log", "{0}：定于{1}，尚无记录"),
                    stage.Stage,
                    day
                )
            );
        }
    }

    private static Measure NotYet => Measure.Stated(Verdict.Undetermined);

    private IReadable Words(Occurrence occurrence) =>
        occurrence.Reference is { } reference
            ? Sentence.Of(new("{0} ({1})", "{0}（{1}）"), stage.Stage, reference)
            : stage.Stage;

    private void Add(RuleDescriptor rule, Measure measure, Citation? source, Sentence said) =>
        _lines.Add(new(rule, measure, source, said));
}
