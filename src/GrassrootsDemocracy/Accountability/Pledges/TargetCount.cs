namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>How far a target had come on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">The number on it; not negative.</param>
public sealed record TargetCount(LocalDate Day, long Number)
{
    /// <summary>Gets the number on the day.</summary>
    public long Number { get; } = Guard.Against.Negative(Number);
}
