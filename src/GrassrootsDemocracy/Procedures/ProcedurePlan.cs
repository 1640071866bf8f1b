namespace GrassrootsDemocracy.Procedures;

/// <summary>The calendar of a procedure.</summary>
/// <remarks>Two are equal when procedure and facts are.</remarks>
public sealed record ProcedurePlan
{
    internal ProcedurePlan(Procedure procedure, ProcedureLog log)
    {
        Procedure = procedure;
        Log = log;
        var schedule = new Schedule(procedure, log, on: null);
        Stages = [.. new StageOrder(procedure.Stages).SortedBy(nameof(procedure), KeyOf).Select(Planned)];
        Findings =
        [
            .. Stages.Where(planned => planned.IsImpossible && IsPossible(planned)).Select(WindowLine.Of),
        ];

        LocalDate? KeyOf(ProcedureStage stage) =>
            schedule.FixedDayOf(stage.Stage)
            ?? schedule.LastDay(stage.Stage)
            ?? schedule.FirstDay(stage.Stage);

        PlannedStage Planned(ProcedureStage stage) =>
            new(
                stage,
                schedule.FirstDay(stage.Stage),
                schedule.LastDay(stage.Stage),
                schedule.FixedDayOf(stage.Stage),
                stage.IsNeeded
            );

        static bool IsPossible(PlannedStage planned) => planned.IsNeeded != false || planned.Stage.IsOptional;
    }

    /// <summary>Gets the procedure, as it is in the cases that the facts state.</summary>
    public Procedure Procedure { get; }

    /// <summary>Gets the facts.</summary>
    public ProcedureLog Log { get; }

    /// <summary>Gets the stages, each after those that must come before it, and otherwise by day.</summary>
    public ValueList<PlannedStage> Stages { get; }

    /// <summary>Gets the stages that cannot be done in time because their first day lies after their last.</summary>
    public ValueList<Finding> Findings { get; }
}
