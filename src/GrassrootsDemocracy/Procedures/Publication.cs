namespace GrassrootsDemocracy.Procedures;

/// <summary>How something was published.</summary>
/// <param name="From">The day it was put up; <see langword="null"/> when it has not been published.</param>
/// <param name="Until">The last day it was up; <see langword="null"/> while it still is.</param>
public sealed record Publication(LocalDate? From, LocalDate? Until = null)
{
    /// <summary>Gets the fact that something has not been published.</summary>
    public static Publication Never { get; } = new(From: null);

    /// <summary>Gets the last day it was up.</summary>
    public LocalDate? Until { get; } =
        Until is null || From <= Until
            ? Until
            : throw new ArgumentException("It was taken down before it was put up.", nameof(Until));

    /// <summary>Gets where; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Places { get; init; }
}
