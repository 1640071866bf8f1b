using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

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
            if (!occurrence.IsRepeat)
            {
                TheLastDay(occurrence);
            }

            if (occurrence.Act is { } act)
            {
                var words = Words(occurrence);
                TheFirstDay(occurrence, act, words);
                TheSequence(occurrence, act, words);
                TheActor(act, words);
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

    private void TheLastDay(Occurrence occurrence)
    {
        var words = Words(occurrence);
        if (occurrence.IsStray)
        {
            Add(
                ProcedureFindings.Answered,
                Measure.MissingFact(actual: null),
                stage.Answers.Source,
                Sentence.Of(new("{0}: nothing is known that it answers", "{0}：所答复的事项不详"), words)
            );
            return;
        }

        // What need not be done, or need not yet be said to be needed, has no line as long as it is not done.
        var isNeeded = occurrence.Answered is not null ? true : stage.IsNeeded;
        if (occurrence.Act is null && isNeeded == false)
        {
            return;
        }

        if (stage.Latest.State == TermState.InCases)
        {
            LastDayInCases(occurrence, isNeeded, words);
            return;
        }

        if (stage.Latest.Norm is not { Value: var rule })
        {
            NoLastDay(occurrence, isNeeded, words);
            return;
        }

        var last = rule.AsLast(DaysOf(occurrence));
        var measure = last.AsLast(occurrence.Act?.Day ?? on);
        if (
            measure.Verdict == Verdict.Undetermined
            || (occurrence.Act is null && measure.Verdict == Verdict.Met && last.Day.Exact is null)
        )
        {
            LastDayNotKnown(rule, rule.Missing(DaysOf(occurrence)), words);
        }
        else if (occurrence.Act is { } act)
        {
            Add(
                ProcedureFindings.Latest,
                measure,
                stage.Latest.Source,
                last.Said(DayWords.Done, words, act.Day)
            );
        }
        else if (measure.Verdict == Verdict.Met)
        {
            Add(
                ProcedureFindings.Latest,
                NotYet,
                stage.Latest.Source,
                Sentence.Of(
                    new("{0}: not done yet; the last day is {1}", "{0}：尚未办理，最迟 {1}"),
                    words,
                    last.Day.Exact!
                )
            );
        }
        else
        {
            Add(
                ProcedureFindings.Latest,
                isNeeded == true ? measure : Measure.MissingFact(actual: null),
                stage.Latest.Source,
                last.Said(DayWords.Undone, words, on)
            );
        }
    }

    // Where it hangs on a case that nobody has stated by which day, only what every case says is settled.
    private void LastDayInCases(Occurrence occurrence, bool? isNeeded, IReadable words)
    {
        var measure = stage.Latest.Measure(InTime, actual: null);
        Add(
            ProcedureFindings.Latest,
            measure.Verdict == Verdict.Breached && isNeeded is null && occurrence.Act is null
                ? Measure.MissingFact(actual: null)
                : measure,
            stage.Latest.Source,
            occurrence.Act is { } done
                ? Sentence.Of(
                    new(
                        "{0}: done on {1}; its last day depends on the case",
                        "{0}：{1} 办理，最迟日期视情形而定"
                    ),
                    words,
                    done.Day
                )
                : Sentence.Of(
                    new(
                        "{0}: not done yet; its last day depends on the case",
                        "{0}：尚未办理，最迟日期视情形而定"
                    ),
                    words
                )
        );

        Measure InTime(DayRule rule)
        {
            var inTime = rule.AsLast(DaysOf(occurrence)).AsLast(occurrence.Act?.Day ?? on);
            return occurrence.Act is null && inTime.Verdict == Verdict.Met ? NotYet : inTime;
        }
    }

    private void NoLastDay(Occurrence occurrence, bool? isNeeded, IReadable words)
    {
        if (stage.Latest is { State: TermState.LeftToOthers, Source: { } leftOpen })
        {
            Add(
                ProcedureFindings.Latest,
                Measure.Open(actual: null),
                leftOpen,
                Sentence.Of(new("{0}: its last day", "{0}：最迟日期"), words)
            );
        }

        // The line on the fixed day says so.
        if (occurrence.Act is null && schedule.FixedDayOf(stage.Stage) is not null)
        {
            return;
        }

        var (measure, said) = occurrence.Act is { } act
            ? (
                Measure.Stated(Verdict.Met),
                Sentence.Of(new("{0}: done on {1}", "{0}：{1} 办理"), words, act.Day)
            )
            : (
                isNeeded is null ? Measure.MissingFact(actual: null) : NotYet,
                Sentence.Of(new("{0}: not done yet", "{0}：尚未办理"), words)
            );
        Add(ProcedureFindings.Done, measure, stage.Source, said);
    }

    private void LastDayNotKnown(DayRule rule, IReadable? missing, IReadable words)
    {
        // What hangs on a stage of the procedure waits for it; what hangs on something else waits for the host.
        var isStage = rule.Leaves.All(leaf => schedule.Procedure.Find(leaf.Anchor!) is not null);
        Add(
            ProcedureFindings.Latest,
            isStage && missing is null ? NotYet : Measure.MissingFact(actual: null),
            stage.Latest.Source,
            Sentence.Of(
                new("{0}: the last day is {1}, which has no date yet", "{0}：最迟为{1}，该日尚未确定"),
                words,
                rule
            ),
            missing
        );
    }

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
                        "{0}：{1} 办理，最早日期视情形而定"
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
                first.Said(DayWords.Done, words, act.Day)
            );
        }
        else
        {
            Add(
                ProcedureFindings.Earliest,
                Measure.MissingFact(actual: null),
                stage.Earliest.Source,
                Sentence.Of(
                    new("{0}: the first day is {1}, which has no date yet", "{0}：最早为{1}，该日尚未确定"),
                    words,
                    rule
                ),
                rule.Missing(DaysOf(occurrence))
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

        if (stage.After.Norm is null)
        {
            return;
        }

        // Only what is needed can be missing; of what hangs on an unknown circumstance nobody can say, and what was fixed for
        // a day that is over may have been held on it.
        var missing = stage.Before.Where(before => !(schedule.DayOfAct(before) <= act.Day)).ToList();
        var needed = missing.Where(before => IsNeeded(before) == true && !MayHaveCome(before)).ToList();
        var isUnknown = needed.Count == 0 && missing.Exists(before => IsNeeded(before) != false);
        var verdict = needed.Count > 0 ? Verdict.Breached : Verdict.Met;
        Add(
            ProcedureFindings.Sequence,
            isUnknown ? Measure.MissingFact(actual: null) : Measure.Stated(verdict),
            stage.After.Source,
            needed.Count > 0
                ? Sentence.Of(TooSoon, words, (ValueList<Label>)[.. needed])
                : Sentence.Of(
                    new("{0}: nothing needed was skipped before it ({1})", "{0}：前置环节无缺（{1}）"),
                    words,
                    stage.Before
                )
        );

        bool MayHaveCome(Label before) =>
            schedule.HasSlipped(before) && schedule.FixedDayOf(before) <= act.Day;
    }

    private bool? IsNeeded(Label other) =>
        schedule.Procedure.Find(other) is { } known ? known.IsNeeded : true;

    private void TheActor(StageAct act, IReadable words)
    {
        if (stage.Actors is { IsOpen: true, State: not TermState.InCases })
        {
            return;
        }

        var measure = stage.Actors.Measure(
            actors =>
                act.By is null ? Measure.MissingFact(actual: null)
                : actors.Contains(act.By) ? Measure.Stated(Verdict.Met)
                : Measure.Stated(Verdict.Breached),
            actual: null
        );
        var actors = stage.Actors.Norm?.Value ?? [];
        var said =
            actors.Count == 0
                ? Sentence.Of(
                    new("{0}: who may do it depends on the case", "{0}：由何人办理视情形而定"),
                    words
                )
            : act.By is null
                ? Sentence.Of(
                    new("{0}: by whom is not known; may be done by: {1}", "{0}：何人办理不详；应由：{1}"),
                    words,
                    actors
                )
            : Sentence.Of(
                new("{0}: by {1}; may be done by: {2}", "{0}：由{1}办理；应由：{2}"),
                words,
                actors.FirstOrDefault(actor => actor == act.By) ?? act.By,
                actors
            );
        Add(ProcedureFindings.Actor, measure, stage.Actors.Source, said);
    }

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
                new("{0}: {1} of {2} answered", "{0}：{2} 件中已答复 {1} 件"),
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
                Measure.AtMost(Math.Abs(Period.DaysBetween(day, done)), 0),
                stage.Source,
                Sentence.Of(
                    new("{0}: took place on {1}, fixed for {2}", "{0}：{1} 举行，原定 {2}"),
                    stage.Stage,
                    done,
                    day
                )
            );
        }
        else
        {
            // After the day it may have been held without a line in the log, or put off.
            var measure = on > day ? Measure.MissingFact(actual: null) : NotYet;
            Add(
                ProcedureFindings.FixedDay,
                measure,
                stage.Source,
                Sentence.Of(
                    new("{0}: fixed for {1}, not in the log", "{0}：定于 {1}，尚无记录"),
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

    private void Add(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        Sentence said,
        IReadable? missing = null
    ) => _lines.Add(new(rule, measure, source) { Detail = said, Missing = missing });
}
