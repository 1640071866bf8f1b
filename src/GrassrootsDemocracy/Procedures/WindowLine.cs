using GrassrootsDemocracy.Norms;

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
            stage.Latest.Source ?? stage.Source
        )
        {
            Detail = Sentence.Of(
                ProcedureTexts.All,
                "window",
                stage.Stage,
                last,
                new DayCount(Period.DaysBetween(last, first)),
                first
            ),
        };
}
