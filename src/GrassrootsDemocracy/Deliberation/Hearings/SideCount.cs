namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>How many of a side took part in a hearing.</summary>
/// <param name="Side">The side.</param>
/// <param name="Named">How many were to take part.</param>
/// <param name="Present">How many came; <see langword="null"/> when that is not known of all of them.</param>
public sealed record SideCount(Label Side, long Named, long? Present)
{
    /// <summary>Gets the side.</summary>
    public Label Side { get; } = Guard.Against.Null(Side);
}
