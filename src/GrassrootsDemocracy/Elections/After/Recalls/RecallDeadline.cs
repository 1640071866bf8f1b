namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The days on which somebody may bring a recall to the vote.</summary>
/// <param name="Caller">Who calls the vote.</param>
/// <param name="LastDay">The last day; <see langword="null"/> when there is none, or the working days that it takes are not known.</param>
public sealed record RecallDeadline(Label Caller, LocalDate? LastDay)
{
    /// <summary>Gets who calls the vote.</summary>
    public Label Caller { get; } = Guard.Against.Null(Caller);

    /// <summary>
    /// Gets the first day: that of the receipt for the first caller, for a later one the day after the last day of the one
    /// before; <see langword="null"/> when the working days that it takes are not known.
    /// </summary>
    public LocalDate? FirstDay => First.Exact;

    // The last of the callers may have as long as it takes.
    internal bool HasLastDay { get; init; } = true;

    internal DayBounds First { get; init; }

    internal DayBounds Last { get; init; }
}
