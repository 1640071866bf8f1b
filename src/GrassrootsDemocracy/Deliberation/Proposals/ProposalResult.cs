namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>Where one proposal stands on a day.</summary>
/// <param name="Number">The host's number of it.</param>
/// <param name="State">Where it stands: what the last step by then brought it to.</param>
/// <param name="IsClosed">Whether that closes it; <see langword="null"/> when no rulebook says what does.</param>
/// <param name="LastDay">The day by which it is to be closed; <see langword="null"/> when no rulebook sets one, or its working days are not known.</param>
public sealed record ProposalResult(string Number, ProposalState State, bool? IsClosed, LocalDate? LastDay)
{
    /// <summary>Gets the host's number of it.</summary>
    public string Number { get; } = Guard.Against.NotAName(Number);
}
