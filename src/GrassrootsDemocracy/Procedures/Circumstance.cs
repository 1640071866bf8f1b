using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>Whether an occasion has arisen that stages depend on, such as that the election is held without candidates.</summary>
/// <param name="Occasion">The occasion.</param>
/// <param name="Holds">Whether it has arisen; an occasion of which the log says nothing is not known.</param>
public sealed record Circumstance(Label Occasion, bool Holds)
{
    /// <summary>Gets the occasion.</summary>
    public Label Occasion { get; } = Guard.Against.Null(Occasion);
}
