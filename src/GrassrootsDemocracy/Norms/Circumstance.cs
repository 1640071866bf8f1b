namespace GrassrootsDemocracy.Norms;

/// <summary>Whether a case holds, such as that the election is held without candidates; a case not spoken of is not known.</summary>
/// <param name="Case">The case.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record Circumstance(Case Case, bool Holds)
{
    /// <summary>Gets the case.</summary>
    public Case Case { get; } = Guard.Against.Null(Case);
}
