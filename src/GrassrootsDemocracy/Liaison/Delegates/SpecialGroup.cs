namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A special group of a standing delegation (专门小组), and from when to when it was there.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day no more; <see langword="null"/> while it goes on.</param>
public sealed record SpecialGroup(string Name, LocalDate From, LocalDate? Until = null)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the first day no more; <see langword="null"/> while it goes on.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until { get; } = Guard.Against.EndingBefore(Until, From, nameof(Until));
}
