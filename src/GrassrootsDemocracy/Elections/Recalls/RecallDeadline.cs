using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Recalls;

/// <summary>The last day on which somebody may bring a recall to the vote.</summary>
/// <param name="Caller">Who calls the vote.</param>
/// <param name="LastDay">The last day; <see langword="null"/> when the working days that it takes are not known.</param>
public sealed record RecallDeadline(Label Caller, LocalDate? LastDay)
{
    /// <summary>Gets who calls the vote.</summary>
    public Label Caller { get; } = Guard.Against.Null(Caller);
}
