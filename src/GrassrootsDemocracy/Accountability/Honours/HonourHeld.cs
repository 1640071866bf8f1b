namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>An honour that was held in a year.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="Year">The year.</param>
public sealed record HonourHeld(Label Honour, int Year)
{
    /// <summary>Gets the honour.</summary>
    public Label Honour { get; } = Guard.Against.Null(Honour);
}
