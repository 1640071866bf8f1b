using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>A day fixed in advance, such as the day of polling (选举日).</summary>
/// <param name="Of">The stage, or whatever else rules count from.</param>
/// <param name="Day">The day.</param>
/// <param name="FixedOn">
/// When it was fixed; of several the one fixed last counts, which is how a postponement is said. <see langword="null"/> for
/// a day that was known from the outset.
/// </param>
public sealed record FixedDay(Label Of, LocalDate Day, LocalDate? FixedOn = null)
{
    /// <summary>Gets the stage, or whatever else rules count from.</summary>
    public Label Of { get; } = Guard.Against.Null(Of);
}
