namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>Whether and by when seats that fell empty are filled.</summary>
/// <param name="Need">Whether a by-election must be held.</param>
/// <param name="LastDay">The last day for it; <see langword="null"/> when no rulebook says, or the working days are not known.</param>
/// <param name="Bodies">The bodies that may hold it; empty when no rulebook says.</param>
/// <param name="TermEndsOn">The day the term of those elected ends; <see langword="null"/> when it is not known.</param>
public sealed record ByElectionPlan(
    ByElectionNeed Need,
    LocalDate? LastDay,
    ValueList<ByElectionBody> Bodies,
    LocalDate? TermEndsOn
)
{
    /// <summary>Gets the bodies that may hold it; empty when no rulebook says.</summary>
    public ValueList<ByElectionBody> Bodies { get; } = Guard.Against.Null(Bodies);
}
