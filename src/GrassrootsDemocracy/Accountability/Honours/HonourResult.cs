namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>What one organisation comes to.</summary>
/// <param name="Unit">The organisation.</param>
/// <param name="Verdict">Whether it gets the honour that it is assessed for; open while nobody can say.</param>
/// <param name="Stars">Its stars; <see langword="null"/> when it is not rated by stars, or nobody can say. None is zero.</param>
public sealed record HonourResult(HonourUnit Unit, Verdict Verdict, int? Stars)
{
    /// <summary>Gets the organisation.</summary>
    public HonourUnit Unit { get; } = Guard.Against.Null(Unit);
}
