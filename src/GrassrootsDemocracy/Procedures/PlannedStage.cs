namespace GrassrootsDemocracy.Procedures;

/// <summary>A line of a calendar.</summary>
/// <param name="Stage">The stage, with its articles.</param>
/// <param name="Earliest">The first day, if what comes before is done as early as it can; <see langword="null"/> when nothing sets one.</param>
/// <param name="Latest">The last day, if what it hangs on is done as late as it may; <see langword="null"/> when nothing sets one.</param>
/// <param name="Day">The day fixed in advance; <see langword="null"/> when there is none.</param>
/// <param name="IsNeeded">
/// Whether the stage must take place; <see langword="false"/> when it may be left out or is ruled out, <see langword="null"/>
/// when a circumstance that it depends on is not known.
/// </param>
public sealed record PlannedStage(
    ProcedureStage Stage,
    LocalDate? Earliest,
    LocalDate? Latest,
    LocalDate? Day,
    bool? IsNeeded
)
{
    /// <summary>Gets the stage, with its articles.</summary>
    public ProcedureStage Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets whether the first day lies after the last, so that the stage cannot be done in time.</summary>
    public bool IsImpossible => Earliest > (Day < Latest || Latest is null ? Day : Latest);
}
