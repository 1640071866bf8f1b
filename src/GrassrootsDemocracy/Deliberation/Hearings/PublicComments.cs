namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The time in which the public could comment on a published draft (公开征求意见).</summary>
/// <param name="From">The day on which the draft was published; it is not counted.</param>
/// <param name="Until">The last day for comments.</param>
/// <param name="WhyShorter">The reason published with the draft for a time shorter than usual; <see langword="null"/> when there was none.</param>
public sealed record PublicComments(LocalDate From, LocalDate Until, string? WhyShorter = null)
{
    /// <summary>Gets the reason for a shorter time; <see langword="null"/> when there was none.</summary>
    public string? WhyShorter { get; } = Guard.Against.ForgedLineIfKnown(WhyShorter, nameof(WhyShorter));
}
