namespace GrassrootsDemocracy.Procedures;

/// <summary>How one stage stands on a day.</summary>
public sealed record StageStatus
{
    internal StageStatus(ProcedureStage stage, StageState state, ValueList<Finding> findings)
    {
        Stage = stage;
        State = state;
        Findings = findings;
    }

    /// <summary>Gets the stage, with its articles and who does it.</summary>
    public ProcedureStage Stage { get; }

    /// <summary>Gets where it stands.</summary>
    public StageState State { get; }

    /// <summary>Gets the lines of the ledger on it.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>
    /// Gets the verdict: breached when any line is, and that for good unless a day fixed in advance is moved; met when it is done, or nothing is asked, and every
    /// line is met; otherwise open. That a stage can no longer be done in time is foreseen, and a breach only when its last
    /// day has passed.
    /// </summary>
    public Verdict Verdict =>
        Findings.Any(line => line.Verdict == Verdict.Breached && !line.Rule.Equals(ProcedureFindings.Window))
            ? Verdict.Breached
        : State is StageState.Done or StageState.NotNeeded
        && Findings.All(line => line.Verdict == Verdict.Met)
            ? Verdict.Met
        : Verdict.Undetermined;

    /// <summary>Gets whether the stage must take place; <see langword="null"/> while that is not known.</summary>
    public required bool? IsNeeded { get; init; }

    /// <summary>Gets the first day it was done on; <see langword="null"/> when it has not been.</summary>
    public required LocalDate? DoneOn { get; init; }

    /// <summary>Gets the first day it can be done on; <see langword="null"/> when nothing sets one.</summary>
    public required LocalDate? Earliest { get; init; }

    /// <summary>Gets its last day, or that of the next answer; <see langword="null"/> when nothing sets one yet.</summary>
    public required LocalDate? Latest { get; init; }

    /// <summary>Gets whether the last day is certain, and does not hang on a stage that has still to be done.</summary>
    public required bool IsFirm { get; init; }

    /// <summary>Gets the host's references of the occurrences that wait for an answer.</summary>
    public required ValueList<string> Unanswered
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Unanswered));
    }
}
