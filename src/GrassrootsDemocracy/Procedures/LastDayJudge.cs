namespace GrassrootsDemocracy.Procedures;

// Writes the lines on whether one occurrence of a stage was done by its last day, or is still to be.
internal sealed class LastDayJudge(Schedule schedule, ProcedureStage stage, LocalDate on)
{
    private readonly List<Finding> _lines = [];

    public List<Finding> Lines(Occurrence occurrence, DaysView days, IReadable words)
    {
        TheLastDay(occurrence, days, words);
        return _lines;
    }

    private void TheLastDay(Occurrence occurrence, DaysView days, IReadable words)
    {
        if (occurrence.IsStray)
        {
            Add(
                ProcedureFindings.Answered,
                Measure.NotKnown,
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
            LastDayInCases(occurrence, days, isNeeded, words);
            return;
        }

        if (stage.Latest.Norm is not { Value: var rule })
        {
            NoLastDay(occurrence, isNeeded, words);
            return;
        }

        var last = rule.AsLast(days);
        var measure = last.AsLast(occurrence.Act?.Day ?? on);
        if (
            measure.Verdict == Verdict.Undetermined
            || (occurrence.Act is null && measure.Verdict == Verdict.Met && last.Day.Exact is null)
        )
        {
            LastDayNotKnown(rule, days, words);
        }
        else if (occurrence.Act is { } act)
        {
            Add(
                ProcedureFindings.Latest,
                measure,
                stage.Latest.Source,
                last.SaidAsLast(DayWords.Done, words, act.Day)
            );
        }
        else if (measure.Verdict == Verdict.Met)
        {
            Add(
                ProcedureFindings.Latest,
                NotYet,
                stage.Latest.Source,
                Sentence.Of(
                    new("{0}: not done yet; the last day is {1}", "{0}：尚未办理，最迟{1}"),
                    words,
                    last.Day.Exact!
                )
            );
        }
        else
        {
            Add(
                ProcedureFindings.Latest,
                isNeeded == true ? measure : Measure.MissingFact(WhetherNeeded),
                stage.Latest.Source,
                last.SaidAsLast(DayWords.Undone, words, on)
            );
        }
    }

    // Where it hangs on a case that nobody has stated by which day, only what every case says is settled.
    private void LastDayInCases(Occurrence occurrence, DaysView days, bool? isNeeded, IReadable words)
    {
        var measure = stage.Latest.Measure(InTime, actual: null);
        Add(
            ProcedureFindings.Latest,
            measure.Verdict == Verdict.Breached && isNeeded is null && occurrence.Act is null
                ? Measure.MissingFact(WhetherNeeded)
                : measure,
            stage.Latest.Source,
            occurrence.Act is { } done
                ? Sentence.Of(
                    new(
                        "{0}: done on {1}; its last day depends on the case",
                        "{0}：{1}办理，最迟日期视情形而定"
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
            var inTime = rule.AsLast(days).AsLast(occurrence.Act?.Day ?? on);
            return occurrence.Act is null && inTime.Verdict == Verdict.Met ? NotYet : inTime;
        }
    }

    private void NoLastDay(Occurrence occurrence, bool? isNeeded, IReadable words)
    {
        if (stage.Latest is { State: TermState.LeftToOthers, Source: { } leftOpen })
        {
            Add(
                ProcedureFindings.Latest,
                stage.Latest.Unfilled(actual: null),
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
                Sentence.Of(new("{0}: done on {1}", "{0}：{1}办理"), words, act.Day)
            )
            : (
                isNeeded is null ? Measure.MissingFact(WhetherNeeded) : NotYet,
                Sentence.Of(new("{0}: not done yet", "{0}：尚未办理"), words)
            );
        Add(ProcedureFindings.Done, measure, stage.Source, said);
    }

    private void LastDayNotKnown(DayRule rule, DaysView days, IReadable words)
    {
        var missing = rule.Missing(days);

        // What hangs on a stage of the procedure waits for it; what hangs on something else waits for the host.
        var isStage = rule.Leaves.All(leaf => schedule.Procedure.Find(leaf.Anchor!) is not null);
        Add(
            ProcedureFindings.Latest,
            isStage && missing is null ? NotYet : Measure.Unknown(missing),
            stage.Latest.Source,
            Sentence.Of(
                new("{0}: the last day is {1}, {2}", "{0}：最迟为{1}，{2}"),
                words,
                rule,
                rule.WhyUndated(days)
            )
        );
    }

    private static Words WhetherNeeded { get; } = new("whether it is needed at all", "是否需要办理");

    private static Measure NotYet => Measure.Stated(Verdict.Undetermined);

    private void Add(RuleDescriptor rule, Measure measure, Citation? source, Sentence said) =>
        _lines.Add(new(rule, measure, source, said));
}
