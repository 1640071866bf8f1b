namespace GrassrootsDemocracy.Procedures;

/// <summary>A procedure as it stands on a day: what is met, what is breached, what is still open, and what comes next.</summary>
/// <remarks>Two are equal when procedure, facts and day are.</remarks>
public sealed record ProcedureOutcome : Outcome
{
    internal ProcedureOutcome(Procedure procedure, ProcedureLog log, LocalDate on)
    {
        Procedure = procedure;
        Log = log;
        On = on;
        var schedule = new Schedule(procedure, log, on);
        var inOrder = new StageOrder(procedure.Stages).SortedBy(
            nameof(procedure),
            stage =>
                schedule.DayOf(stage.Stage).Earliest
                ?? schedule.LastDay(stage.Stage)
                ?? schedule.FirstDay(stage.Stage)
        );
        Stages = [.. inOrder.Select(stage => new StatusReader(schedule, stage, on).Read())];
        Slips = [.. inOrder.Select(stage => SlipOf(schedule, stage)).OfType<Slip>()];
    }

    /// <summary>Gets the procedure, as it is in the cases that are known by the day.</summary>
    public Procedure Procedure { get; }

    /// <summary>Gets the facts.</summary>
    public ProcedureLog Log { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets every stage, each after those that must come before it, and otherwise by day.</summary>
    public ValueList<StageStatus> Stages { get; }

    /// <summary>Gets what must still be done, the first last day first; what has none comes after what has.</summary>
    /// <remarks>The stages themselves say by whom.</remarks>
    public ValueList<StageStatus> Due =>
        [
            .. Stages
                .Where(stage =>
                    stage.State == StageState.Due && (stage.IsNeeded == true || stage.Unanswered.Count > 0)
                    || stage is { State: StageState.Waiting, IsNeeded: true, Latest: not null }
                )
                .OrderBy(stage => stage.Latest ?? LocalDate.MaxIsoValue),
        ];

    /// <summary>Gets what should have been done and is not, the longest overdue first.</summary>
    public ValueList<StageStatus> Overdue =>
        [.. Stages.Where(stage => stage.State == StageState.Overdue).OrderBy(stage => stage.Latest)];

    /// <summary>Gets the stages that were late, or are, each with what that does to those that hang on it.</summary>
    public ValueList<Slip> Slips { get; }

    /// <summary>Gets the ledger: every requirement that has come up, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Procedure.Framed(Log, [.. Stages.SelectMany(stage => stage.Findings), .. UnknownStages()]);

    // What the log has and no rulebook: said, and not passed over.
    private IEnumerable<Finding> UnknownStages() =>
        Log
            .Acts.Where(act => act.Day <= On && Procedure.Find(act.Stage) is null)
            .GroupBy(act => act.Stage)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => new Finding(
                ProcedureFindings.UnknownStage,
                Measure.Open(group.Count()),
                source: null,
                Sentence.Of(new("{0}: not a stage of this procedure", "{0}：不属于本程序的环节"), group.Key)
            ));

    private Slip? SlipOf(Schedule schedule, ProcedureStage stage)
    {
        if (new StatusReader(schedule, stage, On).Late() is not var (last, now, isDone))
        {
            return null;
        }

        var inTime = new Schedule(Procedure, Log, On, (stage.Stage, last));
        var asItIs = new Schedule(Procedure, Log, On, (stage.Stage, now));
        var squeezes =
            from status in Stages
            where status.State is StageState.Waiting or StageState.Due && status.Stage != stage
            let term = status.Stage.Stage
            let lastDay = EndOf(inTime, term)
            let lastDayNow = EndOf(asItIs, term)
            where lastDay is not null && lastDayNow is not null
            let squeeze = new Squeeze(
                term,
                inTime.FirstDay(term),
                lastDay.Value,
                asItIs.FirstDay(term),
                lastDayNow.Value
            )
            where squeeze.LastDay != squeeze.LastDayNow || squeeze.RoomNow < squeeze.Room
            select squeeze;
        return new(stage.Stage, last, now, isDone, [.. squeezes]);
    }

    private static LocalDate? EndOf(Schedule schedule, Label stage) =>
        schedule.FixedDayOf(stage) ?? schedule.LastDay(stage);
}
