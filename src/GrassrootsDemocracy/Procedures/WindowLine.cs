namespace GrassrootsDemocracy.Procedures;

// The line on a stage that cannot be done in time.
internal static class WindowLine
{
    public static Finding Of(PlannedStage planned)
    {
        var last = planned.Latest is { } latest && !(planned.Day < latest) ? latest : planned.Day!.Value;
        return Of(planned.Stage, planned.Earliest!.Value, last);
    }

    public static Finding Of(ProcedureStage stage, LocalDate first, LocalDate last) =>
        new(
            ProcedureFindings.Window,
            Measure.AtMost(Period.DaysBetween(last, first), 0),
            stage.Latest.Source ?? stage.Source,
            Sentence.Of(
                new(
                    "{0}: the last day {1} lies {2} before the first, {3}",
                    "{0}：最迟日{1}早于最早日{3}，相差{2}"
                ),
                stage.Stage,
                last,
                new DayCount(Period.DaysBetween(last, first)),
                first
            )
        );
}
