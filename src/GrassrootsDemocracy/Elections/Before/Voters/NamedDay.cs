namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>A day that a rulebook may measure by.</summary>
/// <param name="What">What happens on it.</param>
/// <param name="Day">The day.</param>
public sealed record NamedDay(Label What, LocalDate Day)
{
    /// <summary>Gets what happens on it.</summary>
    public Label What { get; } = Guard.Against.Null(What);
}
