namespace GrassrootsDemocracy.Procedures;

/// <summary>A day fixed in advance, such as the day of polling (选举日).</summary>
/// <remarks>
/// It starts no time: what runs from a stage waits until that stage is in the log, also when the day fixed for it is over. What
/// is no stage, such as the end of a term, comes on its day by itself.
/// </remarks>
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
