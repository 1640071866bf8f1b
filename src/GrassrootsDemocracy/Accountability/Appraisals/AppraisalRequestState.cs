namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>How far a request for an appraisal has come.</summary>
/// <param name="Reference">The host's reference.</param>
/// <param name="IsEnough">Whether enough asked.</param>
/// <param name="First">The first day on which it may be held; <see langword="null"/> when no norm says, or it is not known.</param>
/// <param name="Latest">The last day by which it must be; <see langword="null"/> when none must be, or it is not known.</param>
/// <param name="HeldOn">The day on which it was held; <see langword="null"/> while it was not.</param>
public sealed record AppraisalRequestState(
    string Reference,
    Verdict IsEnough,
    LocalDate? First,
    LocalDate? Latest,
    LocalDate? HeldOn
)
{
    /// <summary>Gets the host's reference.</summary>
    public string Reference { get; } = Guard.Against.NotAName(Reference);
}
