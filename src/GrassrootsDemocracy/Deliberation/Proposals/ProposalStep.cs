namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>What was done with a proposal on a day.</summary>
/// <param name="State">Where that brought it.</param>
/// <param name="Day">The day.</param>
/// <param name="By">Who did it, or to whom it was passed on; <see langword="null"/> when that is not known.</param>
public sealed record ProposalStep(ProposalState State, LocalDate Day, Label? By = null)
{
    /// <summary>Gets where that brought it.</summary>
    public ProposalState State { get; } = Guard.Against.EnumOutOfRange(State);
}
