namespace GrassrootsDemocracy.Disclosure;

/// <summary>The time whose content a notice has, such as a quarter; both days are in it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed record DisclosedTime(LocalDate First, LocalDate Last)
{
    /// <summary>Gets the last day.</summary>
    public LocalDate Last { get; } = Guard.Against.EndingBefore(Last, First, nameof(Last))!.Value;
}
