namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>A vote taken in a stage, decided by the rules of the body that met.</summary>
/// <param name="Stage">The stage, with its words as far as a rulebook gives them.</param>
/// <param name="Day">The day; <see langword="null"/> when it is not known.</param>
/// <param name="Outcome">What became of the motion.</param>
public sealed record StageVote(Label Stage, LocalDate? Day, MotionOutcome Outcome)
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets what became of the motion.</summary>
    public MotionOutcome Outcome { get; } = Guard.Against.Null(Outcome);
}
