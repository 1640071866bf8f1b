namespace GrassrootsDemocracy.Elections.Before.Conditions;

/// <summary>A fact about a person or a paper that the host knows, by the label under which rulebooks ask for it.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="From">The first day on which it was so; <see langword="null"/> when it is not known.</param>
/// <remarks>A fact that is not stated is not known: it is never taken for its opposite.</remarks>
public sealed record StatedFact(Label What, bool Holds, LocalDate? From)
{
    /// <summary>Gets what it is about.</summary>
    public Label What { get; } = Guard.Against.Null(What);

    /// <summary>States that something is so.</summary>
    /// <param name="what">What is so.</param>
    /// <returns>The fact.</returns>
    public static StatedFact That(Label what) => new(Guard.Against.Null(what), Holds: true, From: null);

    /// <summary>States that something is not so.</summary>
    /// <param name="what">What is not so.</param>
    /// <returns>The fact.</returns>
    public static StatedFact NotThat(Label what) => new(Guard.Against.Null(what), Holds: false, From: null);

    /// <summary>States since when something is so.</summary>
    /// <param name="what">What is so.</param>
    /// <param name="since">The first day.</param>
    /// <returns>The fact.</returns>
    public static StatedFact Since(Label what, LocalDate since) =>
        new(Guard.Against.Null(what), Holds: true, since);
}
