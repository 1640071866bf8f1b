namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>How many appeals are in a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Count">How many.</param>
public sealed record AppealCount(AppealState State, int Count)
{
    /// <summary>Gets the state.</summary>
    public AppealState State { get; } = Guard.Against.EnumOutOfRange(State);
}
